/** The blocks beside tables that are there, and the cell with the total, as they must be in this schema. */
import { blocksBeside } from "../blocksBeside";
import { COUNT_FORMAT, formula } from "../cellContent";
import { placesOfTables } from "../comparison/comparisonPlace";
import { comparisonLayout } from "../comparison/comparisonSheet";
import type { DesiredBlock } from "../desiredState";
import { pointerNames } from "../reception/pointers";
import { totalPlaces } from "../reception/startSheet";
import type { TableLayout } from "../tableLayout";
import { areaOf, type FoundTable, type WorkbookContent } from "../workbookContent";
import { comparisonTables } from "./namedTables";
import { olderBlock } from "./olderBlock";
import type { OlderFormulas } from "./olderFormulas";
import type { NamedTable } from "./referenceName";

/** A table of ours that is there. */
export interface PresentTable {
  readonly layout: TableLayout;
  readonly found: FoundTable;
}

export function updateBlocks(
  tables: readonly NamedTable[],
  content: WorkbookContent,
  formulas: OlderFormulas,
): readonly DesiredBlock[] {
  return [
    ...tables.flatMap((own) => blocksBeside(own, content).map((block) => olderBlock(block, own, content, formulas))),
    ...totalBlock(content, formulas),
  ];
}

/** The layouts of the comparisons that are there: what they compared stands in their own cells. */
export function foundComparisons(content: WorkbookContent): readonly PresentTable[] {
  const places = placesOfTables(content);
  return comparisonTables(content).flatMap((found) => {
    const place = places.get(found.id);
    return place === undefined ? [] : [{ layout: comparisonLayout(place), found }];
  });
}

function totalBlock({ pointers, areas }: WorkbookContent, formulas: OlderFormulas): readonly DesiredBlock[] {
  const anchor = pointerNames.total;
  const found = pointers.get(anchor);
  if (found === undefined) return [];
  const { sheet, row, column } = found;
  return [
    {
      sheet,
      anchor,
      row,
      column,
      contents: [[formula(totalPlaces(), COUNT_FORMAT)]],
      cells: [],
      older: {
        present: areas.get(areaOf.block(anchor))?.cells ?? [],
        isOutdated: (_row, _column, present) => typeof present === "string" && formulas.isNamed(anchor, present),
      },
    },
  ];
}
