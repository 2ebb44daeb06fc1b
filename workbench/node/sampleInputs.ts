/**
 * What somebody would have typed in the yellow cells of the sample, so that its sheets show an outcome. All of it is made up, but for the tasks
 * of municipalities: those are the outcome on the sheet with the distribution over them. Knows tables by their headers and the grid.
 */
import { monthColumns, quotaHead } from "../../src/plans/housing/quotaHeads";
import { dwellingHead, occupancyHead, threeTasksHead } from "../../src/plans/housing/taskHeads";
import { suppliedHead } from "../../src/plans/supply/supplyHeads";
import type { TableHead } from "../../src/plans/tableLayout";
import type { CellArea } from "../model/cellArea";
import type { CellValue } from "../model/gridModel";
import type { WorkbookState } from "../model/workbookState";

/** Sheets of which the input is made up: their titles say so. */
export const sheetsWithMadeUpInput: readonly string[] = [quotaHead, dwellingHead, occupancyHead, threeTasksHead].map(
  ({ sheet }) => sheet,
);

/** Months that are filled in of the half-year that still runs. */
const MONTHS_DONE = 3;
const HALF_YEAR_IN_MONTHS = 6;
/** Out of a hundred: the dwellings that are needed of those that become free, the persons who were housed, and the places that came. */
const [NEEDED, HOUSED, RECEIVED] = [12, 90, 60] as const;
/** Persons per month, and places: there is room until the end of the year. */
const RECEPTION = [95, 90, 120] as const;

type Row = Readonly<Record<string, CellValue>>;

/** @param tasks The task of each municipality by name, as the sheet with the distribution shows it. */
export async function fillSample(state: WorkbookState, tasks: ReadonlyMap<string, number>): Promise<void> {
  const halfYears = rowsOf(state, quotaHead).map((row) => String(row["Halfjaar"]));
  const newest = [...halfYears].sort().at(-1);
  fill(state, quotaHead, monthColumns, (row, month) => {
    if (row["Halfjaar"] === newest && month >= MONTHS_DONE) return "";
    return part(row["Taakstelling"], HOUSED, HALF_YEAR_IN_MONTHS);
  });
  fill(state, suppliedHead, ["Opgave (invoer)"], (row) => tasks.get(String(row["Naam"])) ?? "");
  await state.grid.settled();
  fill(state, dwellingHead, ["Vrijkomende woningen (invoer)", "Toegewezen woningen (invoer)"], (row, place) => {
    const needed = Math.ceil(Number(row["Woningen nodig"]));
    return place === 0 ? Math.ceil((needed * 100) / NEEDED) : needed;
  });
  fill(
    state,
    threeTasksHead,
    ["Oekraïne opgave (invoer)", "Opvang gerealiseerd (invoer)", "Oekraïne gerealiseerd (invoer)"],
    (row, place) => part(row["Opvang opgave"], [RECEIVED, HOUSED, RECEIVED - MONTHS_DONE][place] ?? 0, 1),
  );
  fill(
    state,
    occupancyHead,
    ["Instroom (invoer)", "Uitstroom (invoer)", "Capaciteit (invoer)"],
    (_row, place) => RECEPTION[place] ?? "",
  );
  await state.grid.settled();
}

/** Whole persons or places: this part of a number, over so many cells. */
function part(whole: CellValue | undefined, percentage: number, cells: number): number {
  return Math.floor((Number(whole) * percentage) / (100 * cells));
}

function fill<Header extends string>(
  state: WorkbookState,
  head: TableHead<Header>,
  headers: readonly NoInfer<Header>[],
  content: (row: Row, place: number) => CellValue,
): void {
  const table = state.tables.find(({ name }) => name === head.name);
  if (table === undefined) return;
  for (const [line, row] of rowsOf(state, head).entries()) {
    for (const [place, header] of headers.entries()) {
      const at: CellArea = {
        ...table.area,
        row: table.area.row + 1 + line,
        column: table.area.column + table.columns.indexOf(header),
        rows: 1,
        columns: 1,
      };
      state.write(at, [[content(row, place)]]);
    }
  }
}

function rowsOf(state: WorkbookState, { name }: TableHead): readonly Row[] {
  const table = state.tables.find((candidate) => candidate.name === name);
  if (table === undefined) return [];
  const [, ...body] = state.grid.values(table.area);
  return body.map((line) => Object.fromEntries(table.columns.map((header, place) => [header, line[place] ?? ""])));
}
