import { compareAllocations } from "../../src/checks/compareAllocations";

describe("compareAllocations", () => {
  test("puts A, B, the difference and the relative difference in a row per recipient", () => {
    expect(compareAllocations([100, 50], [125, 50])).toEqual([
      [100, 125, 25, 0.25],
      [50, 50, 0, 0],
    ]);
  });

  test("from nothing to nothing is no change; from nothing to something has no relative size", () => {
    expect(compareAllocations([0, 0, 4], [0, 3, 0])).toEqual([
      [0, 0, 0, 0],
      [0, 3, 3, ""],
      [4, 0, -4, -1],
    ]);
  });

  test("other recipients are a defect of the caller", () => {
    expect(() => compareAllocations([1], [1, 2])).toThrow("recipient by recipient");
  });
});
