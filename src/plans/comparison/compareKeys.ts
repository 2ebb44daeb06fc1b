import { allocate } from "../../allocation/allocate";
import type { Method } from "../../allocation/request";
import { provinceWeights } from "../../reception/provinceWeights";
import type { ReceptionContext } from "../../reception/receptionContext";
import { inhabitantsOf, newestInhabitantsYear } from "../../reference/inhabitants";
import { findKey } from "../../reference/keys";
import { provinces } from "../../reference/regions";
import { combine, type Result, then, succeed } from "../../text/result";
import { methodNames } from "../formula/methodNames";
import type { Comparison, ComparisonRow } from "./comparison";

/** One of two ways to divide the same total. */
export interface ComparedChoice {
  readonly keyId: string;
  readonly method: Method;
}

/**
 * Divides a total over the provinces in two ways, in the order of the provinces.
 *
 * @param total In places.
 * @returns Refused where a key is not known or does not divide the total.
 */
export function compareKeys(
  { first, second }: { readonly first: ComparedChoice; readonly second: ComparedChoice },
  total: number,
  context: ReceptionContext,
): Result<Comparison> {
  const both = combine({ first: placesBy(first, total, context), second: placesBy(second, total, context) });
  return then(both, (places) => {
    const rows = provinces.map(({ code, name }, index): ComparisonRow => {
      const inhabitants = inhabitantsOf(code, newestInhabitantsYear, context.ownInhabitants);
      return {
        code,
        name,
        inhabitants: inhabitants.ok ? inhabitants.value : 0,
        first: places.first[index] ?? 0,
        second: places.second[index] ?? 0,
      };
    });
    return succeed({ total, first: inWords(first), second: inWords(second), rows });
  });
}

function placesBy(choice: ComparedChoice, total: number, context: ReceptionContext): Result<readonly number[]> {
  return then(findKey(choice.keyId, context.ownKeys), (key) =>
    then(provinceWeights(key), (weights) => allocate({ total, weights, method: choice.method })),
  );
}

function inWords({ keyId, method }: ComparedChoice): string {
  return `${keyId}, ${methodNames[method]}`;
}
