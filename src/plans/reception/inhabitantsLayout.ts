import { isoDate } from "../cellDate";
import { cellText } from "../cellText";
import { tableHead, tableLayout } from "../tableLayout";

/** Inhabitants that a planner keeps in the workbook, for years that are not shipped. */
export const inhabitantsHead = tableHead({
  name: "LRT_Inwoners",
  sheet: "Inwoners",
  columns: ["Gebied", "Naam", "Peildatum", "Inwoners", "Bron"],
  key: ["Gebied", "Peildatum"],
});

export const inhabitantsLayout = tableLayout(inhabitantsHead, {
  inputs: { Inwoners: "count" },
  // A planner may write the date or only its year.
  keyText: (header, cell) => (header === "Peildatum" ? String(yearOf(cell) ?? cellText(cell)) : cellText(cell)),
});

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2200;

/** The year of a reference date as a cell holds it: a date, or the year itself; null for anything else. */
export function yearOf(cell: unknown): number | null {
  if (typeof cell === "number" && Number.isInteger(cell) && cell >= EARLIEST_YEAR && cell <= LATEST_YEAR) return cell;
  const year = Number(isoDate(cell)?.slice(0, 4));
  return Number.isInteger(year) && year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : null;
}
