/**
 * Lines of one region that stand for its pieces: the locations of a municipality. The planner may choose one of them, or all together; nothing is
 * added up unasked.
 */
import { problem } from "../../text/result";
import type { Message, ReadingAnswers } from "../reading";
import { type Counted, message } from "../table/entry";

export const ALL_TOGETHER = "alles bij elkaar";

const OF_PIECES = /locatie|adres|azc|complex|gebouw|object|opvang|plaats|kern|wijk|dorp|buurt|soort|doelgroep/iu;

/** Whether the lines may be pieces of one whole by what their column is called; those of versions or years never are. */
export function mayBePieces(header: string): boolean {
  return OF_PIECES.test(header);
}

/** Every region once, with the sum of its lines where the planner wants them together; else as they are. */
export function summedRows(
  rows: readonly Counted[],
  { values = new Map() }: Pick<ReadingAnswers, "values">,
): { readonly rows: readonly Counted[]; readonly messages: readonly Message[] } {
  if (![...values.values()].includes(ALL_TOGETHER)) return { rows, messages: [] };
  const groups = new Map<string, Counted>();
  for (const row of rows) {
    const before = groups.get(row.region);
    groups.set(row.region, before === undefined ? row : together(before, row));
  }
  const summed = [...groups.values()];
  const messages = summed.flatMap(({ name, count, lines }) =>
    lines.length < 2
      ? []
      : [message(problem("reading.linesTogether", { name, count, lines: lines.join(", ") }), "information", lines)],
  );
  return { rows: summed, messages };
}

function together(one: Counted, other: Counted): Counted {
  return { ...one, count: one.count + other.count, lines: [...one.lines, ...other.lines] };
}
