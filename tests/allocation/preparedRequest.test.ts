import { exactWeights, integerWeights, weightAt } from "../../src/allocation/preparedRequest";
import { readWeights } from "../../src/allocation/readWeights";

const most = BigInt(Number.MAX_SAFE_INTEGER);

describe("whole weights", () => {
  test("are ordinary numbers up to a sum of 2^53 − 1, and big integers above it", () => {
    expect(integerWeights([most - 2n, 2n])).toEqual({
      size: "safe",
      values: [Number.MAX_SAFE_INTEGER - 2, 2],
      sum: Number.MAX_SAFE_INTEGER,
    });
    expect(integerWeights([most - 2n, 3n])).toEqual({ size: "large", values: [most - 2n, 3n], sum: most + 1n });
  });

  test("are the same big integers of either size", () => {
    for (const values of [
      [1n, 2n],
      [most, most],
    ]) {
      expect(exactWeights(integerWeights(values))).toEqual(values);
      expect(weightAt(integerWeights(values), 1)).toBe(values[1]);
    }
  });
});

describe("weights as they are given", () => {
  test("whole numbers of at least 0 are taken over without a copy, up to a sum of 2^53 − 1", () => {
    const weights = [0, 3, Number.MAX_SAFE_INTEGER - 3];
    const read = readWeights(weights);
    expect(read).toEqual({ ok: true, value: { size: "safe", values: weights, sum: Number.MAX_SAFE_INTEGER } });
    expect(read.ok && read.value.values).toBe(weights);
  });

  test("above that sum they are big integers", () => {
    expect(readWeights([Number.MAX_SAFE_INTEGER, 1])).toEqual({
      ok: true,
      value: { size: "large", values: [most, 1n], sum: most + 1n },
    });
  });

  test("text becomes numbers, also when it holds a whole number", () => {
    expect(readWeights(["5", 2])).toEqual({ ok: true, value: { size: "safe", values: [5, 2], sum: 7 } });
    expect(readWeights(["0.5", 2])).toEqual({ ok: true, value: { size: "safe", values: [5, 20], sum: 25 } });
    expect(readWeights([0.5, 2])).toEqual({ ok: true, value: { size: "safe", values: [5, 20], sum: 25 } });
  });

  test("what is no number and what is negative is said at its own place", () => {
    expect(readWeights([1, "x", -0.5, NaN])).toEqual({
      ok: false,
      problems: [
        { code: "allocation.weightNotANumber", parameters: { weight: "x" }, position: 1 },
        { code: "allocation.negativeWeight", parameters: { weight: -0.5 }, position: 2 },
        { code: "allocation.weightNotANumber", parameters: { weight: "NaN" }, position: 3 },
      ],
    });
  });
});
