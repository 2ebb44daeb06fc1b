/** Rounding and ties that the sheet Begrippen no longer explains (W18). A workbook without that sheet lacks nothing. */
import { cellText } from "../plans/cellText";
import { glossaryHead, glossaryLayout } from "../plans/glossary/glossaryLayout";
import { roundingTerms } from "../plans/glossary/roundingTerms";
import { columnOf } from "../plans/recogniseTable";
import { type Finding, found, nowhere } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { ownTable } from "./ownTables";

export function glossaryFindings({ content }: InspectedWorkbook): readonly Finding[] {
  const table = ownTable(glossaryLayout, content);
  if (table === null) return [];
  const meanings = columnOf(table, glossaryHead, "Uitleg").map(cellText);
  const explained = new Set(
    columnOf(table, glossaryHead, "Begrip").flatMap((term, line) => (meanings[line] === "" ? [] : [cellText(term)])),
  );
  return roundingTerms
    .filter((term) => !explained.has(term))
    .map((term) => found("W18", { ...nowhere, sheet: table.sheet, table: table.name }, { term }));
}
