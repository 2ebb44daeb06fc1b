import { ALMOST, type NeedLines } from "./needLines";

/**
 * The claims of which one may be the k-th while the shares fall from k places to k − 1, as `needLines` gives them, for
 * recipients without bounds and in ordinary numbers.
 *
 * Cost: one pass over the recipients.
 *
 * @param sum Of the weights. (k + 1) × sum is below 2^53, so that every product is exact and a quotient of such products
 *   rounds up to the right whole number.
 */
export function plainNeedLines(weights: readonly number[], sum: number, k: number): NeedLines {
  const places: number[] = [];
  const heights: number[] = [];
  const slopes: number[] = [];
  let rank = k;
  for (const weight of weights) {
    if (weight === 0) continue;
    const share = weight * k;
    const place = Math.ceil(share / sum);
    const need = place * sum - share;
    places.push(place);
    heights.push(need);
    slopes.push(weight);
    rank -= place - 1;
    if (need === 0 || place === 1 || weight + need < sum * (1 - ALMOST)) continue;
    places.push(place - 1);
    heights.push(need - sum);
    slopes.push(weight);
    rank += 1;
  }
  return { places, heights, slopes, rank };
}
