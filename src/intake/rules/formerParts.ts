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

export function formerParts(
  rows: readonly Counted[],
  formers: readonly FormerLine[],
  date: string | null,
  category: Counted["category"],
): FormerOutcome {
  const messages: Message[] = [];
  const result = new Map<RegionCode, Counted[]>();
  for (const row of rows) result.set(row.region, [...(result.get(row.region) ?? []), row]);
  for (const [code, parts] of bySuccessor(formers)) {
    const successor = parts[0]?.successors[0];
    const isDivided = code === null || successor === undefined;
    if (isDivided) messages.push(...parts.map(dividedMessage));
    else {
      const own = result.get(successor.code) ?? [];
      const taken = taking(
        successor,
        parts.map(({ line }) => line),
        own,
        date,
      );
      messages.push(...taken.messages);
      if (taken.count !== null) {
        const lines = [...own.flatMap((row) => row.lines), ...parts.map(({ line }) => line.line)];
        result.set(successor.code, [
          { region: successor.code, name: successor.name, count: taken.count, lines, category },
        ]);
      }
    }
  }
  return { rows: [...result.values()].flat(), messages };
}

interface Part {
  readonly line: FormerLine;
  readonly successors: readonly Region[];
}

function bySuccessor(formers: readonly FormerLine[]): ReadonlyMap<RegionCode | null, readonly Part[]> {
  const groups = new Map<RegionCode | null, Part[]>();
  for (const line of formers) {
    const successors = presentSuccessors(line.former.code);
    const key = successors.length === 1 ? (successors[0]?.code ?? null) : null;
    groups.set(key, [...(groups.get(key) ?? []), { line, successors }]);
  }
  return groups;
}

function dividedMessage({ line: { former, line }, successors }: Part): Message {
  const parameters = {
    ...namesOf(former, line),
    successors: listOf(successors, "reference.wordAnd"),
  };
  return message(problem("reading.formerDivided", parameters), "error", [line]);
}

interface Taking {
  /** What the successor counts, or null when the lines of the parts are not taken. */
  readonly count: number | null;
  readonly messages: readonly Message[];
}

function taking(successor: Region, parts: readonly FormerLine[], own: readonly Counted[], date: string | null): Taking {
  const [whole] = own;
  return whole === undefined ? withoutWhole(successor, parts, date) : besideWhole(successor, parts, whole, date);
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
  const areEqual = new Set(parts.map(({ count }) => count)).size === 1;
  if (isComplete(successor.code, parts) && !areEqual) {
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

/** Whether every municipality that went into a new one on that day stands in the list. */
function isComplete(successor: RegionCode, parts: readonly FormerLine[]): boolean {
  const merged = mergersInto(successor);
  if (merged.length === 0) return false;
  const begin = merged.reduce((first, { date }) => (date < first ? date : first), "9999");
  const needed = merged.filter(({ date }) => date === begin).map(({ code }) => code);
  const present = new Set(parts.map(({ former }) => former.code));
  return parts.length > 1 && needed.length === present.size && needed.every((code) => present.has(code));
}

interface MergedInto {
  readonly code: RegionCode;
  readonly date: string;
}

/** Those that went into a municipality which was new: none when it went on under a code that was there. */
function mergersInto(successor: RegionCode): readonly MergedInto[] {
  const recent = municipalChanges.filter(({ newCode }) => newCode === successor);
  const fresh = recent.filter(isMerger).map(({ oldCode, date }) => ({ code: oldCode, date }));
  if (fresh.length > 0) return fresh;
  if (Number(successor.slice(2)) < FIRST_NEW_CODE) return [];
  return municipalityHistory()
    .filter(({ newCode, kind }) => newCode === successor && kind === "merged")
    .map(({ oldCode, ended }) => ({ code: oldCode, date: ended }));
}

function isNewAfter(successor: RegionCode, date: string): boolean {
  const merged = mergersInto(successor);
  return merged.length > 0 && merged.every((part) => part.date > date);
}
