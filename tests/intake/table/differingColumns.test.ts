import { areDiffering } from "../../../src/intake/table/differingColumns";

const lines = (...rows: readonly (readonly (string | number)[])[]) =>
  rows.map((cells, index) => ({ line: index + 2, cells }));

test("columns differ where a line has a number in both, and not the same", () => {
  expect(areDiffering(lines(["Zwolle", 140, 160]), 1, 2)).toBe(true);
  expect(areDiffering(lines(["Zwolle", 140, "140"], ["Almere", "1.250", 1250]), 1, 2)).toBe(false);
  expect(areDiffering(lines(["Zwolle", 140, ""], ["Almere", "", 250], ["Urk", "n.b.", 3]), 1, 2)).toBe(false);
  expect(areDiffering(lines(["Zwolle", 140, 140], ["Almere", 250, -250]), 1, 2)).toBe(true);
});
