/** How sheets look: in a batch of its own, so that no figure ever depends on it. */
import { headerWidth, textWidths } from "../plans/columnWidth";
import type { DesiredBlock, DesiredState } from "../plans/desiredState";
import type { Difference } from "../plans/difference";
import { MOST_LINES } from "../plans/checkSheet/checkNames";
import { madeVerdicts, verdictLooks } from "../plans/checkSheet/verdictLooks";
import { headerSide } from "../plans/headerSide";
import { recogniseTable } from "../plans/recogniseTable";
import { HEADER_ROW, type InputRule, type TableLayout } from "../plans/tableLayout";
import { printedSheets, pageLookOf } from "../plans/printedSheets";
import { BAR_COLOR, barsOf, INPUT_BORDER, INPUT_FILL, isInput, outlineOf, TITLE_FONT } from "../plans/tableLooks";
import { inputAlert, validationRule } from "../plans/validationRule";
import type { FoundArea, FoundTable, WorkbookContent } from "../plans/workbookContent";

export function applyLooks(
  { workbook }: Excel.RequestContext,
  { tables, blocks, pointers }: Difference,
  desired: DesiredState,
  content: WorkbookContent,
): void {
  for (const table of tables) {
    const found = recogniseTable(table.layout, content.tables);
    if (!found.ok || found.value === null) continue;
    const sheet = workbook.worksheets.getItem(found.value.sheet);
    markInputs(sheet, table.layout, found.value);
    if (table.kind === "new") dressTable(sheet, table.layout, found.value, barsOf(desired, table.layout));
  }
  for (const { block, found } of blocks)
    if (found === null) dressBlock(workbook.worksheets.getItem(block.sheet), block);
  for (const { pointer } of madeVerdicts(pointers)) colourVerdicts(workbook.names.getItem(pointer.name).getRange());
  // Last, so that an Excel that cannot print has all other looks.
  for (const printed of printedSheets({ tables, blocks })) {
    const page = workbook.worksheets.getItem(printed.sheet).pageLayout;
    page.set(pageLookOf(printed));
    page.setPrintTitleRows(printed.titleRows);
  }
}

/** A table that was just made: title, widths, what stays in view, what may be typed, bars. */
function dressTable(
  sheet: Excel.Worksheet,
  layout: TableLayout,
  found: FoundTable,
  bars: readonly (readonly string[])[],
): void {
  sheet.getRange("A1").format.font.set(TITLE_FONT);
  layout.columns.forEach((header, index) => {
    const column = sheet.getRangeByIndexes(HEADER_ROW, found.column + index, 1, 1);
    column.format.columnWidth = layout.widths?.[header] ?? headerWidth(header);
    column.format.horizontalAlignment = headerSide(header, layout, found);
    if (layout.wrapped !== undefined)
      column.getEntireColumn().format.set({ wrapText: layout.wrapped.includes(header), verticalAlignment: "Top" });
    const rule = layout.inputs?.[header];
    // For the whole column: a rule that ends at the table would stop it from growing.
    if (rule !== undefined) guardInput(column.getEntireColumn(), rule);
  });
  const headers = sheet.getRangeByIndexes(HEADER_ROW, found.column, 1, layout.columns.length);
  headers.format.set({ wrapText: true, verticalAlignment: "Bottom" });
  for (const group of bars) {
    const places = group.map((header) => found.headers.indexOf(header));
    const range = sheet.getRangeByIndexes(HEADER_ROW + 1, Math.min(...places), found.rows.length, places.length);
    range.conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = BAR_COLOR;
  }
  if (layout.frozenColumns !== undefined) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, HEADER_ROW + 1, layout.frozenColumns));
  }
}

/** Gives the cells for input their look, over all rows: what has it already keeps it. */
function markInputs(sheet: Excel.Worksheet, layout: TableLayout, found: FoundTable): void {
  found.headers.forEach((header, index) => {
    if (isInput(header, layout) && found.rows.length > 0)
      markInput(sheet.getRangeByIndexes(found.row + 1, found.column + index, found.rows.length, 1), found.rows.length);
  });
}

function markInput(cells: Excel.Range, rowCount: number): void {
  const { fill, borders } = cells.format;
  fill.color = INPUT_FILL;
  for (const { edge } of outlineOf(INPUT_BORDER)) borders.getItem(edge).color = INPUT_BORDER;
  if (rowCount > 1) borders.getItem("InsideHorizontal").color = INPUT_BORDER;
}

function dressBlock(sheet: Excel.Worksheet, block: DesiredBlock): void {
  const { row, column, contents, cells, widths = [], verdictColumn } = block;
  const given = widths.length > 0 || column === 0 ? widths : textWidths(contents);
  // Titles and the reading guide stand in a column of their own sheet: they may run on over the cells beside them.
  given.forEach((width, place) => {
    sheet.getRangeByIndexes(row, column + place, 1, 1).format.columnWidth = width;
  });
  if (column === 0 && row === 0) sheet.getRange("A1").format.font.set(TITLE_FONT);
  if (verdictColumn !== undefined) {
    sheet.getRangeByIndexes(row, column, 1, widths.length).format.font.bold = true;
    colourVerdicts(sheet.getRangeByIndexes(row + 1, column + verdictColumn, MOST_LINES - 1, 1));
  }
  const cellsOf = (area: FoundArea): Excel.Range =>
    sheet.getRangeByIndexes(row + area.row, column + area.column, area.rows, area.columns);
  for (const { format, outline, ...area } of block.looks ?? []) {
    const range = cellsOf(area);
    range.format.set(format);
    for (const { edge, line } of outlineOf(outline)) range.format.borders.getItem(edge).set(line);
  }
  for (const { look, ...area } of block.rules ?? []) cellsOf(area).conditionalFormats.add("Custom").custom.set(look);
  for (const { isInput, rule, ...place } of cells) {
    const cell = sheet.getRangeByIndexes(row + place.row, column + place.column, 1, 1);
    if (isInput) markInput(cell, 1);
    if (rule !== undefined) guardInput(cell, rule);
  }
}

/** Only together with the word, so that nobody needs to see the colour. */
function colourVerdicts(range: Excel.Range): void {
  for (const { words, fill, font } of verdictLooks) {
    const { textComparison } = range.conditionalFormats.add("ContainsText");
    textComparison.rule = { operator: "BeginsWith", text: words };
    textComparison.format.fill.color = fill;
    textComparison.format.font.color = font;
  }
}

/** Checks what is typed in these cells. */
function guardInput({ dataValidation }: Excel.Range, rule: InputRule): void {
  dataValidation.rule = validationRule(rule);
  dataValidation.errorAlert = inputAlert(rule);
}
