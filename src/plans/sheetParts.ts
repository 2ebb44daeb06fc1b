/** In which parts the formulas of sheets are read, so that no answer is larger than Excel on the web gives. */
import { keptAreas } from "./keptAreas";
import { MOST_KEPT } from "./keptColumn";
import { answers, FORMULA_WEIGHT } from "./readParts";
import type { FoundArea, FoundSheet, WorkbookContent } from "./workbookContent";

/** Of a log with more lines the kept orders are parts of their own: so many of them go with a full answer, formulas included. */
const SHORT_LOG = 20;

/** Rows of a sheet that go in one answer. */
export interface SheetPart extends FoundArea {
  readonly sheetId: string;
  /** Orders that a log keeps: long texts, never formulas. */
  readonly isKept?: true;
}

/** All sheets that hold something, the large ones in more parts. */
export function sheetParts(
  sheets: readonly FoundSheet[],
  content: Pick<WorkbookContent, "tables" | "places">,
): readonly SheetPart[] {
  const kept = keptAreas(content).filter(({ rows }) => rows > SHORT_LOG);
  return sheets.flatMap((sheet) => {
    const area = kept.find(({ sheet: name }) => name === sheet.name);
    return sheet.used === null
      ? []
      : area === undefined
        ? inRows(sheet.id, sheet.used)
        : around(sheet.id, sheet.used, area);
  });
}

function inRows(sheetId: string, { row, column, rows, columns }: FoundArea): readonly SheetPart[] {
  if (rows <= 0 || columns <= 0) return [];
  const step = Math.max(1, Math.floor(mostCells() / columns));
  return Array.from({ length: Math.ceil(rows / step) }, (_none, index) => {
    return { sheetId, row: row + index * step, column, rows: Math.min(step, rows - index * step), columns };
  });
}

/** What lies above, left of, right of and below kept orders, and those by themselves. */
function around(sheetId: string, used: FoundArea, kept: FoundArea): readonly SheetPart[] {
  const [bottom, right] = [kept.row + kept.rows, kept.column + 1];
  const beside = { row: kept.row, rows: kept.rows };
  return [
    ...inRows(sheetId, { ...used, rows: kept.row - used.row }),
    ...inRows(sheetId, { ...beside, column: used.column, columns: kept.column - used.column }),
    ...inRows(sheetId, { ...beside, column: right, columns: used.column + used.columns - right }),
    ...Array.from({ length: Math.ceil(kept.rows / MOST_KEPT) }, (_none, index): SheetPart => {
      const done = index * MOST_KEPT;
      const rows = Math.min(MOST_KEPT, kept.rows - done);
      return { sheetId, row: kept.row + done, column: kept.column, rows, columns: 1, isKept: true };
    }),
    ...inRows(sheetId, { ...used, row: bottom, rows: used.row + used.rows - bottom }),
  ];
}

function mostCells(): number {
  return Math.ceil(answers.most / FORMULA_WEIGHT);
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
    const size = part.isKept === true ? mostCells() : part.rows * part.columns;
    if (cells > 0 && cells + size > mostCells()) {
      left.push(part);
      continue;
    }
    cells += size;
    first.push(part);
  }
  return { first, left };
}
