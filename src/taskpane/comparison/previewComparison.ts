import { allocate } from "../../allocation/allocate";
import { compareAllocations, type ComparisonRow as Compared } from "../../checks/compareAllocations";
import { findKey } from "../../reference/keys";
import { inhabitantsOf, newestInhabitantsYear } from "../../reference/inhabitants";
import { provinces } from "../../reference/regions";
import { provinceWeights } from "../../reception/provinceWeights";
import type { ReceptionContext } from "../../reception/receptionContext";
import { parseDutchCount } from "../../text/parseDutchCount";
import { combine, type Result, then } from "../../text/result";
import { sentences } from "../../text/sentences";
import type { Comparison, ComparisonRow } from "../../plans/comparison/comparison";
import { methodNames } from "../allocation/methodNames";
import { say } from "../texts";
import type { ComparedChoice, ComparisonForm } from "./comparisonForm";

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
export function previewComparison(
  comparison: ComparisonForm,
  text: string,
  context: ReceptionContext,
): ComparisonOutcome {
  const total = parseDutchCount(text);
  if (total === null) {
    return { ok: false, errors: [text.trim() === "" ? say("errorTotalMissing") : say("errorTotal", { text })] };
  }
  const both = combine({
    first: placesBy(comparison.first, total, context),
    second: placesBy(comparison.second, total, context),
  });
  if (!both.ok) return { ok: false, errors: sentences(both.problems) };
  const rows = provinces.map(({ code, name }, index): ComparisonRow => {
    const inhabitants = inhabitantsOf(code, newestInhabitantsYear, context.ownInhabitants);
    return {
      code,
      name,
      inhabitants: inhabitants.ok ? inhabitants.value : 0,
      first: both.value.first[index] ?? 0,
      second: both.value.second[index] ?? 0,
    };
  });
  const size = ({ first, second }: ComparisonRow): number => Math.abs(second - first);
  if (comparison.order === "difference") rows.sort((one, other) => size(other) - size(one));
  return {
    ok: true,
    comparison: { total, first: inWords(comparison.first), second: inWords(comparison.second), rows },
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

function placesBy(choice: ComparedChoice, total: number, context: ReceptionContext): Result<readonly number[]> {
  return then(findKey(choice.keyId, context.ownKeys), (key) =>
    then(provinceWeights(key), (weights) => allocate({ total, weights, method: choice.method })),
  );
}

function inWords({ keyId, method }: ComparedChoice): string {
  return `${keyId}, ${methodNames[method]}`;
}
