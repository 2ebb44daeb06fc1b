import { type Result, succeed, then } from "../../text/result";
import { isProven } from "./isProven";
import { multipliersOf } from "./multipliers";
import { prepareTable } from "./prepareTable";
import type { Biproportional, BiproportionalRequest } from "./request";
import { type Scaling, scalingBy, weightFactors } from "./scaling";
import { settleNearly } from "./settleNearly";
import { settleTable } from "./settleTable";
import { settleTies } from "./settleTies";
import { standingsOf } from "./standing";
import { type Places, type Table, transposed, turned } from "./table";

/**
 * Places for every cell of a table so that both margins are exact and every row and column is divided by the same divisor
 * method (Webster; Balinski and Demange, Mathematics of Operations Research 14, 1989). Of equally right tables it gives
 * the one that favours the first row, then the first column.
 *
 * Cost: that of `settleNearly`, and of ties (`settleTies`); it does not grow with the totals.
 *
 * @returns Places with multipliers that prove them, and whether they are the only right ones; or what is wrong: totals
 *   that are no counts, margins with different sums, weights that cannot be read, zeros that leave no way (with the
 *   number of places that cannot be put anywhere).
 */
export function allocateBiproportional(request: BiproportionalRequest): Result<Biproportional> {
  return then(prepareTable(request), (table) => {
    const { places, scaling } = solve(table);
    const unique = settleTies(standingsOf(table, scaling, places), places);
    // Stryker disable next-line ConditionalExpression,StringLiteral: no request reaches it; what is refused is tested of isProven.
    if (!isProven(table, scaling, places)) throw new RangeError("The table does not pass its own proof.");
    return succeed({
      places,
      unique,
      rowMultipliers: scaling.rows.map(({ exact }) => exact),
      columnMultipliers: scaling.columns.map(({ exact }) => exact),
    });
  });
}

interface Solution {
  readonly places: Places;
  readonly scaling: Scaling;
}

/** Works on the table with the fewer columns: its cost grows with their square. */
function solve(table: Table): Solution {
  // Stryker disable next-line ConditionalExpression,EqualityOperator,BlockStatement: on its side a table only costs more.
  if (table.columnTotals.length > table.rowTotals.length) {
    const { places, scaling } = solve(transposed(table));
    return {
      places: turned(places),
      scaling: { weights: turned(scaling.weights), rows: scaling.columns, columns: scaling.rows },
    };
  }
  const { places, scaling, isProven: isDone } = settleNearly(table);
  return isDone ? { places, scaling } : settleExactly(table, places);
}

/** Slower, and certain to end: for what no proof was found within a few rounds. */
function settleExactly(table: Table, places: Places): Solution {
  return { places, scaling: scalingBy(weightFactors(table), multipliersOf(table, places, settleTable(table, places))) };
}
