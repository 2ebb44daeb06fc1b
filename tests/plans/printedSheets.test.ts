import { type BlockDifference, blockDifferences } from "../../src/plans/blockDifference";
import { difference } from "../../src/plans/difference";
import { printedSheets } from "../../src/plans/printedSheets";
import type { TableDifference } from "../../src/plans/tableDifference";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { applyDesired } from "./applyDesired";
import { almereAndUrk, changedTable, layout } from "./smallTable";
import { decisionOrder, orderOf, planned } from "./reception/decisions";

test("a sheet that an order makes is printed with its headers on every page, or with its title when it has no table", () => {
  const order = decisionOrder();
  const desired = planned(order);
  const printed = printedSheets(difference(desired, emptyWorkbook));
  expect(printed).toContainEqual({ sheet: "Besluit", titleRows: "$5:$5" });
  expect(printed).toContainEqual({ sheet: "Start", titleRows: "$1:$1" });
  // Each sheet once, and none that was there: how people print it is theirs.
  expect(new Set(printed.map(({ sheet }) => sheet)).size).toBe(printed.length);
  expect(printedSheets(difference(desired, applyDesired(desired, emptyWorkbook)))).toEqual([]);
});

test("the sheet with checks is printed with its verdict on every page: from the title to the headers of its lines", () => {
  const { blocks } = planned(orderOf({ kind: "checks" }), emptyWorkbook);
  const printed = printedSheets({ tables: [], blocks: blockDifferences(blocks, emptyWorkbook) });
  expect(printed).toContainEqual({ sheet: "Controles", titleRows: "$1:$6" });
});

test("a block beside a table, below a title, or that was there brings no title of its own to a printed page", () => {
  const block = (
    sheet: string,
    rest: { readonly row?: number; readonly column?: number } = {},
  ): BlockDifference["block"] => ({
    sheet,
    anchor: "LRT_BlokProef",
    row: 0,
    column: 0,
    contents: [],
    cells: [],
    ...rest,
  });
  const made = { found: null, missing: [], missingNames: [], brokenNames: [] };
  const there = { ...made, found: { sheet: "Er al", row: 0, column: 0 } };
  const blocks: readonly BlockDifference[] = [
    { ...made, block: block("Start") },
    { ...made, block: block("Beside", { column: 9 }) },
    { ...made, block: block("Below", { row: 3 }) },
    { ...there, block: block("Er al") },
  ];
  const tables: readonly TableDifference[] = [
    { kind: "new", layout, rows: [], bars: undefined, frame: null },
    changedTable({ ...almereAndUrk, sheet: "Er al" }),
  ];
  expect(printedSheets({ blocks, tables })).toEqual([
    { sheet: "Start", titleRows: "$1:$1" },
    { sheet: layout.sheet, titleRows: "$5:$5" },
  ]);
});
