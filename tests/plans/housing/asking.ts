import type { WorkbookContent } from "../../../src/plans/workbookContent";

/** The workbook in which somebody typed over a value beside a table. */
export function asking(content: WorkbookContent, from: unknown, to: unknown): WorkbookContent {
  const areas = [...content.areas].map(([name, area]) => [
    name,
    name.includes("Controles")
      ? area
      : { ...area, cells: area.cells.map((line) => line.map((cell) => (cell === from ? to : cell))) },
  ]);
  const pointers = [...content.pointers].map(([name, place]) => [
    name,
    place.value === from ? { ...place, value: to } : place,
  ]);
  return { ...content, areas: new Map(areas as never), pointers: new Map(pointers as never) };
}
