import { codesOf, STAMP } from "./giveOrder";
import { FLEVOLAND, halfUp, municipalitiesOf, openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

const flevoland = municipalitiesOf(FLEVOLAND);
const LATER = "2026-11-26T10:00:00.000Z";

const choice = (code: string, quota: number, counts: boolean, listedName = code) => ({
  code,
  listedName,
  quota,
  counts,
});

describe("the official list in the workbook", () => {
  let workbook: QuotaWorkbook;
  beforeEach(async () => {
    workbook = await openQuotaWorkbook();
    expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual([]);
  });
  afterEach(() => workbook.finish());

  const computed = Object.fromEntries(flevoland.map(({ code, inhabitants }) => [code, halfUp(17_600, inhabitants)]));

  test("counts where the planner chose so; elsewhere ours counts", async () => {
    const written = await workbook.putList("2023-II", [
      choice("GM0034", 220, true, "Almere (gemeente)"),
      choice("GM0050", 25, false, "Zeewolde"),
    ]);
    expect(codesOf(written)).toEqual([]);
    // Ours: Almere 217,94 and Zeewolde 23,36. Zeewolde stays 23, for there ours counts.
    expect(await workbook.quotas("2023-II")).toEqual({ ...computed, GM0034: 220 });
    expect((await workbook.quotaRow("Zeewolde", "2023-II"))["Officieel"]).toBe(25);
    expect((await workbook.quotaRow("Urk", "2023-II"))["Officieel"]).toBe("");
    expect(await workbook.rows("LRT_OfficieleLijst")).toEqual([
      {
        Halfjaar: "2023-II",
        Gebied: "GM0034",
        Naam: "Almere",
        "Naam in de lijst": "Almere (gemeente)",
        Officieel: 220,
        Berekend: 218,
        Verschil: 2,
        "Telt (invoer)": "officieel",
        "Ingelezen op (UTC)": STAMP,
      },
      {
        Halfjaar: "2023-II",
        Gebied: "GM0050",
        Naam: "Zeewolde",
        "Naam in de lijst": "Zeewolde",
        Officieel: 25,
        Berekend: 23,
        Verschil: 2,
        "Telt (invoer)": "berekend",
        "Ingelezen op (UTC)": STAMP,
      },
    ]);
  });

  test("may hold a quota of 0, which then counts as 0", async () => {
    await workbook.putList("2023-II", [choice("GM0050", 0, true)]);
    expect((await workbook.quotaRow("Zeewolde", "2023-II"))["Taakstelling"]).toBe(0);
  });

  test("follows the word that a planner chooses in the sheet", async () => {
    await workbook.putList("2023-II", [choice("GM0034", 220, true), choice("GM0050", 25, false)]);
    workbook.type("'Officiële lijst'!H6", "berekend");
    workbook.type("'Officiële lijst'!H7", "officieel");
    expect(await workbook.quotas("2023-II")).toEqual({ ...computed, GM0050: 25 });
    workbook.type("'Officiële lijst'!H6", "officieel");
    expect(await workbook.quotas("2023-II")).toEqual({ ...computed, GM0034: 220, GM0050: 25 });
  });

  test("leaves an exchange on top", async () => {
    await workbook.exchange("2023-II", [
      ["Almere", 218, 230],
      ["Zeewolde", 23, 11],
    ]);
    await workbook.putList("2023-II", [choice("GM0034", 220, true)]);
    // 220 + 12.
    expect((await workbook.quotaRow("Almere", "2023-II"))["Taakstelling"]).toBe(232);
  });

  test("read again renews the rows that are there, adds what is new, and doubles nothing", async () => {
    await workbook.putList("2023-II", [choice("GM0034", 220, true, "Almere"), choice("GM0050", 25, true, "Zeewolde")]);
    await workbook.putList(
      "2023-II",
      [choice("GM0184", 30, true, "Urk"), choice("GM0034", 216, false, "Gemeente Almere")],
      LATER,
    );
    const rows = await workbook.rows("LRT_OfficieleLijst");
    expect(
      rows.map((row) =>
        ["Naam in de lijst", "Officieel", "Verschil", "Telt (invoer)", "Ingelezen op (UTC)"].map(
          (header) => row[header],
        ),
      ),
    ).toEqual([
      // 216 − 218; the second list has no Zeewolde, so that its row stays. Urk: 17.600 × 21.468 / 17.590.672 = 21,48.
      ["Gemeente Almere", 216, -2, "berekend", "2026-11-26 10:00:00"],
      ["Zeewolde", 25, 2, "officieel", STAMP],
      ["Urk", 30, 9, "officieel", "2026-11-26 10:00:00"],
    ]);
    expect(await workbook.quotas("2023-II")).toEqual({ ...computed, GM0050: 25, GM0184: 30 });
  });

  test("of one half-year changes nothing of another", async () => {
    await workbook.openHalfYear("2024-I");
    await workbook.putList("2024-I", [choice("GM0034", 300, true)]);
    const [next, first] = [await workbook.quotas("2024-I"), await workbook.rows("LRT_OfficieleLijst")];
    await workbook.putList("2023-II", [choice("GM0034", 220, true)], LATER);
    expect(await workbook.quotas("2024-I")).toEqual(next);
    expect(next["GM0034"]).toBe(300);
    expect(await workbook.quotas("2023-II")).toEqual({ ...computed, GM0034: 220 });
    const rows = await workbook.rows("LRT_OfficieleLijst");
    expect(rows.slice(0, 1)).toEqual(first);
    expect(rows.map((row) => [row["Halfjaar"], row["Officieel"]])).toEqual([
      ["2024-I", 300],
      ["2023-II", 220],
    ]);
  });

  test("takes only the municipalities of the half-year", async () => {
    await workbook.putList("2023-II", [choice("GM0344", 362, true), choice("GM0034", 220, true)]);
    expect((await workbook.rows("LRT_OfficieleLijst")).map((row) => row["Gebied"])).toEqual(["GM0034"]);
  });

  test.each([
    ["no municipality of the half-year", "2023-II", "GM0344", "quota.noOfficialRows"],
    ["a half-year that is not open", "2024-I", "GM0034", "quota.halfYearNotOpen"],
  ])("with %s is refused, and nothing is written", async (_what, halfYear, code, expected) => {
    const before = await workbook.everything();
    expect(codesOf(await workbook.putList(halfYear, [choice(code, 300, true)]))).toEqual([expected]);
    expect(await workbook.everything()).toBe(before);
  });
});
