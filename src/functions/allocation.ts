import { allocate } from "../allocation/allocate";
import { allocateResidual } from "../allocation/allocateResidual";
import { explainNumbers } from "../allocation/explainNumbers";
import { compareAllocations } from "../checks/compareAllocations";
import { spreidingswetWeights } from "../reception/spreidingswetWeights";
import { combine, type Result, succeed, then } from "../text/result";
import {
  answerOver,
  gridsOf,
  readBeside,
  readNumbersBeside,
  readRecipients,
  readWeightGrid,
  type RuleArguments,
} from "./allocationArguments";
import { allocationOverMunicipalities, nameForWeights } from "./allocationOverMunicipalities";
import { allocationOverProvinces, totalOf } from "./allocationOverProvinces";
import { answer } from "./edge/answer";
import { type Grid, inShapeOf, isAbsent, readGrid } from "./edge/grid";
import { readLimits, readNumbers, readRequiredNumber } from "./edge/readNumbers";
import { answerWithContext, atOnceOrLater } from "./edge/withContext";
import { explanationTable } from "./explanationTable";
import { readMethod } from "./methods";

/**
 * Hoe aandelen hele plekken worden.
 * @customenum {string}
 */
enum METHODE {
  /** Grootste rest: de som is precies het totaal. */
  sluitend = "sluitend",
  /** Elke ontvanger apart afgerond, zoals gepubliceerde tabellen. De som kan verschillen. */
  officieel = "officieel",
  /** Deler, afronden op het dichtstbijzijnde getal. */
  webster = "webster",
  /** Deler, afronden naar beneden. */
  dhondt = "dhondt",
  /** Deler, afronden naar boven. */
  adams = "adams",
  /** Deler, meetkundig gemiddelde. */
  hill = "hill",
  /** Deler, harmonisch gemiddelde. */
  dean = "dean",
}

/**
 * Verdeelt plekken over ontvangers. Zonder argumenten: het geldende besluit over de twaalf provincies.
 * @customfunction VERDEEL VERDEEL
 * @param {any} [totaal] Aantal plekken. Leeg: het totaal van het geldende besluit.
 * @param {any[][]} [gewichten] Gewicht per ontvanger, zoals inwoners. Of de naam van een provincie. Leeg: de twaalf provincies.
 * @param {METHODE} [methode] Hoe u afrondt: sluitend (standaard), officieel, webster, dhondt, adams, hill of dean.
 * @param {any[][]} [minimum] Minste plekken per ontvanger. Leeg of 0: geen grens.
 * @param {any[][]} [maximum] Meeste plekken per ontvanger. Leeg of 0: geen grens. Het woord geen: nul plekken.
 * @returns {any[][]} Hele plekken in de vorm van de gewichten, of een tabel met provincies.
 * @remarks Cost: that of `allocate` over n recipients: some passes, with bounds sorting; the total and the weights count by their digits only.
 */
export function VERDEEL(
  totaal?: any,
  gewichten?: any[][],
  methode?: METHODE,
  minimum?: any[][],
  maximum?: any[][],
): any[][] {
  const rules: RuleArguments = { methode, minimum, maximum };
  const weights = readGrid("gewichten", gewichten);
  if (weights === null) return allocationOverProvinces(totaal, rules);
  const name = nameForWeights(weights);
  if (name !== null) return allocationOverMunicipalities(totaal, name, rules);
  const grids = (): readonly Grid[] => gridsOf(weights, rules);
  const withTotal = (given: Result<number>): Result<number[][]> =>
    then(combine({ total: given, rest: readRecipients(weights, rules) }), ({ total, rest }) =>
      shaped(weights, allocate({ total, ...rest })),
    );
  if (isAbsent(totaal)) return atOnceOrLater(answerWithContext(grids, (context) => withTotal(totalOf(context))));
  return answer(grids, () => withTotal(readRequiredNumber("totaal", totaal)));
}

/**
 * Houdt afspraken vast en verdeelt de rest over de anderen.
 * @customfunction RESTVERDEEL RESTVERDEEL
 * @param {any} totaal Aantal plekken, met de afspraken erbij.
 * @param {any[][]} gewichten Gewicht per ontvanger, zoals inwoners.
 * @param {any[][]} vast Afgesproken plekken. Leeg of 0: nog vrij. Het woord geen: afgesproken nul.
 * @param {METHODE} [methode] Hoe u afrondt: sluitend (standaard), officieel, webster, dhondt, adams, hill of dean.
 * @returns {any[][]} Hele plekken in de vorm van de gewichten.
 * @remarks Cost: that of VERDEEL over the recipients that are free.
 */
export function RESTVERDEEL(totaal: any, gewichten: any[][], vast: any[][], methode?: METHODE): any[][] {
  return answerOver({ gewichten, vast }, (first) =>
    then(
      combine({
        total: readRequiredNumber("totaal", totaal),
        weights: readNumbers(first),
        agreed: then(readBeside(first, "vast", vast), readLimits),
        method: readMethod(methode),
      }),
      (request) => shaped(first, allocateResidual(request)),
    ),
  );
}

