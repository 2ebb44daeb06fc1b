import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { carryOut } from "../../src/workbook/carryOut";
import { keepWorkbook, type KeptWorkbook } from "../golden/keptWorkbook";
import { goldenWorkbook, loadWorkbook } from "../golden/loadWorkbook";
import { orderWith } from "./giveOrder";
import { openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";
import { tableCells } from "./updatedWorkbook";

jest.setTimeout(600_000);

/** Figures by table, header and line: columns may stand anywhere. */
function figuresOf(workbook: KeptWorkbook): ReadonlyMap<string, unknown> {
  return new Map(
    tableCells(workbook).map(({ table, header, address, cell }) => [
      `${table}[${header}] ${address.replace(/^[A-Z]+/u, "")}`,
      cell.v,
    ]),
  );
}

/** Places that hold something else, each with what it held. */
function changedPlaces(before: KeptWorkbook, after: KeptWorkbook): readonly string[] {
  const now = figuresOf(after);
  return [...figuresOf(before)].flatMap(([place, figure]) =>
    String(now.get(place)) === String(figure) ? [] : [`${place}: ${String(now.get(place))} was ${String(figure)}`],
  );
}

test("columns that somebody put in another order broke formulas of 0.2.0: the update brings their figures back", async () => {
  const kept = goldenWorkbook("0.2.0-mergers");
  const opened = openHost();
  forgetReceptionContext();
  await loadFunctions();
  loadWorkbook(opened.state, kept);
  await opened.state.grid.settled();
  for (const { name, columns } of kept.tables) opened.colleague.moveColumns(name, [...columns].reverse());
  await opened.state.grid.settled();
  const moved = await keepWorkbook(opened.state, kept.version);
  expect(changedPlaces(kept, moved).length).toBeGreaterThan(0);
  expect(await carryOut(orderWith({ kind: "update" }, {}))).toMatchObject({ kind: "done", remarks: [] });
  await opened.state.grid.settled();
  // 2027-I of Noord-Holland is not over: 0.2.0 called its arrears too early.
  expect(changedPlaces(kept, await keepWorkbook(opened.state, kept.version))).toEqual([
    "LRT_Halfjaren[Achterstand] 8: 3114 was 4742",
    "LRT_Halfjaren[Voorsprong] 8: 244 was 149",
    "LRT_Halfjaren[Gemeenten met achterstand] 8: 29 was 33",
  ]);
  opened.close();
});
