/**
 * Rows that an order wrote in an earlier round. When a colleague wrote the same ones at that moment they stand twice, also when the plan
 * that is made anew does not name them any more: the lower ones must go.
 */
import type { DesiredState, DesiredTable } from "./desiredState";
import type { Difference } from "./difference";
import { recogniseTable } from "./recogniseTable";
import { keyOfDesired } from "./rowKey";
import { linesByKey } from "./tableDifference";
import type { WorkbookContent } from "./workbookContent";

/** The rows that carrying out a difference brings. */
export function rowsBrought({ tables }: Difference): readonly DesiredTable[] {
  return tables.flatMap((table) =>
    table.kind === "changed" && table.addedRows.length > 0 ? [{ layout: table.layout, rows: table.addedRows }] : [],
  );
}

/** The desired state with those of the rows that stand more than once by now. */
export function withBrought(
  desired: DesiredState,
  brought: readonly DesiredTable[],
  { tables }: WorkbookContent,
): DesiredState {
  const doubled = brought.flatMap(({ layout, rows }) => {
    const found = recogniseTable(layout, tables);
    if (!found.ok || found.value === null) return [];
    const lines = linesByKey(layout, found.value);
    const twice = rows.filter((row) => (lines.get(keyOfDesired(layout, row))?.length ?? 0) > 1);
    return twice.length === 0 ? [] : [{ layout, rows: twice.map((row) => ({ ...row, renewed: [] })) }];
  });
  // Before the last one, which is the line in the log.
  const { tables: wanted } = desired;
  return doubled.length === 0
    ? desired
    : { ...desired, tables: [...wanted.slice(0, -1), ...doubled, ...wanted.slice(-1)] };
}
