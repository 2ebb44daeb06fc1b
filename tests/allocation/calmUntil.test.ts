import fc from "fast-check";
import { allocate } from "../../src/allocation/allocate";
import { calmUntil } from "../../src/allocation/calmUntil";
import { movingShares, partAt } from "../../src/allocation/movingShares";
import { compareFractions, fraction } from "../../src/numbers/fraction";
import { parameters } from "./arbitraryRequest";

const START = fraction(0n, 1n);

function placesOf(total: number, weights: readonly bigint[]): readonly number[] {
  const result = allocate({ total, weights: weights.map(String) });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function sharesOf(total: number, weights: readonly number[], tenths: readonly number[]) {
  const exact = weights.map(BigInt);
  const places = placesOf(total, exact);
  const numerators = tenths.map(BigInt);
  const shares = movingShares(
    { total, weights: exact, numerators, denominator: 10n, places },
    places.map(BigInt),
    START,
  );
  /** The number of one recipient at a part p. */
  const at = (recipient: number, numerator: bigint, denominator: bigint): number | undefined =>
    placesOf(
      total,
      exact.map((weight, index) => weight * (10n * denominator + numerator * (numerators[index] ?? 0n))),
    )[recipient];
  return { shares, places, at };
}

const recipients = fc.array(fc.tuple(fc.integer({ min: 1, max: 900_000 }), fc.integer({ min: -9, max: 9 })), {
  minLength: 4,
  maxLength: 60,
});

describe("a stretch on which a recipient surely keeps its number", () => {
  test("has that number at every part of it", () => {
    fc.assert(
      fc.property(
        recipients,
        fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 10 ** 15 })),
        fc.nat(),
        (given, total, chosen) => {
          const recipient = chosen % given.length;
          const { shares, places, at } = sharesOf(
            total,
            given.map(([weight]) => weight),
            given.map(([, tenth]) => tenth),
          );
          const { until } = calmUntil(shares, [recipient], START);
          const { numerator, denominator } = partAt(shares, until);
          expect(compareFractions(until, shares.end)).toBeLessThanOrEqual(0);
          for (const share of [0n, 1n, 5n, 17n, 50n, 83n, 99n, 100n]) {
            expect(at(recipient, numerator * share, denominator * 100n)).toBe(places[recipient]);
          }
        },
      ),
      parameters,
    );
  });

  test("goes on while many places move among the others", () => {
    // 41 recipients; the last stands still with a share of exactly 25, among shares of 24 to 26 that move by 12 places.
    const weights = Array.from({ length: 41 }, (_none, index) => 1000 + (index < 40 ? (index % 2 ? 37 : -37) : 0));
    const tenths = weights.map((_weight, index) => (index === 40 ? 0 : index % 4 < 2 ? 5 : -5));
    const { shares } = sharesOf(41 * 25, weights, tenths);
    const { until, looks } = calmUntil(shares, [40], START);
    expect(compareFractions(until, shares.end)).toBe(0);
    expect(looks).toBeLessThan(100);
  });

  test("is none for a recipient that changes at once", () => {
    // 3 over two of equal weight is 2 and 1; with more weight for the second the place moves just beyond 0.
    const { shares } = sharesOf(3, [1, 1], [0, 9]);
    expect(calmUntil(shares, [0], START).until).toEqual(START);
  });
});
