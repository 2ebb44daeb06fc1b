/** Tables that somebody took away: an order that computes from one says so before it writes, and formulas come back with the table. */
import { unfinishedOrders } from "../../src/plans/log";
import { carryOut } from "../../src/workbook/carryOut";
import { baseNow, codesOf, give, orderWith, readContent } from "./giveOrder";
import { firstHalf, FLEVOLAND, type HousingSheets, openHousing, secondHalf } from "./housingSheets";

const dwellings = (halfYear = firstHalf) =>
  ({ kind: "dwellings", dwellings: { province: FLEVOLAND, halfYear } }) as const;
const opening = (halfYear = firstHalf) =>
  ({
    kind: "halfYear",
    halfYear: { province: FLEVOLAND, halfYear, rounding: "published", ownNational: null },
  }) as const;

let sheets: HousingSheets;
beforeEach(async () => {
  sheets = await openHousing();
});
afterEach(() => sheets.close());

test("the sheet Woningen needs Beleid: without it nothing is written, and the half-year opened again brings it back", async () => {
  sheets.person.deleteSheet("Beleid");
  const order = orderWith(dwellings(), await baseNow(dwellings()));
  const refused = await carryOut(order);
  expect(refused.kind).toBe("refused");
  expect(codesOf(refused)).toEqual(["workbook.tableGone"]);
  expect(sheets.sheetNames()).not.toContain("Woningen");
  expect(unfinishedOrders(await readContent())).toEqual([]);
  expect((await give(opening())).kind).toBe("done");
  expect((await carryOut(order)).kind).toBe("done");
  expect(new Set(await sheets.verdicts("LRT_Woningen"))).toEqual(new Set(["LET OP: vrijkomende woningen ontbreken"]));
});

test("formulas of every row come back with the table that they lost, also of half-years that an order is not about", async () => {
  await give(dwellings());
  await sheets.openHalfYear(secondHalf, 20_000);
  const before = await sheets.column("LRT_Woningen", "Controle");
  sheets.person.deleteSheet("Doorstroomlocaties");
  expect(await sheets.column("LRT_Woningen", "Controle")).not.toEqual(before);
  expect((await give(dwellings(secondHalf))).kind).toBe("done");
  expect((await sheets.column("LRT_Woningen", "Controle")).slice(0, before.length)).toEqual(before);
});

test.each(["Officiële lijst", "Taakruil", "Beleid", "Interventieladder", "Landelijk"])(
  "the half-year opened again brings %s back, and every figure with it",
  async (name) => {
    const [quota, verdicts] = [
      await sheets.column("LRT_Taakstelling", "Opgave"),
      await sheets.column("LRT_Taakstelling", "Controle"),
    ];
    sheets.person.deleteSheet(name);
    expect((await give(opening())).kind).toBe("done");
    expect(sheets.sheetNames()).toContain(name);
    expect(await sheets.column("LRT_Taakstelling", "Opgave")).toEqual(quota);
    expect(await sheets.column("LRT_Taakstelling", "Controle")).toEqual(verdicts);
  },
);

test.each(["Officiële lijst", "Taakruil"])(
  "the next half-year brings %s back, and the figures of the one before with it",
  async (name) => {
    const quota = await sheets.column("LRT_Taakstelling", "Opgave");
    sheets.person.deleteSheet(name);
    await sheets.openHalfYear(secondHalf, 20_000);
    expect((await sheets.column("LRT_Taakstelling", "Opgave")).slice(0, quota.length)).toEqual(quota);
  },
);
