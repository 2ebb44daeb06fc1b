import { codesOf, STAMP } from "./giveOrder";
import { FLEVOLAND, halfUp, municipalitiesOf, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

const flevoland = municipalitiesOf(FLEVOLAND);

describe("a revision of the national number", () => {
  let workbook: QuotaWorkbook;
  beforeEach(async () => {
    workbook = await openQuotaWorkbook();
    // The published number of 2023-II is 17.600, after 27.300 at first.
    expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual([]);
  });
  afterEach(() => workbook.finish());

  const computed = (national: number): Readonly<Record<string, number>> =>
    Object.fromEntries(flevoland.map(({ code, inhabitants }) => [code, halfUp(national, inhabitants)]));

  test("recomputes every municipality of the half-year, and no other half-year", async () => {
    await workbook.openHalfYear("2024-I");
    const other = await workbook.quotas("2024-I");
    const written = await workbook.revise("2023-II", 12_345);
    expect(codesOf(written)).toEqual([]);
    // For example Almere: 12.345 × 217.828 / 17.590.672 = 152,87, so 153; it was 218.
    expect(await workbook.quotas("2023-II")).toEqual(computed(12_345));
    expect(computed(12_345)["GM0034"]).toBe(153);
    expect(await workbook.quotas("2024-I")).toEqual(other);
  });

  test("changes the balance with which the next half-year begins", async () => {
    await workbook.openHalfYear("2024-I");
    // Nobody was housed: the backlog of Almere is its whole quota, 218 and then 153.
    expect((await workbook.quotaRow("Almere", "2024-I"))["Beginsaldo"]).toBe(-218);
    await workbook.revise("2023-II", 12_345);
    expect((await workbook.quotaRow("Almere", "2024-I"))["Beginsaldo"]).toBe(-153);
  });

  test("keeps every version; only the newest counts, marked as own input, with its source and date", async () => {
    const before = await workbook.rows("LRT_Landelijk");
    await workbook.revise("2023-II", 12_345, "2023-12-01", "Kamerbrief");
    const after = await workbook.rows("LRT_Landelijk");
    expect(after.map((row) => [row["Versie"], row["Personen"], row["Herkomst"], row["Geldt"]])).toEqual([
      [1, 27_300, "gepubliceerd", "nee"],
      [2, 17_600, "gepubliceerd", "nee"],
      [3, 12_345, "eigen invoer", "ja"],
    ]);
    // 1 December 2023 is day 45.261 of the sheet's calendar.
    expect([after[2]?.["Bron"], after[2]?.["Bekend op"]]).toEqual(["Kamerbrief", 45_261]);
    // What was published stays as it was, but for the last column.
    expect(after.slice(0, 2)).toEqual(before.map((row) => ({ ...row, Geldt: "nee" })));
  });

  test("leaves a row per municipality with its quota before, after and the difference", async () => {
    await workbook.revise("2023-II", 12_345);
    const rows = await workbook.rows("LRT_Bijstelling");
    expect(rows).toHaveLength(flevoland.length);
    for (const { code, name, inhabitants } of flevoland) {
      const [was, is] = [halfUp(17_600, inhabitants), halfUp(12_345, inhabitants)];
      expect(rows.find((row) => row["Gebied"] === code)).toEqual({
        Halfjaar: "2023-II",
        Versie: 3,
        Gebied: code,
        Naam: name,
        Voor: was,
        Na: is,
        Verschil: is - was,
        "Bijgesteld op (UTC)": STAMP,
      });
    }
  });

  test("twice in a row keeps both, each from what counted before", async () => {
    await workbook.revise("2023-II", 12_345);
    await workbook.revise("2023-II", 20_000);
    expect(await workbook.quotas("2023-II")).toEqual(computed(20_000));
    const almere = (await workbook.rows("LRT_Bijstelling")).filter((row) => row["Naam"] === "Almere");
    // 20.000 × 217.828 / 17.590.672 = 247,66, so 248.
    expect(almere.map((row) => [row["Versie"], row["Voor"], row["Na"], row["Verschil"]])).toEqual([
      [3, 218, 153, -65],
      [4, 153, 248, 95],
    ]);
  });

  test.each([
    ["the number that counts already", "2023-II", 17_600, "quota.revisionSame"],
    ["a half-year that is not open", "2024-I", 12_345, "quota.halfYearNotOpen"],
    ["a number below 0", "2023-II", -1, "housing.nationalNotACount"],
    ["a part of a person", "2023-II", 0.5, "housing.nationalNotACount"],
  ])("refuses %s, and writes nothing", async (_what, halfYear, persons, code) => {
    const before = await workbook.everything();
    expect(codesOf(await workbook.revise(halfYear, persons))).toEqual([code]);
    expect(await workbook.everything()).toBe(before);
  });

  test("leaves a municipality alone for which the official list counts", async () => {
    await workbook.putList("2023-II", [
      { code: "GM0034", listedName: "Almere", quota: 220, counts: true },
      { code: "GM0050", listedName: "Zeewolde", quota: 24, counts: false },
    ]);
    await workbook.revise("2023-II", 12_345);
    // Zeewolde is on the list as well, but ours counts: 12.345 × 23.348 / 17.590.672 = 16,39, so 16.
    expect(await workbook.quotas("2023-II")).toEqual({ ...computed(12_345), GM0034: 220 });
    expect((await workbook.quotas("2023-II"))["GM0050"]).toBe(16);
    const rows = await workbook.rows("LRT_Bijstelling");
    expect(rows.find((row) => row["Gebied"] === "GM0034")).toMatchObject({ Voor: 220, Na: 220, Verschil: 0 });
  });

  test("leaves an exchange on top", async () => {
    // Zeewolde: 17.600 × 23.348 / 17.590.672 = 23,36, so 23.
    await workbook.exchange("2023-II", [
      ["Almere", 218, 208],
      ["Zeewolde", 23, 33],
    ]);
    await workbook.revise("2023-II", 12_345);
    // 153 − 10 and 16 + 10.
    expect(await workbook.quotas("2023-II")).toEqual({ ...computed(12_345), GM0034: 143, GM0050: 26 });
    const rows = await workbook.rows("LRT_Bijstelling");
    expect(rows.find((row) => row["Gebied"] === "GM0034")).toMatchObject({ Voor: 208, Na: 143, Verschil: -65 });
    expect(rows.find((row) => row["Gebied"] === "GM0050")).toMatchObject({ Voor: 33, Na: 26, Verschil: -7 });
  });

  test("that would bring a quota below 0 because of an exchange names the municipality, and writes nothing", async () => {
    await workbook.exchange("2023-II", [
      ["Almere", 218, 238],
      ["Zeewolde", 23, 3],
    ]);
    const before = await workbook.everything();
    const refused = await workbook.revise("2023-II", 2_000);
    // Zeewolde: 2.000 × 23.348 / 17.590.672 = 2,65, so 3; minus the 20 that Almere took over is −17.
    expect(refused).toMatchObject({
      kind: "refused",
      problems: [{ code: "quota.revisionBelowExchange", parameters: { name: "Zeewolde", persons: -17 } }],
    });
    expect(await workbook.everything()).toBe(before);
  });
});
