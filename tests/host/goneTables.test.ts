/** Tables that somebody took away: an order that computes from one says so before it writes, and formulas come back with the table. */
import { unfinishedOrders } from "../../src/plans/log";
import { missingTables } from "../../src/plans/missingTables";
import { carryOut } from "../../src/workbook/carryOut";
import { codesOf, give, orderNow, readContent } from "./giveOrder";
import { firstHalf, FLEVOLAND, type HousingSheets, MUNICIPALITIES, openHousing, secondHalf } from "./housingSheets";

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
  const order = await orderNow(dwellings());
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

/** What every cell of a table shows. */
const shown = async (table: string) => await sheets.read(`${table}[#All]`);
const QUOTA_TABLES = ["LRT_Taakstelling", "LRT_Halfjaren", "LRT_Woningen"];

/** The tables, and the block beside the one on the sheet Woningen. */
async function figures(): Promise<unknown> {
  await sheets.state.grid.settled();
  return await Promise.all([...QUOTA_TABLES.map(shown), sheets.read("Woningen!A1:AZ40")]);
}

test.each(["Officiële lijst", "Taakruil", "Beleid", "Doorstroomlocaties"])(
  "an update makes %s again, and every table that reads it is whole",
  async (name) => {
    await give(dwellings());
    const before = await figures();
    sheets.person.deleteSheet(name);
    expect(JSON.stringify(await figures())).toContain("#REF!");
    expect(missingTables(await readContent()).map(({ sheet }) => sheet)).toEqual([name]);
    expect((await give({ kind: "update" })).kind).toBe("done");
    expect(await figures()).toEqual(before);
    expect(missingTables(await readContent())).toEqual([]);
  },
);

test("the order Doorstroomlocaties makes the formulas of Woningen whole as well", async () => {
  await give(dwellings());
  const before = await figures();
  sheets.person.deleteSheet("Doorstroomlocaties");
  expect((await give({ kind: "transitionLocations" })).kind).toBe("done");
  expect(await figures()).toEqual(before);
});

test("the half-year opened again makes the formulas of Woningen whole that read Beleid", async () => {
  await give(dwellings());
  const before = await figures();
  sheets.person.deleteSheet("Beleid");
  expect((await give(opening())).kind).toBe("done");
  expect(await figures()).toEqual(before);
});

test("the official list makes the quotas whole that lost the sheet it stood on", async () => {
  await give(dwellings());
  const before = await figures();
  const quotas = await sheets.column("LRT_Taakstelling", "Taakstelling");
  const rows = MUNICIPALITIES.map((code, place) => ({
    code,
    listedName: code,
    quota: Number(quotas[place]),
    counts: false,
  }));
  sheets.person.deleteSheet("Officiële lijst");
  expect((await give({ kind: "officialList", list: { halfYear: firstHalf, rows } })).kind).toBe("done");
  expect(JSON.stringify(await figures())).not.toContain("#REF!");
  expect(await sheets.column("LRT_Taakstelling", "Taakstelling")).toEqual(quotas);
  expect(JSON.stringify(before)).not.toContain("#REF!");
});

test("an update leaves national numbers to be chosen: an own one is given again with its half-year", async () => {
  await sheets.openHalfYear(secondHalf, 20_000);
  const before = await sheets.column("LRT_Taakstelling", "Taakstelling");
  sheets.person.deleteSheet("Landelijk");
  expect((await give({ kind: "update" })).kind).toBe("done");
  expect(new Set(await sheets.verdicts("LRT_Taakstelling"))).toEqual(
    new Set(["FOUT: blad Landelijk heeft geen regel voor dit halfjaar, schrijf het daar als 2024-I"]),
  );
  await sheets.openHalfYear(firstHalf);
  await sheets.openHalfYear(secondHalf, 20_000);
  expect(await sheets.column("LRT_Taakstelling", "Taakstelling")).toEqual(before);
});
