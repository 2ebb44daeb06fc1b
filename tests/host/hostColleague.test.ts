import { hostBehaviour } from "../../workbench/model/hostBehaviour";
import { type OpenHost, openHost } from "./harness";

describe("what people do in a workbook, and Excel follows", () => {
  let opened: OpenHost;
  beforeEach(async () => {
    opened = openHost({ behaviour: hostBehaviour() });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A4:D7").values = [
        ["Naam", "Aantal (invoer)", "Dubbel", "Totaal"],
        ["Oss", 3, "", ""],
        ["Ede", 1, "", ""],
        ["'s-Graveland", 2, "", ""],
      ];
      sheet.getRange("A7").values = [["''s-Graveland"]];
      sheet.tables.add("A4:D7", true).name = "LRT_T";
      sheet.getRange("C5:D7").formulas = [5, 6, 7].map((row) => [
        `=B${row}*2`,
        "=SUM(LRT_T[Aantal (invoer)])+[@[Aantal (invoer)]]",
      ]);
      const other = context.workbook.worksheets.add("Ander");
      other.getRange("A1:A6").formulas = [
        ["=Blad1!B6"],
        ["=SUM(Blad1!B5:B7)"],
        ["=SUM(Blad1!$B:$B)"],
        ["=LRT_T[[#Headers],[Aantal (invoer)]]"],
        ["=ROWS(LRT_T)"],
        ['=SUMIFS(LRT_T[Dubbel],LRT_T[Naam],"Ede")'],
      ];
      context.workbook.names.add("Ede", "=Blad1!$B$6");
      await context.sync();
    });
  });
  afterEach(() => {
    expect(opened.host.unknownMembers).toEqual([]);
    opened.close();
  });
  const formulas = async (address: string): Promise<unknown[]> => {
    await opened.read(address);
    const [sheet = "", cells = ""] = address.split("!");
    const sheetId = opened.state.grid.sheets().find(({ name }) => name === sheet)?.id ?? "";
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(cells).load("formulas");
      await context.sync();
      return (range.formulas as readonly unknown[][]).flat();
    });
  };
  const other = async (): Promise<unknown[]> => (await opened.read("Ander!A1:A6")).flat();

  test("what was there before", async () => {
    expect(await other()).toEqual([1, 6, 6, "Aantal (invoer)", 3, 2]);
    expect(await opened.read("LRT_T")).toEqual([
      ["Oss", 3, 6, 9],
      ["Ede", 1, 2, 7],
      ["'s-Graveland", 2, 4, 8],
    ]);
  });

  test("a sorted table: relative references move with their row, and cells elsewhere look at the same place", async () => {
    opened.colleague.sort("LRT_T", "Naam");
    expect(await opened.read("LRT_T")).toEqual([
      ["'s-Graveland", 2, 4, 8],
      ["Ede", 1, 2, 7],
      ["Oss", 3, 6, 9],
    ]);
    expect(await formulas("Blad1!C7")).toEqual(["=B7*2"]);
    opened.colleague.sort("LRT_T", "Aantal (invoer)", "descending");
    expect(await other()).toEqual([2, 6, 6, "Aantal (invoer)", 3, 2]);
  });

  test("rows that come into a table or go out of it take what stands below along, in the columns of the table only", async () => {
    opened.type("B9", "onder");
    opened.type("F9", "naast");
    opened.colleague.insertTableRows("LRT_T", 1, 2);
    expect(await opened.read("LRT_T[Naam]")).toEqual([["Oss"], [""], [""], ["Ede"], ["'s-Graveland"]]);
    expect((await opened.read("B11:F11"))[0]).toEqual(["onder", "", "", "", ""]);
    expect(await opened.read("F9")).toEqual([["naast"]]);
    expect(await formulas("Ander!A1:A2")).toEqual(["=Blad1!B8", "=SUM(Blad1!B5:B9)"]);
    expect(opened.state.names.get("Ede")).toBe("=Blad1!$B$8");
    opened.colleague.deleteTableRows("LRT_T", 1, 3);
    expect(await opened.read("LRT_T[Naam]")).toEqual([["Oss"], ["'s-Graveland"]]);
    expect(await other()).toEqual(["#REF!", 5, 5, "Aantal (invoer)", 2, 0]);
    expect(await formulas("Ander!A1:A2")).toEqual(["=#REF!", "=SUM(Blad1!B5:B6)"]);
    opened.colleague.insertTableRows("LRT_T", 9);
    expect((await other())[4]).toBe(3);
    opened.colleague.deleteTableRows("LRT_T", 0, 9);
    expect(await opened.read("LRT_T[Naam]")).toEqual([[""]]);
  });

  test("rows and columns of the sheet: everything shifts, whole columns stay whole", async () => {
    opened.colleague.insertRows("Blad1", 2, 3);
    opened.colleague.insertColumns("Blad1", 0);
    expect(await formulas("Ander!A1:A4")).toEqual([
      "=Blad1!C9",
      "=SUM(Blad1!C8:C10)",
      "=SUM(Blad1!$C:$C)",
      "=LRT_T[[#Headers],[Aantal (invoer)]]",
    ]);
    expect(await other()).toEqual([1, 6, 6, "Aantal (invoer)", 3, 2]);
    expect(opened.colleague.table("LRT_T").area).toMatchObject({ row: 6, column: 1, rows: 4, columns: 4 });
    opened.colleague.deleteRows("Blad1", 1, 6);
    opened.colleague.deleteColumns("Blad1", 0);
    expect(await formulas("Ander!A1:A2")).toEqual(["=Blad1!B3", "=SUM(Blad1!B2:B4)"]);
    expect(await other()).toEqual([1, 6, 6, "Aantal (invoer)", 3, 2]);
  });

  test("the text format of cells moves along with them", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("F5").numberFormat = [["@"]];
      await context.sync();
    });
    opened.colleague.insertRows("Blad1", 5);
    opened.type("F5", "0012");
    opened.type("F6", "0012");
    expect(await opened.read("F5:F6")).toEqual([[12], ["0012"]]);
  });

  test("another name for a sheet, a table and a header: formulas and names follow", async () => {
    opened.colleague.renameSheet("Blad1", "Mijn blad");
    opened.colleague.renameTable("LRT_T", "LRT_Nieuw");
    opened.colleague.renameHeader("LRT_Nieuw", "Aantal (invoer)", "Aantal [n] 'x'");
    expect(await formulas("Ander!A1:A5")).toEqual([
      "='Mijn blad'!B6",
      "=SUM('Mijn blad'!B5:B7)",
      "=SUM('Mijn blad'!$B:$B)",
      "=LRT_Nieuw[[#Headers],[Aantal '[n'] ''x'']]",
      "=ROWS(LRT_Nieuw)",
    ]);
    expect(await formulas("Mijn blad!D6")).toEqual(["=SUM(LRT_Nieuw[Aantal '[n'] ''x''])+[@[Aantal '[n'] ''x'']]"]);
    expect(opened.state.names.get("Ede")).toBe("='Mijn blad'!$B$6");
    expect(await other()).toEqual([1, 6, 6, "Aantal [n] 'x'", 3, 2]);
    expect((await opened.read("LRT_Nieuw[Totaal]")).flat()).toEqual([9, 7, 8]);
  });

  test("columns that come in within a table show the first names that are free, and formulas go on", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      sheet.getRange("A4").values = [["Kolom1"]];
      sheet.getRange("B:C").insert("Right");
      await context.sync();
    });
    expect(await opened.read("Blad1!A4:F4")).toEqual([
      ["Kolom1", "Kolom2", "Kolom3", "Aantal (invoer)", "Dubbel", "Totaal"],
    ]);
    expect(opened.colleague.table("LRT_T").columns.slice(0, 3)).toEqual(["Kolom1", "Kolom2", "Kolom3"]);
    expect((await opened.read("Blad1!A5:F5"))[0]?.slice(1)).toEqual(["", "", 3, 6, 9]);
    // Beside the table nothing gets a header.
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A:A").insert("Right");
      await context.sync();
    });
    expect(await opened.read("Blad1!A4:B4")).toEqual([["", "Kolom1"]]);
  });

  test("columns in another order, and a column of one's own", async () => {
    opened.colleague.moveColumns("LRT_T", ["Dubbel", "Naam", "Totaal", "Aantal (invoer)"]);
    opened.colleague.addColumn("LRT_T", "Notitie", "Totaal");
    opened.colleague.addColumn("LRT_T", "Achteraan");
    opened.colleague.addColumn("LRT_T", "Vooraan", "Dubbel");
    expect(opened.colleague.table("LRT_T").columns).toEqual([
      "Vooraan",
      "Dubbel",
      "Naam",
      "Notitie",
      "Totaal",
      "Aantal (invoer)",
      "Achteraan",
    ]);
    expect(await opened.read("LRT_T")).toEqual([
      ["", 6, "Oss", "", 9, 3, ""],
      ["", 2, "Ede", "", 7, 1, ""],
      ["", 4, "'s-Graveland", "", 8, 2, ""],
    ]);
    expect(await other()).toEqual([1, 6, 6, "Aantal (invoer)", 3, 2]);
    expect(await formulas("Ander!A2:A3")).toEqual(["=SUM(Blad1!F5:F7)", "=SUM(Blad1!$F:$F)"]);
  });

  test("a sheet that goes takes its tables along; what referred to it is #REF!", async () => {
    opened.colleague.deleteSheet("Blad1");
    expect(opened.state.tables).toEqual([]);
    expect(await other()).toEqual(["#REF!", "#REF!", "#REF!", "#REF!", "#REF!", "#REF!"]);
    expect(opened.state.names.get("Ede")).toBe("=#REF!");
    expect(() => opened.colleague.deleteSheet("Ander")).toThrow("keeps one sheet");
  });

  test("each header is text, never blank and never the same twice", async () => {
    opened.type("A4", "");
    opened.type("B4", 2025);
    opened.type("C4", "totaal");
    expect(opened.colleague.table("LRT_T").columns).toEqual(["Kolom1", "2025", "totaal", "Totaal2"]);
    expect(await opened.read("A4:D4")).toEqual([["Kolom1", "2025", "totaal", "Totaal2"]]);
  });

  test("a person's edits can be undone one by one; what an add-in writes empties the list", async () => {
    opened.person.type("A5", "Eersel");
    opened.person.type("A5", "Ermelo");
    expect(opened.person.undo()).toBe(true);
    expect(await opened.read("A5")).toEqual([["Eersel"]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A6:A7").values = [["x"], ["y"]];
      await context.sync();
    });
    expect(opened.person.undo()).toBe(false);
    opened.state.behaviour.undoLost = false;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A6").values = [["z"]];
      context.workbook.worksheets.getItem("Blad1").getRange("A7").values = [["z"]];
      await context.sync();
    });
    expect(opened.person.undo()).toBe(true);
    expect(await opened.read("A5:A7")).toEqual([["Eersel"], ["x"], ["y"]]);
  });

  test("sorting and inserting tell what happened", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onRowSorted.add((event) => {
        seen.push(`sorted ${event.address} ${event.source}`);
        return Promise.resolve();
      });
      worksheets.onChanged.add((event) => {
        seen.push(`${event.changeType} ${event.address} ${event.source}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    opened.colleague.sort("LRT_T", "Naam");
    opened.person.insertTableRows("LRT_T", 0);
    opened.colleague.deleteTableRows("LRT_T", 0);
    opened.colleague.insertRows("Blad1", 1);
    await new Promise((done) => setTimeout(done, 30));
    expect(seen).toEqual([
      "sorted A5:D7 Remote",
      "RowInserted A5:D5 Local",
      "RowDeleted A5:D5 Remote",
      "RowInserted 1:1 Remote",
    ]);
  });

  test("a snapshot puts everything back: cells, formulas, tables, names, formats, sheets", async () => {
    const restore = await opened.snapshot();
    const before = await Promise.all([other(), opened.read("LRT_T"), formulas("Ander!A1:A6")]);
    for (let turn = 0; turn < 2; turn += 1) {
      opened.colleague.renameSheet("Blad1", "Weg");
      opened.colleague.insertRows("Weg", 1, 2);
      opened.colleague.sort("LRT_T", "Naam");
      opened.colleague.renameHeader("LRT_T", "Naam", "Anders");
      opened.state.addSheet("Nieuw");
      opened.state.removeName("Ede");
      opened.type("Weg!B8", 700);
      await opened.state.grid.settled();
      restore();
      expect(await Promise.all([other(), opened.read("LRT_T"), formulas("Ander!A1:A6")])).toEqual(before);
      expect(opened.state.grid.sheets().map(({ name }) => name)).toEqual(["Blad1", "Ander"]);
      expect(opened.state.names.get("Ede")).toBe("=Blad1!$B$6");
    }
    opened.type("Blad1!B6", 5);
    expect(await other()).toEqual([5, 10, 10, "Aantal (invoer)", 3, 10]);
  });
});
