import type { Injector, IRange } from "@univerjs/core";
import { HoverManagerService, SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import { type CellArea, cellOf } from "../model/cellArea";

/** Tells the last selected range of the sheet in front, by hand or by program. */
export function onSelection(injector: Injector, listener: (range: IRange) => void): void {
  const service = injector.get(SheetsSelectionsService);
  for (const changes of [service.selectionMoveEnd$, service.selectionSet$]) {
    changes.subscribe((selected) => {
      const last = selected?.at(-1);
      if (last !== undefined) listener(last.range);
    });
  }
}

/** Tells the cell under the mouse. */
export function onHover(injector: Injector, listener: (cell: CellArea) => void): void {
  injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    if (hovered == null) return;
    const { subUnitId, row, col } = hovered.location;
    listener(cellOf(subUnitId, row, col));
  });
}
