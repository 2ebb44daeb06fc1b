/** The labelled cells that belong beside a table of ours, made of what the table and its own cells say. */
import { parseHalfYear } from "../housing/halfYear";
import { regionOfCode } from "../reference/regions";
import { agreementBlock } from "./agreements/agreementBlock";
import { agreementHead } from "./agreements/agreementHead";
import { cellText } from "./cellText";
import { placesOfTables } from "./comparison/comparisonPlace";
import { originBlock } from "./comparison/comparisonSheet";
import type { DesiredBlock } from "./desiredState";
import { threeTasksNames } from "./housing/blockNames";
import { dwellingBlock } from "./housing/dwellingBlock";
import { occupancyBlock } from "./housing/occupancyBlock";
import { rangeAmong } from "./housing/periods";
import { threeTasksBlock } from "./housing/planThreeTasks";
import { locationTable } from "./housing/planTransitionLocations";
import { dwellingHead, occupancyHead } from "./housing/taskHeads";
import { taskLayouts } from "./housing/taskLayouts";
import { columnOf } from "./recogniseTable";
import { COMPARISON } from "./schema/namedTables";
import type { NamedTable } from "./schema/referenceName";
import { supplyBlock } from "./supply/supplyBlock";
import { supplyLayouts } from "./supply/supplyLayouts";
import { type FoundTable, pointerText, type WorkbookContent } from "./workbookContent";

/** @returns None for a table that has nothing beside it, or whose rows do not tell what its block is about. */
export function blocksBeside({ name, table }: NamedTable, content: WorkbookContent): readonly DesiredBlock[] {
  switch (name) {
    case taskLayouts.LRT_Woningen.name:
      return dwellings(table);
    case taskLayouts.LRT_Doorstroomlocaties.name:
      return locationTable(table).blocks;
    case taskLayouts.LRT_DrieOpgaven.name:
      return [threeTasksBlock(pointerText(content, threeTasksNames.halfYear), table)];
    case taskLayouts.LRT_Bezetting.name:
      return [occupancyBlock(rangeAmong(columnOf(table, occupancyHead, "Begint op")), table)];
    case agreementHead.name:
      return [agreementBlock(null, table)];
    case supplyLayouts.LRT_Aanbod.name:
      return [supplyBlock(table)];
    case COMPARISON:
      return comparisonBlock(table, content);
    default:
      return [];
  }
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
