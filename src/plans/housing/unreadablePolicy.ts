/** Rows of Beleid that name no province by its code: formulas would not find its policy, and the ladder would reckon without it. */
import { regionOfCode } from "../../reference/regions";
import { problem, type Problem } from "../../text/result";
import { cellText } from "../cellText";
import { columnOf } from "../recogniseTable";
import type { FoundTable } from "../workbookContent";
import { policyHead } from "./quotaHeads";

const LONGEST_TEXT = 40;

export function unreadablePolicy(table: FoundTable | null): readonly Problem[] {
  if (table === null) return [];
  const columns = policyHead.columns.map((header) => columnOf(table, policyHead, header));
  return columnOf(table, policyHead, "Gebied").flatMap((cell, line): readonly Problem[] => {
    const code = cellText(cell);
    const isBlank = columns.every((cells) => cellText(cells[line]) === "");
    if (isBlank || regionOfCode(code)?.kind === "province") return [];
    const where = { sheet: table.sheet, line: String(table.row + 2 + line) };
    return [problem("quota.policyProvinceUnknown", { ...where, text: code.slice(0, LONGEST_TEXT) })];
  });
}
