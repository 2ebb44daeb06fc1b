import fc from "fast-check";
import { foldName } from "../../src/reference/foldName";

describe("the form in which names are compared", () => {
  test("leaves out case, accents, hyphens, apostrophes and blanks", () => {
    expect(foldName("Noord-Holland")).toBe("noordholland");
    expect(foldName("Súdwest-Fryslân")).toBe("sudwestfryslan");
    expect(foldName("’s-Gravenhage")).toBe(foldName("'s Gravenhage"));
    expect(foldName("Bergen (NH.)")).toBe("bergen(nh.)");
  });

  test("is the same for a plain name as it is among signs that are not plain", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (name) => {
        // An accent of its own does not count, but takes the long way.
        expect(foldName(`${name}\u0301`)).toBe(foldName(name));
      }),
    );
  });
});
