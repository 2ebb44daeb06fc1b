/**
 * Whether what was written is what would have been written, had the workbook been read at that very moment. If not, a colleague was
 * quicker, and this says what must go back to what it was.
 */
import "../text/writingSentences";
import { problem, type Problem, type Result } from "../text/result";
import type { DesiredState } from "./desiredState";
import { type Difference, difference, isNothing } from "./difference";
import { isRearranged, isUntouched } from "./isUntouched";
import { obstacles } from "./obstacles";
import { keyOfDesired } from "./rowKey";
import { type ChangedTable, linesByKey, saysTheSame } from "./tableDifference";
import { pointerNames } from "./reception/pointers";
import { chosenPointers } from "./seenCells";
import { type SeenClaim, takenClaims, withClaims } from "./takenClaims";
import { isFirstTaken } from "./takenRows";
import type { WorkbookContent } from "./workbookContent";

export interface Collision {
  /** Nothing of it has to go back; only what is wanted has to be looked at anew. */
  readonly isHarmless: boolean;
  /** Tables in which single cells were written that were not, or no longer, what was read. */
  readonly cells: readonly ChangedTable[];
  /** Tables below which rows were written that must not be there. */
  readonly rows: readonly ChangedTable[];
  /** Tables that got columns which must go. */
  readonly columns: readonly ChangedTable[];
  /** Areas without a key in which something stood; all that were written when the order cannot go on. */
  readonly claims: readonly SeenClaim[];
  /** Why it cannot be tried again by itself. */
  readonly problems: readonly Problem[];
}

/**
 * @param written What was written.
 * @param before The workbook right before it.
 * @param read The workbook as it was read for the plan.
 * @param seen What stood in the areas that were written without a key, right before that.
 * @param planAgain The same order on another workbook.
 */
export function collisionOf(
  written: Difference,
  before: WorkbookContent,
  read: WorkbookContent,
  seen: readonly SeenClaim[],
  planAgain: (content: WorkbookContent) => Result<DesiredState>,
): Collision | null {
  const taken = takenClaims(seen);
  const changed = written.tables.flatMap((table) => (table.kind === "changed" ? [table] : []));
  const overFirst = changed.filter((table) => isOverFirst(table, before));
  const rearranged = changed.filter((table) => isRearrangedIn(table, before));
  if (taken.length === 0 && overFirst.length === 0 && isUntouched(before, read)) return null;
  const present = withClaims(before, taken);
  const desired = planAgain(present);
  const wanted = desired.ok ? difference(desired.value, present) : null;
  const problems = [
    ...(!desired.ok ? desired.problems : wanted === null ? [] : obstacles(wanted, present)),
    // Where everything stands, its line in the log too, a colleague finished this very order: nothing is written over.
    ...(wanted !== null && !isNothing(wanted) && changed.some((table) => isTypedOver(table, before))
      ? [problem("workbook.changedByColleague")]
      : []),
  ];
  const isMoved = (table: ChangedTable): boolean => !hasSameCells(table, wanted);
  const isLost = (table: ChangedTable): boolean => overFirst.includes(table) || !isDouble(table, before, wanted);
  const isBeside = ({ found }: ChangedTable, { claim }: SeenClaim): boolean => claim.beside?.table === found.id;
  // Where a table must lose the columns that it got, what was written in them may stand in the rows of others: then an update begins anew,
  // as it does beside columns that somebody moved. Nothing of it may stay, its line in the log neither.
  const losesColumns = (table: ChangedTable): boolean =>
    table.addedColumns.length > 0 &&
    ((table.cells.length > 0 && isMoved(table)) ||
      (table.addedRows.length > 0 && isLost(table)) ||
      taken.some((one) => isBeside(table, one)));
  const isAll = problems.length > 0 || rearranged.length > 0 || changed.some(losesColumns);
  const cells = changed.filter((table) => table.cells.length > 0 && (isAll || isMoved(table)));
  const rows = changed.filter((table) => table.addedRows.length > 0 && (isAll || isLost(table)));
  const claims = isAll ? seen : withChoice(withBlocks(taken, seen), seen);
  const columns = changed.filter((table) => claims.some((one) => isBeside(table, one)));
  const isHarmless = cells.length + rows.length + claims.length + problems.length === 0;
  return { isHarmless, cells, rows, columns, claims, problems };
}

