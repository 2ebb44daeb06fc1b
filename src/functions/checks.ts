import { checkAllocation } from "../checks/checkAllocation";
import { checkExchange } from "../checks/checkExchange";
import { combine, type Problem, succeed, then } from "../text/result";
import {
  gridsNamed,
  gridsOf,
  readNumbersBeside,
  readRules,
  readWeightGrid,
  type RuleArguments,
} from "./allocationArguments";
import { answer } from "./edge/answer";
import { type Grid, readGrid } from "./edge/grid";
import { problemText } from "./edge/problemText";
import { readNumbers, readRequiredNumber } from "./edge/readNumbers";

/**
 * Controleert een verdeling: de som, hele getallen en de grenzen.
 * @customfunction CONTROLE CONTROLE
 * @param {any[][]} verdeling De plekken die u wilt controleren.
 * @param {any} totaal Het totaal dat zij samen moeten zijn.
 * @param {any[][]} [minimum] Minste plekken per ontvanger. Leeg of 0: geen grens.
 * @param {any[][]} [maximum] Meeste plekken per ontvanger. Leeg of 0: geen grens. Het woord geen: nul plekken.
 * @returns {string} OK, of een zin met alles wat niet klopt.
 * @remarks Cost: a few passes over n recipients.
 */
export function CONTROLE(verdeling: any[][], totaal: any, minimum?: any[][], maximum?: any[][]): string {
  const rules: RuleArguments = { minimum, maximum };
  const grids = (): readonly Grid[] => gridsOf(readGrid("verdeling", verdeling), rules);
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
            verdict(checkAllocation({ places, total, ...(minima && { minima }), ...(maxima && { maxima }) }), grids()),
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
 * @remarks Cost: a few passes over n who take part.
 */
export function RUILCONTROLE(voor: any[][], na: any[][]): string {
  const grids = (): readonly Grid[] => gridsNamed({ voor, na });
  return answer(grids, () =>
    then(readWeightGrid("voor", voor), (first) =>
      then(combine({ before: readNumbers(first), after: readNumbersBeside(first, "na", na) }), (exchange) =>
        succeed(verdict(checkExchange(exchange), grids())),
      ),
    ),
  );
}

/** What a check says in a cell: OK, or every fault. */
function verdict(faults: readonly Problem[], grids: readonly Grid[]): string {
  return faults.length === 0 ? "OK" : problemText(faults, grids);
}
