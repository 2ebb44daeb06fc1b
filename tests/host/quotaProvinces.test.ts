import { codesOf, STAMP } from "./giveOrder";
import { halfUp, municipalitiesOf, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

describe("a workbook of two provinces", () => {
  let workbook: QuotaWorkbook;
  beforeEach(async () => {
    workbook = await openQuotaWorkbook();
    expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual([]);
  });
  afterEach(() => workbook.finish());

  test("keeps the half-years, sums and policies of both apart", async () => {
    expect(codesOf(await workbook.openHalfYear("2023-II", "PV29"))).toEqual([]);
    await workbook.enter("Urk", "2023-II", "Maand 3 (invoer)", 4);
    const sumOf = (province: string): number =>
      municipalitiesOf(province).reduce((sum, { inhabitants }) => sum + halfUp(17_600, inhabitants), 0);
    expect(await workbook.rows("LRT_Halfjaren")).toMatchObject([
      { Provincie: "PV24", Gemeenten: 6, Taakstelling: sumOf("PV24"), Realisatie: 4, Controle: "OK" },
      { Provincie: "PV29", Gemeenten: 13, Taakstelling: sumOf("PV29"), Realisatie: 0, Controle: "OK" },
    ]);
    // In Flevoland three months are in, in Zeeland none.
    expect((await workbook.quotaRow("Almere", "2023-II"))["Maanden"]).toBe(3);
    expect((await workbook.quotaRow("Goes", "2023-II"))["Maanden"]).toBe(0);
    expect((await workbook.rows("LRT_Beleid")).map((row) => row["Naam"])).toEqual(["Flevoland", "Zeeland"]);
    workbook.type("Beleid!H7", 2);
    const [almere, goes] = [await workbook.quotaRow("Almere", "2023-II"), await workbook.quotaRow("Goes", "2023-II")];
    // Flevoland keeps 2,2 persons per dwelling.
    expect(almere["Woningen nodig"]).toBeCloseTo(218 / 2.2, 12);
    expect(goes["Woningen nodig"]).toBe(Number(goes["Taakstelling"]) / 2);
    // The national numbers came with the first province.
    expect((await workbook.rows("LRT_Landelijk")).map((row) => row["Personen"])).toEqual([27_300, 17_600]);
  });

  test("opens the next half-year per province", async () => {
    await workbook.openHalfYear("2023-II", "PV29");
    expect(codesOf(await workbook.openHalfYear("2024-I", "PV29"))).toEqual([]);
    // Flevoland has it: nothing changes, and no row comes a second time.
    expect(await workbook.openHalfYear("2023-II")).toMatchObject({ kind: "done", wasPresent: true });
    expect(codesOf(await workbook.openHalfYear("2024-I"))).toEqual([]);
    expect((await workbook.rows("LRT_Halfjaren")).map((row) => [row["Halfjaar"], row["Naam"]])).toEqual([
      ["2023-II", "Flevoland"],
      ["2023-II", "Zeeland"],
      ["2024-I", "Zeeland"],
      ["2024-I", "Flevoland"],
    ]);
  });

  test("has one national number: a second province cannot change it in passing", async () => {
    await workbook.revise("2023-II", 12_345);
    const before = await workbook.everything();
    expect(await workbook.openHalfYear("2023-II", "PV29", 20_000)).toMatchObject({
      kind: "refused",
      problems: [{ code: "quota.nationalInUse", parameters: { halfYear: "2023-II", persons: 12_345 } }],
    });
    expect(await workbook.everything()).toBe(before);
    expect(codesOf(await workbook.openHalfYear("2023-II", "PV29", 12_345))).toEqual([]);
    // Goes: 12.345 × 38.950 / 17.590.672 = 27,33 with the number of the workbook.
    expect((await workbook.quotaRow("Goes", "2023-II"))["Taakstelling"]).toBe(27);
    expect(await workbook.rows("LRT_Landelijk")).toHaveLength(3);
  });

  test("is revised as a whole", async () => {
    await workbook.openHalfYear("2023-II", "PV29");
    await workbook.revise("2023-II", 12_345);
    expect(await workbook.rows("LRT_Bijstelling")).toHaveLength(6 + 13);
  });
});

describe("the log", () => {
  test("gets one row for each order, and none for one that was refused or found everything in place", async () => {
    const workbook = await openQuotaWorkbook();
    await workbook.openHalfYear("2023-II");
    await workbook.openHalfYear("2023-II");
    await workbook.revise("2023-II", 12_345, null, "Kamerbrief");
    await workbook.revise("2023-II", 12_345);
    await workbook.revise("2023-II", 17_600);
    await workbook.exchange(
      "2023-II",
      [
        ["Almere", 218, 230],
        ["Zeewolde", 23, 11],
      ],
      "Nieuwbouw",
    );
    await workbook.exchange("2023-II", [["Almere", 230, 230]]);
    await workbook.putList("2023-II", [
      { code: "GM0034", listedName: "Almere", quota: 220, counts: true },
      { code: "GM0050", listedName: "Zeewolde", quota: 24, counts: false },
    ]);
    const rows = await workbook.rows("LRT_Logboek");
    expect(
      rows.map((row) => ["Actie", "Onderwerp", "Oud", "Nieuw", "Toelichting", "Stap"].map((header) => row[header])),
    ).toEqual([
      ["Halfjaar geopend", "2023-II Flevoland", "", "", "6 gemeenten, landelijk 17.600 personen", "gereed"],
      ["Landelijk getal bijgesteld", "2023-II", "17.600", "12.345", "Bron: Kamerbrief", "gereed"],
      ["Landelijk getal bijgesteld", "2023-II", "12.345", "17.600", "Bron: –", "gereed"],
      [
        "Taakstelling geruild",
        "2023-II: Almere 218→230, Zeewolde 23→11",
        "Almere 218, Zeewolde 23",
        "Almere 230, Zeewolde 11",
        "Nieuwbouw",
        "gereed",
      ],
      ["Officiële lijst ingelezen", "2023-II", "", "", "2 gemeenten, bij 1 telt de officiële lijst", "gereed"],
    ]);
    expect(rows.map((row) => row["Tijdstip (UTC)"])).toEqual(rows.map(() => STAMP));
    expect(new Set(rows.map((row) => row["Wie"]))).toEqual(new Set(["provincie"]));
    await workbook.finish();
  });
});
