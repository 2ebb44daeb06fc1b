import type { Univer } from "@univerjs/core";
import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { UniverModel } from "../univer/univerModel";
import { required } from "./hostLog";
import { type Region, regionOf, regionOfFrame, walkRegions } from "./regions";
import { showSheetChoice } from "./sheetChoice";

/** The ways through the window without a mouse: the list of sheets, and F6 from sheet to pane to ribbon. */
export function showWays(grid: UniverModel, univer: Univer, panes: readonly HTMLIFrameElement[]): void {
  showSheetChoice(required("sheet-choice") as HTMLSelectElement, {
    all: () => grid.sheets(),
    inFront: () => grid.sheetInFront(),
    show: (sheetId) => grid.showSheet(sheetId),
    onChanged: (listener) => grid.onSheetsChanged(listener),
  });
  const layout = univer.__getInjector().get(ILayoutService);
  // The first is where the focus is when it is in no other; the editor of the grid stands outside its element.
  const sheet: Region = { isIn: () => false, enter: () => layout.focus() };
  const regions = [sheet, ...panes.map(regionOfFrame), regionOf(required("ribbon"))];
  walkRegions(regions, window);
  for (const frame of panes) {
    // Its page is loaded later, and brings a window of its own.
    frame.addEventListener("load", () => {
      if (frame.contentWindow !== null) walkRegions(regions, frame.contentWindow);
    });
  }
}
