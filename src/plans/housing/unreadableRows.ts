/** Lines of a list or an exchange that name no half-year or municipality: formulas pass them over, and so would a planner. */
import { isHalfYearName } from "../../housing/halfYear";
import { REGION_CODE } from "../../reference/region";
import { country } from "../../reference/regions";
import texts from "../../text/nl/quotaSheet.json";
import { problem, type Problem } from "../../text/result";
import { cellText } from "../cellText";
import type { FoundTable } from "../workbookContent";

const LONGEST_TEXT = 40;

type Reads = (text: string) => boolean;

const isCode: Reads = (text) => text !== country.code && REGION_CODE.test(text);
/** A choice that was taken away leaves the computed number. */
const isChoice: Reads = (text) => ["", texts.counts, texts.computed].includes(text.toLowerCase());

/** Which columns must be readable, when a line holds anything in them. */
const columns: Readonly<Record<string, Reads>> = {
  Halfjaar: isHalfYearName,
  Gebied: isCode,
  "Telt (invoer)": isChoice,
};

export function unreadableRows(table: FoundTable | null): readonly Problem[] {
  if (table === null) return [];
  const places = Object.entries(columns).flatMap(([header, reads]) => {
    const place = table.headers.indexOf(header);
    return place < 0 ? [] : [{ header, reads, place }];
  });
  return table.rows.flatMap((row, line) => {
    if (places.every(({ place }) => cellText(row[place]) === "")) return [];
    return places.flatMap(({ header, reads, place }) => {
      const cell = row[place];
      const text = typeof cell === "string" ? cell : cellText(cell);
      if (reads(text)) return [];
      const where = { sheet: table.sheet, line: String(table.row + 2 + line), header };
      return [problem("workbook.cellUnreadable", { ...where, text: text.slice(0, LONGEST_TEXT) })];
    });
  });
}
