import type { FoundCells, WantedArea } from "./workbookContent";

type Asked = Pick<WantedArea, "withFormats" | "withShown">;

/** What is asked of the cells of an area: formulas as their text always, and what the plan needs besides. */
export function propertiesOf(area: Asked): string {
  return [
    "formulas",
    ...(isShown(area) ? ["values"] : []),
    ...(area.withFormats === true ? ["numberFormat"] : []),
  ].join();
}

/** What stands in an area, of what was asked. */
export function cellsIn(
  area: WantedArea,
  read: Readonly<Record<"formulas" | "values" | "numberFormat", readonly (readonly unknown[])[]>>,
): FoundCells {
  return {
    row: area.row,
    column: area.column,
    cells: read.formulas,
    ...(isShown(area) ? { shown: read.values } : {}),
    ...(area.withFormats === true ? { formats: read.numberFormat.map((line) => line.map(String)) } : {}),
  };
}

/** Cells of which the looks matter are compared by what they show as well. */
export function isShown({ withFormats, withShown }: Asked): boolean {
  return withFormats === true || withShown === true;
}
