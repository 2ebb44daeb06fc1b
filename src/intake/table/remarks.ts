/**
 * What stands beside a figure, in a column that is not used, and may make the figure another one: "wordt 7.000", "vervallen", a new number. Whoever
 * takes the list must have read it, so every such line is named.
 */
import { textOf } from "../cells/cell";
import type { SourceLine } from "../cells/cell";
import { columnRole } from "../headers/columnRole";
import type { Message } from "../reading";
import { problem } from "../../text/result";
import type { ColumnHeader } from "./blockHeaders";
import { message } from "./entry";
import { quoted } from "./quotedTexts";
import { isSubject, type SubjectColumns } from "./subjectColumns";

interface ReadLines {
  readonly reading: {
    readonly headers: readonly ColumnHeader[];
    readonly taken: ReadonlySet<number>;
    readonly lines: readonly SourceLine[];
  };
}

const MOST_NAMED = 5;
/** Columns in which people write what they think of the line. */
const OF_REMARKS = /^$|opmerking|toelichting|bijzonderhe|notitie|\bnoot\b|let op|^status/iu;
/** Columns that hold what the figure changes by, or until when it counts. */
const OF_CHANGES =
  /nieuw|bijstelling|wijziging|correctie|overgedragen|vervall|vervaldatum|einddatum|geldig tot|na ruil/iu;
const CHANGES =
  /(?<!\p{L})(?:verval(?:t|len)|wordt|worden|was|moet|niet|geen|nee|oud|onjuist|fout|ge?wijzigd|wijziging\p{L}*|ingetrokken|afgewezen|gesloten|geschrapt|doorgehaald|verlaagd|verhoogd|bijgesteld|gecorrigeerd|correctie|geruild|ruil|overgedragen|excl(?:usief)?|incl(?:usief)?|zonder|concept|ontwerp|statushouders?|vergunninghouders?|ontheemden|oekra\p{L}*|noodopvang|crisisopvang)(?!\p{L})/iu;

/** @param subjects The columns that name the region of a line. */
export function remarksBeside(readings: readonly ReadLines[], subjects: SubjectColumns): readonly Message[] {
  const used = new Set(readings.flatMap(({ reading }) => [...reading.taken]));
  const found = readings.flatMap(({ reading }) => remarksIn(reading, used, subjects));
  const remarks = [...new Map(found.map((one) => [`${one.line} ${one.text}`, one])).values()];
  if (remarks.length === 0) return [];
  const shown = remarks.slice(0, MOST_NAMED).map(({ line, text }) => `'${quoted(text)}' (regel ${line})`);
  const more = remarks.length - shown.length;
  const told = [...shown, ...(more > 0 ? [`nog ${String(more)}`] : [])].join(", ");
  const lines = [...new Set(remarks.map(({ line }) => line))];
  return [message(problem("reading.remarks", { remarks: told }), "warning", lines)];
}

interface Remark {
  readonly line: number;
  readonly text: string;
}

function remarksIn(
  { headers, lines }: ReadLines["reading"],
  used: ReadonlySet<number>,
  subjects: SubjectColumns,
): readonly Remark[] {
  const beside = headers.filter(
    ({ column, own }) => !used.has(column) && !isSubject(column, subjects) && !isOfRegions(own),
  );
  return lines.flatMap(({ line, cells }) =>
    beside.flatMap(({ own, column }) => {
      const text = textOf(cells[column] ?? null).trim();
      return remarkOf(own, text) ? [{ line, text: OF_CHANGES.test(own) ? `${own}: ${text}` : text }] : [];
    }),
  );
}

function remarkOf(header: string, text: string): boolean {
  if (text === "") return false;
  if (CHANGES.test(text)) return true;
  if (OF_CHANGES.test(header)) return /\d/u.test(text);
  return OF_REMARKS.test(header) && /\d/u.test(text) && /\p{L}{2}/u.test(text);
}

function isOfRegions(header: string): boolean {
  const role = columnRole(header);
  return role !== null && role !== "category" && role !== "period";
}
