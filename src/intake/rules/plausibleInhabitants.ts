/**
 * Whether counts can be inhabitants on the date: beside the shipped year that lies nearest. More than a quarter off, or 0 for a
 * municipality that exists, is shown and not taken by itself. All off by one factor, and counts of another year, are said as such.
 */
import { inhabitantsYears } from "../../reference/inhabitants";
import { problem, type Problem } from "../../text/result";
import type { Message } from "../reading";
import { type Counted, message } from "../table/entry";
import { knownInhabitants, nearestYear } from "./knownInhabitants";

export interface Plausible {
  readonly rows: readonly Counted[];
  readonly doubtful: readonly Counted[];
  readonly messages: readonly Message[];
  /** Why none of it can be taken. */
  readonly problems: readonly Problem[];
  /** 1.000 when the counts are thousands: the planner is asked. */
  readonly factor: number | null;
}

const FACTORS = [1000, 100, 10, 1_000_000, 0.001, 0.01, 0.1];
/** Below this few rows a factor may be chance. */
const FEWEST_FOR_FACTOR = 2;
const FEWEST_FOR_YEAR = 5;

export function plausibleInhabitants(
  rows: readonly Counted[],
  year: number | null,
  confirmed: ReadonlySet<number>,
): Plausible {
  const none = { rows: [], doubtful: rows, messages: [] };
  const otherYear = yearOfCounts(rows, year);
  if (otherYear !== null) {
    return {
      ...none,
      factor: null,
      problems: [problem("reading.countsOfYear", { found: String(otherYear), asked: String(year) })],
    };
  }
  const compared = nearestYear(year);
  const looks = rows.map((row) => ({ row, known: knownInhabitants(row.region, compared) }));
  const isOff = ({ row, known }: Look): boolean =>
    known !== null && (row.count === 0 || 4 * Math.abs(row.count - known) > known);
  const off = looks.filter(isOff);
  const factor = factorOf(off);
  const areMany = 2 * off.length > rows.length && rows.length > 1;
  if (factor !== null && areMany) {
    const parameters = { factor: String(factor).replace(".", ","), count: off.length };
    return { ...none, factor: factor === 1000 ? 1000 : null, problems: [problem("reading.factor", parameters)] };
  }
  if (areMany)
    return {
      ...none,
      factor: null,
      problems: [problem("reading.noInhabitants", { count: off.length, all: rows.length, year: String(compared) })],
    };
  const isTaken = ({ row }: Look): boolean => row.lines.some((line) => confirmed.has(line));
  const doubtful = off.filter((look) => !isTaken(look));
  return {
    rows: rows.filter((row) => !doubtful.some((look) => look.row === row)),
    doubtful: doubtful.map(({ row }) => row),
    messages: [
      ...off.map((look) => offMessage(look, compared)),
      ...differing(looks, year, compared),
      ...trend(
        looks.filter((look) => !isOff(look)),
        year,
        compared,
      ),
    ],
    problems: [],
    factor: null,
  };
}

interface Look {
  readonly row: Counted;
  readonly known: number | null;
}

function offMessage({ row, known }: Look, year: number): Message {
  const parameters = {
    name: row.name,
    count: row.count,
    known: known ?? 0,
    year: String(year),
    line: String(row.lines[0] ?? ""),
  };
  return message(problem(row.count === 0 ? "reading.zero" : "reading.implausible", parameters), "warning", row.lines);
}

/** Where the year itself is shipped every difference is one with CBS. */
function differing(looks: readonly Look[], year: number | null, compared: number): readonly Message[] {
  const other = looks.filter(({ row, known }) => known !== null && row.count !== known);
  if (year !== compared || other.length === 0) return [];
  const lines = other.flatMap(({ row }) => row.lines);
  return [
    message(problem("reading.differsFromShipped", { count: other.length, year: String(year) }), "warning", lines),
  ];
}

/** The one factor by which all of these differ from what is known, or null. */
function factorOf(off: readonly Look[]): number | null {
  if (off.length < FEWEST_FOR_FACTOR) return null;
  const fits = (factor: number): number =>
    off.filter(({ row, known }) => known !== null && 4 * Math.abs(row.count * factor - known) <= known).length;
  return FACTORS.find((factor) => 10 * fits(factor) >= 9 * off.length) ?? null;
}

/** Another shipped year of which four out of five counts are exactly those. */
function yearOfCounts(rows: readonly Counted[], year: number | null): number | null {
  if (year === null || rows.length < FEWEST_FOR_YEAR) return null;
  const same = (other: number): number =>
    rows.filter(({ region, count }) => knownInhabitants(region, other) === count).length;
  const found = inhabitantsYears.find((other) => other !== year && 5 * same(other) >= 4 * rows.length);
  return found === undefined || 5 * same(year) >= 4 * rows.length ? null : found;
}

/** Each for itself passes, all together lean to one side: such as those who may vote in place of all inhabitants. */
function trend(looks: readonly Look[], year: number | null, compared: number): readonly Message[] {
  const ratios = looks
    .flatMap(({ row, known }) => (known === null ? [] : [row.count / known]))
    .sort((one, other) => one - other);
  const median = ratios[Math.floor(ratios.length / 2)];
  if (median === undefined || ratios.length < FEWEST_FOR_YEAR) return [];
  const years = Math.abs((year ?? compared) - compared);
  const percent = Math.abs(median - 1) * 100;
  if (percent <= 3 + 1.5 * years) return [];
  const code = median < 1 ? "reading.allLower" : "reading.allHigher";
  return [message(problem(code, { percent: String(Math.floor(percent)), year: String(compared) }), "warning")];
}
