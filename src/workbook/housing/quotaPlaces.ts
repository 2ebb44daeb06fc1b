import type { FoundTable } from "../readTables";
import type { TableWrite } from "../sheetPlan";
import { HEADER_ROW } from "../tableLayouts";
import { placeOf } from "../tablePlace";
import type { CellContent } from "../writeGateway";
import { isBlankTable } from "../writeTable";
import { quotaLayouts, type QuotaTable } from "./quotaLayouts";
import type { QuotaPlaces } from "./quotaRow";
import type { QuotaState } from "./quotaState";

/** Where every table of the housing quota stands, or will stand. */
export function quotaPlaces({ tables }: QuotaState): QuotaPlaces {
  const place = (name: QuotaTable) => placeOf(quotaLayouts[name], tables[name]);
  return {
    LRT_Taakstelling: place("LRT_Taakstelling"),
    LRT_Landelijk: place("LRT_Landelijk"),
    LRT_Halfjaren: place("LRT_Halfjaren"),
    LRT_OfficieleLijst: place("LRT_OfficieleLijst"),
    LRT_Taakruil: place("LRT_Taakruil"),
    LRT_Bijstelling: place("LRT_Bijstelling"),
    LRT_Beleid: place("LRT_Beleid"),
    LRT_Ladder: place("LRT_Ladder"),
  };
}

/** The row of the sheet (from 1) where the next row of a table comes. */
export function nextLine(table: FoundTable | null): number {
  if (table === null) return HEADER_ROW + 2;
  return table.row + 2 + (isBlankTable(table) ? 0 : table.rows.length);
}

export function rowsFor(
  { tables }: QuotaState,
  name: QuotaTable,
  rows: readonly (readonly CellContent[])[],
): TableWrite {
  return { layout: quotaLayouts[name], found: tables[name], rows };
}
