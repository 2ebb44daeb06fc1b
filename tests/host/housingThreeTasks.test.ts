import { codesOf } from "./giveOrder";
import { firstHalf, FLEVOLAND, type HousingSheets, MUNICIPALITIES, openHousing, secondHalf } from "./housingSheets";

const TABLE = "LRT_DrieOpgaven";
const UKRAINE = "Oekraïne opgave (invoer)";
const UKRAINE_DONE = "Oekraïne gerealiseerd (invoer)";
const RECEPTION_DONE = "Opvang gerealiseerd (invoer)";
const [ALMERE, DRONTEN, LELYSTAD, NOORDOOSTPOLDER, URK, ZEEWOLDE] = [0, 1, 2, 3, 4, 5] as const;
const choice = { kind: "threeTasks", threeTasks: { province: FLEVOLAND, halfYear: firstHalf } } as const;

describe("the sheet of three tasks", () => {
  let sheets: HousingSheets;
  beforeEach(async () => {
    sheets = await openHousing();
    expect(codesOf(await sheets.give(choice))).toEqual([]);
  });
  afterEach(() => {
    expect(sheets.host.unknownMembers).toEqual([]);
    sheets.close();
  });

  const house = (row: number, persons: number): void =>
    sheets.fill("LRT_Taakstelling", row, "Maand 1 (invoer)", persons);
  const shares = async (header: string): Promise<readonly number[]> =>
    (await sheets.column(TABLE, header)).map((share) => Math.round(Number(share) * 10_000) / 10_000);

  function example(): void {
    sheets.fill(TABLE, ALMERE, UKRAINE, 300);
    sheets.fill(TABLE, ALMERE, UKRAINE_DONE, 300);
    sheets.fill(TABLE, ALMERE, RECEPTION_DONE, 700);
    house(ALMERE, 47);
    sheets.fill(TABLE, DRONTEN, UKRAINE, 100);
    sheets.fill(TABLE, DRONTEN, UKRAINE_DONE, 50);
    sheets.fill(TABLE, DRONTEN, RECEPTION_DONE, 230);
    house(DRONTEN, 46);
    sheets.fill(TABLE, LELYSTAD, RECEPTION_DONE, 400);
    house(URK, 23);
  }

  test("takes reception from the active decision and housing from the half-year; Ukraine is input", async () => {
    expect(await sheets.column(TABLE, "Gebied")).toEqual(MUNICIPALITIES);
    // The indicative distribution of 2026 (88.000 places), and the quota of 2024-I.
    expect(await sheets.column(TABLE, "Opvang opgave")).toEqual([1164, 230, 377, 255, 126, 133]);
    expect(await sheets.column(TABLE, "Vergunninghouders opgave")).toEqual([235, 46, 87, 52, 23, 25]);
    expect(await sheets.column(TABLE, "Rang")).toEqual([1, 1, 1, 1, 1, 1]);
    expect(await sheets.beside("Drie opgaven", "Halfjaar (invoer)")).toBe("2024-I");
  });

  test("ranks who contributes least first, over all three tasks together", async () => {
    example();
    // Almere: (700 + 300 + 47) / (1.164 + 300 + 235) = 1.047 / 1.699; lowest 47 / 235.
    // Dronten: (230 + 50 + 46) / (230 + 100 + 46) = 326 / 376; lowest 50 / 100.
    // Lelystad, without a task for Ukraine: 400 / (377 + 87); lowest 0 / 87.
    // Urk: 23 / (126 + 23); lowest 0 / 126. Noordoostpolder and Zeewolde did nothing yet.
    expect(await shares("Aandeel totaal")).toEqual([0.6162, 0.867, 0.8621, 0, 0.1544, 0]);
    expect(await shares("Laagste aandeel")).toEqual([0.2, 0.5, 0, 0, 0, 0]);
    expect(await sheets.column(TABLE, "Rang")).toEqual([4, 6, 5, 1, 3, 1]);
    // A rank says little of those whose reception nobody has filled in yet: Noordoostpolder, Urk and Zeewolde.
    const missing = "LET OP: opvang gerealiseerd ontbreekt en telt als 0";
    expect(await sheets.verdicts(TABLE)).toEqual(["OK", "OK", "OK", missing, missing, missing]);
    for (const row of [NOORDOOSTPOLDER, URK, ZEEWOLDE]) sheets.fill(TABLE, row, RECEPTION_DONE, 0);
    expect(new Set(await sheets.verdicts(TABLE))).toEqual(new Set(["OK"]));
  });

  test("a share above 1 stays above 1, and a lead is no task", async () => {
    sheets.fill(TABLE, ZEEWOLDE, RECEPTION_DONE, 266);
    // Almere had 300 more than its quota: 235 − 300 is no task, so only reception counts.
    sheets.fill("LRT_Taakstelling", ALMERE, "Startsaldo (invoer)", 300);
    sheets.fill(TABLE, ALMERE, RECEPTION_DONE, 291);
    expect((await sheets.column(TABLE, "Vergunninghouders opgave"))[ALMERE]).toBe(0);
    // 266 / (133 + 25) = 1,6835; 291 / 1.164 = 0,25.
    expect(await shares("Aandeel totaal")).toEqual([0.25, 0, 0, 0, 0, 1.6835]);
  });

  test("rows in another order keep their own rank, so that the table can be sorted on it", async () => {
    example();
    // Excel sorts on what it has computed.
    await sheets.column(TABLE, "Rang");
    sheets.person.sort(TABLE, "Rang");
    // Almere 4, Dronten 6, Lelystad 5, Urk 3; Noordoostpolder and Zeewolde 1.
    const sorted = ["GM0171", "GM0050", "GM0184", "GM0034", "GM0995", "GM0303"];
    expect(await sheets.column(TABLE, "Gebied")).toEqual(sorted);
    expect(await sheets.column(TABLE, "Rang")).toEqual([1, 1, 3, 4, 5, 6]);
    expect(await shares("Aandeel totaal")).toEqual([0, 0, 0.1544, 0.6162, 0.8621, 0.867]);
    expect(await sheets.column(TABLE, UKRAINE)).toEqual(["", "", "", 300, "", 100]);
  });

  test("names what was filled in wrongly", async () => {
    sheets.fill(TABLE, ALMERE, UKRAINE, "veel");
    sheets.fill(TABLE, DRONTEN, UKRAINE_DONE, -1);
    sheets.fill(TABLE, LELYSTAD, RECEPTION_DONE, 1.5);
    sheets.fill(TABLE, NOORDOOSTPOLDER, RECEPTION_DONE, 0);
    sheets.fill(TABLE, URK, UKRAINE_DONE, 5);
    sheets.fill("LRT_Taakstelling", ZEEWOLDE, "Maand 1 (invoer)", "drie");
    expect(await sheets.verdicts(TABLE)).toEqual([
      "FOUT: tekst waar een getal hoort",
      "FOUT: negatief aantal",
      "FOUT: geen heel aantal",
      // Their own figures are right, and no rank among faulty ones is.
      "FOUT: rang onbekend, zie een andere regel",
      "FOUT: rang onbekend, zie een andere regel",
      "FOUT: opgave of realisatie onbekend",
    ]);
    // A rank over faulty figures would mislead: all of them wait. A share is of its own row only.
    for (const cell of await sheets.column(TABLE, "Rang")) expect(String(cell)).toMatch(/^#/u);
    for (const header of ["Aandeel totaal", "Laagste aandeel"]) {
      const cells = await sheets.column(TABLE, header);
      for (const row of [ALMERE, DRONTEN, LELYSTAD, ZEEWOLDE]) expect(String(cells[row])).toMatch(/^#/u);
      expect(cells.slice(NOORDOOSTPOLDER, ZEEWOLDE)).toEqual([0, 0]);
    }
  });

  test("follows the half-year that the planner names beside the table", async () => {
    await sheets.openHalfYear(secondHalf, 37_500);
    await sheets.fillBeside("Drie opgaven", "Halfjaar (invoer)", "2024-II");
    expect(await sheets.column(TABLE, "Vergunninghouders opgave")).toEqual(
      (await sheets.column("LRT_Taakstelling", "Opgave")).slice(6),
    );
  });

  test("is made once, and only for a half-year that is open", async () => {
    sheets.fill(TABLE, ALMERE, UKRAINE, 300);
    expect(codesOf(await sheets.give(choice))).toEqual(["tasks.sheetExists"]);
    expect((await sheets.column(TABLE, UKRAINE))[ALMERE]).toBe(300);
  });
});

test("without its half-year, on a sheet that is taken or for something else than a province nothing is made", async () => {
  const sheets = await openHousing();
  expect(codesOf(await sheets.give({ ...choice, threeTasks: { ...choice.threeTasks, halfYear: secondHalf } }))).toEqual(
    ["quota.halfYearNotOpen"],
  );
  expect(codesOf(await sheets.give({ ...choice, threeTasks: { province: "NL", halfYear: firstHalf } }))).toEqual([
    "quota.notAProvince",
  ]);
  sheets.addForeignSheet("Drie opgaven");
  expect(codesOf(await sheets.give(choice))).toEqual(["workbook.sheetTaken"]);
  sheets.close();
});
