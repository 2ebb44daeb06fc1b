/** Reads ods with hucre. Loaded only when a workbook is read. */
import type { Sheet } from "hucre";
import { readOds } from "hucre/ods";
import type { Cell } from "../cells/cell";
import type { SheetCells } from "./sheetReader";
import { shownCell } from "./shownCell";
import { hasTellingFormats } from "./tellingFormats";

export async function odsSheets(bytes: Uint8Array): Promise<readonly SheetCells[]> {
  const workbook = await readOds(bytes, { readStyles: hasTellingFormats(bytes) });
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: rowsOf(sheet),
    merged: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  }));
}

/** What cells hold, and where they show something else what they show. */
function rowsOf({ rows, cells }: Sheet): readonly (readonly Cell[])[] {
  for (const [place, { style, richText }] of cells ?? []) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const line = rows[row];
    if (line === undefined) continue;
    line[column] = shownCell(line[column] ?? null, {
      ...(style?.numFmt !== undefined && { format: style.numFmt }),
      runs: (richText ?? []).map(({ text, font }) => ({ text, isRaised: font?.vertAlign === "superscript" })),
    });
  }
  return rows;
}
