/** Which rows of a table a structured reference means. */
export type TableRows = "data" | "all" | "headers" | "totals" | "thisRow";

/** A reference to part of a table, such as LRT_T[[#This Row],[Kolom]]. */
export interface StructuredReference {
  /** Null for the table around the cell with the formula. */
  readonly table: string | null;
  readonly rows: TableRows;
  /** The first and the last column; null for all of them. */
  readonly columns: { readonly first: string; readonly last: string } | null;
}

const SHAPE = /^([\p{L}_][\p{L}\d_.]*)?\[([\s\S]*)\]$/u;
const PART = /\[((?:'[\s\S]|[^[\]'])*)\]/gu;

const ROWS = new Map<string, TableRows>([
  ["#all", "all"],
  ["#data", "data"],
  ["#headers", "headers"],
  ["#totals", "totals"],
  ["#this row", "thisRow"],
]);

const known = new Map<string, StructuredReference | null>();

/** Reads a structured reference; null when the text is none. */
export function structuredOf(text: string): StructuredReference | null {
  if (!text.endsWith("]")) return null;
  const found = known.get(text);
  if (found !== undefined) return found;
  const shape = SHAPE.exec(text);
  const read = shape === null ? null : partsOf(shape[1] ?? null, (shape[2] ?? "").trim());
  known.set(text, read);
  return read;
}

function partsOf(table: string | null, inside: string): StructuredReference | null {
  const isThisRow = inside.startsWith("@");
  const rest = isThisRow ? inside.slice(1).trim() : inside;
  const parts = rest.startsWith("[")
    ? [...rest.matchAll(PART)].map(([, part = ""]) => part)
    : rest === ""
      ? []
      : [rest];
  const items = parts.filter((part) => part.startsWith("#")).map((part) => ROWS.get(part.toLowerCase()));
  const columns = parts.filter((part) => !part.startsWith("#")).map(withoutEscapes);
  const [first, last = first] = columns;
  if (items.includes(undefined) || columns.length > 2 || (columns.length === 2 && !/\]\s*:\s*\[/u.test(rest)))
    return null;
  const rows = isThisRow ? "thisRow" : rowsOf(items.filter((item) => item !== undefined));
  return { table, rows, columns: first === undefined || last === undefined ? null : { first, last } };
}

/** [#Headers],[#Data] together are everything. */
function rowsOf(items: readonly TableRows[]): TableRows {
  return items.length > 1 ? "all" : (items[0] ?? "data");
}

function withoutEscapes(name: string): string {
  return name.replaceAll(/'([\s\S])/gu, "$1");
}

/** A column name as it stands between brackets. */
export function escapedColumn(name: string): string {
  return name.replaceAll(/['#@[\]]/gu, "'$&");
}

/** The same reference with other column names. */
export function withColumns(text: string, nameOf: (column: string) => string): string {
  const shape = SHAPE.exec(text);
  if (shape === null) return text;
  const [, table = "", inside = ""] = shape;
  const renamed = (part: string): string => {
    const column = withoutEscapes(part);
    const name = nameOf(column);
    return name === column ? part : escapedColumn(name);
  };
  if (inside.includes("[")) {
    const parts = inside.replaceAll(PART, (whole, part: string) =>
      part.startsWith("#") ? whole : `[${renamed(part)}]`,
    );
    return `${table}[${parts}]`;
  }
  const [, at = "", part = ""] = /^(@?)([\s\S]*)$/u.exec(inside) ?? [];
  if (part === "" || part.startsWith("#")) return text;
  const name = renamed(part);
  return at === "" || /^[\p{L}\d_]+$/u.test(name) ? `${table}[${at}${name}]` : `${table}[@[${name}]]`;
}
