import type { CapacityDecision } from "../reference/capacityDecision";
import type { DistributionKey } from "../reference/distributionKey";
import { dateCell } from "./cellDate";
import { startTexts } from "./startTexts";
import { HEADER_ROW, pointerNames, SCHEMA_VERSION, START_SHEET } from "./tableLayouts";
import { type CellContent, dateOrText, formula, text, writeCells } from "./writeGateway";
import { sheetFor, writeHeading } from "./writeTable";

/**
 * The sheet Start: which decision and key are active, and how to read the workbook without the add-in. Its cells carry
 * the names that formulas and the add-in point at; total and reference date follow from them by native formulas.
 */
export function writeStartSheet(
  context: Excel.RequestContext,
  decision: CapacityDecision,
  key: DistributionKey,
  sheetExists = false,
): void {
  const sheet = sheetFor(context, START_SHEET, sheetExists);
  writeHeading(sheet, startTexts.title, startTexts.explanation);
  const rows: readonly (readonly [string, CellContent, string])[] = [
    [pointerNames.activeDecision, text(decision.id), startTexts.activeDecision],
    [pointerNames.activeKey, text(key.id), startTexts.activeKey],
    [pointerNames.total, formula(placesFormula("totaal"), "#,##0"), startTexts.total],
    [pointerNames.referenceDate, dateOrText(dateCell(decision.referenceDate)), startTexts.referenceDate],
    [pointerNames.schema, { kind: "number", value: SCHEMA_VERSION }, startTexts.schema],
  ];
  const range = sheet.getRangeByIndexes(HEADER_ROW, 0, rows.length, 2);
  writeCells(
    range,
    rows.map(([, content, label]) => [text(label), content]),
  );
  rows.forEach(([name], row) => {
    context.workbook.names.add(name, sheet.getRangeByIndexes(HEADER_ROW + row, 1, 1, 1));
  });
  const guide = sheet.getRangeByIndexes(HEADER_ROW + rows.length + 1, 0, startTexts.guide.length, 1);
  writeCells(
    guide,
    startTexts.guide.map((line) => [text(line)]),
  );
  range.format.autofitColumns();
}

/** Places of the active decision, computed by Excel itself: it stays right for readers without the add-in. */
function placesFormula(category: string): string {
  const start = `${START_SHEET}!$B$${HEADER_ROW + 1}`;
  return `SUMIFS(Besluit!$F:$F,Besluit!$A:$A,${start},Besluit!$B:$B,"NL",Besluit!$D:$D,"${category}")`;
}
