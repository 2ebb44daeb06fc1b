import texts from "../../text/nl/quotaSheet.json";
import { type HalfYear, halfYearName, parseHalfYear, sequenceOf } from "../../housing/halfYear";
import type { OwnInhabitants } from "../../reference/inhabitants";
import { regionOfCode } from "../../reference/regions";
import { combine, fail, problem, type Problem, type Result, succeed, then } from "../../text/result";
import { cellText } from "../cellText";
import type { FoundTable, WorkbookContent } from "../readTables";
import { columnOf, recogniseTable } from "../recogniseTables";
import { tableLayouts } from "../tableLayouts";
import { workbookInhabitants } from "../workbookInhabitants";
import { isBlankTable } from "../writeTable";
import { type EnteredRow, newestOf, placeKey, type QuotaFigures, withFigures } from "./quotaFigures";
import { doubledRows } from "./doubledRows";
import { monthColumns, quotaLayouts, type QuotaTable } from "./quotaLayouts";

/** What the workbook holds of the housing quota. */
export interface QuotaState {
  readonly tables: Readonly<Record<QuotaTable, FoundTable | null>>;
  readonly log: FoundTable | null;
  readonly rows: readonly QuotaRow[];
  readonly nationalNumbers: readonly NationalRow[];
  /** Rows of the official list, with the planner's choice. */
  readonly listed: readonly ListedRow[];
  readonly ownInhabitants: OwnInhabitants;
}

/** A municipality in a half-year: what was entered, and what it comes to. */
export type QuotaRow = EnteredRow & QuotaFigures;

export interface NationalRow {
  readonly halfYear: string;
  readonly version: number;
  readonly persons: number;
  /** True for a number that a planner entered. */
  readonly isOwn: boolean;
}

export interface ListedRow {
  /** Row of the body of the table, from 0. */
  readonly index: number;
  readonly halfYear: string;
  readonly code: string;
  /** The number of the list, or null when the cell holds something else. */
  readonly official: number | null;
  /** True when the official number counts. */
  readonly counts: boolean;
}

/** A workbook in which nothing of the housing quota was made yet. */
export const emptyQuotaState: QuotaState = {
  tables: {
    LRT_Taakstelling: null,
    LRT_Landelijk: null,
    LRT_Halfjaren: null,
    LRT_OfficieleLijst: null,
    LRT_Taakruil: null,
    LRT_Bijstelling: null,
    LRT_Beleid: null,
    LRT_Ladder: null,
  },
  log: null,
  rows: [],
  nationalNumbers: [],
  listed: [],
  ownInhabitants: new Map(),
};

/** Finds the tables of the housing quota by their headers and reads the rows that are there. */
export function readQuotaState(content: WorkbookContent): Result<QuotaState> {
  const find = (name: QuotaTable): Result<FoundTable | null> => recogniseTable(quotaLayouts[name], content.tables);
  const found = combine({
    LRT_Taakstelling: find("LRT_Taakstelling"),
    LRT_Landelijk: find("LRT_Landelijk"),
    LRT_Halfjaren: find("LRT_Halfjaren"),
    LRT_OfficieleLijst: find("LRT_OfficieleLijst"),
    LRT_Taakruil: find("LRT_Taakruil"),
    LRT_Bijstelling: find("LRT_Bijstelling"),
    LRT_Beleid: find("LRT_Beleid"),
    LRT_Ladder: find("LRT_Ladder"),
    log: recogniseTable(tableLayouts.LRT_Logboek, content.tables),
  });
  return then(found, ({ log, ...tables }) => {
    const doubled = doubledRows(tables);
    if (doubled.length > 0) return fail(...doubled);
    return then(enteredRows(tables.LRT_Taakstelling), (rows) => {
      const sources = {
        nationalNumbers: nationalRows(tables.LRT_Landelijk),
        listed: listedRows(tables.LRT_OfficieleLijst),
        ownInhabitants: workbookInhabitants(content.tables),
      };
      const exchanged = exchangedPersons(tables.LRT_Taakruil);
      return succeed({ tables, log, ...sources, rows: withFigures(rows, { ...sources, exchanged }) });
    });
  });
}

