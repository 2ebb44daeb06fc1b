/**
 * Municipalities that ended. Without a figure they are one note. With a figure they count for their successor while they existed
 * on the date (art. 30 Huisvestingswet 2014), or when all parts of the merger stand in the list and the successor does not.
 * Everything else is said by line and not taken.
 */
import { isMerger, municipalChanges } from "../../reference/municipalChanges";
import { municipalityHistory } from "../../reference/municipalityHistory";
import { presentSuccessors } from "../../reference/presentSuccessors";
import type { Region, RegionCode } from "../../reference/region";
import { listOf } from "../../reference/formerMunicipality";
import { dutchDate } from "../../text/dutchDate";
import { problem } from "../../text/result";
import type { Former } from "../regions/nameIndex";
import type { Message } from "../reading";
import { type Counted, message } from "../table/entry";

export interface FormerLine {
  readonly former: Former;
  readonly short: Region | null;
  readonly count: number;
  readonly line: number;
}

export interface FormerOutcome {
  readonly rows: readonly Counted[];
  readonly messages: readonly Message[];
}

/** Codes below were given out before mergers got new ones; of those nobody can see here whether the successor was new. */
const FIRST_NEW_CODE = 1600;

/** @param rows Every region once. */
export function formerParts(
  rows: readonly Counted[],
  formers: readonly FormerLine[],
  date: string | null,
  category: Counted["category"],
): FormerOutcome {
  const messages: Message[] = [];
  const result = new Map(rows.map((row) => [row.region, row]));
  for (const [successor, parts] of bySuccessor(formers)) {
    if (successor === null) {
      messages.push(...parts.map(dividedMessage));
      continue;
    }
    const { code, name } = successor;
    const own = result.get(code);
    const taken = own === undefined ? withoutWhole(successor, parts, date) : besideWhole(successor, parts, own, date);
    messages.push(...taken.messages);
    if (taken.count !== null) {
      const lines = [...(own?.lines ?? []), ...linesOf(parts)];
      result.set(code, { region: code, name, count: taken.count, lines, category });
    }
  }
  return { rows: [...result.values()], messages };
}

/** Under null those that were divided over several. */
function bySuccessor(formers: readonly FormerLine[]): ReadonlyMap<Region | null, readonly FormerLine[]> {
  const groups = new Map<Region | null, FormerLine[]>();
  for (const line of formers) {
    const [only = null, second] = presentSuccessors(line.former.code);
    const key = second === undefined ? only : null;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return groups;
}

function dividedMessage({ former, line }: FormerLine): Message {
  const successors = listOf(presentSuccessors(former.code), "reference.wordAnd");
  const parameters = { ...namesOf(former, line), successors };
  return message(problem("reading.formerDivided", parameters), "error", [line]);
}

interface Taking {
  /** What the successor counts, or null when the lines of the parts are not taken. */
  readonly count: number | null;
  readonly messages: readonly Message[];
}

/** The successor stands in the list as well: what went on under its own code is added while it existed apart. */
function besideWhole(successor: Region, parts: readonly FormerLine[], whole: Counted, date: string | null): Taking {
  const sum = sumOf(parts);
  if (date !== null && existed(parts, date) && !isNewAfter(successor.code, date)) {
    return { count: whole.count + sum, messages: [addedMessage(successor, parts, whole.count + sum)] };
  }
  return whole.count === sum ? same(successor, parts) : refused(successor, parts, "reading.formerBeside");
}

function withoutWhole(successor: Region, parts: readonly FormerLine[], date: string | null): Taking {
  // The same number on every line may be that of the whole
  const differ = new Set(parts.map(({ count }) => count)).size > 1;
  if (differ && isComplete(successor.code, parts)) {
    return { count: sumOf(parts), messages: [addedMessage(successor, parts, sumOf(parts))] };
  }
  const [only, second] = parts;
  const isShort = only?.short?.code === successor.code && second === undefined;
  if (!isShort || (date !== null && existed(parts, date))) return refused(successor, parts, "reading.formerAlone");
  const parameters = { ...namesOf(only.former, only.line), successor: successor.name };
  return { count: only.count, messages: [message(problem("reading.shortName", parameters), "warning", [only.line])] };
}

function existed(parts: readonly FormerLine[], date: string): boolean {
  return parts.every(({ former }) => date < former.ended);
}

function sumOf(parts: readonly FormerLine[]): number {
  return parts.reduce((total, { count }) => total + count, 0);
}

function linesOf(parts: readonly FormerLine[]): readonly number[] {
  return parts.map(({ line }) => line);
}

function same(successor: Region, parts: readonly FormerLine[]): Taking {
  const problemOf = problem("reading.formerSame", { successor: successor.name });
  return { count: null, messages: [message(problemOf, "information", linesOf(parts))] };
}

function addedMessage(successor: Region, parts: readonly FormerLine[], count: number): Message {
  const names = parts.map(({ former }) => former.name).join(", ");
  const problemOf = problem("reading.formerAdded", { names, successor: successor.name, count });
  return message(problemOf, "information", linesOf(parts));
}

function refused(
  successor: Region,
  parts: readonly FormerLine[],
  code: "reading.formerBeside" | "reading.formerAlone",
): Taking {
  const messages = parts.map(({ former, line }) =>
    message(problem(code, { ...namesOf(former, line), successor: `${successor.name} (${successor.code})` }), "error", [
      line,
    ]),
  );
  return { count: null, messages };
}

function namesOf(
  former: Former,
  line: number,
): { readonly name: string; readonly date: string; readonly line: string } {
  return { name: former.name, date: dutchDate(former.ended), line: String(line) };
}

/** Whether every municipality that went into a new one on its first day stands in the list, and nothing else that lies in it. */
function isComplete(successor: RegionCode, parts: readonly FormerLine[]): boolean {
  const wentIn = beginningsOf(successor);
  const [begin] = wentIn.map(({ date }) => date).sort();
  const needed = wentIn.filter(({ date }) => date === begin).map(({ code }) => code);
  const present = new Set(parts.map(({ former }) => former.code));
  return needed.length === present.size && needed.every((code) => present.has(code));
}

interface WentIn {
  readonly code: RegionCode;
  readonly date: string;
}

/**
 * What went into a municipality that was new, as a whole or for a part, and what it was called before: none when it went on under a code that
 * was there.
 */
function beginningsOf(successor: RegionCode): readonly WentIn[] {
  const recent = municipalChanges.filter((change) => change.newCode === successor && isMerger(change));
  if (recent.length > 0) return recent.map(({ oldCode, date }) => ({ code: oldCode, date }));
  if (Number(successor.slice(2)) < FIRST_NEW_CODE) return [];
  return municipalityHistory()
    .filter(({ newCode }) => newCode === successor)
    .map(({ oldCode, ended }) => ({ code: oldCode, date: ended }));
}

function isNewAfter(successor: RegionCode, date: string): boolean {
  const wentIn = beginningsOf(successor);
  return wentIn.length > 0 && wentIn.every((part) => part.date > date);
}
