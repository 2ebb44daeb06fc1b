/** A workbook with every sheet that orders make: every cell is the same in memory and on the screen. */
import { carryOut } from "../../src/workbook/carryOut";
import { type OrderCase, orderOf, primeContext } from "../campaign/campaignWorkbook";
import * as housing from "../campaign/housingCases";
import { firstComparison, firstDecision, formulaFromKey } from "../campaign/orderCases";
import { type OpenHost, openHost } from "../host/harness";
import { loadFunctions } from "../host/loadFunctions";
import { type OpenWorkbench, openWorkbench } from "./openWorkbench";
import { differences, differencesNow } from "./sameWorkbook";

const MINUTES = 60_000;

jest.setTimeout(4 * MINUTES);

const orders: readonly OrderCase[] = [
  firstDecision,
  formulaFromKey,
  firstComparison,
  housing.firstHalfYear,
  housing.nextHalfYear,
  housing.exchange,
  housing.officialList,
  housing.revision,
  housing.inhabitants,
  housing.dwellings,
  housing.threeTasks,
  housing.occupancy,
];

/** Everything that the pane can put in a workbook, with months that people typed, and sorted. */
async function fullWorkbook(opened: OpenHost): Promise<void> {
  await loadFunctions();
  for (const orderCase of orders) {
    const content = await primeContext();
    const outcome = await carryOut(orderOf(orderCase, orderCase.choice(content), content));
    expect([orderCase.name, outcome.kind]).toEqual([orderCase.name, "done"]);
  }
  opened.person.type("LRT_Taakstelling[Maand 1 (invoer)]", 3);
  opened.person.type("LRT_Taakstelling[Maand 2 (invoer)]", 4);
  opened.person.sort("LRT_Taakstelling", "Naam", "descending");
  await opened.state.grid.settled();
}

describe("a workbook with every sheet", () => {
  let opened: OpenHost;
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    opened = openHost();
    await fullWorkbook(opened);
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench.close();
    opened.close();
  });

  test("holds formulas, and shows the same in every cell, in memory and on the screen", async () => {
    const { grid } = opened.state;
    const cells = grid.sheets().flatMap(({ id }) => {
      const used = grid.usedArea(id);
      return used === null ? [] : grid.formulas(used).flat();
    });
    expect(cells.filter((cell) => typeof cell === "string" && cell.startsWith("=")).length).toBeGreaterThan(600);
    await differences(workbench.page, opened.state);
    // The page was open before this workbook was put in it: functions that read the decision have to read anew.
    await workbench.page.getByRole("button", { name: "Herberekenen" }).click();
    expect(await differencesNow(workbench.page, opened.state)).toEqual([]);
  });
});
