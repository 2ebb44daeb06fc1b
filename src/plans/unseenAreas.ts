/** What people made in a workbook since its sheets were read: nobody has looked at the formulas there. */
import { areasBeyond } from "./areasBeyond";
import type { FoundArea, FoundSheet } from "./workbookContent";

/** Cells of a sheet; all that is in use where no area is given. */
export interface UnseenArea {
  readonly sheetId: string;
  readonly area: FoundArea | null;
}

/**
 * @param sheets The sheets as they were read.
 * @param made Names of the sheets that came since and are known: the order made them itself.
 * @param used What is in use now of each of the sheets that were read.
 * @param present The sheets that there are now.
 */
export function unseenAreas(
  sheets: readonly FoundSheet[],
  made: readonly string[],
  used: readonly (FoundArea | null)[],
  present: readonly Pick<FoundSheet, "id" | "name">[],
): readonly UnseenArea[] {
  const grown = sheets.flatMap(({ id: sheetId, used: seen }, index) =>
    areasBeyond(used[index] ?? null, seen).map((area) => ({ sheetId, area })),
  );
  const others = present.filter(({ id, name }) => !made.includes(name) && sheets.every((sheet) => sheet.id !== id));
  return [...grown, ...others.map(({ id }) => ({ sheetId: id, area: null }))];
}
