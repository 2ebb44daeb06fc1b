import type { OwnInhabitants } from "../reference/inhabitants";
import { isoDate } from "./cellDate";
import type { FoundTable } from "./readTables";
import { columnOf } from "./recogniseTables";
import { ownInhabitantsColumns } from "./tableLayouts";

/** Inhabitants in the workbook's own table, per year of the reference date; an empty answer when there is no such table. */
export function workbookInhabitants(tables: readonly FoundTable[]): OwnInhabitants {
  const table = tables.find(({ headers }) => ownInhabitantsColumns.every((column) => headers.includes(column)));
  const years = new Map<number, Map<string, number>>();
  if (table === undefined) return years;
  const codes = columnOf(table, "Gebied").map(String);
  const dates = columnOf(table, "Peildatum");
  const counts = columnOf(table, "Inwoners");
  codes.forEach((code, row) => {
    const count = counts[row];
    const year = yearOf(dates[row]);
    if (code.trim() === "" || year === null || typeof count !== "number" || !Number.isSafeInteger(count)) return;
    const figures = years.get(year) ?? new Map<string, number>();
    figures.set(code.trim(), count);
    years.set(year, figures);
  });
  return years;
}

/** The year of a reference date as a cell holds it: a date, or the year itself. */
export function yearOf(cell: unknown): number | null {
  if (typeof cell === "number" && cell >= 1900 && cell <= 2200) return cell;
  const year = Number(isoDate(cell)?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : null;
}
