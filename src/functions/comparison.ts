import { allocate } from "../allocation/allocate";
import { measureFairness } from "../allocation/measureFairness";
import { checkAllocation } from "../checks/checkAllocation";
import { checkExchange } from "../checks/checkExchange";
import { compareAllocations } from "../checks/compareAllocations";
import { catalogue } from "../text/catalogue";
import { combine, type Problem, type Result, succeed, then } from "../text/result";
import { gridsNamed, gridsOf, readBeside, readRules, readWeightGrid, type RuleArguments } from "./allocationArguments";
import { answer } from "./edge/answer";
import { type Grid, readGrid } from "./edge/grid";
import { problemText } from "./edge/problemText";
import { readNumbers, readRequiredNumber } from "./edge/readNumbers";
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
 * Zet twee verdelingen van hetzelfde totaal naast elkaar: A, B, het verschil, en het verschil als deel van A.
 * @customfunction VERGELIJK VERGELIJK
 * @param {any} totaal Aantal plekken.
 * @param {any[][]} gewichten Gewichten van verdeling A.
 * @param {any[][]} gewichten2 Gewichten van verdeling B.
 * @param {METHODE} [methode] Hoe u afrondt: sluitend (standaard), officieel, webster, dhondt, adams, hill of dean.
 * @returns {any[][]} Per ontvanger een rij met A, B, B−A en (B−A)/A.
 */
export function VERGELIJK(totaal: any, gewichten: any[][], gewichten2: any[][], methode?: METHODE): any[][] {
  const grids = gridsNamed({ gewichten, gewichten2 });
  return answer(grids, () =>
    then(readWeightGrid("gewichten", gewichten), (first) =>
      then(
        combine({
          total: readRequiredNumber("totaal", totaal),
          one: readNumbers(first),
          two: then(readBeside(first, "gewichten2", gewichten2), readNumbers),
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
    ),
  );
}

/**
 * Controleert een verdeling: de som, hele getallen en de grenzen.
 * @customfunction CONTROLE CONTROLE
 * @param {any[][]} verdeling De plekken die u wilt controleren.
 * @param {any} totaal Het totaal dat zij samen moeten zijn.
 * @param {any[][]} [minimum] Minste plekken per ontvanger. Leeg of 0: geen grens.
 * @param {any[][]} [maximum] Meeste plekken per ontvanger. Leeg of 0: geen grens. Het woord geen: nul plekken.
 * @returns {string} OK, of een zin met alles wat niet klopt.
 */
export function CONTROLE(verdeling: any[][], totaal: any, minimum?: any[][], maximum?: any[][]): string {
  const rules: RuleArguments = { minimum, maximum };
  const grids = gridsOf(readGrid("verdeling", verdeling), rules);
  return answer(grids, () =>
    then(readWeightGrid("verdeling", verdeling), (grid) =>
      then(
        combine({
          total: readRequiredNumber("totaal", totaal),
          places: readNumbers(grid),
          bounds: readRules(grid, rules),
        }),
        ({ total, places, bounds: { minima, maxima } }) =>
          succeed(
            verdict(checkAllocation({ places, total, ...(minima && { minima }), ...(maxima && { maxima }) }), grids),
          ),
      ),
    ),
  );
}

/**
 * Controleert een uitruil van plekken: de som moet gelijk blijven.
 * @customfunction RUILCONTROLE RUILCONTROLE
 * @param {any[][]} voor De plekken voor de uitruil.
 * @param {any[][]} na De plekken na de uitruil.
 * @returns {string} OK, of een zin met wat de uitruil wint of verliest, wie geeft en wie neemt.
 */
export function RUILCONTROLE(voor: any[][], na: any[][]): string {
  const grids = gridsNamed({ voor, na });
  return answer(grids, () =>
    then(readWeightGrid("voor", voor), (first) =>
      then(combine({ before: readNumbers(first), after: then(readBeside(first, "na", na), readNumbers) }), (exchange) =>
        succeed(verdict(checkExchange(exchange), grids)),
      ),
    ),
  );
}

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

/** What a check says in a cell: OK, or every fault. */
function verdict(faults: readonly Problem[], grids: readonly Grid[]): string {
  return faults.length === 0 ? "OK" : problemText(faults, grids);
}

/** Says of which range the problems are, where the rules know only weights. */
function about<Value>(argument: string, result: Result<Value>): Result<Value> {
  if (result.ok) return result;
  return {
    ok: false,
    problems: result.problems.map((found) => ({ ...found, parameters: { ...found.parameters, argument } })),
  };
}
