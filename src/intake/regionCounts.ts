/**
 * A list of regions with a whole number each, as a planner pastes or selects it: the official quota (bijlage A of the
 * circular), inhabitants, or starting balances. Everything that is wrong is told at once, with its line.
 */
import { resolveRegion } from "../reference/resolveRegion";
import { fail, problem, type Problem, type Result, succeed, then } from "../text/result";
import type { CountColumn } from "./countHeader";
import { lineRegion, type LineRegion } from "./lineRegion";
import { findColumns } from "./listColumns";
import type { ListColumns } from "./listShape";
import { filledLines, type ListLine, shownText, textOf } from "./listLine";
import { mixedNotation } from "./mixedNotation";
import { LARGEST_COUNT, readCount } from "./readCount";

export type { CountColumn } from "./countHeader";

export interface RegionCount {
  /** From 1, as the planner counts the lines that were pasted or selected. */
  readonly line: number;
  /** As the list has it; empty where it has none. A name that a province and a municipality share is given its code. */
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

export interface RegionCountList {
  /** Municipalities; provinces in a list that has no municipalities. Names that are not known stay among them. */
  readonly rows: readonly RegionCount[];
  /** Printed totals: of the country, and of provinces in a list of municipalities. */
  readonly totals: readonly RegionCount[];
  /** Lines without a number that name no municipality, such as a note below the list. */
  readonly notes: readonly { readonly line: number; readonly text: string }[];
  /** The headers of the columns that were read; their numbers in a list without a header row. */
  readonly columns: { readonly region: string; readonly count: string };
}

const MOST_PROBLEMS = 20;

/** One line with a number, before it is known what kind of list it stands in. */
interface Entry extends RegionCount {
  readonly kind: LineRegion["kind"];
}

export function readRegionCounts(cells: readonly (readonly unknown[])[], wanted: CountColumn): Result<RegionCountList> {
  const lines = filledLines(cells);
  return then(findColumns(lines, wanted), (columns) => {
    const entries: Entry[] = [];
    const notes: { line: number; text: string }[] = [];
    const problems: Problem[] = [];
    const body = lines.slice(columns.skipped);
    for (const line of body) {
      const read = readLine(line, columns, wanted);
      if (read.kind === "entry") entries.push(read.entry);
      else if (read.kind === "problem") problems.push(read.problem);
      else notes.push({ line: line.line, text: shownText(read.text) });
    }
    problems.push(...sharedNamesTwice(entries));
    const found = withMixedNotation(problems, body, columns);
    if (found.length > 0) return fail(...firstOf(found));
    const { rows, totals } = apart(entries);
    if (rows.length === 0) return fail(problem("intake.listWithoutRows"));
    return succeed({ rows, totals, notes, columns: { region: columns.region, count: columns.countHeader } });
  });
}

type ReadLine =
  | { readonly kind: "entry"; readonly entry: Entry }
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "note"; readonly text: string };

function readLine(line: ListLine, columns: ListColumns, wanted: CountColumn): ReadLine {
  const region = lineRegion(line, columns);
  const cell = line.cells[columns.count];
  const text = textOf(cell);
  const isMunicipality = region.kind === "municipality" || region.kind === "shared";
  // A header row is repeated on every page of some lists.
  const isHeader = columns.skipped > 0 && text !== "" && shownText(text) === columns.countHeader;
  if (!isMunicipality && (text === "" || isHeader)) {
    return { kind: "note", text: line.cells.map(textOf).join(" ").trim() };
  }
  if (region.kind === "none")
    return { kind: "problem", problem: problem("intake.regionMissing", { line: String(line.line) }) };
  const reading = readCount(cell, wanted === "balance");
  if (reading.kind === "count") {
    return { kind: "entry", entry: { line: line.line, ...region, count: reading.count } };
  }
  const place = { line: String(line.line), column: columns.countHeader };
  return { kind: "problem", problem: countProblem(reading.kind, place, shownText(text)) };
}

function countProblem(
  kind: "blank" | "unreadable" | "negative" | "tooLarge",
  place: Readonly<Record<"line" | "column", string>>,
  text: string,
): Problem {
  if (kind === "blank") return problem("intake.countBlank", place);
  if (kind === "negative") return problem("intake.countNegative", { ...place, text });
  if (kind === "tooLarge") return problem("intake.countTooLarge", { ...place, text, most: LARGEST_COUNT });
  return problem("intake.countUnreadable", { ...place, text });
}

/** A bare "Utrecht" that stands twice is the municipality once and the province once; which is which, only a planner knows. */
function sharedNamesTwice(entries: readonly Entry[]): readonly Problem[] {
  const first = new Map<string, Entry>();
  return entries
    .filter(({ kind }) => kind === "shared")
    .flatMap((entry) => {
      const key = entry.name.toLowerCase();
      const before = first.get(key);
      if (before === undefined) first.set(key, entry);
      return before === undefined
        ? []
        : [
            problem("intake.sharedNameTwice", {
              name: entry.name,
              first: String(before.line),
              second: String(entry.line),
            }),
          ];
    });
}

/** Two ways of writing numbers in one column make one problem, in place of one for every cell. */
function withMixedNotation(
  problems: readonly Problem[],
  lines: readonly ListLine[],
  columns: ListColumns,
): readonly Problem[] {
  const mixed = mixedNotation(
    lines.flatMap(({ line, cells }) => {
      const cell = cells[columns.count];
      return typeof cell === "string" ? [{ line, text: textOf(cell) }] : [];
    }),
  );
  if (mixed === null) return problems;
  return [
    problem("intake.mixedNotation", {
      column: columns.countHeader,
      thousands: mixed.thousands.text,
      thousandsLine: String(mixed.thousands.line),
      decimals: mixed.decimals.text,
      decimalsLine: String(mixed.decimals.line),
    }),
    ...problems.filter(({ code }) => code !== "intake.countUnreadable"),
  ];
}

/** The first problems, and how many more there are. */
function firstOf(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - MOST_PROBLEMS;
  return more > 0 ? [...problems.slice(0, MOST_PROBLEMS), problem("intake.moreProblems", { more })] : problems;
}

/** In a list of municipalities a province is a total; in a list of provinces it is a row. */
function apart(entries: readonly Entry[]): Pick<RegionCountList, "rows" | "totals"> {
  const kinds = new Set(entries.map(({ kind }) => kind));
  const isProvincial = kinds.has("province") && !kinds.has("municipality");
  const isTotal = ({ kind }: Entry): boolean => kind === "total" || (kind === "province" && !isProvincial);
  const plain = ({ kind, line, code, name, count }: Entry): RegionCount => ({
    line,
    code: kind === "shared" ? codeOf(`${isProvincial ? "provincie" : "gemeente"} ${name}`) : code,
    name,
    count,
  });
  return {
    rows: entries.filter((entry) => !isTotal(entry)).map(plain),
    totals: entries.filter(isTotal).map(plain),
  };
}

function codeOf(name: string): string {
  const region = resolveRegion(name);
  return region.ok ? region.value.code : "";
}
