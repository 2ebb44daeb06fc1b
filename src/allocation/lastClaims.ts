/** The claims that may come to be the last ones to get a place along a stretch of p, on ordinary numbers. */
import { type NearShares, SAFETY, sumAt } from "./nearShares";

const { ceil, floor, max, min } = Math;

/**
 * Claims as straight lines side by side, in places at the begin of the stretch; further on a place is as high as the sum of
 * weights has grown.
 */
export interface LastClaims {
  readonly recipients: Int32Array;
  /** Which claim of the recipient: 0 to the first place more than where the shares begin, −1 to the last one there. */
  readonly places: Int32Array;
  readonly heights: Float64Array;
  readonly slopes: Float64Array;
  /** Room for the meetings of a line with them. */
  readonly meetings: Meetings;
  count: number;
  /** How many of them have a place. */
  held: number;
  length: number;
  growth: number;
}

/** Where a line meets others, side by side. */
export interface Meetings {
  readonly ways: Float64Array;
  /** How far the way may be off; negative where the other one gets below the line. */
  readonly lost: Float64Array;
  readonly rivals: Int32Array;
}

/** Some more for few recipients. */
const ROOM = 64;

/** Room to be used again for every stretch, for a few claims of every recipient. */
export function roomForClaims(recipientCount: number): LastClaims {
  const most = 4 * (recipientCount + ROOM);
  return {
    recipients: new Int32Array(most),
    places: new Int32Array(most),
    heights: new Float64Array(most),
    slopes: new Float64Array(most),
    meetings: { ways: new Float64Array(most), lost: new Float64Array(most), rivals: new Int32Array(most) },
    count: 0,
    held: 0,
    length: 0,
    growth: 0,
  };
}

/**
 * Fills in the claims that come between two levels somewhere on a stretch. All others stay above them and have a place, or
 * below them without one, if the level of the last place stays between the two.
 *
 * Cost: one pass over the n recipients.
 *
 * @returns False where there is no room for so many, or the level of the last place is not between the two.
 */
export function findClaims(
  claims: LastClaims,
  { shares, recipients }: NearShares,
  {
    from,
    length,
    lower,
    upper,
  }: { readonly from: number; readonly length: number; readonly lower: number; readonly upper: number },
): boolean {
  const { nearStarts, nearSlopes, nearSum } = shares;
  const to = from + length;
  const [scale, scaleBeyond] = [1 / sumAt(shares, from), 1 / sumAt(shares, to)];
  const growth = nearSum.slope * scale;
  let count = 0;
  let held = 0;
  for (let index = 0; index < recipients; index += 1) {
    const start = nearStarts[index] ?? 0;
    const slope = nearSlopes[index] ?? 0;
    const one = (start + from * slope) * scale;
    const other = (start + to * slope) * scaleBeyond;
    const strongest = ceil(min(one, other) - upper - SAFETY);
    const weakest = floor(max(one, other) - lower + SAFETY);
    held -= strongest;
    for (let place = strongest; place <= weakest; place += 1) {
      claims.recipients[count] = index;
      claims.places[count] = place;
      claims.heights[count] = one - place;
      claims.slopes[count] = slope * scale - place * growth;
      count += 1;
    }
  }
  claims.count = count;
  claims.held = held;
  claims.length = length;
  claims.growth = growth;
  return count <= claims.heights.length && held > 0 && held < count;
}
