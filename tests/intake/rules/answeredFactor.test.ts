/** Figures are multiplied with what their header says, else with what a planner answered about their column. */
import { answeredFactor } from "../../../src/intake/rules/answeredFactor";

test.each<[string, number, readonly (readonly [string, string])[] | undefined, number]>([
  ["nothing was asked", 1, undefined, 1],
  ["nothing was answered", 1, [], 1],
  ["thousands", 1, [["Inwoners", "duizendtallen"]], 1000],
  ["however that is written", 1, [[" inwoners", "Duizendtallen "]], 1000],
  ["by the place of the column", 1, [["kolom 3", "duizendtallen"]], 1000],
  [
    "beside another answer",
    1,
    [
      ["Periode", "2025"],
      ["Inwoners", "duizendtallen"],
    ],
    1000,
  ],
  ["about another column", 1, [["Woningen", "duizendtallen"]], 1],
  ["the counts themselves", 1, [["Inwoners", "de aantallen zelf"]], 1],
  ["what the header says counts", 1_000_000, [["Inwoners", "duizendtallen"]], 1_000_000],
])("%s", (_name, factor, values, expected) => {
  const header = { column: 2, text: "Inwoners", own: "Inwoners" };
  expect(answeredFactor(header, factor, values === undefined ? {} : { values: new Map(values) })).toBe(expected);
});
