import { belowTableFindings } from "../../src/findings/belowTableFindings";
import type { InspectedWorkbook } from "../../src/findings/inspectedWorkbook";
import { decisionLayouts } from "../../src/plans/reception/decisionLayouts";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { inspectedSheet } from "./inspectedSheet";

const layout = decisionLayouts.LRT_Sleutel;
const { columns } = layout;
const line = (...cells: readonly unknown[]): readonly unknown[] => columns.map((_header, index) => cells[index] ?? "");

/** A key of one line in A5:…6 of its sheet, with these rows below it. */
function keyWith(below: readonly (readonly unknown[])[], formulas = below, hasTotals = false): InspectedWorkbook {
  const above = [line("Sleutel"), line(), line(), line(), columns, line("inwoners-2024", "PV20")];
  const body = [line("inwoners-2024", "PV20")];
  return {
    content: {
      ...emptyWorkbook,
      tables: [
        {
          id: "1",
          name: layout.name,
          sheet: "Sleutel",
          row: 4,
          column: 0,
          headers: columns,
          rows: body,
          formulas: body,
          hasTotals,
        },
      ],
    },
    sheets: [inspectedSheet("Sleutel", [...above, ...below], { formulas: [...above, ...formulas] })],
    names: new Map(),
    links: [],
  };
}

const told = (workbook: InspectedWorkbook): readonly unknown[] =>
  belowTableFindings(workbook).map(({ code, where, what }) => [
    code,
    where.cell?.replace(/[A-Z]+(?=\d+$)/u, ""),
    what.parameters["count"],
  ]);

describe("lines right below a table of ours", () => {
  test("are told once, with how many they are, up to the first row that is none", () => {
    expect(
      told(keyWith([line("inwoners-2024", "PV21"), line("inwoners-2024", "PV22"), line(), line("a", "b")])),
    ).toEqual([["ONDERTABEL", "A7:8", 2]]);
  });

  test("are none where the row is blank, or holds a note in one cell", () => {
    expect(told(keyWith([]))).toEqual([]);
    expect(told(keyWith([line(), line("a", "b")]))).toEqual([]);
    expect(told(keyWith([line("Bron: CBS")]))).toEqual([]);
  });

  test("are none where the row adds up what stands above it, as a row of totals does", () => {
    expect(told(keyWith([line("Totaal", 12)], [line("Totaal", "=SUM(B6:B6)")]))).toEqual([]);
    expect(told(keyWith([line("Totaal", "x"), line("a", "b")], undefined, true))).toEqual([["ONDERTABEL", "A8:8", 1]]);
  });
});
