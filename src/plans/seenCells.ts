/**
 * What an order saw in the cells that it renews, so short that the log can keep it. When it is completed later, this tells which cells
 * somebody changed since.
 */
import { fingerprint } from "../text/fingerprint";
import { keyOfDesired } from "./rowKey";
import { cellText } from "./cellText";
import type { DesiredState } from "./desiredState";
import { recogniseTable } from "./recogniseTable";
import { pointerNames } from "./reception/pointers";
import { linesByKey } from "./tableDifference";
import type { WorkbookContent } from "./workbookContent";

/** By the name of a table or pointer of ours. */
export type SeenCells = Readonly<Record<string, string>>;

/** Pointers that say what a planner chose: the decision, with the key and the reference date that it brings; others are counted. */
export const chosenPointers: ReadonlySet<string> = new Set([
  pointerNames.activeDecision,
  pointerNames.activeKey,
  pointerNames.referenceDate,
]);

/** Of an order that was done: nothing that stands in a table counts as seen, also no blank. */
export const NOTHING_SEEN = "-";

/** In base 36: of two cells that differ, one in 1.7 million pairs looks the same; of two rows with one print either may be meant. */
const SIGNS = 4;
const DIGITS = 12;

/** Cost: a fingerprint for each cell that is there already and that the order renews. */
export function seenCells({ tables, pointers }: DesiredState, content: WorkbookContent): SeenCells {
  const inTables = tables.flatMap(({ layout, rows }) => {
    const renewed = rows.filter((row) => row.renewed.length > 0);
    if (renewed.length === 0) return [];
    const recognised = recogniseTable(layout, content.tables);
    const found = recognised.ok ? recognised.value : null;
    const lines = found === null ? null : linesByKey(layout, found);
    const prints = renewed.flatMap((row) => {
      const key = keyOfDesired(layout, row);
      const [line] = lines?.get(key) ?? [];
      if (found === null || line === undefined) return [];
      const cells = row.renewed.map((header) => printOf(found.rows[line]?.[found.headers.indexOf(header)]));
      return [printOf(key) + cells.join("")];
    });
    return [[layout.name, prints.join(" ")] as const];
  });
  const inPointers = pointers.flatMap(({ name }) =>
    chosenPointers.has(name) ? [[name, printOf(content.pointers.get(name)?.value)] as const] : [],
  );
  return Object.fromEntries([...inTables, ...inPointers]);
}

/**
 * @param seen What `seenCells` says of a table.
 * @returns Whether a cell (counted in the columns that the order renews) of the row with this key held this; a row that was not there held blanks.
 */
export function wasSeenIn(seen: string): (key: string, place: number, present: unknown) => boolean {
  if (seen === NOTHING_SEEN) return () => false;
  const rows = new Map<string, readonly string[]>();
  for (const print of seen.split(" ")) {
    const key = print.slice(0, SIGNS);
    rows.set(key, [...(rows.get(key) ?? []), print.slice(SIGNS)]);
  }
  return (key, place, present) => {
    const prints = rows.get(printOf(key));
    if (prints === undefined) return cellText(present) === "";
    return prints.some((print) => print.slice(place * SIGNS, (place + 1) * SIGNS) === printOf(present));
  };
}

/** @param seen What `seenCells` says of a pointer. */
export function wasSeen(seen: string, present: unknown): boolean {
  return seen === "" ? cellText(present) === "" : seen === printOf(present);
}

/** A number and the same as text are two things. */
function printOf(cell: unknown): string {
  const digits = fingerprint([typeof cell === "number" ? "number" : "text", cellText(cell ?? "")]).slice(-DIGITS);
  return (Number.parseInt(digits, 16) % 36 ** SIGNS).toString(36).padStart(SIGNS, "0");
}
