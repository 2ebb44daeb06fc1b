/**
 * References that survive sorting, inserting and colleagues: by the names of tables and columns, never by lines or whole columns
 * of a sheet. In Excel's own notation, which LibreOffice computes as well.
 */
import type { TableHead } from "./tableLayout";

/** Letters and digits need no brackets of their own; everything else gets them, and signs that mean something an apostrophe. */
function inBrackets(header: string): string {
  return `[${header.replaceAll(/['#[\]@]/gu, "'$&")}]`;
}

/** The cell of a column in the row of the formula itself, such as `[@Opgave]` or `[@[Maand 1 (invoer)]]`. */
export function own<Header extends string>({ columns }: TableHead<Header>): (header: NoInfer<Header>) => string {
  const places = new Map<Header, string>(
    columns.map((header) => [header, /^[\p{L}\d]+$/u.test(header) ? `[@${header}]` : `[@${inBrackets(header)}]`]),
  );
  return (header) => places.get(header) ?? "";
}

/** A whole column of a table, such as `LRT_Taakruil[Personen]`. */
export function column<Header extends string>(head: TableHead<Header>): (header: NoInfer<Header>) => string {
  return (header) => (/^[\p{L}\d]+$/u.test(header) ? `${head.name}[${header}]` : `${head.name}[${inBrackets(header)}]`);
}

/**
 * The one value that all rows with these criteria agree on; #N/A when rows differ: two lines with other figures are never added
 * up and never averaged.
 *
 * @param criteria Pairs of column and value, as SUMIFS takes them.
 * @param otherwise What the cell shows when there is no such row.
 */
export function agreed(values: string, criteria: string, otherwise: string): string {
  return (
    `IF(COUNTIFS(${criteria})=0,${otherwise},` +
    `IF(MAXIFS(${values},${criteria})=MINIFS(${values},${criteria}),MAXIFS(${values},${criteria}),NA()))`
  );
}

/** The tables of ours that a formula names, such as LRT_Beleid in `SUM(LRT_Beleid[Drempel])`. */
export function namedIn(formula: string): readonly string[] {
  return [...formula.matchAll(TABLE_NAME)].map(([piece]) => piece).filter((piece) => !piece.startsWith('"'));
}

/** Text between quotation marks, or the name of a table of ours before its bracket. */
const TABLE_NAME = /"(?:[^"]|"")*"|\bLRT_\w+(?=\[)/gu;

/** The template with the names that the tables of this workbook have now: a table that a planner renamed keeps its formulas. */
export function withActualNames(template: string, actualName: (name: string) => string): string {
  return template.replaceAll(TABLE_NAME, (piece) => (piece.startsWith('"') ? piece : actualName(piece)));
}
