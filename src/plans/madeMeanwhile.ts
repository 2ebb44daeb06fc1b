/**
 * Whether a colleague made a table, or the sheet Controles, since an order looked at the workbook. Then the two do not know of each other:
 * the sheet would lack the checks of the table, and say OK of what it does not look at.
 */
import { checkNames } from "./checkSheet/checkNames";
import type { Difference } from "./difference";
import type { WorkbookContent } from "./workbookContent";

/**
 * @param names All names of the workbook now.
 * @param tables The ids of all its tables now.
 * @param known The ids of the tables that the order knew or made.
 */
export function madeMeanwhile(
  names: readonly string[],
  tables: readonly string[],
  known: ReadonlySet<string>,
  { blocks }: Difference,
  { pointers }: WorkbookContent,
): boolean {
  const hasSheet = pointers.has(checkNames.lines) || blocks.some(({ block }) => block.anchor === checkNames.lines);
  const isThere = names.includes(checkNames.lines);
  return isThere && (!hasSheet || tables.some((id) => !known.has(id)));
}
