import { comparisonColumns } from "../../src/plans/comparison/comparisonColumns";
import { everything } from "../../src/plans/everything";
import { layouts } from "../../src/plans/layouts";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { foundTable } from "./smallTable";

test("what a damaged order is looked for in: the rows of all tables of ours as they show, and no other cells", () => {
  expect(everything.layouts).toBe(layouts);
  expect(everything.withFormulas(foundTable([]))).toBe(false);
  expect(everything.areas(emptyWorkbook)).toEqual([]);
});

test.each([
  ["LRT_Taakstelling", ["Gebied"], true],
  ["Mijn_tabel", comparisonColumns, true],
  ["Mijn_tabel", ["Gebied"], false],
  ["Mijn_LRT_tabel", ["Gebied"], false],
])("a table with the name %p and the headers %j is ours: %p", (name, headers, expected) => {
  expect(everything.isOurs(foundTable([], { name, headers }))).toBe(expected);
});
