/** A region stands once. Twice with the same figure is a note; with different figures nobody can tell which is meant. */
import { problem, type Problem } from "../../text/result";
import type { Message } from "../reading";
import { type Counted, message } from "../table/entry";

export interface Singles {
  readonly rows: readonly Counted[];
  readonly notes: readonly Message[];
  readonly problems: readonly Problem[];
  /** The lines of every region that stands more than once with different figures. */
  readonly clashes: readonly (readonly number[])[];
}

export function doubles(rows: readonly Counted[]): Singles {
  const groups = new Map<string, [Counted, ...Counted[]]>();
  for (const row of rows) {
    const group = groups.get(row.region);
    if (group === undefined) groups.set(row.region, [row]);
    else group.push(row);
  }
  const single: Counted[] = [];
  const notes: Message[] = [];
  const problems: Problem[] = [];
  const clashes: (readonly number[])[] = [];
  for (const group of groups.values()) {
    const [first, second] = group;
    const lines = group.flatMap((row) => row.lines);
    const other = group.find(({ count }) => count !== first.count);
    if (other !== undefined) {
      problems.push(twice(first, other));
      clashes.push(lines);
      continue;
    }
    if (second !== undefined)
      notes.push(message(problem("reading.sameTwice", placesOf(first, second)), "information", lines));
    single.push({ ...first, lines });
  }
  return { rows: single, notes, problems, clashes };
}

function twice(first: Counted, other: Counted): Problem {
  return problem("reading.differsTwice", { ...placesOf(first, other), count: first.count, other: other.count });
}

function placesOf(
  first: Counted,
  other: Counted,
): { readonly name: string; readonly first: string; readonly second: string } {
  return { name: first.name, first: String(first.lines[0]), second: String(other.lines[0]) };
}
