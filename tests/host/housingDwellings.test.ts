import type { HalfYear } from "../../src/housing/halfYear";
import type { OrderChoice } from "../../src/plans/order";
import { codesOf } from "./giveOrder";
import { firstHalf, FLEVOLAND, type HousingSheets, MUNICIPALITIES, openHousing, secondHalf } from "./housingSheets";

const TABLE = "LRT_Woningen";
const VACATED = "Vrijkomende woningen (invoer)";
const HOTEL = "Personen hotel en accommodatie (invoer)";
const ALLOTTED = "Toegewezen woningen (invoer)";
const NOTHING_VACATED = "LET OP: vrijkomende woningen ontbreken";
const dwellingsOf = (halfYear: HalfYear, province = FLEVOLAND): OrderChoice => ({
  kind: "dwellings",
  dwellings: { province, halfYear },
});
const choice = dwellingsOf(firstHalf);

describe("the sheet of dwellings", () => {
  let sheets: HousingSheets;
  beforeEach(async () => {
    sheets = await openHousing();
  });
  afterEach(() => {
    expect(sheets.host.unknownMembers).toEqual([]);
    sheets.close();
  });

  const inRow = async (index: number, ...headers: readonly string[]) =>
    Promise.all(headers.map(async (header) => (await sheets.column(TABLE, header))[index]));
  const besides = async (...labels: readonly string[]) =>
    Promise.all(labels.map((label) => sheets.beside("Woningen", label)));

  test("has a row per municipality of the half-year, and the sheet of transition locations beside it", async () => {
    expect(codesOf(await sheets.give(choice))).toEqual([]);
    // The locations come first: formulas of the dwellings name them.
    expect(sheets.state.tables.map(({ name }) => name).slice(-2)).toEqual(["LRT_Doorstroomlocaties", TABLE]);
    const tabs = sheets.sheetNames();
    expect(tabs.slice(tabs.indexOf("Halfjaren"))).toEqual([
      "Halfjaren",
      "Woningen",
      "Doorstroomlocaties",
      "Landelijk",
      "Officiële lijst",
      "Taakruil",
      "Beleid",
      "Interventieladder",
    ]);
    expect(await sheets.column(TABLE, "Gebied")).toEqual(MUNICIPALITIES);
    // 18.750 × inhabitants of the municipality on 1-1-2023 / 17.811.291, to the nearest; together 468 (domain, section 4).
    expect(await sheets.column(TABLE, "Opgave")).toEqual([235, 46, 87, 52, 23, 25]);
    // Nothing is known of dwellings yet: no share, but 235 / 2,2 dwellings are needed for Almere.
    expect(await inRow(0, "Nodig deel", "Woningen bij laagste deel", "Toegewezen deel")).toEqual(["", "", ""]);
    expect((await inRow(0, "Woningen nodig"))[0]).toBeCloseTo(106.818, 3);
    expect(new Set(await sheets.verdicts(TABLE))).toEqual(new Set([NOTHING_VACATED]));
    expect(await besides("Opgave", "Gemeenten zonder vrijkomende woningen", "Nodig deel")).toEqual([468, 6, ""]);
  });

  test("gives the sourced figures of the second half of 2023: 22.722 persons and 75.000 dwellings ask 13,77%", async () => {
    await sheets.give(choice);
    // A backlog of 22.254 persons from outside the table, on top of 468: 22.722 for the province.
    sheets.fill("LRT_Taakstelling", 0, "Startsaldo (invoer)", -22_254);
    sheets.fill(TABLE, 0, VACATED, 75_000);
    expect(await besides("Opgave", "Vrijkomende woningen", "Personen per woning")).toEqual([22_722, 75_000, 2.2]);
    const [needed, share] = await besides("Woningen nodig", "Nodig deel");
    // 22.722 / 2,2 = 10.328,18; of 75.000 dwellings that is 0,137709.
    expect(needed).toBeCloseTo(10_328.18, 2);
    expect(share).toBeCloseTo(0.137709, 6);
    // 10–12% of 75.000 houses 7.500 × 2,2 = 16.500 to 9.000 × 2,2 = 19.800 persons.
    expect(await besides("Woningen bij laagste deel", "Woningen bij hoogste deel")).toEqual([7500, 9000]);
    expect(await besides("Personen bij laagste deel", "Personen bij hoogste deel")).toEqual([16_500, 19_800]);
  });

  test("gives each municipality the same figures by the rule of the minister", async () => {
    await sheets.give(choice);
    // Almere: 235 + 22.487 = 22.722.
    sheets.fill("LRT_Taakstelling", 0, "Startsaldo (invoer)", -22_487);
    sheets.fill(TABLE, 0, VACATED, 75_000);
    sheets.fill(TABLE, 0, ALLOTTED, 5400);
    const [needed, share, allotted, short] = await inRow(
      0,
      "Woningen nodig",
      "Nodig deel",
      "Toegewezen deel",
      "Tekort aan woningen",
    );
    expect(needed).toBeCloseTo(10_328.18, 2);
    expect(share).toBeCloseTo(0.137709, 6);
    // 5.400 / 75.000, as in the first half of 2022; 10.328,18 − 5.400 dwellings are short.
    expect(allotted).toBeCloseTo(0.072, 9);
    expect(short).toBeCloseTo(4928.18, 2);
    const parts = ["Woningen bij laagste deel", "Woningen bij hoogste deel"];
    expect(await inRow(0, ...parts)).toEqual([7500, 9000]);
    expect(await inRow(0, "Personen bij laagste deel", "Personen bij hoogste deel")).toEqual([16_500, 19_800]);
    expect((await sheets.verdicts(TABLE))[0]).toBe("OK");
  });

  test("takes off who lives in a hotel or in a transition location elsewhere, for the linked municipality", async () => {
    await sheets.give(choice);
    sheets.fill(TABLE, 0, HOTEL, 15);
    sheets.fill(TABLE, 0, VACATED, 1000);
    sheets.fill("LRT_Doorstroomlocaties", 0, "Gemeente (invoer)", "Dronten");
    // By its name or by its code: both stand for GM0034.
    sheets.fill("LRT_Doorstroomlocaties", 0, "Koppelgemeente (invoer)", "Almere");
    sheets.fill("LRT_Doorstroomlocaties", 0, "Capaciteit (invoer)", 40);
    sheets.fill("LRT_Doorstroomlocaties", 0, "Bewoners (invoer)", 30);
    sheets.fill("LRT_Doorstroomlocaties", 1, "Koppelgemeente (invoer)", "GM0034");
    sheets.fill("LRT_Doorstroomlocaties", 1, "Capaciteit (invoer)", 10);
    sheets.fill("LRT_Doorstroomlocaties", 1, "Bewoners (invoer)", 10);
    // Who came in an earlier half-year is in the balance already, and is not taken off once more.
    sheets.fill("LRT_Doorstroomlocaties", 2, "Koppelgemeente (invoer)", "Almere");
    sheets.fill("LRT_Doorstroomlocaties", 2, "Capaciteit (invoer)", 99);
    sheets.fill("LRT_Doorstroomlocaties", 2, "Bewoners (invoer)", 99);
    for (const [row, halfYear] of ["2024-I", "2024-I", "2023-II"].entries()) {
      sheets.fill("LRT_Doorstroomlocaties", row, "Telt mee in halfjaar (invoer)", halfYear);
    }
    expect(await sheets.column(TABLE, "Personen doorstroomlocaties")).toEqual([40, 0, 0, 0, 0, 0]);
    // 15 + 40 = 55 elsewhere; (235 − 55) / 2,2 = 81,82 dwellings = 8,18% of 1.000.
    expect(await inRow(0, "Personen elders")).toEqual([55]);
    const [needed, share] = await inRow(0, "Woningen nodig", "Nodig deel");
    expect(needed).toBeCloseTo(81.818, 3);
    expect(share).toBeCloseTo(0.081818, 6);
    sheets.fill(TABLE, 0, HOTEL, 200);
    // 200 + 40 is more than 235: nothing is needed, and never less than nothing.
    expect(await inRow(0, "Woningen nodig", "Nodig deel", "Controle")).toEqual([
      0,
      0,
      "LET OP: meer personen elders dan de opgave",
    ]);
  });

  test("names what was filled in wrongly", async () => {
    await sheets.give(choice);
    for (const row of MUNICIPALITIES.keys()) sheets.fill(TABLE, row, VACATED, 100);
    sheets.fill(TABLE, 0, VACATED, "veel");
    sheets.fill(TABLE, 1, ALLOTTED, -1);
    sheets.fill(TABLE, 2, HOTEL, 1.5);
    sheets.fill(TABLE, 3, ALLOTTED, 101);
    sheets.fill("LRT_Doorstroomlocaties", 0, "Koppelgemeente (invoer)", "Urk");
    sheets.fill("LRT_Doorstroomlocaties", 0, "Bewoners (invoer)", "tien");
    sheets.fill("LRT_Taakstelling", 5, "Maand 1 (invoer)", 3);
    expect(await sheets.verdicts(TABLE)).toEqual([
      "FOUT: tekst waar een getal hoort",
      "FOUT: negatief aantal",
      "FOUT: geen heel aantal",
      "LET OP: meer toegewezen dan er vrijkomt",
      "FOUT: zie blad Doorstroomlocaties",
      "OK",
    ]);
    expect(await inRow(5, "Realisatie")).toEqual([3]);
    expect(await besides("Controle")).toEqual(["FOUT: zie de kolom Controle"]);
  });

  test("asks for the persons per dwelling, and for the quota when a balance is not computed", async () => {
    await sheets.give(choice);
    sheets.fill("LRT_Beleid", 0, "Personen per woning (invoer)", "");
    expect((await sheets.verdicts(TABLE))[0]).toBe(
      "FOUT: personen per woning ontbreekt of klopt niet, zie blad Beleid",
    );
    expect(await besides("Woningen nodig")).toEqual([""]);
    sheets.fill("LRT_Taakstelling", 0, "Taakstelling", "onbekend");
    expect((await sheets.verdicts(TABLE))[0]).toBe("FOUT: opgave onbekend, zie blad Taakstelling");
  });

  test("a second click changes nothing; a new half-year comes below, with the same parts", async () => {
    await sheets.give(choice);
    sheets.fill(TABLE, 0, VACATED, 1000);
    expect(await sheets.give(choice)).toMatchObject({ kind: "done", wasPresent: true });
    await sheets.openHalfYear(secondHalf, 20_000);
    expect(codesOf(await sheets.give(dwellingsOf(secondHalf)))).toEqual([]);
    expect((await sheets.column(TABLE, "Halfjaar")).slice(5, 7)).toEqual(["2024-I", "2024-II"]);
    expect(await inRow(0, VACATED)).toEqual([1000]);
    sheets.fill(TABLE, 6, VACATED, 500);
    await sheets.fillBeside("Woningen", "Hoogste deel (invoer)", 0.2);
    const highest = await sheets.column(TABLE, "Woningen bij hoogste deel");
    expect([highest[0], highest[6]]).toEqual([200, 100]);
    // The sums beside the table follow the half-year that the planner names there.
    expect(await besides("Vrijkomende woningen")).toEqual([1000]);
    await sheets.fillBeside("Woningen", "Halfjaar (invoer)", "2024-II");
    expect(await besides("Vrijkomende woningen")).toEqual([500]);
  });

  test("writes nothing when a half-year is not open, a sheet is taken or protected, or the province is none", async () => {
    expect(codesOf(await sheets.give(dwellingsOf(secondHalf)))).toEqual(["quota.halfYearNotOpen"]);
    expect(codesOf(await sheets.give(dwellingsOf(firstHalf, "GM0034")))).toEqual(["quota.notAProvince"]);
    sheets.addForeignSheet("doorstroomlocaties");
    expect(codesOf(await sheets.give(choice))).toEqual(["workbook.sheetTaken"]);
    expect(sheets.sheetNames()).not.toContain("Woningen");
  });

  test("a protected sheet stays as it is", async () => {
    await sheets.give(choice);
    await sheets.openHalfYear(secondHalf, 20_000);
    sheets.protect("Woningen");
    expect(codesOf(await sheets.give(dwellingsOf(secondHalf)))).toEqual(["workbook.sheetProtected"]);
    expect(await sheets.column(TABLE, "Gebied")).toEqual(MUNICIPALITIES);
  });

  test("takes rows of a new half-year when a planner gave the table a column of his own", async () => {
    await sheets.give(choice);
    sheets.person.addColumn(TABLE, "Opmerking");
    await sheets.openHalfYear(secondHalf, 20_000);
    expect(codesOf(await sheets.give(dwellingsOf(secondHalf)))).toEqual([]);
    sheets.fill(TABLE, 6, VACATED, 500);
    expect(await inRow(6, "Opmerking", "Woningen bij laagste deel")).toEqual(["", 50]);
  });

  test("a damaged table is reported by this sheet only: the housing quota goes on without it", async () => {
    await sheets.give(choice);
    sheets.type("Woningen!E5", "Iets anders");
    await sheets.openHalfYear(secondHalf, 20_000);
    expect(codesOf(await sheets.give(dwellingsOf(secondHalf)))).toEqual(["workbook.tableDamaged"]);
  });
});
