import { startOf } from "../../src/allocation/firstChanges";
import { roomForClaims } from "../../src/allocation/lastClaims";
import { walkNear } from "../../src/allocation/walkNear";
import { fraction } from "../../src/numbers/fraction";

describe("steps along ordinary numbers", () => {
  test("putting the remainders of 6,400 recipients in order counts for 6,400 / 64 = 100 steps", () => {
    const recipients = 6400;
    const { shares } = startOf({
      total: recipients / 2,
      weights: Array.from({ length: recipients }, () => 1n),
      numerators: Array.from({ length: recipients }, (_none, index) => BigInt(index)),
      denominator: 1000n,
      // Each is due half a place: of equals the first half gets one.
      places: Array.from({ length: recipients }, (_none, index) => Number(index < recipients / 2)),
    });
    const path = {
      shares,
      changes: Array.from({ length: recipients }, () => null),
      heavy: recipients,
      effort: { exactComparisons: 0, exchanges: 0, looks: 0 },
      claims: roomForClaims(recipients),
    };
    const everybody = Array.from({ length: recipients }, (_none, index) => index);
    const { steps } = walkNear(path, fraction(0n, 1n), everybody, 1);
    expect(steps).toBeGreaterThanOrEqual(100);
  });
});
