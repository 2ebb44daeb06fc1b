import { hostBehaviour } from "../../workbench/model/hostBehaviour";
import { type OpenHost, openHost } from "./harness";

describe("rows, ranges and tables that come in and go out, through the client of Excel", () => {
  let opened: OpenHost;
  beforeEach(async () => {
    opened = openHost({ behaviour: hostBehaviour() });
    await inSheet(async (sheet, context) => {
      sheet.getRange("A4:C7").values = [
        ["Naam", "Aantal", "Dubbel"],
        ["Oss", 3, ""],
        ["Ede", 1, ""],
        ["Epe", 2, ""],
      ];
      sheet.tables.add("A4:C7", true).name = "LRT_T";
      sheet.getRange("C5:C7").formulas = [["=[@Aantal]*2"], ["=LRT_T[@Aantal]*2"], ["=B7*2"]];
      sheet.getRange("E1:E3").formulas = [["=SUM(LRT_T[Aantal])"], ["=ROWS(LRT_T)"], ["=LRT_T[[#Headers],[Dubbel]]"]];
      sheet.getRange("A9:E9").values = [["onder", "", "", "", "naast"]];
      await context.sync();
    });
  });
  afterEach(() => {
    expect(opened.host.unknownMembers).toEqual([]);
    opened.close();
  });
  const inSheet = <Value>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Value>,
  ): Promise<Value> => Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
  const totals = async (): Promise<unknown[]> => (await opened.read("E1:E3")).flat();

  test("a row that is deleted from a table takes nothing else along", async () => {
    await inSheet(async (sheet, context) => {
      sheet.tables.getItem("LRT_T").rows.getItemAt(1).delete();
      await context.sync();
    });
    expect(await opened.read("LRT_T")).toEqual([
      ["Oss", 3, 6],
      ["Epe", 2, 4],
    ]);
    expect(await totals()).toEqual([5, 2, "Dubbel"]);
    expect([await opened.read("A8"), await opened.read("E9")]).toEqual([[["onder"]], [["naast"]]]);
  });

  test("the last rows of a table go, and one blank row stays", async () => {
    await inSheet(async (sheet, context) => {
      sheet.tables.getItem("LRT_T").rows.deleteRowsAt(0, 3);
      await context.sync();
    });
    expect(await opened.read("LRT_T")).toEqual([["", "", ""]]);
    expect(await totals()).toEqual([0, 1, "Dubbel"]);
  });

  test("whole rows and single cells come in and go out", async () => {
    await inSheet(async (sheet, context) => {
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("E1:E2").delete("Up");
      await context.sync();
    });
    expect(opened.person.table("LRT_T").area.row).toBe(5);
    expect((await opened.read("E1:E9")).flat()).toEqual(["", 3, "Dubbel", "", "", "", "", "", "naast"]);
    expect(await opened.read("LRT_T[Dubbel]")).toEqual([[6], [2], [4]]);
    await expect(
      inSheet(async (sheet, context) => {
        sheet.getRange("A1:A2").insert("Down");
        await context.sync();
      }),
    ).rejects.toThrow("part of the table LRT_T");
  });

  test("a range knows which tables it touches", async () => {
    const names = (address: string, isWhole: boolean): Promise<readonly string[]> =>
      inSheet(async (sheet, context) => {
        const tables = sheet.getRange(address).getTables(isWhole).load("items/name");
        const count = sheet.getRange(address).getTables(isWhole).getCount();
        await context.sync();
        expect(tables.items.length).toBe(count.value);
        return tables.items.map(({ name }) => name);
      });
    expect(await names("C7:D8", false)).toEqual(["LRT_T"]);
    expect(await names("C7:D8", true)).toEqual([]);
    expect(await names("A4:C7", true)).toEqual(["LRT_T"]);
    expect(await names("D8:E9", false)).toEqual([]);
  });

  test("a table that becomes a range leaves addresses in formulas", async () => {
    const formulas = await inSheet(async (sheet, context) => {
      sheet.tables.getItem("LRT_T").convertToRange();
      const ranges = ["C5:C7", "E1:E3"].map((address) => sheet.getRange(address).load("formulas"));
      await context.sync();
      return ranges.flatMap((range) => (range.formulas as readonly unknown[][]).flat());
    });
    expect(formulas).toEqual([
      "=Blad1!$B5*2",
      "=Blad1!$B6*2",
      "=B7*2",
      "=SUM(Blad1!$B$5:$B$7)",
      "=ROWS(Blad1!$A$5:$C$7)",
      "=Blad1!$C$4",
    ]);
    expect(await totals()).toEqual([6, 3, "Dubbel"]);
  });
});
