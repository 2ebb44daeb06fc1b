/** The block beside a table was taken away: the order that made it brings it back, and leaves every row as it is. */
import type { OrderChoice } from "../../src/plans/order";
import { codesOf, give } from "./giveOrder";
import { firstHalf, FLEVOLAND, type HousingSheets, openHousing } from "./housingSheets";

let sheets: HousingSheets;
beforeEach(async () => {
  sheets = await openHousing();
});
afterEach(() => sheets.close());

const cases: readonly (readonly [sheet: string, table: string, label: string, choice: OrderChoice])[] = [
  [
    "Woningen",
    "LRT_Woningen",
    "Woningen nodig",
    { kind: "dwellings", dwellings: { province: FLEVOLAND, halfYear: firstHalf } },
  ],
  [
    "Drie opgaven",
    "LRT_DrieOpgaven",
    "Halfjaar (invoer)",
    { kind: "threeTasks", threeTasks: { province: FLEVOLAND, halfYear: firstHalf } },
  ],
  [
    "Bezetting",
    "LRT_Bezetting",
    "Grootste tekort",
    { kind: "occupancy", occupancy: { period: "week", periods: 3, start: "2026-01-05" } },
  ],
  ["Doorstroomlocaties", "LRT_Doorstroomlocaties", "Bewoners in dit blad", { kind: "transitionLocations" }],
];

test.each(cases)("%s gets its block back, with the same rows and verdicts", async (sheet, table, label, choice) => {
  await give(choice);
  const [rows, shown] = [await sheets.read(table), await sheets.beside(sheet, label)];
  const { area } = sheets.person.table(table);
  for (let times = 0; times < 3; times += 1) sheets.person.deleteColumns(sheet, area.column + area.columns + 1);
  expect((await give(choice)).kind).toBe("done");
  expect(await sheets.beside(sheet, label)).toEqual(shown);
  expect(await sheets.read(table)).toEqual(rows);
  const again = await give(choice);
  if (sheet === "Woningen") expect(again).toMatchObject({ kind: "done", wasPresent: true });
  else expect(codesOf(again)).toEqual(["tasks.sheetExists"]);
});
