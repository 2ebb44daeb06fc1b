// Stryker disable all: only a start: whatever it is, the table is settled and proved afterwards, which tests hold against every other table.
/**
 * Multipliers, as logarithms, at which scaled weights come near both margins. Only a guess: it need not be right, only near.
 *
 * Weights that lie very far apart are first brought together by a power, which then grows to 1: so no share that will count
 * is ever lost among the others. At every power both margins are fitted in turn (Deming and Stephan, 1940), and then by Newton's
 * steps on the same convex function, which are quick where weights nearly forbid what the margins ask.
 */
import { at } from "../../numbers/at";
import { laplaceStep } from "./laplaceStep";
import type { Table } from "./table";

/** Logarithms that differ by less than this need no power. */
const NEAR_RANGE = 20;
const ROUNDS = 4;
const STEPS = 80;
/** After so many steps that brought nothing, doubles can see no more. */
const PATIENCE = 3;
const GAIN = 0.9;
const HALVINGS = 12;
/** Where columns are hardly tied to each other a step has no right length; this is far for a logarithm. */
const FAR = 256;
/** A step may go too far as long as it pulls back no more than by this part. */
const ENOUGH = 0.5;
/** A column that is off by less than this, or by this part of its total, is right before rounding. */
const NEAR_ENOUGH = 0.25;
const NEAR_PART = 1e-13;

/** Logarithms per column and per row. */
export interface Fit {
  readonly columns: Float64Array;
  readonly rows: Float64Array;
  /** How many steps of Newton it took. */
  readonly steps: number;
}

interface Fitting extends Omit<Fit, "steps"> {
  readonly table: Table;
  /** Scaled weights, rows × columns, and their sums per column. */
  readonly shares: Float64Array;
  readonly sums: Float64Array;
}

/** Cost: rows × columns² + columns³ per step: of those there are a few, and never more than 80 per power. */
export function fitMargins(table: Table): Fit {
  let columns = Float64Array.from(table.columnTotals, (total) => (total === 0 ? -Infinity : 0));
  let steps = 0;
  for (let power = firstPower(table); power < 1; power *= 2) {
    const fitted = fittedFrom(raised(table, power), columns);
    columns = fitted.columns.map((logarithm) => logarithm * 2);
    steps += fitted.steps;
  }
  const fitting = fittedFrom(table, columns);
  return {
    steps: steps + fitting.steps,
    rows: fitting.rows,
    columns: fitting.columns.map((known, column) => (known === -Infinity ? emptyColumn(fitting, column) : known)),
  };
}

/** A power of ½ at which all logarithms lie near each other; they are brought there by doubling it, so it ends at 1. */
function firstPower({ logarithms }: Table): number {
  const finite = logarithms.flat().filter((logarithm) => logarithm > -Infinity);
  const range = Math.max(...finite) - Math.min(...finite);
  return range > NEAR_RANGE ? 2 ** -Math.ceil(Math.log2(range / NEAR_RANGE)) : 1;
}

function raised(table: Table, power: number): Table {
  return { ...table, logarithms: table.logarithms.map((row) => row.map((logarithm) => logarithm * power)) };
}

function fittedFrom(table: Table, columns: Float64Array): Fitting & Fit {
  let fitting = fittingAt(table, columns);
  for (let round = 0; round < ROUNDS && !isNear(fitting); round += 1) fitting = fittingAt(table, inTurn(fitting));
  let least = Infinity;
  let idle = 0;
  let step = 0;
  for (; step < STEPS && idle < PATIENCE && !isNear(fitting); step += 1) {
    fitting = newtonStep(fitting) ?? fittingAt(table, inTurn(fitting));
    const off = pullOf(fitting).reduce((sum, pull) => sum + Math.abs(pull), 0);
    idle = off < least * GAIN ? 0 : idle + 1;
    least = Math.min(least, off);
  }
  return { ...fitting, steps: step };
}

function fittingAt(table: Table, columns: Float64Array): Fitting {
  const width = columns.length;
  const rows = new Float64Array(table.rowTotals.length);
  const shares = new Float64Array(rows.length * width);
  const sums = new Float64Array(width);
  for (const [row, total] of table.rowTotals.entries()) {
    if (total === 0) continue;
    const highest = scale(at(table.logarithms, row), columns, shares, row * width);
    let sum = 0;
    for (let cell = row * width; cell < (row + 1) * width; cell += 1) sum += shares[cell] ?? 0;
    rows[row] = Math.log(total / sum) - highest;
    for (let column = 0; column < width; column += 1) {
      const cell = row * width + column;
      const share = ((shares[cell] ?? 0) / sum) * total;
      shares[cell] = share;
      sums[column] = (sums[column] ?? 0) + share;
    }
  }
  return { table, columns, rows, shares, sums };
}

