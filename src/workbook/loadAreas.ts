import { type FoundCells, sheetNamed, type WantedArea, type WorkbookContent } from "../plans/workbookContent";
import { cellsIn, propertiesOf } from "../plans/areaProperties";
import { rangeAt } from "./rangeAt";

/** A sheet with more than this in use is not one that a first try of ours left behind. */
const MOST_CELLS = 20_000;

/**
 * Asks what stands in areas.
 *
 * @returns What to call after the next round trip.
 */
export function loadAreas(
  context: Excel.RequestContext,
  areas: readonly WantedArea[],
  content: WorkbookContent,
): () => ReadonlyMap<string, FoundCells> {
  const asked = areas
    .filter(({ sheet, rows, columns }) => rows * columns <= MOST_CELLS && sheetNamed(content, sheet) !== undefined)
    .map((area) => {
      const range = rangeAt(context.workbook, area);
      range.load(propertiesOf(area));
      return { area, range };
    });
  return () => new Map(asked.map(({ area, range }) => [area.name, cellsIn(area, range)]));
}
