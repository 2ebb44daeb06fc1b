/** Somebody typed over all labels of a block beside a table: the order that made it ends, under their words, and writes once. */
import type { OrderChoice } from "../../src/plans/order";
import { codesOf, give } from "./giveOrder";
import { firstHalf, FLEVOLAND, type HousingSheets, openHousing } from "./housingSheets";

let sheets: HousingSheets;
beforeEach(async () => {
  sheets = await openHousing();
});
afterEach(() => sheets.close());

test("a block of which no label is found comes under what stands in its place, once", async () => {
  const choice: OrderChoice = { kind: "dwellings", dwellings: { province: FLEVOLAND, halfYear: firstHalf } };
  expect(codesOf(await give(choice))).toEqual([]);
  const { area } = sheets.person.table("LRT_Woningen");
  const labels = { ...area, column: area.column + area.columns + 1, columns: 1, rows: 40 };
  const own = sheets.state.grid.values(labels).map(([label = ""], row) => [label === "" ? "" : `Eigen woord ${row}`]);
  expect(own[0]).toEqual(["Eigen woord 0"]);
  sheets.state.grid.write(labels, own);

  const needed = await sheets.read("LRT_Woningen");
  expect(codesOf(await give(choice))).toEqual([]);
  const stands = sheets.state.grid.values(labels).map(([label = ""]) => label);
  const typed = own.flat().filter((word) => word !== "");
  expect(stands.filter((word) => String(word).startsWith("Eigen"))).toEqual(typed);
  expect(stands).toContain("Woningen nodig");
  expect(await sheets.read("LRT_Woningen")).toEqual(needed);
  expect(await give(choice)).toMatchObject({ kind: "done", wasPresent: true });
});
