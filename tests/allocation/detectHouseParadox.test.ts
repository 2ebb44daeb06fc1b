import fc from "fast-check";
import { detectHouseParadox } from "../../src/allocation/detectHouseParadox";
import { divisorMethods, parameters, unbounded } from "./arbitraryRequest";

describe("the house paradox", () => {
  test("is found where one place more costs somebody a place", () => {
    // Balinski and Young 1975: with 6, 6 and 2, ten places give 4.29, 4.29, 1.43 = 4, 4, 2;
    // eleven give 4.71, 4.71, 1.57 = 5, 5, 1.
    expect(detectHouseParadox({ total: 10, weights: [6, 6, 2] })).toEqual({
      ok: true,
      value: [{ code: "allocation.houseParadox", parameters: { total: 11, before: 2, after: 1 }, position: 2 }],
    });
  });

  test("is not found where nobody would lose", () => {
    expect(detectHouseParadox({ total: 9, weights: [6, 6, 2] })).toEqual({ ok: true, value: [] });
  });

  test("never happens with a divisor method", () => {
    fc.assert(
      fc.property(unbounded, fc.constantFrom(...divisorMethods), ({ total, weights }, method) => {
        expect(detectHouseParadox({ total, weights, method })).toEqual({ ok: true, value: [] });
      }),
      parameters,
    );
  });

  test("cannot be asked when the bounds leave no room for one place more", () => {
    expect(detectHouseParadox({ total: 2, weights: [1, 1], maxima: [1, 1] })).toEqual({ ok: true, value: [] });
  });

  test("passes on what is wrong with the request", () => {
    const refused = detectHouseParadox({ total: 2, weights: [] });
    expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toContain("allocation.noRecipients");
  });
});
