/**
 * The certificate of a table with two margins, checked the plain way: no round trip in the graph of rows and columns has
 * a product of costs below 1 (Floyd and Warshall, on exact fractions). It shares no code with the engine.
 */
import type { BiproportionalRequest } from "../../src/allocation/biproportional/request";

type Ratio = readonly [numerator: bigint, denominator: bigint];

export function hasCheaperCycle(request: BiproportionalRequest, places: readonly (readonly number[])[]): boolean {
  const rows = request.rowTotals.length;
  const nodes = rows + request.columnTotals.length;
  const signpost = (place: number): bigint => BigInt(request.method === "dhondt" ? 2 * place : 2 * place - 1);
  const cost: (Ratio | null)[][] = Array.from({ length: nodes }, () => Array.from({ length: nodes }, () => null));
  const set = (from: number, to: number, ratio: Ratio): void => {
    const line = cost[from];
    if (line !== undefined) line[to] = ratio;
  };
  places.forEach((counts, row) => {
    counts.forEach((count, column) => {
      const weight = BigInt(request.weights[row]?.[column] ?? 0);
      if (weight > 0n) set(row, rows + column, [signpost(count + 1), weight]);
      if (count > 0) set(rows + column, row, [weight, signpost(count)]);
    });
  });
  for (let middle = 0; middle < nodes; middle += 1) {
    cost.forEach((line, from) => {
      const first = line[middle] ?? null;
      if (first === null) return;
      cost[middle]?.forEach((second, to) => {
        if (second === null) return;
        const through = reduced([first[0] * second[0], first[1] * second[1]]);
        const known = cost[from]?.[to] ?? null;
        if (known === null || smaller(through, known)) set(from, to, through);
      });
    });
    if (cost.some((line, node) => smaller(line[node] ?? [1n, 1n], [1n, 1n]))) return true;
  }
  return false;
}

function smaller(one: Ratio, other: Ratio): boolean {
  return one[0] * other[1] < other[0] * one[1];
}

function reduced([numerator, denominator]: Ratio): Ratio {
  let [one, other] = [numerator, denominator];
  while (other !== 0n) [one, other] = [other, one % other];
  return [numerator / one, denominator / one];
}
