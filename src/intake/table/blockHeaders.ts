/** The header of every column of a block, out of one to three header rows, and what it means for the figure that is wanted. */
import { textOf } from "../cells/cell";
import { keyOf, type Period } from "../cells/period";
import { figureHeader, type HeaderVerdict } from "../headers/figureHeader";
import type { FigureKind } from "../headers/figureWords";
import { bandLabels } from "./bandLabels";
import type { Block } from "./blocks";

export interface ColumnHeader {
  readonly column: number;
  /** As the source has it; of two rows both, the upper one first. */
  readonly text: string;
  /** The lowest row alone. */
  readonly own: string;
  /** Above it stand years of which nobody can tell whether they speak for this column. */
  readonly isOpen?: boolean;
}

export function blockHeaders({ headers, lines }: Block, wanted: FigureKind): readonly ColumnHeader[] {
  const width = [...headers, ...lines.slice(0, 50)].reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const rows = headers.map(({ cells }) => Array.from({ length: width }, (_none, at) => textOf(cells[at] ?? null)));
  const lowest = rows.at(-1) ?? [];
  const upper = rows.slice(0, -1).map((row, index) => bandLabels(row, joined(rows.slice(index + 1), width), wanted));
  return Array.from({ length: width }, (_none, column) => {
    const own = lowest[column] ?? "";
    const above = upper.map((row) => row[column]?.text ?? "").filter((text) => text !== own);
    const text = [...new Set(above), own].filter((one) => one !== "").join(" ");
    const isOpen = upper.some((row) => row[column]?.isOpen === true);
    return { column, text, own, ...(isOpen && { isOpen }) };
  });
}

/** What stands in some header rows, by column. */
function joined(rows: readonly (readonly string[])[], width: number): readonly string[] {
  return Array.from({ length: width }, (_none, column) =>
    rows
      .map((row) => row[column] ?? "")
      .filter((text) => text !== "")
      .join(" "),
  );
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
