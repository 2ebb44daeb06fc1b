/**
 * A comparison of which people took out a column, wrote over a header, or made a plain range of the table: it stands, changed on purpose. One
 * that is whole would come beside it, on a sheet that is known by its cells under whatever name it has.
 */
import "../../text/writingSentences";
import { problem, type Problem } from "../../text/result";
import { convertedProblem } from "../convertedTables";
import { areaOf, type FoundTable, type WorkbookContent } from "../workbookContent";
import { comparisonColumns } from "./comparisonColumns";
import { comparisonLayout, type ComparisonPlace } from "./comparisonSheet";

/** Most of its headers: no table of a planner has so many of them by chance. */
const MOST_HEADERS = Math.ceil(comparisonColumns.length / 2);

/**
 * @param place Where it stands by its cells or by the log, and the name of its table.
 * @param isOfAnother Whether a table belongs to another comparison.
 * @returns What keeps it from being completed; null when nothing of its table stands there.
 */
export function changedComparison(
  place: ComparisonPlace,
  isOfAnother: (table: FoundTable) => boolean,
  content: WorkbookContent,
): Problem | null {
  const { sheet, table: name } = place;
  const carrier =
    content.tables.find((table) => table.name === name) ??
    content.tables.find(
      (table) => table.sheet === sheet && !isOfAnother(table) && ownHeaders(table.headers) >= MOST_HEADERS,
    );
  if (carrier !== undefined) return damageOf(carrier);
  return isConverted(place, content) ? convertedProblem({ layout: comparisonLayout(place), sheet }) : null;
}

function damageOf({ name: table, sheet, headers }: FoundTable): Problem {
  if (headers.length === 0) return problem("workbook.headersHidden", { table, sheet });
  const columns = comparisonColumns.filter((header) => !headers.includes(header));
  return columns.length === comparisonColumns.length
    ? problem("workbook.headersGone", { table, sheet })
    : problem("workbook.tableDamaged", { table, sheet, columns: columns.join(", ") });
}

/** Its differences come when its table stands: headers with nothing computed below are what a first try left, and become a table. */
function isConverted(place: ComparisonPlace, { areas }: Pick<WorkbookContent, "areas">): boolean {
  const lines = areas.get(areaOf.corner(place.sheet))?.cells ?? [];
  const head = lines.findIndex((cells) => ownHeaders(cells) >= MOST_HEADERS);
  const computed: ReadonlySet<unknown> = new Set(Object.keys(comparisonLayout(place).formulas ?? {}));
  return (
    lines[head]?.some((header, column) => computed.has(header) && (lines[head + 1]?.[column] ?? "") !== "") === true
  );
}

function ownHeaders(cells: readonly unknown[]): number {
  return comparisonColumns.filter((header) => cells.includes(header)).length;
}
