import { changedComparison } from "../../../src/plans/comparison/changedComparison";
import { comparisonColumns } from "../../../src/plans/comparison/comparisonColumns";
import { areaOf, emptyWorkbook, type FoundTable, type WorkbookContent } from "../../../src/plans/workbookContent";
import { foundTable, withArea } from "../smallTable";

const place = { sheet: "Vergelijk", table: "LRT_Vergelijk", names: "LRT_Vergelijk" };
const without = (...gone: readonly string[]): readonly string[] =>
  comparisonColumns.filter((header) => !gone.includes(header));
const table = (name: string, sheet: string, headers: readonly string[]): FoundTable =>
  foundTable([], { id: name, name, sheet, headers });
const told = (content: WorkbookContent): unknown => {
  const found = changedComparison(place, ({ name }) => name === "LRT_Vergelijk_2", content);
  return found === null ? null : [found.code, found.parameters];
};
const holding = (...tables: readonly FoundTable[]): unknown => told({ ...emptyWorkbook, tables });

describe("a comparison of which somebody changed the table", () => {
  test("lacks the columns that were taken out or got another header, wherever the table with its name stands", () => {
    expect(holding(table("LRT_Vergelijk", "Anders", without("Verschil (%)", "Plekken A")))).toEqual([
      "workbook.tableDamaged",
      { table: "LRT_Vergelijk", sheet: "Anders", columns: "Plekken A, Verschil (%)" },
    ]);
  });

  test("under another name is the table on its sheet with most of its headers: five of nine", () => {
    const five = comparisonColumns.slice(0, 5);
    expect(holding(table("Mijn", "Vergelijk", [...five, "van mij"]))).toEqual([
      "workbook.tableDamaged",
      { table: "Mijn", sheet: "Vergelijk", columns: comparisonColumns.slice(5).join(", ") },
    ]);
    expect(holding(table("Mijn", "Vergelijk", five.slice(1)))).toBeNull();
    expect(holding(table("Mijn", "Anders", without("Inwoners")))).toBeNull();
    // That of another comparison that was moved to this sheet.
    expect(holding(table("LRT_Vergelijk_2", "Vergelijk", without("Inwoners")))).toBeNull();
  });

  test("has no header left, or hides them", () => {
    const where = { table: "LRT_Vergelijk", sheet: "Vergelijk" };
    expect(holding(table("LRT_Vergelijk", "Vergelijk", ["Kolom1"]))).toEqual(["workbook.headersGone", where]);
    expect(holding(table("LRT_Vergelijk", "Vergelijk", []))).toEqual(["workbook.headersHidden", where]);
  });
});

describe("a comparison that somebody made a plain range of", () => {
  const range = (headers: readonly string[], below: readonly unknown[]): WorkbookContent =>
    withArea(emptyWorkbook, areaOf.corner("Vergelijk"), {
      row: 0,
      column: 0,
      cells: [["Vergelijk twee verdelingen"], [""], headers, below],
    });
  const row = ["PV24", "Flevoland", 444_701, 4, 6, "=E6-D6", "=F6/D6", "=D6/C6", "=E6/C6"];
  const converted = ["workbook.tableConverted", { sheet: "Vergelijk", table: "LRT_Vergelijk" }];

  test("is told as one that is no table any more, also with a column less", () => {
    expect(told(range(comparisonColumns, row))).toEqual(converted);
    expect(told(range(without("A per 1000 inwoners"), row))).toEqual(converted);
    expect(told(range(comparisonColumns.slice(0, 4), row))).toBeNull();
  });

  test("is none while nothing is computed below its headers: a first try left them, and its table is still to come", () => {
    expect(told(range(comparisonColumns, row.slice(0, 5)))).toBeNull();
    expect(told(range(comparisonColumns, []))).toBeNull();
  });
});

test("of which nothing stands there lacks nothing but itself", () => {
  expect(told(emptyWorkbook)).toBeNull();
});
