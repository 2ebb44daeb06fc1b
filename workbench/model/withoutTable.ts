import { structuredOf } from "../formula/structured";
import { withTokens } from "../formula/tokens";
import { type CellArea, cellOf, overlaps } from "./cellArea";
import { tablePart } from "./references";
import type { TableState } from "./workbookTables";

/** A formula with addresses in the place of references to one table, as Excel leaves it when a table becomes a range. */
export function withoutTable(
  formula: string,
  table: TableState,
  cell: CellArea | null,
  addressOf: (area: CellArea) => string,
): string {
  const isOwn = cell !== null && overlaps(table.area, cell);
  const isNamed = (name: string): boolean => name.toLowerCase() === table.name.toLowerCase();
  return withTokens(formula, ({ kind, text }, next) => {
    if (kind === "word") {
      const body = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
      return isNamed(text) && next?.text !== "(" ? fixed(addressOf(body)) : text;
    }
    const reference = kind === "structured" ? structuredOf(text) : null;
    if (reference === null || !(reference.table === null ? isOwn : isNamed(reference.table))) return text;
    const part = tablePart(table, reference);
    if (part === null) return "#REF!";
    if (reference.rows !== "thisRow" || cell === null) return fixed(addressOf(part));
    const first = cellOf(part.sheetId, cell.row, part.column);
    return fixed(addressOf({ ...first, columns: part.columns }), false);
  });
}

/** The address with $ before columns, and before rows when they are fixed as well. */
function fixed(address: string, areRowsFixed = true): string {
  const at = address.lastIndexOf("!") + 1;
  const local = address.slice(at).replaceAll(/([A-Z]+)(\d+)/gu, areRowsFixed ? "$$$1$$$2" : "$$$1$2");
  return address.slice(0, at) + local;
}
