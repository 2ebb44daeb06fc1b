/**
 * A table that shows regular places, minors and their total beside each other: lines in which the parts do not add up to the total. What was
 * printed is read as it stands; which of the three is wrong, only the source can tell. Knows the tables as they were read.
 */
import { problem } from "../../text/result";
import { type Figure, readFigure } from "../cells/readFigure";
import { numberNotation } from "../cells/numberNotation";
import type { Category, Message } from "../reading";
import type { Block } from "../table/blocks";
import { type Entry, message } from "../table/entry";
import type { BlockReading } from "../table/readBlock";

const REGULAR = /(?<!\p{L})regulie?re?(?!\p{L})/iu;
/** A ratio or a total of something else is no part. */
const NO_PART = /%|\bper\b|incl|totaal/iu;
const LONGEST_HEADER = 60;

interface ReadTable {
  readonly category: Category | null;
  readonly block: Block;
  readonly reading: Pick<BlockReading, "headers" | "columns" | "entries">;
}

interface Line {
  readonly line: number;
  readonly sum: number;
  readonly total: number;
}

/** Nothing where one of the three was not read, or where no line adds up: then the columns mean something else. */
export function partsBeside(readings: readonly ReadTable[]): readonly Message[] {
  return readings.flatMap(({ category, block, reading }): readonly Message[] => {
    if (category !== "totaal") return [];
    const minors = readings.find((other) => other.category === "amv" && other.block === block)?.reading;
    const [regular, ...others] = reading.headers.filter(
      ({ text }) => REGULAR.test(text) && !NO_PART.test(text) && text !== reading.columns?.count,
    );
    if (minors === undefined || regular === undefined || others.length > 0) return [];
    const lines = linesOf(reading.entries, minors.entries, regular.column);
    const wrong = lines.filter(({ sum, total }) => sum !== total);
    const [first] = wrong;
    if (first === undefined || wrong.length === lines.length) return [];
    const told = problem("reading.partsDiffer", {
      count: wrong.length,
      line: String(first.line),
      regular: regular.text.slice(0, LONGEST_HEADER),
      sum: first.sum,
      total: first.total,
    });
    return [
      message(
        told,
        "warning",
        wrong.map(({ line }) => line),
      ),
    ];
  });
}

function linesOf(whole: readonly Entry[], minors: readonly Entry[], regular: number): readonly Line[] {
  const cellOf = ({ line }: Entry) => line.cells[regular];
  const manner = { notation: numberNotation(whole.map(cellOf)).kind, mayBeNegative: false, factor: 1 } as const;
  const minorsAt = new Map(minors.map(({ line, figure }) => [line.line, countOf(figure)]));
  return whole.flatMap((entry) => {
    const { line } = entry.line;
    const [total, first, second] = [
      countOf(entry.figure),
      countOf(readFigure(cellOf(entry), manner)),
      minorsAt.get(line) ?? null,
    ];
    return total === null || first === null || second === null ? [] : [{ line, sum: first + second, total }];
  });
}

function countOf(figure: Figure): number | null {
  return figure.kind === "count" ? figure.count : null;
}
