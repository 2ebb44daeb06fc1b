import { codesOf } from "./giveOrder";
import { type HousingSheets, openWithoutHousing } from "./housingSheets";

const TABLE = "LRT_Bezetting";
const SHEET = "Bezetting";
const choice = { kind: "occupancy", occupancy: { period: "week", periods: 4, start: "2026-01-05" } } as const;

describe("the sheet of occupancy", () => {
  let sheets: HousingSheets;
  beforeEach(async () => {
    sheets = await openWithoutHousing();
  });
  afterEach(() => {
    expect(sheets.host.unknownMembers).toEqual([]);
    sheets.close();
  });

  const week = (row: number, inflow: number, outflow: number, capacity: number): void => {
    sheets.fill(TABLE, row, "Instroom (invoer)", inflow);
    sheets.fill(TABLE, row, "Uitstroom (invoer)", outflow);
    sheets.fill(TABLE, row, "Capaciteit (invoer)", capacity);
  };
  const summary = async () =>
    Promise.all(
      ["Eerste periode met tekort", "Die periode begint op", "Tekort in die periode", "Grootste tekort"].map((label) =>
        sheets.beside(SHEET, label),
      ),
    );

  test("counts persons through the weeks, and finds the first week without enough places", async () => {
    expect(codesOf(await sheets.give(choice))).toEqual([]);
    await sheets.fillBeside(SHEET, "Beginbezetting (invoer)", 910);
    week(0, 91, 0, 1100);
    week(1, 100, 10, 1100);
    week(2, 0, 181, 1200);
    week(3, 273, 0, 1000);
    expect(await sheets.column(TABLE, "Periode")).toEqual(["week 1", "week 2", "week 3", "week 4"]);
    // 5 January 2026 is day 46.027; then every 7 days.
    expect(await sheets.column(TABLE, "Begint op")).toEqual([46_027, 46_034, 46_041, 46_048]);
    expect(await sheets.column(TABLE, "Bezetting")).toEqual([1001, 1091, 910, 1183]);
    // 1.001 / 0,91 = 1.100; 1.091 / 0,91 = 1.198,9, so 1.199; 910 / 0,91 = 1.000; 1.183 / 0,91 = 1.300.
    expect(await sheets.column(TABLE, "Benodigd")).toEqual([1100, 1199, 1000, 1300]);
    expect(await sheets.column(TABLE, "Tekort")).toEqual([0, 99, 0, 300]);
    expect((await sheets.column(TABLE, "Bezettingsgraad")).map(Number)).toEqual([
      1001 / 1100,
      1091 / 1100,
      910 / 1200,
      1.183,
    ]);
    expect(await sheets.verdicts(TABLE)).toEqual([
      "OK",
      "LET OP: tekort aan plekken",
      "OK",
      "LET OP: tekort aan plekken",
    ]);
    expect(await summary()).toEqual(["week 2", 46_034, 99, 300]);
  });

  test("follows another norm", async () => {
    await sheets.give(choice);
    await sheets.fillBeside(SHEET, "Beginbezetting (invoer)", 500);
    await sheets.fillBeside(SHEET, "Norm (invoer)", 0.5);
    week(0, 0, 0, 1000);
    // 500 / 0,5 = 1.000 in every week; the other weeks have no places yet.
    expect(await sheets.column(TABLE, "Benodigd")).toEqual([1000, 1000, 1000, 1000]);
    expect(await sheets.verdicts(TABLE)).toEqual(["OK", ...Array<string>(3).fill("LET OP: capaciteit ontbreekt")]);
    expect(await summary()).toEqual(["week 2", 46_034, 1000, 1000]);
  });

  test("a week that somebody takes out is FOUT here and in Controles, and the same order puts it back", async () => {
    await sheets.give(choice);
    expect(codesOf(await sheets.give({ kind: "checks" }))).toEqual([]);
    week(0, 91, 0, 1100);
    week(2, 9, 0, 1200);
    const line = async () =>
      (await sheets.read("Controles!A7:F60")).find(([id]) => id === "ONTBREEKT Bezetting")?.slice(2);
    expect(await line()).toEqual([0, 0, 0, "OK"]);
    sheets.person.deleteTableRows(TABLE, 1, 1);
    const words =
      "FOUT: er ontbreekt een periode of een datum is verschoven, herstel de datum of geef dezelfde opdracht nog eens";
    expect(await sheets.verdicts(TABLE)).toEqual([words, words, words]);
    for (const cell of await summary()) expect(String(cell)).toMatch(/^#/u);
    expect(await line()).toEqual([0, 1, 1, "FOUT"]);
    expect(codesOf(await sheets.give(choice))).toEqual([]);
    expect(await line()).toEqual([0, 0, 0, "OK"]);
    // The weeks that stayed keep what was filled in: 91 persons in all three, 9 more in the third.
    const weeks = await Promise.all(["Begint op", "Bezetting"].map((header) => sheets.column(TABLE, header)));
    const byStart = (weeks[0] ?? []).map((start, row) => [start, weeks[1]?.[row]]);
    expect(byStart.sort(([one], [other]) => Number(one) - Number(other))).toEqual([
      [46_027, 91],
      [46_034, 91],
      [46_041, 100],
      [46_048, 100],
    ]);
    expect(codesOf(await sheets.give(choice))).toEqual(["tasks.sheetExists"]);
  });

  test("without input nobody is there and nothing is short", async () => {
    await sheets.give(choice);
    expect(await sheets.column(TABLE, "Bezetting")).toEqual([0, 0, 0, 0]);
    expect(await sheets.column(TABLE, "Bezettingsgraad")).toEqual(["", "", "", ""]);
    expect(await summary()).toEqual(["geen tekort", "geen tekort", "geen tekort", 0]);
  });

  test("what is wrong in one week shows in every number that depends on it, never as 'geen tekort'", async () => {
    await sheets.give(choice);
    week(0, 10, 0, 100);
    sheets.fill(TABLE, 1, "Instroom (invoer)", "veel");
    // The first week has 10 persons and needs 11 places of 100, whatever comes later.
    expect(await sheets.verdicts(TABLE)).toEqual([
      "OK",
      "FOUT: tekst waar een getal hoort",
      "FOUT: bezetting niet te berekenen",
      "FOUT: bezetting niet te berekenen",
    ]);
    for (const cell of await summary()) expect(String(cell)).toMatch(/^#/u);
    sheets.fill(TABLE, 1, "Instroom (invoer)", -5);
    expect((await sheets.verdicts(TABLE))[1]).toBe("FOUT: negatief aantal");
    sheets.fill(TABLE, 1, "Instroom (invoer)", 0.5);
    expect((await sheets.verdicts(TABLE))[1]).toBe("FOUT: geen heel aantal");
  });

  test("has as many periods as are asked; a month begins on its own day, or its last", async () => {
    await sheets.give({ kind: "occupancy", occupancy: { period: "month", periods: 12, start: "2026-01-31" } });
    const starts = await sheets.column(TABLE, "Begint op");
    expect(starts.length).toBe(12);
    // 31 January, 28 February and 31 March 2026.
    expect(starts.slice(0, 3)).toEqual([46_053, 46_081, 46_112]);
    expect((await sheets.column(TABLE, "Periode"))[11]).toBe("maand 12");
  });

  test("is made once; a number of periods and a date that make no sense are refused together", async () => {
    const wrong = { period: "week", periods: 1, start: "2026-02-30" } as const;
    expect(codesOf(await sheets.give({ kind: "occupancy", occupancy: wrong }))).toEqual([
      "tasks.periodsOutOfRange",
      "tasks.dateUnreadable",
    ]);
    await sheets.give({ kind: "occupancy", occupancy: { period: "week", periods: 26, start: "2026-01-05" } });
    expect((await sheets.column(TABLE, "Periode")).length).toBe(26);
    expect(codesOf(await sheets.give(choice))).toEqual(["tasks.sheetExists"]);
  });

  test("a sheet that is taken and a protected log are left alone", async () => {
    sheets.addForeignSheet(SHEET);
    expect(codesOf(await sheets.give(choice))).toEqual(["workbook.sheetTaken"]);
    await sheets.give({ kind: "inhabitants", inhabitants: { province: null, year: 2026, counts: {}, source: "" } });
    sheets.protect("Logboek");
    expect(codesOf(await sheets.give(choice))).toEqual(["workbook.sheetTaken", "workbook.sheetProtected"]);
  });

  test("input beside the table looks like input in the table, and is checked like it", async () => {
    await sheets.give(choice);
    const column = await sheets.looks("Bezetting!C6");
    const begin = await sheets.looks("Bezetting!M5");
    expect(await sheets.beside(SHEET, "Beginbezetting (invoer)")).toBe("");
    expect(begin.fill).toBe(column.fill);
    expect(begin.rule).toMatchObject({ wholeNumber: { operator: "GreaterThanOrEqualTo" } });
    // The norm is input too; what follows from it is not.
    expect((await sheets.looks("Bezetting!M6")).fill).toBe(column.fill);
    expect((await sheets.looks("Bezetting!M7")).fill).not.toBe(column.fill);
  });
});
