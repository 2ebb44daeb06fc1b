/** The blocks beside tables that are there, and the cell with the total, as they must be in this schema. */
import { parseHalfYear } from "../../housing/halfYear";
import { regionOfCode } from "../../reference/regions";
import { COUNT_FORMAT, formula } from "../cellContent";
import { cellText } from "../cellText";
import { placesOfTables } from "../comparison/comparisonPlace";
import { comparisonLayout, originBlock } from "../comparison/comparisonSheet";
import type { DesiredBlock } from "../desiredState";
import { threeTasksNames } from "../housing/blockNames";
import { dwellingBlock } from "../housing/dwellingBlock";
import { occupancyBlock } from "../housing/occupancyBlock";
import { threeTasksBlock } from "../housing/planThreeTasks";
import { locationTable } from "../housing/planTransitionLocations";
import { rangeAmong } from "../housing/periods";
import { dwellingHead, occupancyHead } from "../housing/taskHeads";
import { taskLayouts } from "../housing/taskLayouts";
import { columnOf } from "../recogniseTable";
import { pointerNames } from "../reception/pointers";
import { totalPlaces } from "../reception/startSheet";
import type { TableLayout } from "../tableLayout";
import { areaOf, type FoundTable, pointerText, type WorkbookContent } from "../workbookContent";
import { COMPARISON, comparisonTables } from "./namedTables";
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

function blocksBeside({ name, table }: NamedTable, content: WorkbookContent): readonly DesiredBlock[] {
  switch (name) {
    case taskLayouts.LRT_Woningen.name:
      return dwellings(table);
    case taskLayouts.LRT_Doorstroomlocaties.name:
      return locationTable(table).blocks;
    case taskLayouts.LRT_DrieOpgaven.name:
      return [threeTasksBlock(pointerText(content, threeTasksNames.halfYear), table)];
    case taskLayouts.LRT_Bezetting.name:
      return [occupancyBlock(rangeAmong(columnOf(table, occupancyHead, "Begint op")), table)];
    case COMPARISON:
      return comparisonBlock(table, content);
    default:
      return [];
  }
}

/** The layouts of the comparisons that are there: what they compared stands in their own cells. */
export function foundComparisons(content: WorkbookContent): readonly PresentTable[] {
  const places = placesOfTables(content);
  return comparisonTables(content).flatMap((found) => {
    const place = places.get(found.id);
    return place === undefined ? [] : [{ layout: comparisonLayout(place, UNKNOWN_COMPARISON.total), found }];
  });
}

function comparisonBlock({ id }: FoundTable, content: WorkbookContent): readonly DesiredBlock[] {
  const place = placesOfTables(content).get(id);
  return place === undefined ? [] : [originBlock(place, UNKNOWN_COMPARISON, "")];
}

const UNKNOWN_COMPARISON = { total: 0, first: "", second: "", rows: [] };

/** Its sums are about the province and half-year that stand in it; those of the first row where it is not there any more. */
function dwellings(table: FoundTable): readonly DesiredBlock[] {
  const provinces = columnOf(table, dwellingHead, "Provincie").map((cell) => regionOfCode(cellText(cell)));
  const halfYears = columnOf(table, dwellingHead, "Halfjaar").map((cell) => parseHalfYear(cellText(cell)));
  for (const [line, province] of provinces.entries()) {
    const halfYear = halfYears[line];
    if (province !== undefined && halfYear?.ok === true) return [dwellingBlock(province, halfYear.value, table)];
  }
  return [];
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
