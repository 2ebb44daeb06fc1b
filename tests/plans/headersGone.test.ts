import { headersGone } from "../../src/plans/headersGone";
import { quotaLayouts } from "../../src/plans/housing/quotaLayouts";
import { logLayout } from "../../src/plans/log";
import { problem } from "../../src/text/result";

const damaged = (columns: readonly string[], table = "LRT_Logboek") =>
  problem("workbook.tableDamaged", { table, sheet: "Logboek", columns: columns.join(", ") });
const gone = problem("workbook.headersGone", { table: "LRT_Logboek", sheet: "Logboek" });
const first = logLayout.columns.filter((column) => logLayout.added?.includes(column) !== true);

test("a table without any of its headers, those that came later or not, is told with the way out", () => {
  expect(headersGone(damaged(first))).toEqual(gone);
  expect(headersGone(damaged(logLayout.columns))).toEqual(gone);
  // One to which no column came later.
  const { columns, name: table } = quotaLayouts.LRT_Landelijk;
  expect(headersGone(damaged(columns, table))).toEqual(problem("workbook.headersGone", { table, sheet: "Logboek" }));
});

test("a table that has one of them left names those that are gone, and so does one that is none of ours", () => {
  for (const told of [damaged(first.slice(1)), damaged(first, "LRT_Anders"), problem("workbook.olderSchema")]) {
    expect(headersGone(told)).toBe(told);
  }
});
