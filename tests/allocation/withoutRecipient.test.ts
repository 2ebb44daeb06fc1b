import type { PreparedRequest } from "../../src/allocation/preparedRequest";
import { withoutRecipient } from "../../src/allocation/withoutRecipient";

const bounds = { minima: [1, 2, 3], maxima: [9, 4, 9] };

test("leaves one recipient out of weights, sum and bounds, and keeps maxima within the new total", () => {
  const request: PreparedRequest = {
    total: 9,
    method: "webster",
    weights: { size: "safe", values: [5, 7, 11], sum: 23 },
    bounds,
  };
  expect(withoutRecipient(request, 1, 6)).toEqual({
    total: 6,
    method: "webster",
    weights: { size: "safe", values: [5, 11], sum: 16 },
    bounds: { minima: [1, 3], maxima: [6, 6] },
  });
});

test("does the same with big integers, and without bounds", () => {
  const request: PreparedRequest = {
    total: 9,
    method: "dhondt",
    weights: { size: "large", values: [5n, 7n, 11n], sum: 23n },
    bounds: null,
  };
  expect(withoutRecipient(request, 2, 9)).toEqual({
    total: 9,
    method: "dhondt",
    weights: { size: "large", values: [5n, 7n], sum: 12n },
    bounds: null,
  });
});
