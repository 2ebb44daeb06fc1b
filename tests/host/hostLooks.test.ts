import { hostBehaviour } from "../../workbench/model/hostBehaviour";
import { type OpenHost, openHost } from "./harness";

describe("the looks and rules of cells, through the client of Excel", () => {
  let opened: OpenHost;
  beforeEach(() => {
    opened = openHost({ behaviour: hostBehaviour() });
  });
  afterEach(() => opened.close());

  const inSheet = <Value>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Value>) =>
    Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
  const known = (): void => expect(opened.host.unknownMembers).toEqual([]);

  test("what was set on a range is read back from its cells; cells that differ give null", async () => {
    await inSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C3");
      range.format.fill.color = "#FFF6D6";
      range.format.font.bold = true;
      range.format.wrapText = true;
      range.format.columnWidth = 90;
      range.format.horizontalAlignment = "Right";
      sheet.getRange("B2").format.fill.color = "#FFFFFF";
      const part = sheet.getRange("A1:A2").load("format/fill/color, format/font/bold, format/wrapText");
      const all = range.load("format/fill/color, format/columnWidth, format/horizontalAlignment");
      const beside = sheet.getRange("E1").load("format/fill/color, format/font/bold");
      await context.sync();
      expect([part.format.fill.color, part.format.font.bold, part.format.wrapText]).toEqual(["#FFF6D6", true, true]);
      expect([all.format.fill.color, all.format.columnWidth, all.format.horizontalAlignment]).toEqual([
        null,
        90,
        "Right",
      ]);
      expect([beside.format.fill.color, beside.format.font.bold]).toEqual(["#FFFFFF", false]);
    });
    known();
  });

  test("a border has a style, a color and a weight per edge", async () => {
    await inSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("A1:C1").format;
      const bottom = borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.color = "#12324F";
      bottom.weight = "Medium";
      const found = sheet.getRange("B1").format.borders.getItem("EdgeBottom").load("style, color, weight");
      const other = borders.getItem("EdgeTop").load("style");
      await context.sync();
      expect(found.toJSON()).toMatchObject({ style: "Continuous", color: "#12324F", weight: "Medium" });
      expect(other.style).toBe("None");
    });
    known();
  });

  test("number formats of a matrix come back as they were set, also of whole columns", async () => {
    await inSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C2");
      range.numberFormat = [
        ["@", "0", "0"],
        ["@", "0", "0%"],
      ];
      range.formulas = [
        ["=1", 5, 6],
        ["0012", 7, 0.5],
      ];
      range.load("numberFormat, values");
      const column = Object.assign(sheet.getRange("J:J"), { numberFormat: "@" });
      column.getCell(4, 0).values = [["0012"]];
      const cell = column.getCell(4, 0).load("numberFormat, values");
      await context.sync();
      expect([cell.numberFormat, cell.values]).toEqual([[["@"]], [["0012"]]]);
      expect(range.numberFormat).toEqual([
        ["@", "0", "0"],
        ["@", "0", "0%"],
      ]);
      expect(range.values).toEqual([
        ["=1", 5, 6],
        ["0012", 7, 0.5],
      ]);
    });
    known();
  });

  test("validation of a whole column is read back from a cell in it", async () => {
    const rule = { list: { inCellDropDown: true, source: "ja,nee" } };
    await inSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("J:J");
      dataValidation.rule = rule;
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = { message: "Kies ja of nee.", showAlert: true, style: "Stop", title: "Excuus" };
      dataValidation.prompt = { message: "ja of nee", showPrompt: true, title: "Excuus" };
      const found = sheet.getRange("J500").dataValidation.load("type, rule, errorAlert, prompt, ignoreBlanks");
      const none = sheet.getRange("K1").dataValidation.load("type, errorAlert");
      const both = sheet.getRange("J1:K1").dataValidation.load("type");
      await context.sync();
      expect(found.toJSON()).toMatchObject({ type: "List", rule, ignoreBlanks: true });
      expect([found.errorAlert.message, found.prompt.message]).toEqual(["Kies ja of nee.", "ja of nee"]);
      expect([none.type, none.errorAlert.message, both.type]).toEqual(["None", "", "Inconsistent"]);
      sheet.getRange("J:J").dataValidation.clear();
      const cleared = sheet.getRange("J2").dataValidation.load("type");
      await context.sync();
      expect(cleared.type).toBe("None");
    });
    known();
  });

  test("conditional formats of one kind on one range stay apart, in their order", async () => {
    await inSheet(async (sheet, context) => {
      const range = sheet.getRange("B2:B9");
      for (const [text, color] of [
        ["LET OP", "#9C0006"],
        ["OK", "#006100"],
      ] as const) {
        const { textComparison } = range.conditionalFormats.add("ContainsText");
        textComparison.rule = { operator: "Contains", text };
        textComparison.format.font.color = color;
      }
      const { cellValue } = range.conditionalFormats.add("CellValue");
      cellValue.rule = { formula1: "0", operator: "LessThan" };
      cellValue.format.fill.color = "#FFC7CE";
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = '=$A2="x"';
      custom.format.font.bold = true;
      const formats = range.conditionalFormats.load("items/type, items/id");
      await context.sync();
      expect(formats.items.map(({ type }) => type)).toEqual(["ContainsText", "ContainsText", "CellValue", "Custom"]);
      const second = formats.getItemAt(1).textComparison.load("rule, format/font/color");
      const third = formats.items[2]?.cellValueOrNullObject.load("rule, format/fill/color");
      const other = formats.items[2]?.textComparisonOrNullObject;
      const formula = formats.items[3]?.custom.rule.load("formula");
      const overlapping = sheet.getRange("A1:B2").conditionalFormats.getCount();
      await context.sync();
      expect(second.toJSON()).toMatchObject({
        rule: { operator: "Contains", text: "OK" },
        format: { font: { color: "#006100" } },
      });
      expect(third?.toJSON()).toMatchObject({ rule: { formula1: "0", operator: "LessThan" } });
      expect([other?.isNullObject, formula?.formula, overlapping.value]).toEqual([true, '=$A2="x"', 4]);
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    known();
  });

  test("frozen rows and columns are told as the range that stays in sight", async () => {
    await inSheet(async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B5"));
      const both = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.freezePanes.freezeRows(5);
      const rows = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.freezePanes.freezeColumns(2);
      const columns = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect([both.address, rows.address, columns.address]).toEqual(["Blad1!A1:B5", "Blad1!1:5", "Blad1!A:B"]);
      expect(none.isNullObject).toBe(true);
    });
    known();
  });

  test("a new sheet stands where it is put, with the color of its tab", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Officiële lijst");
      added.tabColor = "#12324F";
      added.position = 0;
      worksheets.load("items/name, items/tabColor, items/position");
      await context.sync();
      expect(worksheets.items.map(({ name, tabColor, position }) => [name, tabColor, position])).toEqual([
        ["Officiële lijst", "#12324F", 0],
        ["Blad1", "", 1],
      ]);
    });
    known();
  });

  test("a member that the host does not have is an error and stays on the list", async () => {
    await expect(
      inSheet(async (sheet, context) => {
        sheet.getRange("A1").format.font.strikethrough = true;
        await context.sync();
      }),
    ).rejects.toThrow("Strikethrough");
    expect(opened.host.unknownMembers).toEqual(["RangeFont.Strikethrough ="]);
  });
});