/**
 * Verdeelt plekken naar inwoners × (1 + SES-WOA), zoals de Spreidingswet.
 * @customfunction SPREIDING SPREIDING
 * @param {any} totaal Aantal plekken.
 * @param {any[][]} inwoners Inwoners per gemeente.
 * @param {any[][]} seswoa SES-WOA-score per gemeente, meer dan -1 en hoogstens 2.
 * @param {METHODE} [methode] Hoe u afrondt: sluitend (standaard), officieel, webster, dhondt, adams, hill of dean.
 * @returns {any[][]} Hele plekken in de vorm van de inwoners.
 * @remarks Cost: one pass over n recipients, and that of VERDEEL.
 */
export function SPREIDING(totaal: any, inwoners: any[][], seswoa: any[][], methode?: METHODE): any[][] {
  return answerOver({ inwoners, seswoa }, (first) =>
    then(
      combine({
        total: readRequiredNumber("totaal", totaal),
        people: readNumbers(first),
        scores: readNumbersBeside(first, "seswoa", seswoa),
        method: readMethod(methode),
      }),
      ({ total, people, scores, method }) =>
        then(spreidingswetWeights(people, scores), (weights) => shaped(first, allocate({ total, weights, method }))),
    ),
  );
}

/**
 * Zet twee verdelingen van hetzelfde totaal naast elkaar: A, B, het verschil, en het verschil als deel van A.
 * @customfunction VERGELIJK VERGELIJK
 * @param {any} totaal Aantal plekken.
 * @param {any[][]} gewichten Gewichten van verdeling A.
 * @param {any[][]} gewichten2 Gewichten van verdeling B.
 * @param {METHODE} [methode] Hoe u afrondt: sluitend (standaard), officieel, webster, dhondt, adams, hill of dean.
 * @returns {any[][]} Per ontvanger een rij met A, B, B−A en (B−A)/A.
 * @remarks Cost: twice that of VERDEEL.
 */
export function VERGELIJK(totaal: any, gewichten: any[][], gewichten2: any[][], methode?: METHODE): any[][] {
  return answerOver({ gewichten, gewichten2 }, (first) =>
    then(
      combine({
        total: readRequiredNumber("totaal", totaal),
        one: readNumbers(first),
        two: readNumbersBeside(first, "gewichten2", gewichten2),
        method: readMethod(methode),
      }),
      ({ total, one, two, method }) =>
        then(
          combine({
            before: allocate({ total, weights: one, method }),
            after: about("gewichten2", allocate({ total, weights: two, method })),
          }),
          ({ before, after }) => succeed(compareAllocations(before, after).map((row) => [...row])),
        ),
    ),
  );
}

/**
 * Legt een verdeling uit: per ontvanger het gewicht, het aandeel, het exacte aantal, de basis, de rest, de volgorde, de plekken en de marge.
 * @customfunction UITLEG UITLEG
 * @param {any} totaal Aantal plekken.
 * @param {any[][]} gewichten Gewicht per ontvanger, zoals inwoners.
 * @param {METHODE} [methode] Hoe u afrondt: sluitend (standaard), officieel, webster, dhondt, adams, hill of dean.
 * @param {any[][]} [minimum] Minste plekken per ontvanger. Leeg of 0: geen grens.
 * @param {any[][]} [maximum] Meeste plekken per ontvanger. Leeg of 0: geen grens. Het woord geen: nul plekken.
 * @returns {any[][]} Een rij met koppen en een rij per ontvanger.
 * @remarks Cost: one allocation, and sorting n recipients; with bounds per recipient the logarithm of n.
 */
export function UITLEG(
  totaal: any,
  gewichten: any[][],
  methode?: METHODE,
  minimum?: any[][],
  maximum?: any[][],
): any[][] {
  const rules: RuleArguments = { methode, minimum, maximum };
  return answer(
    () => gridsOf(readGrid("gewichten", gewichten), rules),
    () =>
      then(readWeightGrid("gewichten", gewichten), (weights) =>
        then(
          combine({ total: readRequiredNumber("totaal", totaal), rest: readRecipients(weights, rules) }),
          ({ total, rest }) =>
            then(explainNumbers({ total, ...rest }), (recipients) => succeed(explanationTable(recipients))),
        ),
      ),
  );
}

function shaped(first: Grid, places: Result<readonly number[]>): Result<number[][]> {
  return then(places, (values) => succeed(inShapeOf(first, values)));
}

/** Says of which range the problems are, where the rules know only weights. */
function about<Value>(argument: string, result: Result<Value>): Result<Value> {
  if (result.ok) return result;
  return {
    ok: false,
    problems: result.problems.map((found) => ({ ...found, parameters: { ...found.parameters, argument } })),
  };
}
