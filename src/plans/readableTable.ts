import { fail, type Result, succeed, then } from "../text/result";
import { blanksAround } from "./blanksAround";
import { type Known, recogniseTable } from "./recogniseTable";
import { spelledKeys } from "./spelledKeys";
import type { TableHead } from "./tableLayout";
import type { FoundTable } from "./workbookContent";

/**
 * A table of ours from whose rows figures follow: found by its headers, and every key in it as formulas of Excel read it.
 *
 * @returns The table, or null when the workbook has none.
 */
export function readableTable<Header extends string>(
  layout: Known<Header> & Pick<TableHead<Header>, "key">,
  tables: readonly FoundTable[],
): Result<FoundTable | null> {
  return then(recogniseTable(layout, tables), (table) => {
    if (table === null) return succeed(table);
    const problems = [...blanksAround(layout, table).map(({ problem }) => problem), ...spelledKeys(layout, table)];
    return problems.length > 0 ? fail(...problems.slice(0, MOST_PROBLEMS)) : succeed(table);
  });
}

const MOST_PROBLEMS = 3;
