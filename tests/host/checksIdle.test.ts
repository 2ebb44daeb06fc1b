/** Sheets that somebody took away while Controles checks them: their lines say FOUT in words until the sheet is back or they go. */
import type { OrderChoice } from "../../src/plans/order";
import type { CellValue } from "../../workbench/model/gridModel";
import { codesOf, give } from "./giveOrder";
import { firstHalf, FLEVOLAND, type HousingSheets, openHousing } from "./housingSheets";

const dwellings: OrderChoice = { kind: "dwellings", dwellings: { province: FLEVOLAND, halfYear: firstHalf } };
const opening: OrderChoice = {
  kind: "halfYear",
  halfYear: { province: FLEVOLAND, halfYear: firstHalf, rounding: "published", ownNational: null },
};
const VERDICT_LINE = 3;
const FIRST_LINE = 7;

let sheets: HousingSheets;
beforeEach(async () => {
  sheets = await openHousing();
  expect(codesOf(await give(dwellings))).toEqual([]);
  expect(codesOf(await give({ kind: "checks" }))).toEqual([]);
});
afterEach(() => sheets.close());

const shown = async (): Promise<readonly (readonly CellValue[])[]> =>
  (await sheets.read(`Controles!A${FIRST_LINE}:F70`)).filter(([id]) => id !== "");
const verdict = async (): Promise<CellValue | undefined> => (await sheets.read(`Controles!B${VERDICT_LINE}`))[0]?.[0];

describe.each([
  ["Halfjaren", opening, 6],
  ["Woningen", dwellings, 8],
] as const)("when the sheet %s is gone", (name, again, count) => {
  test("its lines say FOUT and no error, the verdict counts them, and they come back with the sheet", async () => {
    const before = await shown();
    sheets.person.deleteSheet(name);
    const words = await shown();
    expect(words.flat().filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual([]);
    expect(words.filter((line) => line[5] === "FOUT").map((line) => line.slice(3))).toEqual(
      Array.from({ length: count }, () => ["FOUT", "FOUT", "FOUT"]),
    );
    const said = `FOUT: ${count} van ${before.length}`;
    expect(await verdict()).toBe(said);
    // Every order counts the lines again: those of the sheet that is gone stay among them.
    expect(codesOf(await give({ kind: "checks" }))).toEqual([]);
    expect(await verdict()).toBe(said);
    expect(codesOf(await give(again))).toEqual([]);
    expect(await shown()).toEqual(before);
  });
});
