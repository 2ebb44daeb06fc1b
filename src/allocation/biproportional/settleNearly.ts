import { fitMargins } from "./fitMargins";
import { pricesUnder } from "./prices";
import { roundRows } from "./roundRows";
import { type Scaling, scalingOf, weightFactors } from "./scaling";
import { settleColumns } from "./settleColumns";
import { standingsOf } from "./standing";
import { tightScaling } from "./tightScaling";
import type { Places, Table } from "./table";

/** Each round sees some 15 digits more than the one before. */
const ROUNDS = 12;

export interface Settled {
  readonly places: Places;
  readonly scaling: Scaling;
}

/** What it took, and whether the multipliers prove the places. */
export interface Attempt extends Settled {
  readonly isProven: boolean;
  readonly effort: { readonly steps: number; readonly rounds: number; readonly searches: number };
}

/**
 * Places with both margins and multipliers that prove them, nearly always found in one round. Every round works on doubles, but
 * from exact multipliers, so that what is seen are the small distances that are left; its outcome is made exact, and looked at.
 *
 * Cost: about rows × columns² + columns³, whatever the totals and weights; see the steps.
 */
export function settleNearly(table: Table): Attempt {
  const fit = fitMargins(table);
  let scaling = scalingOf(weightFactors(table), fit);
  let searches = 0;
  const places = roundRows(table, scaling.columns);
  for (let rounds = 1; ; rounds += 1) {
    const settled = settleColumns(pricesUnder(table, scaling, places));
    searches += settled.searches;
    scaling = tightScaling(settled.prices, scaling);
    const isProven = standingsOf(table, scaling, places).every((line) => !line.includes("wrong"));
    if (isProven || rounds === ROUNDS) {
      return { places, scaling, isProven, effort: { steps: fit.steps, rounds, searches } };
    }
  }
}
