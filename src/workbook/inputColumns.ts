import texts from "../text/nl/input.json";
import type { InputRule, TableLayout } from "./tableLayouts";

/** Columns whose header ends like this are for people; a pale fill and a border show it, and the header says it. */
const INPUT_MARK = "(invoer)";
const INPUT_FILL = "#FFF6D6";
const INPUT_BORDER = "#B8A96A";
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

export function isInput(header: string): boolean {
  return header.endsWith(INPUT_MARK);
}

/** Gives the cells for input in new rows of a table their look. */
export function markInputs(
  rows: Excel.Range,
  rowCount: number,
  headers: readonly string[],
  { inputs = {} }: TableLayout,
): void {
  headers.forEach((header, index) => {
    if (isInput(header) || header in inputs) markInput(rows.getColumn(index), rowCount);
  });
}

/** Gives cells below each other the look of input. */
export function markInput(cells: Excel.Range, rowCount: number): void {
  const { fill, borders } = cells.format;
  fill.color = INPUT_FILL;
  for (const edge of EDGES) borders.getItem(edge).color = INPUT_BORDER;
  if (rowCount > 1) borders.getItem("InsideHorizontal").color = INPUT_BORDER;
}

/** Checks what is typed, for whole columns: a rule that ends at the table would stop a table from growing. */
export function guardInputs(sheet: Excel.Worksheet, { columns, inputs = {} }: TableLayout, firstColumn: number): void {
  columns.forEach((header, index) => {
    const rule = inputs[header];
    if (rule !== undefined) guardInput(sheet.getRangeByIndexes(0, firstColumn + index, 1, 1).getEntireColumn(), rule);
  });
}

/** Checks what is typed in these cells. */
export function guardInput({ dataValidation }: Excel.Range, rule: InputRule): void {
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
