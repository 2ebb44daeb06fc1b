import { type StructuredReference, structuredOf, type TableRows } from "../formula/structured";
import { withTokens } from "../formula/tokens";
import type { CellArea } from "../model/cellArea";
import type { TableArea } from "../model/gridModel";
import { tableAround, tableNamed } from "../model/references";

/** Signs that the grid does not read in names of tables and columns, with letters that look like them. */
const LOOKALIKES = new Map([
  ["_", "ˍ"],
  ["[", "［"],
  ["]", "］"],
  ["#", "＃"],
  ["@", "＠"],
  ["'", "＇"],
  ["(", "❨"],
  [")", "❩"],
]);

const ITEMS: Readonly<Record<TableRows, string | null>> = {
  data: null,
  all: "#All",
  headers: "#Headers",
  totals: "#Totals",
  thisRow: "#This Row",
};

/** The name under which the grid knows a table in formulas. */
export function gridNameOf(table: string): string {
  return table.replaceAll("_", LOOKALIKES.get("_") ?? "");
}

/** The name under which the grid knows a column. */
export function gridColumnOf(column: string): string {
  return column.replaceAll(/['#@[\]()]/gu, (sign) => LOOKALIKES.get(sign) ?? sign);
}

/**
 * A formula as the grid can compute it: every reference to a table in full, so that [@Kolom] becomes T[[#This Row],[Kolom]], and
 * LRT_Besluit[Plekken] with another sign in the name.
 */
export function toGridFormula(
  formula: string,
  cell: CellArea | null = null,
  tables: readonly TableArea[] = [],
): string {
  return withTokens(formula, ({ kind, text }) => {
    const reference = kind === "structured" ? structuredOf(text) : null;
    if (reference === null) return text;
    const own = cell === null ? undefined : tableAround(cell, tables);
    const table = reference.table === null ? own : tableNamed(reference.table, tables);
    const name = table?.name ?? reference.table;
    return name === null ? text : gridNameOf(name) + partOf(reference, table);
  });
}

function partOf({ rows, columns }: StructuredReference, table: TableArea | undefined): string {
  const item = ITEMS[rows];
  if (columns === null) return `[${item ?? "#Data"}]`;
  const [first, last] = [columns.first, columns.last].map((name) => gridColumnOf(knownName(name, table)));
  const range = first === last ? `[${first}]` : `[${first}]:[${last}]`;
  if (item !== null) return `[[${item}],${range}]`;
  return first === last ? range : `[${range}]`;
}

/** The grid tells capitals from small letters. */
function knownName(column: string, table: TableArea | undefined): string {
  return table?.columns.find((name) => name.toLowerCase() === column.toLowerCase()) ?? column;
}

/** A formula of the grid as Excel writes it. */
export function fromGridFormula(formula: string): string {
  let text = formula;
  for (const [sign, lookalike] of LOOKALIKES)
    text = text.replaceAll(lookalike, /[_()]/u.test(sign) ? sign : `'${sign}`);
  return text;
}
