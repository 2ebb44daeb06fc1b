import texts from "../../text/nl/differences.json";
import type { HalfYear } from "../../housing/halfYear";
import { regionOfCode } from "../../reference/regions";
import { nationalInForce, type QuotaRow, type QuotaState, rowsOf } from "../housing/quotaState";
import { type FigureDifference, knownFigures } from "./figureDifference";

export interface HalfYearDifference {
  /** The national number, then per municipality what was asked. */
  readonly quota: readonly FigureDifference[];
  /** Per municipality the balance at the end of the half-year. */
  readonly balance: readonly FigureDifference[];
}

/**
 * What the same municipalities must house in two half-years, and with which balance each ends. A municipality that is in one of them only
 * has no figure in the other: it merged, or its province is not open there. Art. 28–30 Huisvestingswet 2014.
 *
 * @returns Municipalities in the order of the workbook, those of the first half-year first. Cost: one pass over the rows.
 */
export function halfYearDifference(state: QuotaState, before: HalfYear, after: HalfYear): HalfYearDifference {
  const [first, second] = [rowsByCode(state, before), rowsByCode(state, after)];
  const codes = [...new Set([...first.keys(), ...second.keys()])];
  const each = (figure: "quota" | "endBalance"): readonly FigureDifference[] =>
    codes.map((code) => ({
      name: regionOfCode(code)?.name ?? code,
      before: first.get(code)?.[figure] ?? null,
      after: second.get(code)?.[figure] ?? null,
    }));
  const national = {
    name: texts.national,
    before: nationalInForce(state, before)?.persons ?? null,
    after: nationalInForce(state, after)?.persons ?? null,
  };
  return { quota: knownFigures([national, ...each("quota")]), balance: knownFigures(each("endBalance")) };
}

function rowsByCode(state: QuotaState, halfYear: HalfYear): ReadonlyMap<string, QuotaRow> {
  return new Map(rowsOf(state, halfYear).map((row) => [row.code, row]));
}
