import { type Result, succeed, then } from "../../text/result";
import { guessTable } from "./guessTable";
import { isProven } from "./isProven";
import { nearlySettle } from "./nearlySettle";
import { multipliersOf, type Multipliers } from "./multipliers";
import { prepareTable } from "./prepareTable";
import type { Biproportional, BiproportionalRequest } from "./request";
import { settleTable } from "./settleTable";
import { settleTies } from "./settleTies";
import { type Places, type Table, transposed, turned } from "./table";

/**
 * Places for every cell of a table so that both margins are exact and every row and column is divided by the same divisor
 * method (Webster; Balinski and Demange, Mathematics of Operations Research 14, 1989). Of equally right tables it gives
 * the one that favours the first row, then the first column.
 *
 * @returns Places with multipliers that prove them, and whether they are the only right ones; or what is wrong: totals
 *   that are no counts, margins with different sums, weights that cannot be read, zeros that leave no way (with the
 *   number of places that cannot be put anywhere).
 */
export function allocateBiproportional(request: BiproportionalRequest): Result<Biproportional> {
  return then(prepareTable(request), (table) => {
    const { places, multipliers } = solve(table);
    const unique = settleTies(table, places, multipliers);
    // Stryker disable next-line ConditionalExpression,StringLiteral: no request reaches it; what is refused is tested of isProven.
    if (!isProven(table, places, multipliers)) throw new RangeError("The table does not pass its own proof.");
    return succeed({
      places,
      unique,
      rowMultipliers: multipliers.rows,
      columnMultipliers: multipliers.columns,
    });
  });
}

/** Works on the table with the fewer columns: its cost grows with their square. */
function solve(table: Table): { places: Places; multipliers: Multipliers } {
  // Stryker disable next-line ConditionalExpression,EqualityOperator,BlockStatement: on its side a table only costs more.
  if (table.columnTotals.length > table.rowTotals.length) {
    const { places, multipliers } = solve(transposed(table));
    return { places: turned(places), multipliers: { rows: multipliers.columns, columns: multipliers.rows } };
  }
  const places = guessTable(table);
  nearlySettle(table, places);
  const columns = settleTable(table, places);
  return { places, multipliers: multipliersOf(table, places, columns) };
}
