/**
 * Keys that Excel's formulas and the add-in would read as different things: formulas take "gm0034" for GM0034 and "2024-1" for no half-year
 * at all. Read one way by one and another way by the other, a figure would count twice or not.
 */
import { isHalfYearName } from "../housing/halfYear";
import { problem, type Problem } from "../text/result";
import { cellText } from "./cellText";
import type { TableHead } from "./tableLayout";
import type { FoundTable } from "./workbookContent";

const LONGEST_TEXT = 40;
const CODE = /^(?:gm\d{4}|pv\d{2}|nl)$/iu;

export function spelledKeys({ key }: Pick<TableHead, "key">, table: FoundTable): readonly Problem[] {
  return table.rows.flatMap((row, line) =>
    key.flatMap((header): readonly Problem[] => {
      const text = cellText(row[table.headers.indexOf(header)]);
      if (text === "" || !isMisspelled(header, text)) return [];
      const where = { sheet: table.sheet, line: String(table.row + 2 + line), header };
      return [problem("quota.cellUnreadable", { ...where, text: text.slice(0, LONGEST_TEXT) })];
    }),
  );
}

/** What is no code at all is told where its figure is read. */
function isMisspelled(header: string, text: string): boolean {
  if (header === "Halfjaar") return !isHalfYearName(text);
  return header === "Gebied" && CODE.test(text) && text !== text.toUpperCase();
}
