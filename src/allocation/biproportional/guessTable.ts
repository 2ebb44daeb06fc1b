// Stryker disable all: only a guess: from any start the table is settled to the same end, which tests hold against every other table.
import type { Places, Table } from "./table";

const ROUNDS = 500;
/** A column that is off by less than this in all rows together is right before rounding. */
const NEAR_ENOUGH = 0.25;

/**
 * A guess with the right sum in every row and nearly in every column: the weights are scaled to both margins in turn
 * (Deming and Stephan, 1940), then each row is rounded. Only a guess: it need not be right, only near.
 */
export function guessTable(table: Table): Places {
  const scaled = table.logarithms.map((row) => {
    const highest = Math.max(...row);
    return row.map((logarithm) => (logarithm === -Infinity ? 0 : Math.exp(logarithm - highest)));
  });
  const multipliers = columnMultipliers(table, scaled);
  return scaled.map((row, index) =>
    roundRow(
      table,
      index,
      row.map((weight, column) => weight * (multipliers[column] ?? 0)),
    ),
  );
}

function columnMultipliers(table: Table, scaled: readonly (readonly number[])[]): readonly number[] {
  const multipliers = table.columnTotals.map(() => 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const sums = columnSums(table, scaled, multipliers);
    let furthest = 0;
    let highest = 0;
    for (const [column, target] of table.columnTotals.entries()) {
      const sum = sums[column] ?? 0;
      furthest = Math.max(furthest, Math.abs(target - sum));
      if (sum > 0) multipliers[column] = ((multipliers[column] ?? 1) * target) / sum;
      highest = Math.max(highest, multipliers[column] ?? 0);
    }
    if (furthest < NEAR_ENOUGH || !(highest > 0)) break;
    for (const column of multipliers.keys()) multipliers[column] = (multipliers[column] ?? 0) / highest;
  }
  return multipliers;
}

function columnSums(
  { rowTotals }: Table,
  scaled: readonly (readonly number[])[],
  multipliers: readonly number[],
): readonly number[] {
  const sums = multipliers.map(() => 0);
  for (const [index, row] of scaled.entries()) {
    let weight = 0;
    for (let column = 0; column < row.length; column += 1) weight += (row[column] ?? 0) * (multipliers[column] ?? 0);
    if (weight === 0) continue;
    const level = (rowTotals[index] ?? 0) / weight;
    for (let column = 0; column < row.length; column += 1) {
      sums[column] = (sums[column] ?? 0) + (row[column] ?? 0) * (multipliers[column] ?? 0) * level;
    }
  }
  return sums;
}

/** Whole places of one row: its shares rounded down, the rest to the strongest claims in turn. */
function roundRow(
  { rowTotals, logarithms, twiceSignpost }: Table,
  index: number,
  weights: readonly number[],
): number[] {
  const total = rowTotals[index] ?? 0;
  const sum = weights.reduce((subtotal, weight) => subtotal + weight, 0);
  const places = weights.map((weight) => (sum > 0 ? Math.floor((total * weight) / sum) : 0));
  let left = places.reduce((rest, count) => rest - count, total);
  if (Math.abs(left) > 2 * places.length) left = giveToOne(places, logarithms[index] ?? [], left);
  while (left !== 0) {
    const step = Math.sign(left);
    let chosen = -1;
    let strongest = -Infinity;
    for (const [column, count] of places.entries()) {
      const allowed = step > 0 ? logarithms[index]?.[column] !== -Infinity : count > 0;
      const claim = (step * (weights[column] ?? 0)) / twiceSignpost(step > 0 ? count + 1 : count);
      if (allowed && claim > strongest) {
        chosen = column;
        strongest = claim;
      }
    }
    places[chosen] = (places[chosen] ?? 0) + step;
    left -= step;
  }
  return places;
}

/** Where doubles cannot tell weights apart, or all became 0: what is left goes to the heaviest. */
function giveToOne(places: number[], logarithms: readonly number[], left: number): number {
  const heaviest = logarithms.indexOf(Math.max(...logarithms));
  const given = Math.max(left, -(places[heaviest] ?? 0));
  places[heaviest] = (places[heaviest] ?? 0) + given;
  return left - given;
}
