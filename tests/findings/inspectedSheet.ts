import type { InspectedSheet } from "../../src/findings/inspectedWorkbook";

/** A sheet on which nothing is hidden or merged, with what its cells show as what they hold. */
export function inspectedSheet(
  name: string,
  values: InspectedSheet["values"],
  rest: Partial<InspectedSheet> = {},
): InspectedSheet {
  return {
    name,
    row: 0,
    column: 0,
    values,
    formulas: values,
    spills: [],
    isHidden: false,
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...rest,
  };
}
