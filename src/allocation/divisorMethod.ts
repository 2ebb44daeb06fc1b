/**
 * The five classical divisor methods by the claim of a recipient's next place: weight / signpost, compared as a fraction
 * without roots. Balinski and Young, Fair Representation, 1982, table of divisor criteria.
 */
export type DivisorMethod = "webster" | "dhondt" | "adams" | "hill" | "dean";

/** The claim of a place: numerator / denominator. A denominator of 0 stands for a claim above every finite one. */
export interface ClaimRule {
  readonly numerator: (weight: bigint, place: bigint) => bigint;
  readonly denominator: (place: bigint) => bigint;
  /** A claim is so many times as strong, 2^weightPower, with a weight that is twice as large. */
  readonly weightPower: 1 | 2;
  /** The same as a double, good to a relative error of about 10^-15. */
  readonly approximate: (weight: number, place: number) => number;
}

const itself = (weight: bigint): bigint => weight;

export const claimRules: Readonly<Record<DivisorMethod, ClaimRule>> = {
  webster: {
    weightPower: 1,
    numerator: itself,
    denominator: (place) => 2n * place - 1n,
    approximate: (weight, place) => weight / (2 * place - 1),
  },
  dhondt: {
    weightPower: 1,
    numerator: itself,
    denominator: (place) => place,
    approximate: (weight, place) => weight / place,
  },
  adams: {
    weightPower: 1,
    numerator: itself,
    denominator: (place) => place - 1n,
    approximate: (weight, place) => weight / (place - 1),
  },
  hill: {
    weightPower: 2,
    numerator: (weight) => weight * weight,
    denominator: (place) => place * (place - 1n),
    approximate: (weight, place) => (place === 1 ? Infinity : ((weight / place) * weight) / (place - 1)),
  },
  dean: {
    weightPower: 1,
    numerator: (weight, place) => weight * (2n * place - 1n),
    denominator: (place) => place * (place - 1n),
    approximate: (weight, place) => (place === 1 ? Infinity : ((weight / place) * (2 * place - 1)) / (place - 1)),
  },
};

/** Whether everybody who weighs something gets a first place before anybody gets a second one. */
export function firstPlaceIsFree(method: DivisorMethod): boolean {
  return method !== "webster" && method !== "dhondt";
}

/** About what is added to a share before its whole part is taken. */
export function liftOf(method: DivisorMethod): number {
  return method === "dhondt" ? 0 : method === "adams" ? 1 : 0.5;
}
