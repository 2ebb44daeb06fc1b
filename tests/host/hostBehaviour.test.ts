import { FIVE_MEGABYTES, type HostBehaviour, hostBehaviour } from "../../workbench/model/hostBehaviour";
import { type OpenHost, openHost } from "./harness";

describe("what one Excel does and another does not", () => {
  let opened: OpenHost;
  const open = async (behaviour: Partial<HostBehaviour> = {}): Promise<void> => {
    opened = openHost({ behaviour: hostBehaviour(behaviour) });
    await inSheet((sheet) => {
      sheet.getRange("A4:C6").formulas = [
        ["Naam", "Aantal", "Dubbel"],
        ["Oss", 3, ""],
        ["Ede", 1, ""],
      ];
      sheet.tables.add("A4:C6", true).name = "LRT_T";
    });
  };
  afterEach(() => {
    expect(opened.host.unknownMembers).toEqual([]);
    opened.close();
  });
  const inSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
  const code = (work: (sheet: Excel.Worksheet) => void): Promise<string> =>
    inSheet(work).then(
      () => "done",
      (caught: unknown) => (caught as { code: string }).code,
    );
  const formulas = (address: string): Promise<readonly unknown[]> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("formulas");
      await context.sync();
      return (range.formulas as readonly unknown[][]).flat();
    });
  const area = (): string => opened.state.address(opened.person.table("LRT_T").area);

  test.each([
    ["a sheet that does not exist", "E1", "=SUM(Besluit!F:F)"],
    ["a sheet with quotes that does not exist", "E1", "='Mijn blad'!A1"],
    ["a table that does not exist", "E1", "=SUM(LRT_Weg[Aantal])"],
    ["a column that does not exist", "E1", "=SUM(LRT_T[Weg])"],
    ["a column of its own table that does not exist", "C5", "=[@Weg]"],
    ["a row of its own table, outside of it", "E5", "=[@Aantal]"],
  ])("a formula that names %s is refused, and nothing of that range is written", async (_name, address, formula) => {
    await open();
    expect(await code((sheet) => (sheet.getRange(address).formulas = [[formula]]))).toBe("InvalidArgument");
    expect(await opened.read(address)).toEqual([[""]]);
  });

  test("a formula that names what does not exist is text in a text cell, and a name may come later", async () => {
    await open();
    await inSheet((sheet) => {
      sheet.getRange("E1").numberFormat = [["@"]];
      sheet.getRange("E1:F1").formulas = [["=Weg!A1", "=LRT_Naam"]];
    });
    expect(await opened.read("E1:F1")).toEqual([["=Weg!A1", "#NAME?"]]);
  });

  test("one value fills a range, also between brackets; an array of another size is refused", async () => {
    await open();
    await inSheet((sheet) => {
      Object.assign(sheet.getRange("E1:F2"), { values: 5 });
      sheet.getRange("E3:F4").values = [["x"]];
      sheet.getRange("E5:F6").formulas = [["=1+1"]];
      sheet.getRange("E1:E6").numberFormat = [["0%"]];
    });
    expect(await opened.read("E1:F6")).toEqual([5, 5, "x", "x", 2, 2].map((value) => [value, value]));
    expect(opened.state.numberFormat(opened.state.activeSheet, 5, 4)).toBe("0%");
    expect(await code((sheet) => (sheet.getRange("E1:F2").values = [[1, 2]]))).toBe("InvalidArgument");
  });

  test("a leading apostrophe is eaten, also in a text cell; where it is not, text keeps it", async () => {
    await open();
    const written = [["'s"], ["''s-Gravenhage"], ["'0012"]];
    const write = (): Promise<void> =>
      inSheet((sheet) => {
        sheet.getRange("F1:F3").numberFormat = [["@"]];
        sheet.getRange("E1:E3").formulas = written;
        sheet.getRange("F1:F3").values = written;
      });
    await write();
    const eaten = ["s", "'s-Gravenhage", "0012"].map((text) => [text, text]);
    expect(await opened.read("E1:F3")).toEqual(eaten);
    opened.state.behaviour.apostropheEaten = false;
    await write();
    expect(await opened.read("E1:E3")).toEqual(written);
  });

  test("tables take in rows of full width below them", async () => {
    await open();
    await inSheet((sheet) => (sheet.getRange("A7:B7").values = [["Epe", 2]]));
    expect(area()).toBe("Blad1!A4:C6");
    await inSheet(
      (sheet) =>
        (sheet.getRange("A7:C8").values = [
          ["Epe", 2, ""],
          ["Ede", 2, ""],
        ]),
    );
    expect(area()).toBe("Blad1!A4:C8");
  });

  test("tables that grow take in whatever touches them: part of a row below, and columns beside", async () => {
    await open({ tablesGrow: "rowsAndColumns" });
    await inSheet((sheet) => (sheet.getRange("B7").values = [[2]]));
    expect(area()).toBe("Blad1!A4:C7");
    await inSheet((sheet) => (sheet.getRange("D5:E5").values = [["mijn", "eigen"]]));
    expect(area()).toBe("Blad1!A4:E7");
    expect(await opened.read("D4:E4")).toEqual([["Kolom4", "Kolom5"]]);
    await inSheet((sheet) => (sheet.getRange("F4").values = [["Notitie"]]));
    expect(opened.person.table("LRT_T").columns.at(-1)).toBe("Notitie");
    await inSheet((sheet) => (sheet.getRange("H5").values = [["verder weg"]]));
    expect(area()).toBe("Blad1!A4:F7");
  });

  test("tables that do not grow stay as they are until they are resized", async () => {
    await open({ tablesGrow: "never" });
    await inSheet((sheet) => (sheet.getRange("A7:C7").values = [["Epe", 2, ""]]));
    expect(area()).toBe("Blad1!A4:C6");
    await inSheet((sheet) => sheet.tables.getItem("LRT_T").resize("A4:C7"));
    expect(await opened.read("LRT_T[Naam]")).toEqual([["Oss"], ["Ede"], ["Epe"]]);
  });

  test("calculated columns: one formula in a blank column fills it", async () => {
    await open({ calculatedColumns: true });
    await inSheet((sheet) => (sheet.getRange("C6").formulas = [["=B6*2"]]));
    expect(await formulas("C5:C6")).toEqual(["=B5*2", "=B6*2"]);
  });

  test("calculated columns: rows that come in get the formula, and bring the last one to the whole column", async () => {
    await open({ calculatedColumns: true });
    await inSheet((sheet) => (sheet.getRange("C5:C6").formulas = [["=[@Aantal]*2"], ["=[@Aantal]*2"]]));
    await inSheet((sheet) => (sheet.getRange("A7:C7").formulas = [["Epe", 2, ""]]));
    expect(await opened.read("LRT_T[Dubbel]")).toEqual([[6], [2], [4]]);
    // A name that is a formula becomes the name of every row: why names are never formulas.
    await inSheet(
      (sheet) => (sheet.getRange("A8:C8").formulas = [[`="'s-Gravenhage"`, 5, "=LRT_T[[#This Row],[Aantal]]*3"]]),
    );
    expect((await opened.read("LRT_T[Naam]")).flat()).toEqual(Array(4).fill("'s-Gravenhage"));
    expect((await opened.read("LRT_T[Dubbel]")).flat()).toEqual([9, 3, 6, 15]);
  });

  test("calculated columns: a column of values stays, a table that is resized is filled", async () => {
    await open({ calculatedColumns: true });
    await inSheet((sheet) => {
      sheet.getRange("C5:C6").formulas = [["=B5*2"], ["=B6*2"]];
      sheet.getRange("B5").formulas = [["=1+1"]];
      sheet.tables.getItem("LRT_T").resize("A4:C8");
    });
    expect(await formulas("B5:C8")).toEqual(["=1+1", "=B5*2", 1, "=B6*2", "", "=B7*2", "", "=B8*2"]);
  });

  test("a hidden header row has no range, and its cells are blank; the columns keep their names", async () => {
    await open();
    opened.colleague.hideHeader("LRT_T");
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("LRT_T").load("showHeaders");
      const whole = table.getRange().load("address");
      table.columns.load("items/name");
      await context.sync();
      expect([table.showHeaders, whole.address]).toEqual([false, "Blad1!A5:C6"]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Naam", "Aantal", "Dubbel"]);
      table.getHeaderRowRange().load("values");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
    expect(await opened.read("A4:C4")).toEqual([["", "", ""]]);
    await inSheet((sheet) => (sheet.tables.getItem("LRT_T").showHeaders = true));
    expect(await opened.read("A4:C4")).toEqual([["Naam", "Aantal", "Dubbel"]]);
  });

  test("more than 5 MB in a request or an answer is refused; a refused request does nothing", async () => {
    await open({ payloadLimit: FIVE_MEGABYTES });
    const long = "x".repeat(30_000);
    const fill = (first: number, count: number): Promise<string> =>
      code(
        (sheet) =>
          (sheet.getRange(`A${first}:A${first + count - 1}`).values = Array.from({ length: count }, () => [long])),
      );
    expect(await fill(20, 200)).toBe("RequestPayloadSizeLimitExceeded");
    expect(await opened.read("A20")).toEqual([[""]]);
    expect(await fill(20, 100)).toBe("done");
    expect(await fill(120, 100)).toBe("done");
    expect(await code((sheet) => sheet.getRange("A20:A219").load("values"))).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("columns are fitted to the longest text of the whole column, up to a limit", async () => {
    await open();
    await inSheet((sheet) => {
      sheet.getRange("A1").values = [["Uitleg ".repeat(12)]];
      sheet.getRange("B1").values = [["y".repeat(400)]];
      sheet.getRange("A5:C6").format.autofitColumns();
    });
    await Excel.run(async (context) => {
      const widths = ["A9", "B9", "C9", "D9"].map((address) =>
        context.workbook.worksheets.getActiveWorksheet().getRange(address).load("format/columnWidth"),
      );
      await context.sync();
      // 84 characters of 7 pixels and a margin of 12, in points; the widest column of Excel; "Dubbel"; untouched.
      expect(widths.map(({ format }) => format.columnWidth)).toEqual([450, 1342.5, 40.5, 48]);
    });
  });
});
