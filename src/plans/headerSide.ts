import { GENERAL_FORMAT } from "./cellContent";
import type { TableLayout } from "./tableLayout";
import type { FoundTable } from "./workbookContent";

/** A header stands above its values: to the right above numbers and days, to the left above words. */
export function headerSide(
  header: string,
  { inputs = {}, formulas = {} }: Pick<TableLayout, "inputs" | "formulas">,
  { headers, rows }: Pick<FoundTable, "headers" | "rows">,
): "Left" | "Right" {
  const rule = inputs[header];
  if (rule !== undefined) return typeof rule === "string" && rule !== "yes" ? "Right" : "Left";
  const format = formulas[header]?.format;
  if (format !== undefined && format !== GENERAL_FORMAT) return "Right";
  const place = headers.indexOf(header);
  return rows.some((row) => typeof row[place] === "number") ? "Right" : "Left";
}
