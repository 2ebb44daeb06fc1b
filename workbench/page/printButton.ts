import type { WorkbookState } from "../model/workbookState";
import type { UniverModel } from "../univer/univerModel";
import { required } from "./hostLog";
import { drawPrinted, printedSheet } from "./printedSheet";
import type { WorkbookFiles } from "./workbookFiles";

/** *Druk af*: the browser asks for a printer, or makes a PDF, of the sheet in front. */
export function showPrintButton(state: WorkbookState, grid: UniverModel, files: Pick<WorkbookFiles, "paperOf">): void {
  const place = required("printed");
  required("print-sheet").addEventListener("click", () => {
    const sheetId = grid.sheetInFront();
    const used = grid.usedArea(sheetId);
    const rows = used === null ? 0 : used.row + used.rows;
    const columns = used === null ? 0 : used.column + used.columns;
    const shown = rows === 0 ? [] : grid.shown({ sheetId, row: 0, column: 0, rows, columns });
    const sheet = printedSheet(state, sheetId, shown, files.paperOf(sheetId));
    if (sheet === null) {
      required("file-status").textContent = "Dit blad is leeg. Er is niets om af te drukken.";
      return;
    }
    place.dataset["orientation"] = sheet.orientation;
    place.replaceChildren(...drawPrinted(sheet));
    window.print();
  });
}
