/**
 * Largest remainder as an order of claims. At a level λ (places per unit of weight) the claim of a recipient to its place
 * number q has need q − share: what the share must be lifted by. While the shares add up to more than k − 1 and at most k,
 * the need of the k-th claim lies between 0 and 1, and as λ falls it goes along straight lines, from one recipient's claim
 * to another's. This walks along those lines once, for all recipients together.
 */
import { at } from "../numbers/at";
import { type Fraction, fraction } from "../numbers/fraction";
import { nearLines } from "./crossings";
import { type Competitor, type FillCurve, highestLevel, lowestLevel, stretchFrom } from "./fillCurve";
import { claimsNear } from "./claimsNear";
import { heightOfRank, lineAfter, lineOfRank, type Turn } from "./lineOfRank";
import { type ClaimLine, type NeedLines, needLines } from "./needLines";

/** From `bottom` up to the bottom of the piece before it the need of the k-th claim is place − level × weight. */
export interface LevelPiece extends ClaimLine {
  readonly bottom: Fraction;
}

export interface LevelSegment {
  /** The level at which the shares add up to k, and the need of the k-th claim there. */
  readonly top: Fraction;
  /** In falling order of levels. */
  readonly pieces: readonly LevelPiece[];
}

/** The same with the numbers of the stretches that the top and each bottom lie on. */
export interface SegmentOnCurve extends LevelSegment {
  readonly highest: number;
  readonly lowest: readonly number[];
}

/**
 * Cost: a few passes over the n competitors, then for every piece one over those that are near. A piece more is a place that changes
 * hands while the shares together fall by one place; for inhabitants there are a few.
 *
 * @returns Null when the shares never add up to k.
 */
export function levelSegment(competitors: readonly Competitor[], curve: FillCurve, k: bigint): SegmentOnCurve | null {
  const top = lowestLevel(curve, k);
  if (top === null) return null;
  const end = highestLevel(curve, k - 1n);
  const segment = segmentAlong(needLines(competitors, top, end, k), top, end);
  if (segment === null) return null;
  const lowest = segment.pieces.map(({ bottom }) => stretchFrom(curve, bottom));
  return { ...segment, highest: stretchFrom(curve, top), lowest };
}

/** The same along claims that are known, from one level down to another. */
export function segmentAlong(needs: NeedLines, top: Fraction, end: Fraction): LevelSegment | null {
  if (needs.rank < 1 || needs.rank > needs.places.length) return null;
  const until = fraction(top.numerator * end.denominator - end.numerator * top.denominator, end.denominator);
  const height = heightOfRank(needs, needs.rank);
  const { places, rank, ...claims } = claimsNear(needs, height, until);
  const pieces: LevelPiece[] = [];
  const lines = nearLines(claims, height);
  let turn: Turn | null = { line: lineOfRank(claims, rank), position: fraction(0n, 1n) };
  while (turn !== null) {
    const { line }: Turn = turn;
    const next: Turn | null = lineAfter(lines, rank, turn, until);
    const bottom: Fraction = next === null ? end : levelAt(top, next.position);
    pieces.push({ place: BigInt(at(places, line)), weight: BigInt(at(claims.slopes, line)), bottom });
    turn = next;
  }
  return { top, pieces };
}

/** Levels fall from the top in units of 1 / its denominator. */
function levelAt({ numerator, denominator }: Fraction, position: Fraction): Fraction {
  return fraction(numerator * position.denominator - position.numerator, denominator * position.denominator);
}
