import { naturalLogarithm } from "../../numbers/naturalLogarithm";
import { fail, problem, type Problem, type Result, succeed, then } from "../../text/result";
import { exactWeights } from "../preparedRequest";
import { readWeights } from "../readWeights";
import { findShortage } from "./findShortage";
import type { BiproportionalMethod, BiproportionalRequest } from "./request";
import type { Table } from "./table";

const SIGNPOSTS: Readonly<Record<BiproportionalMethod, (place: number) => bigint>> = {
  webster: (place) => 2n * BigInt(place) - 1n,
  dhondt: (place) => 2n * BigInt(place),
};

/** Checks a request: counts in both margins, equal sums, weights that can be read, and zeros that leave a way. */
export function prepareTable(request: BiproportionalRequest): Result<Table> {
  const { rowTotals, columnTotals, method = "webster" } = request;
  const problems = [
    ...problemsOf("allocation.rowTotalNotACount", rowTotals),
    ...problemsOf("allocation.columnTotalNotACount", columnTotals),
  ];
  const read = readTable(request);
  if (problems.length > 0) return fail(...problems, ...(read.ok ? [] : read.problems));
  return then(read, (weights) => {
    const rowSum = sumOf(rowTotals);
    const columnSum = sumOf(columnTotals);
    if (rowSum !== columnSum) {
      // Stryker disable next-line EqualityOperator: equal sums do not come here.
      const difference = rowSum > columnSum ? rowSum - columnSum : columnSum - rowSum;
      return fail(problem("allocation.marginsDiffer", { rowSum, columnSum, difference }));
    }
    if (rowSum > BigInt(Number.MAX_SAFE_INTEGER)) {
      return fail(problem("allocation.totalTooLarge", { total: rowSum }));
    }
    const shortage = findShortage(rowTotals, columnTotals, weights);
    if (shortage !== null) return fail(shortage);
    const logarithms = weights.map((row) => row.map(naturalLogarithm));
    return succeed({ rowTotals, columnTotals, weights, logarithms, twiceSignpost: SIGNPOSTS[method] });
  });
}

function problemsOf(
  code: "allocation.rowTotalNotACount" | "allocation.columnTotalNotACount",
  totals: readonly number[],
): readonly Problem[] {
  return totals.flatMap((total, position) => {
    if (!Number.isInteger(total) || total < 0) return [problem(code, { total }, position)];
    return total > Number.MAX_SAFE_INTEGER ? [problem("allocation.totalTooLarge", { total })] : [];
  });
}

/** All weights together, so that they are brought to one scale. */
function readTable({
  rowTotals,
  columnTotals,
  weights,
}: BiproportionalRequest): Result<readonly (readonly bigint[])[]> {
  const rows = rowTotals.length;
  const columns = columnTotals.length;
  if (rows === 0 || columns === 0) return fail(problem("allocation.noRecipients"));
  if (weights.length !== rows || weights.some((row) => row.length !== columns)) {
    return fail(problem("allocation.tableShapeDiffers", { rows, columns }));
  }
  return then(readWeights(weights.flat()), (read) => {
    const values = exactWeights(read);
    return succeed(rowTotals.map((_none, row) => values.slice(row * columns, (row + 1) * columns)));
  });
}

function sumOf(values: readonly number[]): bigint {
  return values.reduce((sum, value) => sum + BigInt(value), 0n);
}
