/**
 * The texts of an upper header row, each above the columns for which it speaks: those to its right until the next one. A year in the middle
 * above columns that were never merged speaks for those to its left as well; only headings that repeat themselves prove which ones.
 */
import { periodsIn } from "../cells/namedPeriods";
import { figureHeader } from "../headers/figureHeader";
import type { FigureKind } from "../headers/figureWords";

export interface BandLabel {
  readonly text: string;
  /** For which columns the labels of the row speak is not certain; then the text is left out. */
  readonly isOpen: boolean;
}

interface Repeat {
  readonly start: number;
  readonly length: number;
  readonly count: number;
}

/** Figures that stand beside each other: what one of them is, the label above the other tells as well. Inhabitants are compared with what is known. */
const TOGETHER: Readonly<Record<FigureKind, readonly FigureKind[]>> = {
  inhabitants: [],
  quota: ["quota"],
  balance: ["balance"],
  places: ["places", "minors"],
  minors: ["places", "minors"],
};

/**
 * @param labels What stands in the row, by column.
 * @param below What stands in the header rows below it, by column.
 */
export function bandLabels(
  labels: readonly string[],
  below: readonly string[],
  wanted: FigureKind,
): readonly BandLabel[] {
  const toRight = spread(labels);
  const repeat = repeatedHeadings(below);
  const isAtStarts = repeat === null || labels.every((text, column) => text === "" || isStart(column, repeat));
  if (isMerged(labels) || isAtStarts) {
    const isOpen = !isMerged(labels) && hasUnlabelled(labels, below, wanted);
    return toRight.map((text) => ({ text: isOpen ? "" : text, isOpen }));
  }
  const proven = ofRepeats(labels, toRight, repeat);
  if (proven !== null) return proven.map((text) => ({ text, isOpen: false }));
  const isOpen = wanted !== "inhabitants" && labels.some(isPeriod);
  return toRight.map((text) => ({ text: isOpen ? "" : text, isOpen }));
}

function spread(labels: readonly string[]): readonly string[] {
  let current = "";
  return labels.map((text) => {
    if (text !== "") current = text;
    return current;
  });
}

/** A merged cell stands in all columns that it covers. */
function isMerged(labels: readonly string[]): boolean {
  return labels.some((text, column) => text !== "" && text === labels[column + 1]);
}

/** A column of the figure to the left of all years, with none of its own. */
function hasUnlabelled(labels: readonly string[], below: readonly string[], wanted: FigureKind): boolean {
  const first = labels.findIndex((text) => text !== "");
  if (!labels.some(isPeriod)) return false;
  return below.slice(0, first).some((text) => !isPeriod(text) && isFigure(text, wanted));
}

function isFigure(text: string, wanted: FigureKind): boolean {
  return TOGETHER[wanted].some((figure) => ["sure", "unsure", "multiple"].includes(figureHeader(text, figure).fit));
}

function isPeriod(text: string): boolean {
  return periodsIn(text).length > 0;
}

/** A row of headings that stands there twice or more, side by side and nowhere else. */
export function repeatedHeadings(headings: readonly string[]): Repeat | null {
  for (let length = 2; 2 * length <= headings.length; length += 1) {
    for (let start = 0; start + 2 * length <= headings.length; start += 1) {
      const count = timesRepeated(headings, start, length);
      if (count > 1) return { start, length, count };
    }
  }
  return null;
}

function timesRepeated(headings: readonly string[], start: number, length: number): number {
  if (headings[start] !== headings[start + length]) return 0;
  const own = headings.slice(start, start + length);
  if (own.includes("") || new Set(own).size < length) return 0;
  let count = 1;
  while (own.every((text, index) => headings[start + count * length + index] === text)) count += 1;
  const isElsewhere = headings.filter((text) => own.includes(text)).length > count * length;
  return isElsewhere ? 0 : count;
}

function isStart(column: number, { start, length, count }: Repeat): boolean {
  return column < start || column >= start + length * count || (column - start) % length === 0;
}

/** Every repetition has one label, wherever above it that stands; null where one has none or more. */
function ofRepeats(
  labels: readonly string[],
  toRight: readonly string[],
  { start, length, count }: Repeat,
): readonly string[] | null {
  const own = Array.from({ length: count }, (_none, index) => {
    const from = start + index * length;
    return labels.slice(from, from + length).filter((text) => text !== "");
  });
  if (own.some(({ length: found }) => found !== 1)) return null;
  const end = start + length * count;
  return toRight.map((text, column) => {
    if (column < start) return text;
    if (column < end) return own[Math.floor((column - start) / length)]?.[0] ?? "";
    const behind = labels.slice(end, column + 1).filter((label) => label !== "");
    return behind.at(-1) ?? "";
  });
}
