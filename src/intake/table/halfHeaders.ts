/**
 * Headers "1" and "2" below a year: the halves of it. Only where they stand in pairs, in a line about no region with a year above; four quarters
 * and a first line of figures are none. What was read for them is said.
 */
import { problem } from "../../text/result";
import { type SourceLine, textOf } from "../cells/cell";
import { periodsIn } from "../cells/namedPeriods";
import { columnRole } from "../headers/columnRole";
import { regionOfCodeText } from "../regions/listRegion";
import { message } from "./entry";
import type { DatedHeaders } from "./serialHeaders";
import type { SubjectColumns } from "./subjectColumns";

const LINES_OF_TITLES = 40;
const LINES_ABOVE = 3;
const NAMES: ReadonlyMap<string, string> = new Map([
  ["1", "1e halfjaar"],
  ["2", "2e halfjaar"],
]);

/** The lines with such headers in words. */
export function halfHeaders(lines: readonly SourceLine[], columns: SubjectColumns): DatedHeaders {
  const at = lines.slice(0, LINES_OF_TITLES).findIndex((line, index) => {
    const pairs = pairsOf(line, columns);
    const above = lines.slice(Math.max(0, index - LINES_ABOVE), index).reverse();
    return pairs.length > 0 && namesNoRegion(line, columns) && areOfOneYear(pairs, above);
  });
  const header = lines[at];
  if (header === undefined) return { lines, messages: [] };
  const cells = header.cells.map((cell) => NAMES.get(textOf(cell)) ?? cell);
  const said = message(problem("reading.halfHeaders", { line: String(header.line) }), "information", [header.line]);
  return { lines: lines.map((line, index) => (index === at ? { ...line, cells } : line)), messages: [said] };
}

/** Nothing where the regions stand, or the header of their column. */
function namesNoRegion({ cells }: SourceLine, { name, code }: SubjectColumns): boolean {
  return [name, code].every((column) => {
    const text = column === null ? "" : textOf(cells[column] ?? null);
    return text === "" || (columnRole(text) !== null && regionOfCodeText(text) === null);
  });
}

type Pair = readonly [first: number, second: number];

/** The columns of 1 and 2, 1 and 2 and so on; none where anything but words stands between them. */
function pairsOf({ cells }: SourceLine, { name, code }: SubjectColumns): readonly Pair[] {
  const texts = cells.map(textOf);
  const others = [...texts.keys()].filter((column) => column !== name && column !== code);
  const halves = others.filter((column) => NAMES.has(texts[column] ?? ""));
  const areAlternate = halves.every((column, index) => texts[column] === String((index % 2) + 1));
  const areWords = others.every((column) => halves.includes(column) || /^\P{N}*$/u.test(texts[column] ?? ""));
  if (halves.length % 2 === 1 || !areAlternate || !areWords) return [];
  return halves.flatMap((column, index) => (index % 2 === 0 ? [[column, halves[index + 1] ?? column]] : []));
}

/** Up to the line with the year both columns of a pair have the same above them; else 1 and 2 are the numbers of the columns. */
function areOfOneYear(pairs: readonly Pair[], above: readonly SourceLine[]): boolean {
  const at = above.findIndex(namesYear);
  return (
    at !== -1 &&
    above
      .slice(0, at + 1)
      .every((line) => pairs.every(([first, second]) => spokenAt(line, first) === spokenAt(line, second)))
  );
}

/** What stands in a column, else what stands nearest before it. */
function spokenAt({ cells }: SourceLine, column: number): string {
  const texts = cells.slice(0, column + 1).map(textOf);
  return texts.reverse().find((text) => text !== "") ?? "";
}

function namesYear({ cells }: SourceLine): boolean {
  return cells.some((cell) => periodsIn(textOf(cell)).some(({ half, day }) => half === null && day === null));
}
