import texts from "../text/nl/comparison.json";
import { fingerprint, shortFingerprint } from "../text/fingerprint";
import { fail, type Result, succeed } from "../text/result";
import { fillIn } from "../text/sentence";
import type { Comparison, WrittenComparison } from "./comparison";
import { logRow } from "./decisionRows";
import { excelProblem } from "./excelProblem";
import { readWorkbook } from "./readTables";
import { recogniseTable } from "./recogniseTables";
import { rowsBelowProblems } from "./rowsBelow";
import { hasSheet, obstacles } from "./sheetPlan";
import { HEADER_ROW, tableLayouts } from "./tableLayouts";
import { addInVersion } from "./version";
import { type CellContent, COUNT_FORMAT, count, formula, text, writeCells } from "./writeGateway";
import { appendRows, createTable, TABLE_STYLE, writeHeading } from "./writeTable";

const SHEET = "Vergelijk";
const TABLE = "LRT_Vergelijk";
const BAR_COLOR = "#3F6FA8";
const PERCENT_FORMAT = "0.0%";
const DECIMAL_FORMAT = "0.00";
/** Beside the table, so that formulas hold no figures: the total, and the number of inhabitants that places are shown for. */
const TOTAL_CELL = "$L$5";
const PER_INHABITANTS_CELL = "$L$6";
const PER_INHABITANTS = 1000;

/**
 * Puts a comparison on a new sheet: places of A and B as values with their origin beside them, every difference as a
 * native formula that anyone can follow, and Excel's own bars behind the differences. One round trip, one step to undo,
 * one row in the log. A sheet of that name stays as it is; the new one gets a number.
 */
export async function writeComparison(comparison: Comparison, now: Date): Promise<Result<WrittenComparison>> {
  try {
    return await Excel.run(async (context): Promise<Result<WrittenComparison>> => {
      const content = await readWorkbook(context, []);
      const log = recogniseTable(tableLayouts.LRT_Logboek, content.tables);
      if (!log.ok) return log;
      const found = log.value;
      const problems = [
        ...obstacles(content, [{ layout: tableLayouts.LRT_Logboek, found }]),
        ...(await rowsBelowProblems(context, [{ found, rows: [[]] }])),
      ];
      if (problems.length > 0) return fail(...problems);
      const sheetName = freeName(
        SHEET,
        content.sheets.map(({ name }) => name),
        (number) => ` (${number})`,
      );
      const tableName = freeName(
        TABLE,
        content.tables.map(({ name }) => name),
        (number) => `_${number}`,
      );
      writeSheet(context, sheetName, tableName, comparison);
      const entry = logRow(
        {
          action: texts.logAction,
          subject: sheetName,
          before: "",
          after: fingerprintOf(comparison),
          remark: fillIn(texts.logRemark, { first: comparison.first, second: comparison.second }),
        },
        now,
      );
      if (log.value === null)
        createTable(context, tableLayouts.LRT_Logboek, [entry], hasSheet(content, tableLayouts.LRT_Logboek.sheet));
      else appendRows(context, log.value, tableLayouts.LRT_Logboek, [entry]);
      await context.sync();
      return succeed({ sheet: sheetName });
    });
  } catch (caught) {
    return fail(excelProblem(caught));
  }
}

function fingerprintOf({ total, first, second, rows }: Comparison): string {
  return shortFingerprint(fingerprint({ total, first, second, rows: rows.map((row) => ({ ...row })) }));
}

function freeName(wanted: string, taken: readonly string[], numbered: (number: number) => string): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  if (!known.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1) {
    const name = `${wanted}${numbered(number)}`;
    if (!known.has(name.toLowerCase())) return name;
  }
}

function writeSheet(context: Excel.RequestContext, sheetName: string, tableName: string, comparison: Comparison): void {
  const sheet = context.workbook.worksheets.add(sheetName);
  writeHeading(sheet, texts.sheetTitle, fillIn(texts.sheetExplanation, { total: comparison.total }));
  const { columns } = texts;
  const first = HEADER_ROW + 2;
  const rows = comparison.rows.map((row, index): readonly CellContent[] => {
    const line = String(first + index);
    return [
      text(row.code),
      text(row.name),
      count(row.inhabitants),
      count(row.first),
      count(row.second),
      formula(`E${line}-D${line}`, COUNT_FORMAT),
      formula(`IF(D${line}=0,IF(E${line}=0,0,""),(E${line}-D${line})/D${line})`, PERCENT_FORMAT),
      formula(`IF(C${line}=0,"",D${line}/C${line}*${PER_INHABITANTS_CELL})`, DECIMAL_FORMAT),
      formula(`IF(C${line}=0,"",E${line}/C${line}*${PER_INHABITANTS_CELL})`, DECIMAL_FORMAT),
    ];
  });
  const all = [columns.map((column) => text(column)), ...rows];
  const range = sheet.getRangeByIndexes(HEADER_ROW, 0, all.length, columns.length);
  writeCells(range, all);
  const table = sheet.tables.add(range, true);
  table.name = tableName;
  table.style = TABLE_STYLE;
  for (const column of [3, 5]) {
    const bars = sheet
      .getRangeByIndexes(HEADER_ROW + 1, column, rows.length, column === 3 ? 2 : 1)
      .conditionalFormats.add("DataBar");
    bars.dataBar.positiveFormat.fillColor = BAR_COLOR;
  }
  writeOrigin(sheet, comparison, columns.length + 1, first, rows.length);
  range.format.autofitColumns();
}

/** Beside the table: what A and B are, and whether both add up to the total. */
function writeOrigin(
  sheet: Excel.Worksheet,
  comparison: Comparison,
  column: number,
  firstRow: number,
  rowCount: number,
): void {
  const last = String(firstRow + rowCount - 1);
  const check = (places: string): CellContent =>
    formula(
      `IF(SUM(${places}${String(firstRow)}:${places}${last})=${TOTAL_CELL},"OK",` +
        `"${texts.off} "&SUM(${places}${String(firstRow)}:${places}${last})-${TOTAL_CELL})`,
    );
  const lines: readonly (readonly [string, CellContent])[] = [
    [texts.dividedTotal, count(comparison.total)],
    [texts.perInhabitants, count(PER_INHABITANTS)],
    [texts.first, text(comparison.first)],
    [texts.second, text(comparison.second)],
    [texts.checkFirst, check("D")],
    [texts.checkSecond, check("E")],
    [texts.version, text(addInVersion)],
    [texts.fingerprint, text(fingerprintOf(comparison))],
  ];
  const block = sheet.getRangeByIndexes(HEADER_ROW, column, lines.length, 2);
  writeCells(
    block,
    lines.map(([label, content]) => [text(label), content]),
  );
  block.format.autofitColumns();
}
