/** In which parts the formulas of sheets are read, so that no answer is larger than Excel on the web gives. */
import { FORMULA_WEIGHT, MOST_IN_ANSWER } from "./readParts";
import type { FoundArea, FoundSheet } from "./workbookContent";

const MOST_CELLS = MOST_IN_ANSWER / FORMULA_WEIGHT;

/** Rows of a sheet that go in one answer. */
export interface SheetPart extends FoundArea {
  readonly sheetId: string;
}

/** All sheets that hold something, the large ones in more parts. */
export function sheetParts(sheets: readonly FoundSheet[]): readonly SheetPart[] {
  return sheets.flatMap(({ id, used }) => {
    if (used === null) return [];
    const step = Math.max(1, Math.floor(MOST_CELLS / used.columns));
    return Array.from({ length: Math.ceil(used.rows / step) }, (_none, index) => ({
      ...used,
      sheetId: id,
      row: used.row + index * step,
      rows: Math.min(step, used.rows - index * step),
    }));
  });
}

/** As many parts as fit in one answer, at least one, in their order as far as they fit; and the others. */
export function firstAnswer(parts: readonly SheetPart[]): {
  readonly first: readonly SheetPart[];
  readonly left: readonly SheetPart[];
} {
  const first: SheetPart[] = [];
  const left: SheetPart[] = [];
  let cells = 0;
  for (const part of parts) {
    const size = part.rows * part.columns;
    if (cells > 0 && cells + size > MOST_CELLS) {
      left.push(part);
      continue;
    }
    cells += size;
    first.push(part);
  }
  return { first, left };
}
