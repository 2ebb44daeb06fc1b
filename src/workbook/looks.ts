/** How sheets look: in a batch of its own, so that no figure ever depends on it. */
import texts from "../text/nl/input.json";
import type { DesiredBlock, DesiredState } from "../plans/desiredState";
import type { Difference } from "../plans/difference";
import { recogniseTable } from "../plans/recogniseTable";
import { HEADER_ROW, type InputRule, type TableLayout } from "../plans/tableLayout";
import type { FoundTable, WorkbookContent } from "../plans/workbookContent";

/** Columns whose header ends like this are for people; a pale fill and a border show it, and the header says it. */
const INPUT_MARK = "(invoer)";
const INPUT_FILL = "#FFF6D6";
const INPUT_BORDER = "#B8A96A";
const BAR_COLOR = "#3F6FA8";
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
/** Points per character, and what stands around the text. */
const POINTS_PER_CHARACTER = 5.6;
const POINTS_AROUND = 14;
const NARROWEST = 44;
const WIDEST_HEADER = 110;
const TITLE_SIZE = 14;

export function applyLooks(
  { workbook }: Excel.RequestContext,
  { tables, blocks }: Difference,
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
}

/** Whether there is anything to make up: new rows of a table without input look like the others by themselves. */
export function hasLooks({ tables, blocks }: Difference): boolean {
  return (
    blocks.some(({ found }) => found === null) ||
    tables.some(({ kind, layout }) => kind === "new" || layout.columns.some((header) => isInput(header, layout)))
  );
}

function isInput(header: string, { inputs = {} }: TableLayout): boolean {
  return header.endsWith(INPUT_MARK) || header in inputs;
}

function barsOf({ tables }: DesiredState, layout: TableLayout): readonly (readonly string[])[] {
  return tables.find((table) => table.layout === layout)?.bars ?? [];
}

/** A table that was just made: title, widths, what stays in view, what may be typed, bars. */
function dressTable(
  sheet: Excel.Worksheet,
  layout: TableLayout,
  found: FoundTable,
  bars: readonly (readonly string[])[],
): void {
  const title = sheet.getRange("A1");
  title.format.font.bold = true;
  title.format.font.size = TITLE_SIZE;
  layout.columns.forEach((header, index) => {
    const column = sheet.getRangeByIndexes(HEADER_ROW, found.column + index, 1, 1);
    column.format.columnWidth = layout.widths?.[header] ?? widthOf(header);
    const rule = layout.inputs?.[header];
    // For the whole column: a rule that ends at the table would stop it from growing.
    if (rule !== undefined) guardInput(column.getEntireColumn(), rule);
  });
  const headers = sheet.getRangeByIndexes(HEADER_ROW, found.column, 1, layout.columns.length);
  headers.format.wrapText = true;
  headers.format.verticalAlignment = "Bottom";
  for (const group of bars) {
    const places = group.map((header) => found.headers.indexOf(header));
    const range = sheet.getRangeByIndexes(HEADER_ROW + 1, Math.min(...places), found.rows.length, places.length);
    range.conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = BAR_COLOR;
  }
  if (layout.frozenColumns !== undefined) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, HEADER_ROW + 1, layout.frozenColumns));
  }
}

function widthOf(header: string): number {
  const longestWord = Math.max(...header.split(" ").map((word) => word.length));
  const wanted = Math.max(longestWord, Math.min(header.length, 12)) * POINTS_PER_CHARACTER + POINTS_AROUND;
  return Math.min(WIDEST_HEADER, Math.max(NARROWEST, wanted));
}

/** Gives the cells for input their look, over all rows: what has it already keeps it. */
function markInputs(sheet: Excel.Worksheet, layout: TableLayout, found: FoundTable): void {
  found.headers.forEach((header, index) => {
    if (!isInput(header, layout)) return;
    if (found.rows.length > 0)
      markInput(sheet.getRangeByIndexes(found.row + 1, found.column + index, found.rows.length, 1), found.rows.length);
  });
}

function markInput(cells: Excel.Range, rowCount: number): void {
  const { fill, borders } = cells.format;
  fill.color = INPUT_FILL;
  for (const edge of EDGES) borders.getItem(edge).color = INPUT_BORDER;
  if (rowCount > 1) borders.getItem("InsideHorizontal").color = INPUT_BORDER;
}

function dressBlock(sheet: Excel.Worksheet, { row, column, contents, cells }: DesiredBlock): void {
  const widths = (contents[0] ?? []).map((_content, place) =>
    Math.max(
      ...contents.map((line) => {
        const content = line[place];
        return content?.kind === "text" ? content.text.length : 0;
      }),
    ),
  );
  // The reading guide and titles stand in a column of their own sheet: they may run on over the cells beside them.
  if (column > 0) {
    widths.forEach((characters, place) => {
      const wanted = characters * POINTS_PER_CHARACTER + POINTS_AROUND;
      sheet.getRangeByIndexes(row, column + place, 1, 1).format.columnWidth = Math.min(260, Math.max(70, wanted));
    });
  } else if (contents.length > 0 && row === 0) {
    const title = sheet.getRange("A1");
    title.format.font.bold = true;
    title.format.font.size = TITLE_SIZE;
  }
  for (const { isInput, rule, ...place } of cells) {
    const cell = sheet.getRangeByIndexes(row + place.row, column + place.column, 1, 1);
    if (isInput) markInput(cell, 1);
    if (rule !== undefined) guardInput(cell, rule);
  }
}

/** Checks what is typed in these cells. */
function guardInput({ dataValidation }: Excel.Range, rule: InputRule): void {
  dataValidation.rule = validationRule(rule);
  dataValidation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: texts.title,
    message: typeof rule === "string" ? texts[rule] : `${texts.choices} ${rule.choices.join(", ")}.`,
  };
}

function validationRule(rule: InputRule): Excel.DataValidationRule {
  if (typeof rule !== "string") return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
  switch (rule) {
    case "count":
      return { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    case "persons":
      return { wholeNumber: { formula1: -10_000_000, formula2: 10_000_000, operator: "Between" } };
    case "share":
      return { decimal: { formula1: 0, operator: "GreaterThan" } };
    case "date":
      return { date: { formula1: "2000-01-01", operator: "GreaterThan" } };
    case "yes":
      return { list: { inCellDropDown: true, source: texts.yesNo } };
  }
}
