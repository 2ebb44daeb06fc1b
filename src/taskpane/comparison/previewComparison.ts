import { compareAllocations, type ComparisonRow as Compared } from "../../checks/compareAllocations";
import { compareKeys } from "../../plans/comparison/compareKeys";
import type { Comparison, ComparisonRow } from "../../plans/comparison/comparison";
import type { ReceptionContext } from "../../reception/receptionContext";
import { parseDutchCount } from "../../text/parseDutchCount";
import { sentences } from "../../text/sentences";
import { say } from "../texts";
import type { ComparisonForm } from "./comparisonForm";

export type ComparisonOutcome =
  | {
      readonly ok: true;
      readonly comparison: Comparison;
      readonly changes: readonly Compared[];
      readonly sums: { readonly first: number; readonly second: number };
      readonly moved: number;
    }
  | { readonly ok: false; readonly errors: readonly string[] };

/** Divides the total of the form in both ways; rows in the order that the planner chose. */
export function previewComparison(form: ComparisonForm, text: string, context: ReceptionContext): ComparisonOutcome {
  const total = parseDutchCount(text);
  if (total === null) {
    return { ok: false, errors: [text.trim() === "" ? say("errorTotalMissing") : say("errorTotal", { text })] };
  }
  const compared = compareKeys(form, total, context);
  if (!compared.ok) return { ok: false, errors: sentences(compared.problems) };
  const rows = [...compared.value.rows];
  const size = ({ first, second }: ComparisonRow): number => Math.abs(second - first);
  if (form.order === "difference") rows.sort((one, other) => size(other) - size(one));
  return {
    ok: true,
    comparison: { ...compared.value, rows },
    changes: compareAllocations(
      rows.map(({ first }) => first),
      rows.map(({ second }) => second),
    ),
    sums: { first: sumOf(rows.map(({ first }) => first)), second: sumOf(rows.map(({ second }) => second)) },
    // With sums that differ the smaller of gains and losses moved; the rest is new or gone.
    moved: Math.min(
      sumOf(rows.map(({ first, second }) => Math.max(second - first, 0))),
      sumOf(rows.map(({ first, second }) => Math.max(first - second, 0))),
    ),
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
