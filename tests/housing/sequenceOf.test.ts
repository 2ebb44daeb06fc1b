import { sequenceOf } from "../../src/housing/halfYear";

describe("half-years counted through", () => {
  test("follow each other without a gap: 2023-I, 2023-II, 2024-I", () => {
    expect([
      sequenceOf({ year: 2023, half: 1 }),
      sequenceOf({ year: 2023, half: 2 }),
      sequenceOf({ year: 2024, half: 1 }),
      // 2 × 2023, and one more for each half.
    ]).toEqual([4046, 4047, 4048]);
  });
});