/** Writes the scaled weights of a row in relation to its largest one, of which it answers the logarithm. */
function scale(logarithms: readonly number[], columns: Float64Array, shares: Float64Array, first: number): number {
  let highest = -Infinity;
  for (let column = 0; column < columns.length; column += 1) {
    highest = Math.max(highest, (logarithms[column] ?? 0) + (columns[column] ?? 0));
  }
  for (let column = 0; column < columns.length; column += 1) {
    shares[first + column] = Math.exp((logarithms[column] ?? 0) + (columns[column] ?? 0) - highest);
  }
  return highest;
}

function isNear({ table, sums }: Fitting): boolean {
  return table.columnTotals.every(
    (total, column) => Math.abs((sums[column] ?? 0) - total) <= Math.max(NEAR_ENOUGH, NEAR_PART * total),
  );
}

/** Every column to its total. */
function inTurn({ table, columns, rows }: Fitting): Float64Array {
  return columns.map((known, column) =>
    known === -Infinity ? known : Math.log(at(table.columnTotals, column)) - logarithmOfSum(table, rows, column),
  );
}

/** By logarithms, because a share may be smaller than any double. */
function logarithmOfSum(table: Table, rows: Float64Array, column: number): number {
  const highest = highestOf(table, rows, column);
  let sum = 0;
  for (const [row, total] of table.rowTotals.entries()) {
    if (total > 0) sum += Math.exp((rows[row] ?? 0) + at(at(table.logarithms, row), column) - highest);
  }
  return highest + Math.log(sum);
}

function highestOf({ rowTotals, logarithms }: Table, rows: Float64Array, column: number): number {
  return rowTotals.reduce(
    (most, total, row) => (total > 0 ? Math.max(most, (rows[row] ?? 0) + at(at(logarithms, row), column)) : most),
    -Infinity,
  );
}

/** A column without places is kept below the first signpost of its strongest cell. */
function emptyColumn({ table, rows }: Fitting, column: number): number {
  const highest = highestOf(table, rows, column);
  return highest === -Infinity ? 0 : Math.log(Number(table.twiceSignpost(1)) / 2) - highest - 1;
}

/** One step of Newton, shortened until the slope along it has come down; null when that does not help. */
function newtonStep(fitting: Fitting): Fitting | null {
  const step = pullOf(fitting);
  laplaceStep(linksOf(fitting), step);
  const slope = slopeAlong(fitting, step);
  let length = Math.min(1, FAR / step.reduce((most, one) => Math.max(most, Math.abs(one)), 0));
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const next = fittingAt(
      fitting.table,
      fitting.columns.map((known, column) => known + length * (step[column] ?? 0)),
    );
    const left = slopeAlong(next, step);
    if (Math.abs(left) < slope * ENOUGH || (left > 0 && left < slope)) return next;
    length /= 2;
  }
  return null;
}

/** What every column lacks. */
function pullOf({ table, sums }: Fitting): Float64Array {
  return sums.map((sum, column) => at(table.columnTotals, column) - sum);
}

/** How strongly the columns are still pulled along a step; it comes down to 0 at the best length. */
function slopeAlong(fitting: Fitting, step: Float64Array): number {
  return pullOf(fitting).reduce((sum, pull, column) => sum + pull * (step[column] ?? 0), 0);
}

/** How strongly two columns are tied to each other: the product of their shares of every row. */
function linksOf({ table, shares, columns }: Fitting): Float64Array {
  const width = columns.length;
  const links = new Float64Array(width * width);
  for (const [row, total] of table.rowTotals.entries()) {
    for (let one = 0; one < width; one += 1) {
      const part = (shares[row * width + one] ?? 0) / total;
      if (!(part > 0)) continue;
      for (let other = 0; other < width; other += 1) {
        if (other === one) continue;
        links[one * width + other] = (links[one * width + other] ?? 0) + part * (shares[row * width + other] ?? 0);
      }
    }
  }
  return links;
}
