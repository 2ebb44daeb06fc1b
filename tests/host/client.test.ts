import { hostBehaviour } from "../../workbench/model/hostBehaviour";
import { type OpenHost, openHost } from "./harness";

describe("the real client of Excel on our workbook", () => {
  let opened: OpenHost;
  beforeEach(() => {
    opened = openHost({ behaviour: hostBehaviour() });
  });
  afterEach(() => opened.close());

  test("writes values and reads them back through the proxy objects", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
      range.values = [
        ["Drenthe", 1],
        ["Zeeland", 2],
      ];
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("Blad1!B2:C3");
      expect(range.values).toEqual([
        ["Drenthe", 1],
        ["Zeeland", 2],
      ]);
    });
    expect(opened.host.unknownMembers).toEqual([]);
  });

  test("refuses a property that was not loaded", async () => {
    await expect(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        await context.sync();
        return sheet.name;
      }),
    ).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("answers a null object for a table that does not exist", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject("LRT_Besluiten");
      table.load("name");
      await context.sync();
      expect(table.isNullObject).toBe(true);
    });
  });

  test("makes sheets, tables and names in one batch, and finds them by name", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Besluiten");
      sheet.getRange("A5:B6").values = [
        ["BesluitId", "Plekken"],
        ["raming", 88000],
      ];
      const table = sheet.tables.add("A5:B6", true);
      table.name = "LRT_Proef";
      context.workbook.names.add("LRT_Totaal", sheet.getRange("B6"));
      await context.sync();
    });
    await Excel.run(async (context) => {
      const tables = context.workbook.tables;
      tables.load("items/name");
      const body = tables.getItem("LRT_Proef").getDataBodyRange();
      body.load("values");
      const name = context.workbook.names.getItem("LRT_Totaal").getRange();
      name.load("values,address");
      await context.sync();
      expect(tables.items.map((table) => table.name)).toEqual(["LRT_Proef"]);
      expect(body.values).toEqual([["raming", 88000]]);
      expect(name.values).toEqual([[88000]]);
    });
    expect(opened.host.unknownMembers).toEqual([]);
  });

  test("takes arrays of more than 1,500 cells in pieces", async () => {
    const values = Array.from({ length: 400 }, (_row, row) => [row, row * 2, row * 3, row * 4, row * 5]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:E400").values = values;
      await context.sync();
    });
    expect(await opened.read("Blad1!A400:E400")).toEqual([[399, 798, 1197, 1596, 1995]]);
    expect(opened.host.unknownMembers).toEqual([]);
  });

  test("a member that the host does not know is an error, never a silent no-op", async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().charts.getItem("x").load("name");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(opened.host.unknownMembers).toEqual(["Worksheet.Charts"]);
  });

  test("an array of another size than its range is refused", async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2, 3]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("a protected sheet refuses what is written", async () => {
    opened.state.protectedSheets.add(opened.state.activeSheet);
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "AccessDenied" });
    expect(await opened.read("Blad1!A1")).toEqual([[""]]);
  });

  test("a change in a cell reaches a handler that was registered", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    opened.type("Blad1!C3", 5);
    await new Promise((done) => setTimeout(done, 50));
    expect(seen).toEqual(["C3"]);
  });
});
