import { recogniseTable } from "../recogniseTable";
import { areaOf, type WantedArea, type WorkbookContent } from "../workbookContent";
import { BLOCK_COLUMNS, BLOCK_ROWS } from "./agreementBlock";
import { agreementLayout } from "./agreementLayout";

/** The cells above the table of agreements, in which its counts come back: what people put there instead is in the way. */
export function agreementAreas({ tables }: Pick<WorkbookContent, "tables">): readonly WantedArea[] {
  const found = recogniseTable(agreementLayout, tables);
  if (!found.ok || found.value === null || found.value.row < BLOCK_ROWS) return [];
  const { sheet, row, column } = found.value;
  return [
    { name: areaOf.sheet(sheet), sheet, row: row - BLOCK_ROWS, column, rows: BLOCK_ROWS, columns: BLOCK_COLUMNS },
  ];
}
