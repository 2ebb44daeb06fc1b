import { prepareTable } from "../../src/allocation/biproportional/prepareTable";
import type { BiproportionalMethod } from "../../src/allocation/biproportional/request";
import { factorOf } from "../../src/allocation/biproportional/factor";
import { type Scaling, weightFactors } from "../../src/allocation/biproportional/scaling";
import type { Table } from "../../src/allocation/biproportional/table";
import type { Weight } from "../../src/allocation/request";
import { type Fraction, fraction } from "../../src/numbers/fraction";

/** A table that can be divided, for tests of the steps on the way. */
export function tableOf(
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  weights: readonly (readonly Weight[])[],
  method: BiproportionalMethod = "webster",
): Table {
  const table = prepareTable({ rowTotals, columnTotals, weights, method });
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  return table.value;
}

/** Its weights under these multipliers, 1 where none are given. */
export function scalingWith(
  table: Table,
  multipliers: { readonly rows?: readonly Fraction[]; readonly columns?: readonly Fraction[] } = {},
): Scaling {
  const one = fraction(1n, 1n);
  return {
    weights: weightFactors(table),
    rows: (multipliers.rows ?? table.rowTotals.map(() => one)).map(factorOf),
    columns: (multipliers.columns ?? table.columnTotals.map(() => one)).map(factorOf),
  };
}
