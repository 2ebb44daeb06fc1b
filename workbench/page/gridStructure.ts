/** Rows and columns that a person puts in or takes out with the menus of the grid: names, tables and looks follow, as in Excel. */
import { followShift } from "../model/shiftCells";
import type { WorkbookState } from "../model/workbookState";
import type { UniverModel } from "../univer/univerModel";

const STOPPED =
  "Cellen verslepen of een deel van een rij verschuiven kan in de werkbank niet. Voeg hele rijen of kolommen in, of kopieer en plak.";

/** @param line Where the page says what could not be done. */
export function followStructure(grid: UniverModel, state: WorkbookState, line: HTMLElement): void {
  grid.onStructure({
    onShifted: (shifts) => {
      for (const { sheetId, shift } of shifts) followShift(state, sheetId, shift);
    },
    onStopped: () => {
      line.dataset["kind"] = "error";
      line.textContent = STOPPED;
    },
  });
}
