import { type Result, succeed, then } from "../../text/result";
import { isProven } from "./isProven";
import { prepareTable } from "./prepareTable";
import type { Biproportional, BiproportionalRequest } from "./request";
import { type Settled, settleNearly } from "./settleNearly";
import { settleTies } from "./settleTies";
import { standingsOf } from "./standing";
import { type Table, transposed, turned } from "./table";

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
 * @throws RangeError where weights differ so little, beyond 300 digits, that no proof is found.
 */
export function allocateBiproportional(request: BiproportionalRequest): Result<Biproportional> {
  return then(prepareTable(request), (table) => {
    const { places, scaling } = solve(table);
    const unique = settleTies(standingsOf(table, scaling, places), places);
    // Weights that first differ beyond their 300th digit: better no table than one that is not proved.
    if (!isProven(table, scaling, places)) throw new RangeError("The table does not pass its own proof.");
    return succeed({
      places,
      unique,
      rowMultipliers: scaling.rows.map(({ exact }) => exact),
      columnMultipliers: scaling.columns.map(({ exact }) => exact),
    });
  });
}

/** Works on the table with the fewer columns: its cost grows with their square. */
function solve(table: Table): Settled {
  // Stryker disable next-line ConditionalExpression,EqualityOperator,BlockStatement: on its side a table only costs more.
  if (table.columnTotals.length > table.rowTotals.length) {
    const { places, scaling } = solve(transposed(table));
    return {
      places: turned(places),
      scaling: { weights: turned(scaling.weights), rows: scaling.columns, columns: scaling.rows },
    };
  }
  return settleNearly(table);
}
