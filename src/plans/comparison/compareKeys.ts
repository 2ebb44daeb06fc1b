import { allocate } from "../../allocation/allocate";
import type { Method } from "../../allocation/request";
import { provinceWeights } from "../../reception/provinceWeights";
import type { ReceptionContext } from "../../reception/receptionContext";
import texts from "../../text/nl/comparison.json";
import type { DistributionKey } from "../../reference/distributionKey";
import { inhabitantsOf, newestInhabitantsYear } from "../../reference/inhabitants";
import { findKey } from "../../reference/keys";
import { provinces } from "../../reference/regions";
import { combine, type Result, then, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
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
        first: places.first.places[index] ?? 0,
        second: places.second.places[index] ?? 0,
      };
    });
    return succeed({
      total,
      first: inWords(places.first.key, first.method, total),
      second: inWords(places.second.key, second.method, total),
      rows,
    });
  });
}

interface ComparedPlaces {
  readonly key: DistributionKey;
  readonly places: readonly number[];
}

function placesBy({ keyId, method }: ComparedChoice, total: number, context: ReceptionContext): Result<ComparedPlaces> {
  return then(findKey(keyId, context.ownKeys), (key) =>
    then(provinceWeights(key), (weights) =>
      then(allocate({ total, weights, method }), (places) => succeed({ key, places })),
    ),
  );
}

/** Places that were published for another total say so: scaled, nobody published them. */
function inWords(
  { title, published, provinceWeights: weights }: DistributionKey,
  method: Method,
  total: number,
): string {
  const sum = [...weights.values()].reduce<number>((all, weight) => all + Number(weight), 0);
  const isScaled = published !== null && sum !== total;
  return fillIn(isScaled ? texts.comparedScaled : texts.compared, { key: title, method: methodNames[method], sum });
}
