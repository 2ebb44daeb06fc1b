import { allocateBiproportional } from "../allocation/biproportional/allocateBiproportional";
import { combine, fail, problem, type Result, succeed, then } from "../text/result";
import { gridsNamed, readWeightGrid } from "./allocationArguments";
import { answer } from "./edge/answer";
import { type Grid, inShapeOf } from "./edge/grid";
import { readNumbers } from "./edge/readNumbers";
import { shapeText } from "./edge/shape";

/**
 * Verdeelt in twee richtingen tegelijk: elke rij en elke kolom komt precies uit op haar totaal.
 * @customfunction KRUISVERDEEL KRUISVERDEEL
 * @param {any[][]} rijtotalen Plekken per rij, als kolom, zoals de opgave per gemeente.
 * @param {any[][]} kolomtotalen Plekken per kolom, als rij, zoals regulier en amv.
 * @param {any[][]} gewichten Gewicht per rij en kolom. Bij 0 komen er geen plekken.
 * @returns {any[][]} Hele plekken in de vorm van de gewichten.
 * @remarks Cost: about rows × columns² + columns³, with the shorter side as columns, whatever the totals and weights.
 */
export function KRUISVERDEEL(rijtotalen: any[][], kolomtotalen: any[][], gewichten: any[][]): any[][] {
  const grids = (): readonly Grid[] => gridsNamed({ rijtotalen, kolomtotalen, gewichten });
  return answer(grids, () =>
    then(
      combine({
        weights: readWeightGrid("gewichten", gewichten),
        rows: readWeightGrid("rijtotalen", rijtotalen),
        columns: readWeightGrid("kolomtotalen", kolomtotalen),
      }),
      ({ weights, rows, columns }) =>
        then(
          combine({
            weights: readNumbers(weights),
            rowTotals: then(margin(rows, weights.rows, 1, weights), readNumbers),
            columnTotals: then(margin(columns, 1, weights.columns, weights), readNumbers),
          }),
          (read) =>
            then(allocateBiproportional({ ...read, weights: inShapeOf(weights, read.weights) }), ({ places }) =>
              succeed(places.map((row) => [...row])),
            ),
        ),
    ),
  );
}

/** Totals of rows stand under each other, those of columns beside each other, one for each line of the weights. */
function margin(grid: Grid, rows: number, columns: number, weights: Grid): Result<Grid> {
  if (grid.rows === rows && grid.columns === columns) return succeed(grid);
  return fail(
    problem("functions.marginShapeDiffers", {
      argument: grid.name,
      shape: shapeText(grid),
      needed: shapeText({ rows, columns }),
      weights: shapeText(weights),
    }),
  );
}
