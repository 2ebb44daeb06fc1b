import { cornerAreas } from "./cornerAreas";
import { cutFor } from "./cutFor";
import { firstRows } from "./formulaAreas";
import { layouts } from "./layouts";
import type { ReadScope } from "./readScope";
import { isComparison } from "./schema/namedTables";

/**
 * All rows of all our tables, as they show, and what tells of one that is no table any more. The functions in cells read less, and do not
 * wait for these layouts.
 */
export const everything: ReadScope = {
  withFormulas: () => false,
  layouts,
  isOurs: (table) => table.name.startsWith("LRT_") || isComparison(table),
  areas: (found) => [...cornerAreas(found), ...firstRows(found)],
  cut: cutFor([]),
};
