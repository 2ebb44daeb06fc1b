import "../text/writingSentences";
import { problem, type Problem } from "../text/result";
import { layouts } from "./layouts";

/**
 * A table that has none of its headers left is what an undone order leaves behind: its sheet may go, when it holds nothing. All those headers
 * by name would be no way out.
 */
export function headersGone(told: Problem): Problem {
  const { table = "", sheet = "", columns } = told.parameters;
  if (told.code !== "workbook.tableDamaged") return told;
  const layout = layouts.find(({ name }) => name === table);
  const all = layout?.columns.filter((column) => layout.added?.includes(column) !== true).join(", ");
  const whole = layout?.columns.join(", ");
  return columns === all || columns === whole ? problem("workbook.headersGone", { table, sheet }) : told;
}
