/** A cell of a column of half-years beside one of years: "1", "II", "1e", "H2", "tweede halfjaar". */
import { type Cell, textOf } from "./cell";

const FORM =
  /^(?:(?:hj?|halfjaar )?(?<sign>[12]|ii?)|(?<word>[12](?:e|ste|de)|eerste|tweede)(?: ?(?:half[- ]?jaar|halve jaar|helft|hj))?)\.?$/u;

/** Null when the cell names no half of a year. */
export function halfOfCell(cell: Cell | undefined): 1 | 2 | null {
  const found = FORM.exec(textOf(cell ?? null).toLowerCase())?.groups;
  if (found === undefined) return null;
  const said = found["sign"] ?? found["word"] ?? "";
  return said === "i" || said === "eerste" || said.startsWith("1") ? 1 : 2;
}