/** A line of a block is written cell by cell: with one of them in somebody else's hands, none of it may stay. */
function withBlocks(taken: readonly SeenClaim[], seen: readonly SeenClaim[]): readonly SeenClaim[] {
  const blocks = new Set(taken.flatMap(({ claim: { block } }) => block ?? []));
  return blocks.size === 0 ? taken : seen.filter((one) => taken.includes(one) || blocks.has(one.claim.block ?? ""));
}

/** With another decision than the order saw, the key and the reference date that it brought go back too: they belong to its own. */
function withChoice(taken: readonly SeenClaim[], seen: readonly SeenClaim[]): readonly SeenClaim[] {
  if (!taken.some(({ claim }) => claim.pointer === pointerNames.activeDecision)) return taken;
  return seen.filter((one) => taken.includes(one) || chosenPointers.has(one.claim.pointer ?? ""));
}

/** True when a cell that was written held something else than what was read: a colleague typed in it. */
function isTypedOver({ layout, found, cells }: ChangedTable, before: WorkbookContent): boolean {
  const now = before.tables.find(({ id }) => id === found.id);
  if (now === undefined) return false;
  const lines = linesByKey(layout, now);
  const keys = [...linesByKey(layout, found)].flatMap(([key, own]) => own.map((line) => [line, key] as const));
  const keyOfLine = new Map(keys);
  return cells.some(({ row, header, content }) => {
    if (content.kind === "formula") return false;
    const [line] = lines.get(keyOfLine.get(row) ?? "") ?? [];
    if (line === undefined) return false;
    const [present, read] = [now, found].map(({ headers }) => headers.indexOf(header));
    return present !== -1 && (now.rows[line]?.[present ?? -1] ?? "") !== (found.rows[row]?.[read ?? -1] ?? "");
  });
}

/** The first of the rows came over something that a colleague had put in the blank row of the table. */
function isOverFirst(table: ChangedTable, { tables }: WorkbookContent): boolean {
  const now = tables.find(({ id }) => id === table.found.id);
  return now !== undefined && isFirstTaken(table, now);
}

/** Somebody moved, added or took out a column of the table: what was written in it went to other columns. */
function isRearrangedIn({ found }: ChangedTable, { tables }: WorkbookContent): boolean {
  const now = tables.find(({ id }) => id === found.id);
  return now !== undefined && isRearranged(now, found);
}

function hasSameCells(table: ChangedTable, wanted: Difference | null): boolean {
  const again = wanted?.tables.find((other) => other.kind === "changed" && other.found.id === table.found.id);
  return again?.kind === "changed" && JSON.stringify(again.cells) === JSON.stringify(table.cells);
}

/** Rows that a colleague wrote too: what stands twice goes by itself; rows that nobody wants any more must go back. */
function isDouble(table: ChangedTable, before: WorkbookContent, wanted: Difference | null): boolean {
  const again = wanted?.tables.find((other) => other.layout.name === table.layout.name);
  const stillWanted = new Set(
    (again === undefined ? [] : again.kind === "new" ? again.rows : again.addedRows).map((row) =>
      keyOfDesired(table.layout, row),
    ),
  );
  const now = before.tables.find(({ id }) => id === table.found.id);
  const present = now === undefined ? new Map<string, readonly number[]>() : linesByKey(table.layout, now);
  return table.addedRows.every((row) => {
    const key = keyOfDesired(table.layout, row);
    if (stillWanted.has(key)) return true;
    const [line] = present.get(key) ?? [];
    return line !== undefined && now !== undefined && saysTheSame(table, row.cells, now, line);
  });
}