function enteredRows(table: FoundTable | null): Result<readonly EnteredRow[]> {
  if (table === null || isBlankTable(table)) return succeed([]);
  const column = (header: string): readonly unknown[] => columnOf(table, header);
  const months = monthColumns.map(column);
  const [codes, halfYears, provinces, roundings, starts] = [
    column("Gebied"),
    column("Halfjaar"),
    column("Provincie"),
    column("Afronding"),
    column("Startsaldo (invoer)"),
  ];
  const problems: Problem[] = [];
  const rows: EnteredRow[] = [];
  const seen = new Set<string>();
  table.rows.forEach((_cells, index) => {
    const line = table.row + 2 + index;
    const code = cellText(codes[index]);
    const region = regionOfCode(code);
    const written = cellText(halfYears[index]);
    const halfYear = parseHalfYear(written);
    if (region?.kind !== "municipality")
      problems.push(problem("quota.rowRegionUnknown", { line, text: code.slice(0, 40) }));
    else if (!halfYear.ok) problems.push(problem("quota.rowHalfYearUnknown", { line, text: written.slice(0, 40) }));
    else {
      const { name } = region;
      const key = placeKey(code, halfYearName(halfYear.value));
      if (seen.has(key)) problems.push(problem("quota.rowTwice", { name, halfYear: halfYearName(halfYear.value) }));
      seen.add(key);
      rows.push({
        index,
        code,
        name,
        province: cellText(provinces[index]),
        halfYear: halfYear.value,
        rounding: cellText(roundings[index]),
        months: months.map((cells) => cells[index] ?? ""),
        startBalance: starts[index] === "" ? 0 : wholeOrNull(starts[index]),
      });
    }
  });
  return problems.length > 0 ? fail(...problems) : succeed(rows);
}

/** Persons gained or given in exchanges, per municipality and half-year. */
function exchangedPersons(table: FoundTable | null): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  if (table === null) return sums;
  const halfYears = columnOf(table, "Halfjaar");
  const persons = columnOf(table, "Personen");
  columnOf(table, "Gebied").forEach((code, index) => {
    const key = placeKey(cellText(code), cellText(halfYears[index]));
    sums.set(key, (sums.get(key) ?? 0) + (numberOrNull(persons[index]) ?? 0));
  });
  return sums;
}

function nationalRows(table: FoundTable | null): readonly NationalRow[] {
  if (table === null) return [];
  const [halfYears, versions, persons, origins] = ["Halfjaar", "Versie", "Personen", "Herkomst"].map((header) =>
    columnOf(table, header),
  );
  return (halfYears ?? []).flatMap((cell, index) => {
    const halfYear = parseHalfYear(cellText(cell));
    const version = numberOrNull(versions?.[index]);
    const number = numberOrNull(persons?.[index]);
    if (!halfYear.ok || version === null || number === null) return [];
    return [
      {
        halfYear: halfYearName(halfYear.value),
        version,
        persons: number,
        isOwn: cellText(origins?.[index]) === texts.own,
      },
    ];
  });
}

function listedRows(table: FoundTable | null): readonly ListedRow[] {
  if (table === null || isBlankTable(table)) return [];
  const halfYears = columnOf(table, "Halfjaar");
  const choices = columnOf(table, "Telt (invoer)");
  const numbers = columnOf(table, "Officieel");
  return columnOf(table, "Gebied").map((code, index) => ({
    index,
    code: cellText(code),
    halfYear: cellText(halfYears[index]),
    official: countOrNull(numbers[index]),
    counts: cellText(choices[index]).toLowerCase() === texts.counts,
  }));
}

function numberOrNull(cell: unknown): number | null {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : null;
}

function countOrNull(cell: unknown): number | null {
  const number = numberOrNull(cell);
  return number === null || number < 0 ? null : number;
}

function wholeOrNull(cell: unknown): number | null {
  return typeof cell === "number" && Number.isSafeInteger(cell) ? cell : null;
}

/** The number that is in force: the newest version. */
export function nationalInForce(state: QuotaState, halfYear: HalfYear): NationalRow | null {
  return newestOf(state.nationalNumbers, halfYearName(halfYear));
}

export function rowsOf(state: QuotaState, halfYear: HalfYear, province: string | null = null): readonly QuotaRow[] {
  const sequence = sequenceOf(halfYear);
  return state.rows.filter(
    (row) => sequenceOf(row.halfYear) === sequence && (province === null || row.province === province),
  );
}

/** The half-years that are open, for a province or for all, newest first. */
export function openHalfYears(state: QuotaState, province: string | null = null): readonly HalfYear[] {
  const found = new Map<number, HalfYear>();
  for (const row of state.rows) {
    if (province === null || row.province === province) found.set(sequenceOf(row.halfYear), row.halfYear);
  }
  return [...found].sort(([one], [other]) => other - one).map(([, halfYear]) => halfYear);
}

/** The newest half-year of a province in the workbook, or null when it has none. */
export function latestHalfYear(state: QuotaState, province: string): HalfYear | null {
  return openHalfYears(state, province)[0] ?? null;
}
