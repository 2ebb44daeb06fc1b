/** Where what stands on the sheet Start is made, from 0. */
import { HEADER_ROW } from "../tableLayout";
import type { WorkbookContent } from "../workbookContent";
import { pointerNames } from "./pointers";
import { startNames } from "./startNames";

/** The list of sheets has room for every table of ours and some comparisons; a longer one goes on below all others. */
const SHEETS = 11;
const ROOM = 30;
const KEEPER = SHEETS + ROOM;
const GUIDE = KEEPER + 5;
/** Below the guide, of which an older version completes six lines. */
const CODES = GUIDE + 8;

export const startRows = {
  /** Of the verdict: where an older Start has it too. */
  verdict: HEADER_ROW + 5,
  olderGuide: HEADER_ROW + 6,
  sheets: SHEETS,
  keeper: KEEPER,
  guide: GUIDE,
  codes: CODES,
  pointers: {
    [pointerNames.total]: HEADER_ROW + 3,
    [pointerNames.referenceDate]: HEADER_ROW + 4,
    [pointerNames.activeDecision]: CODES,
    [pointerNames.activeKey]: CODES + 1,
    [pointerNames.schema]: CODES + 2,
  },
} as const;

/**
 * A Start as earlier versions made it: with the reading guide, or a decision that counts, and without a list of sheets. It stays as it is. In
 * 0.2.0 the guide had no name; on a Start of now the list gets its name before both.
 */
export function isOlderStart({ pointers }: Pick<WorkbookContent, "pointers">): boolean {
  return (
    !pointers.has(startNames.sheets) &&
    [startNames.guide, pointerNames.activeDecision].some((name) => pointers.has(name))
  );
}
