import { ALMOST, type NeedLines } from "./needLines";
import type { WholeShares } from "./wholeShares";

/** Enough to leave few claims in one bin, few enough to stay in the nearest cache. */
const MOST_BINS = 4096;

/**
 * The claims of which one may be the k-th while the shares fall from k places to k − 1, as `needLines` gives them, for
 * recipients without bounds and in ordinary numbers. Only those near the k-th: a need rises by the own weight meanwhile, so that who
 * begins further off than the largest weight never meets it. Claims are counted in bins of equal width, by which it is known about
 * where the k-th begins.
 *
 * Cost: two passes over the recipients.
 *
 * @param step k less the total: a few.
 */
export function plainNeedLines(shares: WholeShares, step: number): NeedLines {
  const { bin, width, rank, steepest } = aboutRank(shares, step);
  const lowest = (bin - 1) * width - shares.sum - steepest;
  const highest = (bin + 2) * width - shares.sum + steepest;
  const near = { places: [] as number[], heights: [] as number[], slopes: [] as number[] };
  let below = 0;
  forEachClaim(shares, step, (place, need, weight) => {
    if (need < lowest) below += 1;
    else if (need <= highest) {
      near.places.push(place);
      near.heights.push(need);
      near.slopes.push(weight);
    }
  });
  return { ...near, rank: rank - below };
}

interface AboutRank {
  /** The bin that the claim of the rank is in: as many widths above minus the sum. */
  readonly bin: number;
  readonly width: number;
  readonly rank: number;
  readonly steepest: number;
}

function aboutRank(shares: WholeShares, step: number): AboutRank {
  const { total, weights, sum } = shares;
  const bins = Math.min(weights.length, MOST_BINS);
  const sizes = new Uint32Array(2 * bins + 1);
  const binsPerUnit = bins / sum;
  let rank = total;
  let steepest = 0;
  forEachClaim(shares, step, (place, need, weight, isEarlier) => {
    const bin = Math.floor((need + sum) * binsPerUnit);
    sizes[bin] = (sizes[bin] ?? 0) + 1;
    // All earlier places come before.
    rank -= isEarlier ? -1 : place - 1;
    if (weight > steepest) steepest = weight;
  });
  rank += step;
  let bin = 0;
  for (let passed = sizes[0] ?? 0; passed < rank && bin < sizes.length; passed += sizes[bin] ?? 0) bin += 1;
  return { bin, width: sum / bins, rank, steepest };
}

type Visit = (place: number, need: number, weight: number, isEarlier: boolean) => void;

/** Per recipient the place that its share of k is a part of, and the one before where the share falls that far. */
function forEachClaim({ weights, sum, wholes, rests }: WholeShares, step: number, visit: Visit): void {
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? 0;
    if (weight === 0) continue;
    const rest = (rests[index] ?? 0) + step * weight;
    const steps = Math.ceil(rest / sum);
    const place = (wholes[index] ?? 0) + steps;
    const need = steps * sum - rest;
    visit(place, need, weight, false);
    if (need === 0 || place === 1 || weight + need < sum * (1 - ALMOST)) continue;
    visit(place - 1, need - sum, weight, true);
  }
}
