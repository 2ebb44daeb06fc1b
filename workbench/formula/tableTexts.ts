import { structuredOf, withColumns } from "./structured";
import { withTokens } from "./tokens";

/** A formula after a table got another name; after it is gone when there is no other name. */
export function withTable(formula: string, name: string, newName: string | null): string {
  const lower = name.toLowerCase();
  // Most formulas do not name the table: they need no reading.
  if (!formula.toLowerCase().includes(lower)) return formula;
  const isSame = (text: string): boolean => text.toLowerCase() === lower;
  return withTokens(formula, ({ kind, text }, next) => {
    if (kind === "word") return isSame(text) && next?.text !== "(" ? (newName ?? "#REF!") : text;
    const table = kind === "structured" ? structuredOf(text)?.table : null;
    if (table == null || !isSame(table)) return text;
    return newName === null ? "#REF!" : newName + text.slice(table.length);
  });
}

/** A formula after columns of a table got other names; a reference without a table name has null. */
export function withTableColumns(
  formula: string,
  isTable: (name: string | null) => boolean,
  nameOf: (column: string) => string,
): string {
  return withTokens(formula, ({ kind, text }) => {
    const structured = kind === "structured" ? structuredOf(text) : null;
    return structured !== null && isTable(structured.table) ? withColumns(text, nameOf) : text;
  });
}
