/**
 * An order that is completed after it began changes no cell in which somebody put something else since: what people typed and what later
 * orders wrote stays. What it saw when it was given tells, not the clocks of two computers.
 */
import "../text/writingSentences";
import { problem, type Problem } from "../text/result";
import { heldBy } from "./cellContent";
import type { DesiredPointer, DesiredState, DesiredTable } from "./desiredState";
import type { Order } from "./order";
import { recogniseTable } from "./recogniseTable";
import { keyOfDesired } from "./rowKey";
import { pointerNames } from "./reception/pointers";
import { chosenPointers, type SeenCells, wasSeen, wasSeenIn } from "./seenCells";
import { linesByKey } from "./tableDifference";
import type { DesiredRow } from "./tableLayout";
import { withoutMark } from "./withoutMark";
import type { WorkbookContent } from "./workbookContent";

/** Named in a sentence at most. */
const MOST_NAMED = 3;

/**
 * @returns The same, in which such cells are no longer renewed, and what the planner must know of it. An order that kept nothing of what it
 * saw is left as it is.
 */
export function keepChanged(desired: DesiredState, { seen }: Order, content: WorkbookContent): DesiredState {
  if (seen === undefined) return desired;
  const places: string[] = [];
  const tables = desired.tables.map((table) => keptTable(table, seen, content, places));
  const pointers = keptPointers(desired.pointers, seen, content, places);
  return places.length === 0 ? desired : { ...desired, tables, pointers, changed: changedCells(places) };
}

function keptTable(table: DesiredTable, seen: SeenCells, content: WorkbookContent, places: string[]): DesiredTable {
  const { layout, rows } = table;
  const saw = seen[layout.name];
  const recognised = recogniseTable(layout, content.tables);
  const found = recognised.ok ? recognised.value : null;
  if (saw === undefined || found === null) return table;
  const isSeen = wasSeenIn(saw);
  const lines = linesByKey(layout, found);
  const kept = rows.map((row): DesiredRow => {
    const key = keyOfDesired(layout, row);
    const [line] = lines.get(key) ?? [];
    if (line === undefined) return row;
    const changed = row.renewed.filter((header, place) => {
      const present = found.rows[line]?.[found.headers.indexOf(header)] ?? "";
      const wanted = row.cells.get(header);
      if (wanted === undefined || present === heldBy(wanted) || isSeen(key, place, present)) return false;
      // An apostrophe that this Excel reads in its own way is nobody's change.
      return withoutMark(wanted, present) === null;
    });
    if (changed.length === 0) return row;
    places.push(`${layout.sheet}, ${nameOf(row, key)} (${changed.join(", ")})`);
    return { ...row, renewed: row.renewed.filter((header) => !changed.includes(header)) };
  });
  return { ...table, rows: kept };
}

/**
 * A key and a reference date belong to a decision: where somebody chose another decision since, they stay as well. A key that somebody chose
 * since stays beside any decision.
 */
function keptPointers(
  pointers: readonly DesiredPointer[],
  seen: SeenCells,
  content: WorkbookContent,
  places: string[],
): readonly DesiredPointer[] {
  const changed = pointers.filter((pointer) => isChanged(pointer, seen, content));
  places.push(...changed.map(({ sheet, label }) => `${sheet} (${label})`));
  const isOther = changed.some(({ name }) => name === pointerNames.activeDecision);
  return pointers.map((pointer) =>
    changed.includes(pointer) || (isOther && chosenPointers.has(pointer.name))
      ? { ...pointer, isRenewed: false }
      : pointer,
  );
}

/** Only what a planner chooses was looked at. */
function isChanged({ name, content: wanted }: DesiredPointer, seen: SeenCells, { pointers }: WorkbookContent): boolean {
  const saw = seen[name];
  const found = pointers.get(name);
  if (saw === undefined || found === undefined) return false;
  return found.value !== heldBy(wanted) && !wasSeen(saw, found.value);
}

/** What people call the row. */
function nameOf({ cells }: DesiredRow, key: string): string {
  const name = cells.get("Naam");
  return name === undefined ? key : String(heldBy(name));
}

/** What the planner must know of cells that others changed since an order began. */
export function changedCells(places: readonly string[]): Problem {
  const more = places.length - MOST_NAMED;
  const where = places.slice(0, MOST_NAMED).join("; ");
  return more > 0 ? problem("workbook.manyCellsChanged", { where, more }) : problem("workbook.cellsChanged", { where });
}
