import { halfYearName, parseHalfYear } from "../../housing/halfYear";
import { cellText } from "../cellText";

/** A half-year is the same one however it is written: "2024-I", "2024 1". */
export function halfYearKey(header: string, cell: unknown): string {
  const written = cellText(cell);
  if (header !== "Halfjaar") return written;
  const halfYear = parseHalfYear(written);
  return halfYear.ok ? halfYearName(halfYear.value) : written;
}
