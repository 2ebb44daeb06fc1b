/** The header of every column of a block, out of one to three header rows, and what it means for the figure that is wanted. */
import { type SourceLine, textOf } from "../cells/cell";
import { keyOf, type Period } from "../cells/period";
import { figureHeader, type HeaderVerdict } from "../headers/figureHeader";
import type { FigureKind } from "../headers/figureWords";
import type { Block } from "./blocks";

export interface ColumnHeader {
  readonly column: number;
  /** As the source has it; of two rows both, the upper one first. */
  readonly text: string;
  /** The lowest row alone. */
  readonly own: string;
}

export function blockHeaders({ headers, lines }: Block): readonly ColumnHeader[] {
  const width = [...headers, ...lines.slice(0, 50)].reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const upper = headers.slice(0, -1).map((row) => spread(row, width));
  const lowest = headers.at(-1);
  return Array.from({ length: width }, (_none, column) => {
    const own = textOf(lowest?.cells[column] ?? null);
    const above = upper.map((row) => row[column] ?? "").filter((text) => text !== own);
    return { column, text: [...new Set(above), own].filter((text) => text !== "").join(" "), own };
  });
}

/** An upper header speaks for the columns to its right until the next one. */
function spread({ cells }: SourceLine, width: number): readonly string[] {
  let current = "";
  return Array.from({ length: width }, (_none, column) => {
    const text = textOf(cells[column] ?? null);
    if (text !== "") current = text;
    return current;
  });
}

/** The lower row decides; the upper one can make it something else, or say what it leaves open. */
export function verdictOf({ text, own }: ColumnHeader, wanted: FigureKind): HeaderVerdict {
  const whole = figureHeader(text, wanted);
  if (own === text) return whole;
  const low = figureHeader(own, wanted);
  const upper = text.slice(0, text.length - own.length).trim();
  const above = figureHeader(upper, wanted);
  const when = {
    periods: unique(low.periods.length > 0 ? low.periods : periodsAbove(above, low)),
    half: low.half ?? above.half,
  };
  if (low.fit === "unfit" || above.fit === "unfit") return { ...(low.fit === "unfit" ? low : above), ...when };
  // "x 1.000" above a column holds for it, however the lower header is called
  const multiple = [low, above, whole].find(({ fit }) => fit === "multiple");
  if (multiple !== undefined) return { ...multiple, ...when };
  const isOpen = low.fit === "bare";
  if (isOpen && (above.fit === "sure" || above.fit === "unsure")) return { ...above, ...when };
  return { ...(low.fit === "other" ? whole : low), ...when };
}

/** Below "1e en 2e halfjaar 2024" a column "1e halfjaar" has one of both: there the upper header only says the year. */
function periodsAbove({ periods, half }: HeaderVerdict, low: HeaderVerdict): readonly Period[] {
  if (half !== "both" || low.half === null || low.half === "both") return periods;
  return periods.map((period) => ({ ...period, half: null, day: null, text: String(period.year) }));
}

function unique(periods: readonly Period[]): readonly Period[] {
  return [...new Map(periods.map((period) => [keyOf(period), period])).values()];
}
