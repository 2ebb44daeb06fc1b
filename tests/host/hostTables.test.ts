import { hostBehaviour } from "../../workbench/model/hostBehaviour";
import { type OpenHost, openHost } from "./harness";

describe("tables, through the client of Excel", () => {
  let opened: OpenHost;
  beforeEach(async () => {
    // What other kinds of Excel do with tables is tried in hostBehaviour.test.ts.
    opened = openHost({ behaviour: hostBehaviour() });
    await inTable(async (_table, sheet, context) => {
      sheet.getRange("A5:C7").formulas = [
        ["naam", "aantal", "som"],
        ["a", 1, "=SUM($B:$B)"],
        ["b", 2, "=SUM($B:$B)"],
      ];
      sheet.tables.add("A5:C7", true).name = "Lijst";
      await context.sync();
    });
  });
  afterEach(() => {
    expect(opened.host.unknownMembers).toEqual([]);
    opened.close();
  });

  const inTable = (
    work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
  ): Promise<void> =>
    Excel.run((context) =>
      work(
        context.workbook.tables.getItemOrNullObject("Lijst"),
        context.workbook.worksheets.getActiveWorksheet(),
        context,
      ),
    );
  const area = async (): Promise<string> => {
    let address = "";
    await inTable(async (table, _sheet, context) => {
      const range = table.getRange().load("address");
      await context.sync();
      address = range.address;
    });
    return address;
  };
  const writeRows = (address: string, rows: (string | number)[][]): Promise<void> =>
    inTable(async (_table, sheet, context) => {
      sheet.getRange(address).formulas = rows;
      await context.sync();
    });

  test("rows of full width, written directly below, belong to the table, also when they hold formulas", async () => {
    await writeRows("A8:C10", [
      ["c", 3, "=SUM($B:$B)"],
      ["d", 4, "=SUM(Lijst[aantal])"],
      ["e", 5, ""],
    ]);
    expect(await area()).toBe("Blad1!A5:C10");
    // 1 + 2 + 3 + 4 + 5 in the whole column.
    expect(await opened.read("Lijst[som]")).toEqual([[15], [15], [15], [15], [""]]);
  });

  test.each([
    ["narrower than the table", "A8:B9", ["c", 3]],
    ["a row further down", "A9:C10", ["c", 3, 0]],
    ["beside the table", "B8:D9", [3, 0, 0]],
  ])("rows %s do not", async (_name, address, row) => {
    await writeRows(address, [row, row]);
    expect(await area()).toBe("Blad1!A5:C7");
  });

  test("more than the client sends at once, still row by row below the table, belongs to it", async () => {
    // Above 1,500 cells the client cuts the array in rows.
    const rows = Array.from({ length: 600 }, (_none, index): (string | number)[] => [
      `g${index}`,
      1,
      `=B${index + 8}*2`,
    ]);
    await writeRows("A8:C607", rows);
    expect(await area()).toBe("Blad1!A5:C607");
    expect(await opened.read("Blad1!C607")).toEqual([[2]]);
    expect(await opened.read("Blad1!C6")).toEqual([[603]]);
  });

  test("ranges, columns, rows and the filter of a table", async () => {
    await inTable(async (table, _sheet, context) => {
      table.showFilterButton = false;
      table.load("name, showFilterButton");
      const header = table.getHeaderRowRange().load("values");
      const body = table.getDataBodyRange().load("address");
      table.columns.load("count, items/name");
      table.rows.load("count, items/values");
      table.autoFilter.load("enabled, isDataFiltered");
      table.autoFilter.clearCriteria();
      const column = table.columns.getItem("aantal").getDataBodyRange().load("address");
      const last = table.rows.getItemAt(1).load("index, values");
      await context.sync();
      expect([table.showFilterButton, table.autoFilter.enabled, table.autoFilter.isDataFiltered]).toEqual([
        false,
        false,
        false,
      ]);
      expect(header.values).toEqual([["naam", "aantal", "som"]]);
      expect([body.address, column.address]).toEqual(["Blad1!A6:C7", "Blad1!B6:B7"]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(["naam", "aantal", "som"]);
      expect(table.rows.items.map(({ values }): unknown => values[0]?.[0])).toEqual(["a", "b"]);
      expect([table.rows.count, table.columns.count, last.index]).toEqual([2, 3, 1]);
    });
  });

  test("a row that is added comes last", async () => {
    await inTable(async (table, _sheet, context) => {
      table.rows.add(undefined, [["c", 3, "=SUM($B:$B)"]]);
      await context.sync();
    });
    expect(await area()).toBe("Blad1!A5:C8");
    expect(await opened.read("Lijst[som]")).toEqual([[6], [6], [6]]);
  });

  test("a table becomes larger or smaller, but keeps its header row", async () => {
    await inTable(async (table, sheet, context) => {
      sheet.getRange("D5").values = [["opmerking"]];
      table.resize("A5:D9");
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["naam", "aantal", "som", "opmerking"]);
    });
    expect(await area()).toBe("Blad1!A5:D9");
    await expect(
      inTable(async (table, _sheet, context) => {
        table.resize("A6:D9");
        await context.sync();
      }),
    ).rejects.toThrow("cannot be resized");
  });

  test("clearing formats leaves the contents; clearing a column empties it", async () => {
    await inTable(async (_table, sheet, context) => {
      sheet.getRange("A:A").clear("Formats");
      await context.sync();
    });
    expect(await opened.read("Blad1!A6")).toEqual([["a"]]);
    await inTable(async (_table, sheet, context) => {
      sheet.getRange("B6:B1000").clear("Contents");
      await context.sync();
    });
    expect(await opened.read("Blad1!A6:C6")).toEqual([["a", "", 0]]);
  });
});
