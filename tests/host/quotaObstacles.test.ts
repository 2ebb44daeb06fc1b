import { codesOf } from "./giveOrder";
import { openQuotaWorkbook, type QuotaWorkbook } from "./quotaWorkbook";

describe("what stands in the way of an order on the quota", () => {
  let workbook: QuotaWorkbook;
  beforeEach(async () => {
    workbook = await openQuotaWorkbook();
  });
  afterEach(() => workbook.close());

  const open = async (): Promise<void> => expect(codesOf(await workbook.openHalfYear("2023-II"))).toEqual([]);
  const sheetId = (name: string): string => {
    const sheet = workbook.state.grid.sheets().find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
    return sheet.id;
  };
  const next = () => workbook.openHalfYear("2024-I");
  /** The problem, its parameters, and that nothing was written. */
  const expectRefused = async (
    order: () => ReturnType<typeof next>,
    ...problems: readonly { readonly code: string; readonly parameters: object }[]
  ): Promise<void> => {
    const before = await workbook.everything();
    const refused = await order();
    expect(refused).toMatchObject({ kind: "refused", problems });
    expect(codesOf(refused)).toEqual(problems.map(({ code }) => code));
    expect(await workbook.everything()).toBe(before);
  };

  test("a sheet of somebody else under a name that is needed is named, and no half-year opens beside it", async () => {
    workbook.state.write({ sheetId: workbook.state.addSheet("Beleid"), row: 3, column: 2, rows: 1, columns: 1 }, [
      ["eigen"],
    ]);
    await expectRefused(() => workbook.openHalfYear("2023-II"), {
      code: "workbook.sheetTaken",
      parameters: { sheet: "Beleid" },
    });
  });

  test("an empty sheet under that name is used", async () => {
    workbook.state.addSheet("Beleid");
    await open();
    expect((await workbook.rows("LRT_Beleid"))[0]?.["Naam"]).toBe("Flevoland");
    await workbook.finish();
  });

  test.each(["Taakstelling", "Halfjaren", "Landelijk", "Logboek"])("a protected sheet %s is named", async (sheet) => {
    await open();
    workbook.state.protectedSheets.add(sheetId(sheet));
    await expectRefused(next, { code: "workbook.sheetProtected", parameters: { sheet } });
    workbook.state.protectedSheets.clear();
    expect(codesOf(await next())).toEqual([]);
  });

  test("a protected sheet does not stop what does not write on it", async () => {
    await open();
    workbook.state.protectedSheets.add(sheetId("Officiële lijst"));
    expect(
      codesOf(
        await workbook.exchange("2023-II", [
          ["Almere", 218, 230],
          ["Zeewolde", 23, 11],
        ]),
      ),
    ).toEqual([]);
    await workbook.finish();
  });

  test("a table that lost a column is named with what it misses", async () => {
    await open();
    workbook.type("Taakstelling!T5", "Bewoners");
    await expectRefused(next, {
      code: "workbook.tableDamaged",
      parameters: { table: "LRT_Taakstelling", sheet: "Taakstelling", columns: "Inwoners" },
    });
  });

  test("a municipality that stands twice in a half-year, in rows that differ, is named with both lines", async () => {
    await open();
    workbook.type("Taakstelling!Y7", "GM0034");
    await expectRefused(next, {
      code: "quota.linesTwice",
      parameters: { sheet: "Taakstelling", first: "6", second: "7" },
    });
  });

  test("a row that stands twice and says the same counts once", async () => {
    await open();
    await workbook.enter("Almere", "2023-II", "Maand 1 (invoer)", 18);
    const [once] = await workbook.rows("LRT_Halfjaren");
    workbook.repeatRow("LRT_Taakstelling", 0);
    const names = (await workbook.rows("LRT_Taakstelling")).map((row) => row["Naam"]);
    expect(names.filter((name) => name === "Almere")).toHaveLength(2);
    expect((await workbook.rows("LRT_Halfjaren"))[0]).toEqual(once);
    expect(codesOf(await next())).toEqual([]);
    // 218 − 18 were not housed: 200 of Almere, and not 400.
    expect((await workbook.quotaRow("Almere", "2024-I"))["Beginsaldo"]).toBe(-200);
  });

  test.each([
    ["a code that nobody knows", "Y8", "GM9999", "quota.rowRegionUnknown", { line: 8, text: "GM9999" }],
    ["a blank code", "Y8", "", "quota.rowRegionUnknown", { line: 8, text: "" }],
    ["a province for a municipality", "Y8", "PV24", "quota.rowRegionUnknown", { line: 8, text: "PV24" }],
    ["a half-year that nobody knows", "M9", "najaar", "quota.rowHalfYearUnknown", { line: 9, text: "najaar" }],
  ])("%s is named with its line", async (_what, cell, content, code, parameters) => {
    await open();
    workbook.type(`Taakstelling!${cell}`, content);
    await expectRefused(next, { code, parameters });
  });

  test("rows that would be added up twice are named with both lines", async () => {
    await open();
    await workbook.putList("2023-II", [
      { code: "GM0034", listedName: "Almere", quota: 220, counts: true },
      { code: "GM0050", listedName: "Zeewolde", quota: 24, counts: true },
    ]);
    await workbook.exchange("2023-II", [
      ["Almere", 220, 230],
      ["Zeewolde", 24, 14],
    ]);
    workbook.type("'Officiële lijst'!B7", "GM0034");
    workbook.type("Landelijk!B7", 1);
    workbook.type("Taakruil!C7", "GM0034");
    const twice = (sheet: string) => ({
      code: "quota.linesTwice",
      parameters: { sheet, first: "6", second: "7" },
    });
    await expectRefused(next, twice("Landelijk"), twice("Officiële lijst"), twice("Taakruil"));
  });

  test("what stands below a table is never written over", async () => {
    await open();
    // The six municipalities stand in the lines 6 to 11; 50 columns end at AX.
    workbook.type("Taakstelling!C14", "Aantekening");
    await expectRefused(next, {
      code: "workbook.rowsTaken",
      parameters: { table: "LRT_Taakstelling", sheet: "Taakstelling", address: "A12:AX17" },
    });
    workbook.type("Taakstelling!C14", "");
    workbook.type("Taakstelling!C18", "Aantekening");
    expect(codesOf(await next())).toEqual([]);
    expect(await workbook.read("Taakstelling!C18")).toEqual([["Aantekening"]]);
  });

  test("a row of totals must be switched off first, because a table takes in nothing below it", async () => {
    await open();
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.tables.getItem("LRT_Halfjaren").showTotals = true;
      await context.sync();
    });
    await expectRefused(next, {
      code: "workbook.totalRow",
      parameters: { table: "LRT_Halfjaren", sheet: "Halfjaren" },
    });
  });
});
