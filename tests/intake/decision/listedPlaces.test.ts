import { listedPlaces } from "../../../src/intake/decision/listedPlaces";

test.each<[readonly number[], string]>([
  [[], ""],
  [[88_000], "88.000"],
  [[88_000, 3_660, 88_000], "88.000 en 3.660"],
  [[1, 2, 3, 4, 5, 6, 7], "1, 2, 3, 4, 5, 6 en meer"],
])("%j", (places, expected) => {
  expect(listedPlaces(places)).toBe(expected);
});
