import { measureFairness } from "../allocation/measureFairness";
import { catalogue } from "../text/catalogue";
import { combine, succeed, then } from "../text/result";
import { gridsNamed, readBeside, readWeightGrid } from "./allocationArguments";
import { answer } from "./edge/answer";
import { readNumbers } from "./edge/readNumbers";

/**
 * Meet hoe evenredig een verdeling is.
 * @customfunction EERLIJKHEID EERLIJKHEID
 * @param {any[][]} verdeling De verdeelde plekken.
 * @param {any[][]} gewichten Gewicht per ontvanger, zoals inwoners.
 * @returns {any[][]} Vijf rijen met een naam en een waarde.
 */
export function EERLIJKHEID(verdeling: any[][], gewichten: any[][]): any[][] {
  const grids = gridsNamed({ verdeling, gewichten });
  return answer(grids, () =>
    then(readWeightGrid("verdeling", verdeling), (first) =>
      then(
        combine({ places: readNumbers(first), weights: then(readBeside(first, "gewichten", gewichten), readNumbers) }),
        ({ places, weights }) =>
          then(measureFairness(places, weights), (measured) =>
            succeed([
              [catalogue["allocation.labelGallagher"], measured.gallagher],
              [catalogue["allocation.labelSainteLague"], measured.sainteLague],
              [catalogue["allocation.labelLargestOver"], measured.largestOver],
              [catalogue["allocation.labelLargestUnder"], measured.largestUnder],
              [catalogue["allocation.labelGini"], measured.gini],
            ]),
          ),
      ),
    ),
  );
}
