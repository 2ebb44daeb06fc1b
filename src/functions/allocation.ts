import { allocate } from "../allocation/allocate";
import { allocateResidual } from "../allocation/allocateResidual";
import { distributeOverProvinces } from "../reception/distributeOverProvinces";
import type { ReceptionContext } from "../reception/receptionContext";
import { spreidingswetWeights } from "../reception/spreidingswetWeights";
import { combine, fail, problem, type Result, succeed, then } from "../text/result";
import {
  gridsNamed,
  gridsOf,
  readBeside,
  readRecipients,
  readRules,
  readWeightGrid,
  type RuleArguments,
} from "./allocationArguments";
import { answer } from "./edge/answer";
import { type Grid, inShapeOf, isAbsent, readGrid } from "./edge/grid";
import { readLimits, readNumbers, readRequiredNumber } from "./edge/readNumbers";
import { fitTo, shapeText } from "./edge/shape";
import { answerWithContext, atOnceOrLater } from "./edge/withContext";
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
 * @param {any[][]} [gewichten] Gewicht per ontvanger, zoals inwoners. Leeg: de twaalf provincies met de geldende sleutel.
 * @param {METHODE} [methode] Hoe u afrondt: sluitend (standaard), officieel, webster, dhondt, adams, hill of dean.
 * @param {any[][]} [minimum] Minste plekken per ontvanger. Leeg of 0: geen grens.
 * @param {any[][]} [maximum] Meeste plekken per ontvanger. Leeg of 0: geen grens. Het woord geen: nul plekken.
 * @returns {any[][]} Hele plekken in de vorm van de gewichten, of een tabel met provincies.
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
  if (weights === null) return overProvinces(totaal, rules);
  const grids = gridsOf(weights, rules);
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
 */
export function RESTVERDEEL(totaal: any, gewichten: any[][], vast: any[][], methode?: METHODE): any[][] {
  const grids = gridsNamed({ gewichten, vast });
  return answer(grids, () =>
    then(readWeightGrid("gewichten", gewichten), (first) =>
      then(
        combine({
          total: readRequiredNumber("totaal", totaal),
          weights: readNumbers(first),
          agreed: then(readBeside(first, "vast", vast), readLimits),
          method: readMethod(methode),
        }),
        (request) => shaped(first, allocateResidual(request)),
      ),
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
 */
export function SPREIDING(totaal: any, inwoners: any[][], seswoa: any[][], methode?: METHODE): any[][] {
  const grids = gridsNamed({ inwoners, seswoa });
  return answer(grids, () =>
    then(readWeightGrid("inwoners", inwoners), (first) =>
      then(
        combine({
          total: readRequiredNumber("totaal", totaal),
          people: readNumbers(first),
          scores: then(readBeside(first, "seswoa", seswoa), readNumbers),
          method: readMethod(methode),
        }),
        ({ total, people, scores, method }) =>
          then(spreidingswetWeights(people, scores), (weights) => shaped(first, allocate({ total, weights, method }))),
      ),
    ),
  );
}

/** The forms without weights: the twelve provinces with the active key. */
function overProvinces(totaal: unknown, rules: RuleArguments): any {
  return answerWithContext(gridsOf(null, rules), (context) => {
    const column = provinceColumn(context);
    return then(
      combine({
        total: isAbsent(totaal) ? totalOf(context) : readRequiredNumber("totaal", totaal),
        rules: problemsWithShape(column, rules) ?? readRules(column, rules),
      }),
      ({ total, rules: { method, minima, maxima } }) =>
        then(distributeOverProvinces(context, total, method, minima, maxima), (rows) =>
          succeed(rows.map(({ region, places }) => [region.name, places])),
        ),
    );
  });
}

function provinceColumn(context: ReceptionContext): Grid {
  const cells = [...context.key.provinceWeights.values()];
  return { name: "gewichten", rows: cells.length, columns: 1, cells };
}

function problemsWithShape(column: Grid, rules: RuleArguments): Result<never> | null {
  const misfit = gridsOf(null, rules).find((grid) => !fitTo(column, grid).ok);
  return misfit === undefined
    ? null
    : fail(problem("functions.needTwelveProvinces", { argument: misfit.name, shape: shapeText(misfit) }));
}

function totalOf({ decision }: ReceptionContext): Result<number> {
  return decision.total === null
    ? fail(problem("functions.noTotal.notAvailable", { title: decision.title }))
    : succeed(decision.total);
}

function shaped(first: Grid, places: Result<readonly number[]>): Result<number[][]> {
  return then(places, (values) => succeed(inShapeOf(first, values)));
}
