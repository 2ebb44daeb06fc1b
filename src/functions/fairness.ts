import { analyseSensitivity, type Sensitivity } from "../allocation/analyseSensitivity";
import { measureFairness } from "../allocation/measureFairness";
import { fractionToNumber } from "../numbers/fraction";
import { catalogue } from "../text/catalogue";
import { fillIn } from "../text/sentence";
import { combine, succeed, then } from "../text/result";
import { answerOver, readNumbersBeside } from "./allocationArguments";
import { readNumber, readNumbers, readRequiredNumber } from "./edge/readNumbers";

const DEFAULT_STEPS = 10;

/**
 * Meet hoe evenredig een verdeling is.
 * @customfunction EERLIJKHEID EERLIJKHEID
 * @param {any[][]} verdeling De verdeelde plekken.
 * @param {any[][]} gewichten Gewicht per ontvanger, zoals inwoners.
 * @returns {any[][]} Vijf rijen met een naam en een waarde.
 * @remarks Cost: sorting n recipients.
 */
export function EERLIJKHEID(verdeling: any[][], gewichten: any[][]): any[][] {
  return answerOver({ verdeling, gewichten }, (first) =>
    then(
      combine({ places: readNumbers(first), weights: readNumbersBeside(first, "gewichten", gewichten) }),
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
  );
}

/**
 * Laat zien wat een correctie doet als zij voor 0 tot en met 100% meetelt: gewicht × (1 + p × correctie).
 * @customfunction GEVOELIGHEID GEVOELIGHEID
 * @param {any} totaal Aantal plekken.
 * @param {any[][]} gewichten Gewicht per ontvanger, zoals inwoners.
 * @param {any[][]} correctie Correctie per ontvanger, zoals de SES-WOA-score. Niet lager dan -1.
 * @param {any} [stappen] In hoeveel stappen de correctie groeit, van 1 tot en met 100. Leeg: 10.
 * @returns {any[][]} Een rij met de delen p, een rij per ontvanger met de plekken, en waar het aantal het eerst verandert.
 * @remarks Cost: that of VERDEEL per step, and at most 30,000 steps in which some hundreds of n recipients are looked at.
 */
export function GEVOELIGHEID(totaal: any, gewichten: any[][], correctie: any[][], stappen?: any): any[][] {
  return answerOver({ gewichten, correctie }, (first) =>
    then(
      combine({
        total: readRequiredNumber("totaal", totaal),
        weights: readNumbers(first),
        corrections: readNumbersBeside(first, "correctie", correctie),
        steps: readNumber("stappen", stappen),
      }),
      ({ steps, ...request }) =>
        then(analyseSensitivity({ ...request, steps: steps ?? DEFAULT_STEPS }), (analysed) =>
          succeed(sensitivityTable(analysed)),
        ),
    ),
  );
}

function sensitivityTable({ parts, allocations, ...found }: Sensitivity): (string | number)[][] {
  const undecided = new Set(found.undecided);
  const notBefore = fillIn(catalogue["functions.notBefore"], { part: fractionToNumber(found.searchedUpTo) });
  const rows = found.firstChanges.map((change, recipient) => [
    ...allocations.map((places) => places[recipient] ?? 0),
    change === null ? (undecided.has(recipient) ? notBefore : "") : fractionToNumber(change),
  ]);
  return [[...parts.map(fractionToNumber), catalogue["functions.columnFirstChange"]], ...rows];
}
