import { distributeOverProvinces } from "../reception/distributeOverProvinces";
import type { ReceptionContext } from "../reception/receptionContext";
import { combine, fail, problem, type Result, succeed, then } from "../text/result";
import { gridsOf, readRules, type RuleArguments } from "./allocationArguments";
import { type Grid, isAbsent } from "./edge/grid";
import { readRequiredNumber } from "./edge/readNumbers";
import { fitTo, shapeText } from "./edge/shape";
import { answerWithContext } from "./edge/withContext";

/** The forms without weights: the twelve provinces with the active key. */
export function allocationOverProvinces(totaal: unknown, rules: RuleArguments): any {
  return answerWithContext(
    () => gridsOf(null, rules),
    (context) => {
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
    },
  );
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

/** The total of the active decision, when its letter names one. */
export function totalOf({ decision }: ReceptionContext): Result<number> {
  return decision.total === null
    ? fail(problem("functions.noTotal.notAvailable", { title: decision.title }))
    : succeed(decision.total);
}
