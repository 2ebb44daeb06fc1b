import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW, quotedSheet, splitAddress } from "../model/cellArea";
import { withTokens } from "./tokens";

/** Rows or columns that come in (a count above 0) or go out (below 0). */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  /** The columns, or rows, that take part; null for all of them. */
  readonly span: { readonly first: number; readonly last: number } | null;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

interface Place {
  readonly sheet: string | null;
  readonly first: Corner;
  readonly last: Corner;
  readonly isSingle: boolean;
}

const REF = "#REF!";

/** A formula after it is copied so many rows and columns further: what is not fixed by $ moves along. */
export function copied(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const corner = (found: Corner): Corner => ({
    ...found,
    row: found.row === null || found.isRowFixed ? found.row : found.row + rows,
    column: found.column === null || found.isColumnFixed ? found.column : found.column + columns,
  });
  return withPlaces(formula, (place) => ({ ...place, first: corner(place.first), last: corner(place.last) }));
}

/** A formula after rows or columns came in or went out of a sheet. */
export function shifted(formula: string, shift: Shift, isOnSheet: (sheet: string | null) => boolean): string {
  const across = shift.axis === "row" ? "column" : "row";
  return withPlaces(formula, (place) => {
    const { sheet, first, last } = place;
    const [from, to] = [first[shift.axis], last[shift.axis]];
    if (!isOnSheet(sheet) || from === null || to === null) return place;
    const { span } = shift;
    const isInside = span === null || ((first[across] ?? -1) >= span.first && (last[across] ?? Infinity) <= span.last);
    if (!isInside) return place;
    const moved = shiftedLine(from, to, shift);
    if (moved === null) return null;
    const [start, end] = moved;
    return { ...place, first: { ...first, [shift.axis]: start }, last: { ...last, [shift.axis]: end } };
  });
}

/** A formula after columns of a sheet changed places. */
export function withMovedColumns(
  formula: string,
  columnOf: (column: number) => number,
  isOnSheet: (sheet: string | null) => boolean,
): string {
  const moved = (corner: Corner): Corner => ({
    ...corner,
    column: corner.column === null ? null : columnOf(corner.column),
  });
  return withPlaces(formula, (place) =>
    isOnSheet(place.sheet) ? { ...place, first: moved(place.first), last: moved(place.last) } : place,
  );
}

/** A formula after a sheet got another name; after it is gone when there is no other name. */
export function withSheet(formula: string, name: string, newName: string | null): string {
  return withPlaces(formula, (place) => {
    if (place.sheet?.toLowerCase() !== name.toLowerCase()) return place;
    return newName === null ? null : { ...place, sheet: newName };
  });
}

/** The first and the last row or column after a shift; null when nothing is left. */
export function shiftedLine(first: number, last: number, { at, count }: Shift): readonly [number, number] | null {
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  const start = first >= end ? first + count : Math.min(first, at);
  const stop = last >= end ? last + count : Math.min(last, at - 1);
  return stop < start ? null : [start, stop];
}

function withPlaces(formula: string, move: (place: Place) => Place | null): string {
  return withTokens(formula, ({ kind, text }) => {
    const place = kind === "reference" ? placeOf(text) : null;
    if (place === null) return text;
    const moved = move(place);
    if (moved === place) return text;
    return moved === null || !isOnSheet(moved) ? REF : textOf(moved);
  });
}

function placeOf(text: string): Place | null {
  const { sheet, address } = splitAddress(text);
  const [start = "", end = start] = address.split(":");
  const [first, last] = [cornerOf(start), cornerOf(end)];
  return first === null || last === null ? null : { sheet, first, last, isSingle: !address.includes(":") };
}

function cornerOf(text: string): Corner | null {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/iu.exec(text);
  if (match === null) return null;
  const [, before = "", letters = "", between = "", digits = ""] = match;
  return {
    column: letters === "" ? null : columnNumber(letters),
    row: digits === "" ? null : Number(digits) - 1,
    isColumnFixed: letters !== "" && before === "$",
    isRowFixed: letters === "" ? before === "$" : between === "$",
  };
}

function isOnSheet({ first, last }: Place): boolean {
  return [first, last].every(
    ({ row, column }) => (row ?? 0) >= 0 && (column ?? 0) >= 0 && (row ?? 0) < LAST_ROW && (column ?? 0) < LAST_COLUMN,
  );
}

function textOf({ sheet, first, last, isSingle }: Place): string {
  const corner = ({ row, column, isRowFixed, isColumnFixed }: Corner): string =>
    `${isColumnFixed ? "$" : ""}${column === null ? "" : columnLetters(column)}${isRowFixed ? "$" : ""}${row === null ? "" : row + 1}`;
  const prefix = sheet === null ? "" : `${quotedSheet(sheet)}!`;
  return `${prefix}${corner(first)}${isSingle ? "" : `:${corner(last)}`}`;
}
