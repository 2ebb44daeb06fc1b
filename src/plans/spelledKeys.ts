/**
 * Keys that Excel's formulas and the add-in would read as different things: formulas take "gm0034" for GM0034 and "2024-1" for no half-year
 * at all. Read one way by one and another way by the other, a figure would count twice or not.
 */
import { halfYearName, parseHalfYear } from "../housing/halfYear";
import { REGION_CODE } from "../reference/region";
import { problem, type Problem } from "../text/result";
import { cellText } from "./cellText";
import { keyCells } from "./keyCells";
import type { TableHead } from "./tableLayout";
import type { FoundTable } from "./workbookContent";

const LONGEST_TEXT = 40;

export function spelledKeys(head: Pick<TableHead, "key">, table: FoundTable): readonly Problem[] {
  return keyCells(head, table).flatMap(({ header, cell, where }): readonly Problem[] => {
    const text = cellText(cell);
    if (text === "" || !isMisspelled(header, text)) return [];
    return [problem("workbook.cellUnreadable", { ...where, text: text.slice(0, LONGEST_TEXT) })];
  });
}

/** What is no code or half-year at all is told where its figure is read. */
function isMisspelled(header: string, text: string): boolean {
  if (header === "Halfjaar") {
    const read = parseHalfYear(text);
    return read.ok && halfYearName(read.value) !== text;
  }
  const code = text.toUpperCase();
  return header === "Gebied" && REGION_CODE.test(code) && text !== code;
}
