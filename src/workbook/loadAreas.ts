import { type FoundCells, sheetNamed, type WantedArea, type WorkbookContent } from "../plans/workbookContent";
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
): () => Promise<ReadonlyMap<string, FoundCells>> {
  const asked = areas
    .filter(({ sheet, rows, columns }) => rows * columns <= MOST_CELLS && sheetNamed(content, sheet) !== undefined)
    .map((area) => {
      const range = rangeAt(context.workbook, area);
      range.load(area.withFormats === true ? "formulas,values,numberFormat" : "formulas");
      return { area, range };
    });
  const found = ({ area, range }: (typeof asked)[number]): readonly [string, FoundCells] => [
    area.name,
    {
      row: area.row,
      column: area.column,
      cells: range.formulas,
      ...(area.withFormats === true ? { formats: range.numberFormat, shown: range.values } : {}),
    },
  ];
  return () => Promise.resolve(new Map(asked.map(found)));
}
