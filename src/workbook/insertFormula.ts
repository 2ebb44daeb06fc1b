import type { DistributionKey } from "../reference/distributionKey";
import { combine, fail, problem, type Problem, type Result, succeed } from "../text/result";
import { excelProblem } from "./excelProblem";
import { provenanceCells } from "./provenance";
import { readWorkbook } from "./readTables";
import { columnOf, recogniseTable } from "./recogniseTables";
import { keyRows } from "./decisionRows";
import { pointerNames, tableLayouts } from "./tableLayouts";
import { provenanceTexts } from "./startTexts";
import { COUNT_FORMAT, formula, text, writeCells } from "./writeGateway";
import { appendRows, createTable } from "./writeTable";

/** What the planner chose in the pane, already checked. */
export interface FormulaOrder {
  readonly total: number;
  /** Weights in cells that the planner selected, or a key whose provinces are the recipients. */
  readonly weights: { readonly address: string; readonly rows: number; readonly columns: number } | DistributionKey;
  /** The Dutch name of the method. */
  readonly method: string;
  /** One number for all, the word "geen", or an address; null is no bound. */
  readonly minimum: string | null;
  readonly maximum: string | null;
}

export interface InsertedFormula {
  readonly address: string;
  /** As a Dutch Excel shows it, with semicolons. */
  readonly shown: string;
}

/**
 * Puts a distribution with explicit ranges at the selected cell, so that Excel itself knows what it depends on, and its
 * provenance beside it. Refuses when cells that it needs hold something; nothing is ever overwritten.
 */
export async function insertFormula(order: FormulaOrder): Promise<Result<InsertedFormula>> {
  try {
    return await Excel.run(async (context): Promise<Result<InsertedFormula>> => {
      const weights = await weightRange(context, order.weights);
      if (!weights.ok) return weights;
      const cell = context.workbook.getSelectedRange().getCell(0, 0);
      const { rows, columns } = weights.value;
      const parts = [
        String(order.total),
        weights.value.address,
        `"${order.method}"`,
        ...boundParts(order.minimum, order.maximum),
      ];
      const spill = cell.getResizedRange(rows - 1, columns - 1);
      const beside = cell.getOffsetRange(0, columns + 1);
      const provenance = provenanceCells(order, weights.value.title);
      const block = beside.getResizedRange(provenance.length, 1);
      for (const range of [cell, spill, block]) range.load("address,formulas");
      cell.worksheet.load("name");
      cell.worksheet.protection.load("protected");
      await context.sync();
      const problems = obstacles(cell, spill, block);
      if (problems.length > 0) return fail(...problems);
      spill.numberFormat = Array.from({ length: rows }, () => Array.from({ length: columns }, () => COUNT_FORMAT));
      writeCells(cell, [[formula(`LRT.VERDEEL(${parts.join(",")})`, COUNT_FORMAT)]]);
      writeCells(block, [
        ...provenance,
        [text(provenanceTexts.check), formula(`LRT.CONTROLE(${localPart(spill.address)},${order.total})`)],
      ]);
      await context.sync();
      return succeed({ address: cell.address, shown: `=LRT.VERDEEL(${parts.join("; ")})` });
    });
  } catch (caught) {
    return fail(excelProblem(caught));
  }
}

interface WeightRange {
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  /** Where the weights come from, in words. */
  readonly title: string;
}

/** The cells with the weights; the provinces of a key are written to the table of keys first when it lacks them. */
async function weightRange(
  context: Excel.RequestContext,
  weights: FormulaOrder["weights"],
): Promise<Result<WeightRange>> {
  if ("address" in weights) return succeed({ ...weights, title: weights.address });
  const content = await readWorkbook(context, Object.values(pointerNames));
  const found = combine({ keys: recogniseTable(tableLayouts.LRT_Sleutel, content.tables) });
  if (!found.ok) return found;
  const { keys } = found.value;
  const rows = keyRows(weights);
  if (keys === null) {
    const layout = tableLayouts.LRT_Sleutel;
    const sheet = content.sheets.find(({ name }) => name === layout.sheet);
    if (sheet !== undefined && !sheet.isEmpty) return fail(problem("workbook.sheetTaken", { sheet: layout.sheet }));
    createTable(context, tableLayouts.LRT_Sleutel, rows, sheet !== undefined);
  } else if (!columnOf(keys, "Sleutel").includes(weights.id)) {
    appendRows(context, keys, tableLayouts.LRT_Sleutel, rows);
  }
  await context.sync();
  const again = recogniseTable(tableLayouts.LRT_Sleutel, (await readWorkbook(context, [])).tables);
  if (!again.ok || again.value === null) return again.ok ? fail(problem("workbook.writtenDiffers")) : again;
  const first = columnOf(again.value, "Sleutel").indexOf(weights.id);
  const column = again.value.headers.indexOf("Gewicht");
  const range = context.workbook.tables
    .getItem(again.value.id)
    .getDataBodyRange()
    .getCell(first, column)
    .getResizedRange(weights.provinceWeights.size - 1, 0);
  range.load("address,rowCount,columnCount");
  await context.sync();
  return succeed({ address: range.address, rows: range.rowCount, columns: range.columnCount, title: weights.id });
}

function boundParts(minimum: string | null, maximum: string | null): readonly string[] {
  if (minimum === null && maximum === null) return [];
  const part = (bound: string | null): string => (bound === "geen" ? '"geen"' : (bound ?? ""));
  return maximum === null ? [part(minimum)] : [part(minimum), part(maximum)];
}

function obstacles(cell: Excel.Range, spill: Excel.Range, block: Excel.Range): readonly Problem[] {
  if (cell.worksheet.protection.protected) {
    return [problem("workbook.sheetProtected", { sheet: cell.worksheet.name })];
  }
  return [spill, block].flatMap((range) =>
    range.formulas.some((row) => row.some((content) => content !== ""))
      ? [problem("workbook.cellsTaken", { address: range.address })]
      : [],
  );
}

/** The address without its sheet: the check stands on the same one. */
function localPart(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
