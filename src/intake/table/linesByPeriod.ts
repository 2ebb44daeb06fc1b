/** The lines of a list with a column that says when, divided by whether they are of the period that is meant. */
import { type Cell, type SourceLine } from "../cells/cell";
import { halfOfCell } from "../cells/halfOfCell";
import { keyOf, type Period, periodOfCell, shownPeriod } from "../cells/period";
import type { ReadingOrder } from "../reading";
import { asConfirmed, isMeant } from "../rules/meantPeriod";
import type { ColumnHeader } from "./blockHeaders";
import { type ToldColumn, toldPeriod } from "./toldPeriods";

/** The columns of a list that say when: one of periods, one of years with one of halves beside it, or one that is not called so. */
export interface PeriodColumns {
  readonly period: ColumnHeader | null;
  readonly half: ColumnHeader | null;
  /** The column of periods, when its header does not say that it is one. */
  readonly told: ToldColumn | null;
}

export interface LinesByPeriod {
  readonly kept: readonly SourceLine[];
  /** Without a period that can be read. */
  readonly strange: readonly SourceLine[];
  /** How many lines are of another period. */
  readonly others: number;
  /** Each once. */
  readonly periods: readonly Period[];
}

/** @param column Where the period stands, from 0. */
export function linesByPeriod(
  lines: readonly SourceLine[],
  column: number,
  columns: Pick<PeriodColumns, "half" | "told">,
  asked: ReadingOrder,
  answer: string | null,
): LinesByPeriod {
  const found = new Map<string, Period>();
  const periodOf = remembering();
  const kept: SourceLine[] = [];
  const strange: SourceLine[] = [];
  let others = 0;
  for (const line of lines) {
    const period = periodOfLine(line, periodOf(line.cells[column] ?? null), columns, asked, answer);
    if (period === null) {
      strange.push(line);
      continue;
    }
    found.set(keyOf(period), period);
    if (isMeant(period, asked, answer)) kept.push(line);
    else others += 1;
  }
  return { kept, strange, others, periods: [...found.values()] };
}

function periodOfLine(
  { cells }: SourceLine,
  own: Period | null,
  { half, told }: Pick<PeriodColumns, "half" | "told">,
  asked: ReadingOrder,
  answer: string | null,
): Period | null {
  // A column of beginnings knows its halves, and one with an end beside it knows what is none
  if (told !== null) return toldPeriod(told, cells, asked.halfYear !== null);
  const period = half === null ? own : ofBoth(own, cells[half.column]);
  return period === null ? null : asConfirmed(period, asked, answer);
}

/** A year with the half beside it; null where that is blank: then nobody knows which half is meant. */
function ofBoth(year: Period | null, cell: Cell | undefined): Period | null {
  const half = halfOfCell(cell);
  return half === null || year === null ? null : { ...year, half, text: shownPeriod({ ...year, half }) };
}

/** The same few periods stand on all lines of a list. */
function remembering(): (cell: Cell) => Period | null {
  const known = new Map<Cell, Period | null>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const period = periodOfCell(cell);
    known.set(cell, period);
    return period;
  };
}
