/**
 * Where the comparisons of a workbook stand and by which names: people rename their sheets and tables, or make a plain range of one. The
 * names of cells beside a table stay, and tell which comparison it is.
 */
import "../../text/writingSentences";
import { fail, problem, type Result, succeed } from "../../text/result";
import { cellText } from "../cellText";
import { isNameOfExcel } from "../isNameOfExcel";
import { subjectOf, unfinishedOrders } from "../log";
import { comparisonTables } from "../schema/namedTables";
import { type FoundTable, sheetNamed, type WorkbookContent } from "../workbookContent";
import type { TableLayout } from "../tableLayout";
import { changedComparison } from "./changedComparison";
import type { Comparison } from "./comparison";
import { type ComparisonPlace, comparisonNames } from "./comparisonSheet";

const SHEET = "Vergelijk";
const NAMES = "LRT_Vergelijk";
const NUMBERED = /^Vergelijk \(([1-9]\d{0,5})\)$/u;
const OURS = /^LRT_Vergelijk(?:_\d+)?$/u;

/**
 * The place of an order: where it was begun, wherever that stands by now; else the first that nothing uses. Refused when it was begun and
 * nobody can tell which of the tables is its own, or the log has no sheet for it any more: a second one would stand beside it.
 */
export function placeOfOrder(
  orderId: string,
  comparison: Comparison,
  content: WorkbookContent,
): Result<ComparisonPlace> {
  const begun = subjectOf(orderId, content);
  if (begun !== null) {
    const names = namesOn(begun);
    return names === null
      ? fail(problem("workbook.comparisonUnlogged", { example: SHEET }))
      : begunPlace(begun, names, comparison, content);
  }
  const ofOthers = new Set(unfinishedOrders(content).map(({ subject }) => subject));
  // Ends: every number that is taken has a sheet, a name or a line of its own.
  for (let number = 1; ; number += 1) {
    const { sheet, names } = nominal(number);
    // What an order began on a sheet may have another name by now.
    const isTaken = sheetNamed(content, sheet)?.used != null || isNamed(names, content) || ofOthers.has(sheet);
    if (!isTaken) return succeed({ sheet, table: names, names });
  }
}

/** The names that went with a sheet when it was made; null when no sheet of ours is called so: somebody typed over that in the log. */
function namesOn(sheet: string): string | null {
  const number = sheet === SHEET ? 1 : Number(NUMBERED.exec(sheet)?.[1] ?? 0);
  return number === 0 ? null : nominal(number).names;
}

/** The places of all comparisons that are there, by the id of their table. Each has names that no other one has. */
export function placesOfTables(content: WorkbookContent): ReadonlyMap<string, ComparisonPlace> {
  const taken = new Set<string>();
  const places = comparisonTables(content).map((table) => {
    const names = namesFor(table, taken, content);
    taken.add(names);
    return [table.id, { sheet: table.sheet, table: table.name, names }] as const;
  });
  return new Map(places);
}

function nominal(number: number): Pick<ComparisonPlace, "sheet" | "names"> {
  return number === 1 ? { sheet: SHEET, names: NAMES } : { sheet: `${SHEET} (${number})`, names: `${NAMES}_${number}` };
}

/**
 * The table by its name, else by its sheet: that of the named cells beside it, or the one on which it was made; else by what it holds,
 * among the tables that belong to no other comparison.
 */
function begunPlace(
  sheet: string,
  names: string,
  comparison: Comparison,
  content: WorkbookContent,
): Result<ComparisonPlace> {
  const tables = comparisonTables(content);
  const beside = sheetOfNames(names, content);
  const on = beside ?? sheetNamed(content, sheet)?.name;
  const place = (found: FoundTable | undefined): Result<ComparisonPlace> =>
    succeed({ sheet: found?.sheet ?? beside ?? sheet, table: nameOf(found, names), names });
  const found =
    tables.find(({ name }) => name === names) ?? tables.find((table) => table.sheet === on && !OURS.test(table.name));
  if (found !== undefined) return place(found);
  const isOfAnother = ({ name }: FoundTable): boolean => OURS.test(name);
  const changed = changedComparison({ sheet: on ?? sheet, table: names, names }, isOfAnother, content);
  if (beside !== null) return changed === null ? place(undefined) : fail(changed);
  const free = tables.filter((table) => !OURS.test(table.name) && !hasNames(table, content));
  const [own, ...others] = free.filter((table) => holds(table, comparison));
  if (own !== undefined && others.length === 0) return place(own);
  if (changed !== null) return fail(changed);
  return on === undefined && free.length > 0 ? fail(problem("workbook.comparisonMoved", { sheet })) : place(undefined);
}

/** Whether cells of this very comparison stand: what is gone of its table, people took out. */
export function hasOwnCells({ name, isOneOfMany }: TableLayout, content: WorkbookContent): boolean {
  return isOneOfMany === true && sheetOfNames(name, content) !== null;
}

/** Cells of a comparison stand on its sheet: its table is known by them. */
function hasNames({ sheet }: FoundTable, { pointers }: WorkbookContent): boolean {
  return [...pointers].some(([name, found]) => name.startsWith(NAMES) && found.sheet === sheet);
}

/** Whether every row that is written is one of the comparison: none yet, some of them, or all. */
function holds({ headers, rows }: FoundTable, comparison: Comparison): boolean {
  const shown = (cells: readonly unknown[]): string => cells.map(cellText).join(" ");
  const wanted = new Set(comparison.rows.map(({ code, first, second }) => shown([code, first, second])));
  const places = ["Gebied", "Plekken A", "Plekken B"].map((header) => headers.indexOf(header));
  return rows
    .map((row) => places.map((place) => row[place] ?? ""))
    .every((cells) => cells.every((cell) => cellText(cell) === "") || wanted.has(shown(cells)));
}

/** A table that still has the name that Excel gave it gets ours. */
function nameOf(found: FoundTable | undefined, names: string): string {
  return found === undefined || isNameOfExcel(found.name) ? names : found.name;
}

/** The names of its cells, whatever their number; else the first names that nothing has. */
function namesFor(table: FoundTable, taken: ReadonlySet<string>, content: WorkbookContent): string {
  if (OURS.test(table.name)) return table.name;
  const isFree = (names: string): boolean => !taken.has(names) && content.tables.every(({ name }) => name !== names);
  const own = [...content.pointers.keys()]
    .map((name) => name.replace(/_[^_\d]+$/u, ""))
    .find((names) => OURS.test(names) && isFree(names) && sheetOfNames(names, content) === table.sheet);
  if (own !== undefined) return own;
  for (let number = 1; ; number += 1) {
    const { names } = nominal(number);
    if (isFree(names) && sheetOfNames(names, content) === null) return names;
  }
}

function sheetOfNames(names: string, { pointers }: WorkbookContent): string | null {
  const { anchor, total, perInhabitants } = comparisonNames(names);
  const found = pointers.get(anchor) ?? pointers.get(total) ?? pointers.get(perInhabitants);
  return found?.sheet ?? null;
}

/** A table or a cell has the name already, wherever it stands: formulas would look at that one. */
function isNamed(names: string, content: WorkbookContent): boolean {
  const isTable = content.places.some(({ name }) => name.toLowerCase() === names.toLowerCase());
  return isTable || sheetOfNames(names, content) !== null;
}
