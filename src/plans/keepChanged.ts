/**
 * An order that is completed after it began changes no cell in which somebody put something else since: what people typed and what later
 * orders wrote stays. What it saw when it was given tells, not the clocks of two computers.
 */
import { problem, type Problem } from "../text/result";
import { heldBy } from "./cellContent";
import type { DesiredPointer, DesiredState, DesiredTable } from "./desiredState";
import type { Order } from "./order";
import { recogniseTable } from "./recogniseTable";
import { keyOfDesired } from "./rowKey";
import { type SeenCells, wasSeen, wasSeenIn } from "./seenCells";
import { linesByKey } from "./tableDifference";
import type { DesiredRow } from "./tableLayout";
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
  const pointers = desired.pointers.map((pointer) => keptPointer(pointer, seen, content, places));
  return places.length === 0 ? desired : { ...desired, tables, pointers, changed: toldOf(places) };
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
    const isChanged = (header: string, place: number): boolean => {
      const present = found.rows[line]?.[found.headers.indexOf(header)] ?? "";
      const content = row.cells.get(header);
      return content !== undefined && present !== heldBy(content) && !isSeen(key, place, present);
    };
    const changed = row.renewed.filter(isChanged);
    if (changed.length === 0) return row;
    places.push(`${layout.sheet}, ${nameOf(row, key)} (${changed.join(", ")})`);
    return { ...row, renewed: row.renewed.filter((header) => !changed.includes(header)) };
  });
  return { ...table, rows: kept };
}

function keptPointer(
  pointer: DesiredPointer,
  seen: SeenCells,
  content: WorkbookContent,
  places: string[],
): DesiredPointer {
  const { name, label, sheet } = pointer;
  const saw = seen[name];
  const found = content.pointers.get(name);
  // Only what a planner chooses was looked at.
  if (saw === undefined || found === undefined) return pointer;
  if (found.value === heldBy(pointer.content) || wasSeen(saw, found.value)) return pointer;
  places.push(`${sheet} (${label})`);
  return { ...pointer, isRenewed: false };
}

/** What people call the row. */
function nameOf({ cells }: DesiredRow, key: string): string {
  const name = cells.get("Naam");
  return name === undefined ? key : String(heldBy(name));
}

function toldOf(places: readonly string[]): Problem {
  const more = places.length - MOST_NAMED;
  const where = places.slice(0, MOST_NAMED).join("; ");
  return more > 0 ? problem("workbook.manyCellsChanged", { where, more }) : problem("workbook.cellsChanged", { where });
}
