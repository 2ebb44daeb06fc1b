import { type CellArea, cellOf, localAddress } from "../model/cellArea";
import { explainError } from "../univer/dutchTexts";
import type { UniverModel } from "../univer/univerModel";

const HINT = "Typ formules zoals in een Nederlandse Excel, bijvoorbeeld =LRT.VERDEEL(100;B6:B10).";

/** Under the grid: the sentence that came with the error in the selected cell; on hover as a tip too. */
export function showMessages(grid: UniverModel, line: HTMLElement, sheet: HTMLElement): void {
  let selected: CellArea | null = null;
  const textAt = ({ sheetId, row, column }: CellArea): string | null =>
    grid.messageAt(sheetId, row, column) ?? explainError(grid.values(cellOf(sheetId, row, column))[0]?.[0]);
  const show = (): void => {
    const text = selected === null ? null : textAt(selected);
    line.dataset["kind"] = text === null ? "hint" : "error";
    const content =
      text === null || selected === null ? HINT : `${localAddress({ ...selected, rows: 1, columns: 1 })}: ${text}`;
    if (line.textContent !== content) line.textContent = content;
  };
  grid.onSelected((area) => {
    selected = area;
    show();
  });
  grid.onCalculated(() => setTimeout(show));
  grid.onHovered((area) => {
    sheet.title = textAt(area) ?? "";
  });
  show();
}
