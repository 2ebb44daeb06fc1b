import fc from "fast-check";
import { claimsNear } from "../../src/allocation/claimsNear";
import type { Fraction } from "../../src/numbers/fraction";

interface Line {
  readonly place: number;
  readonly height: number;
  readonly slope: number;
}

const claimsOf = (lines: readonly Line[], rank: number, as: (value: number) => number | bigint) => ({
  places: lines.map(({ place }) => as(place)),
  heights: lines.map(({ height }) => as(height)),
  slopes: lines.map(({ slope }) => as(slope)),
  rank,
});

/** The height of a rank after a way, times the denominator of the way. */
function heightAfter(claims: ReturnType<typeof claimsOf>, { numerator, denominator }: Fraction): bigint | undefined {
  return claims.heights
    .map((height, line) => BigInt(height) * denominator + BigInt(claims.slopes[line] ?? 0) * numerator)
    .sort((one, other) => (one < other ? -1 : Number(one > other)))[claims.rank - 1];
}

const line = fc.record({
  place: fc.nat(9),
  height: fc.integer({ min: -60, max: 60 }),
  slope: fc.integer({ min: 1, max: 12 }),
});

test.each([
  ["ordinary", Number],
  ["big", BigInt],
] as const)("of %s numbers those that are left out never have the rank", (_name, as) => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.nat(11),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 3 }),
      (lines, at, numerator, denominator) => {
        const claims = claimsOf(lines, 1 + (at % lines.length), as);
        const sorted = lines.map(({ height }) => height).sort((one, other) => one - other);
        const until = { numerator: BigInt(numerator), denominator: BigInt(denominator) };
        const near = claimsNear(claims, as(sorted[claims.rank - 1] ?? 0), until);
        for (let part = 0n; part <= 8n; part += 1n) {
          const way = { numerator: until.numerator * part, denominator: until.denominator * 8n };
          const same = { ...near, places: [...near.places], heights: [...near.heights], slopes: [...near.slopes] };
          expect(heightAfter(same, way)).toBe(heightAfter(claims, way));
        }
      },
    ),
  );
});

test("who begins further away than the steepest rises is left out", () => {
  const lines = [-20, -7, -5, 0, 5, 7, 20].map((height, place) => ({ place, height, slope: 1 + (place % 2) }));
  // The steepest rises by 2 × 3, and one more for what is rounded off.
  const near = claimsNear(claimsOf(lines, 4, Number), 0, { numerator: 3n, denominator: 1n });
  expect(near).toEqual({ places: [1, 2, 3, 4, 5], heights: [-7, -5, 0, 5, 7], slopes: [2, 1, 2, 1, 2], rank: 3 });
});
