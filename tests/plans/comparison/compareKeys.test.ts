import { compareKeys } from "../../../src/plans/comparison/compareKeys";
import { shippedContext } from "../../../src/reception/shippedContext";

const words = (keyId: string, total: number): string => {
  const one = { keyId, method: "largestRemainder" } as const;
  const compared = compareKeys({ first: one, second: one }, total, shippedContext());
  if (!compared.ok) throw new Error("Refused");
  return compared.value.first;
};

describe("what is compared", () => {
  test("is called by the title of its key and by its method", () => {
    expect(words("inwoners-2023", 1000)).toBe("Inwoners op 1 januari 2023, sluitend");
  });

  test("is said to be scaled where places were published for another total, and only there", () => {
    // The rows of spring 2023 add up to 77.070, beside the 77.100 that was announced.
    expect(words("lrt-77100", 96_000)).toMatch(/omgerekend van 77\.070 plekken$/u);
    expect(words("lrt-77100", 77_070)).not.toContain("omgerekend");
  });

  test("is refused where a key is not known", () => {
    const one = { keyId: "bestaat-niet", method: "largestRemainder" } as const;
    expect(compareKeys({ first: one, second: one }, 10, shippedContext()).ok).toBe(false);
  });
});
