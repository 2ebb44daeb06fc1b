import { type HalfYear, halfYearName, sequenceOf } from "../../housing/halfYear";
import type { OwnInhabitants } from "../../reference/inhabitants";
import { combine, fail, type Result, succeed, then } from "../../text/result";
import { workbookInhabitants } from "../reception/workbookInhabitants";
import { readableTable } from "../readableTable";
import type { FoundTable, WorkbookContent } from "../workbookContent";
import { differingRows } from "./doubledRows";
import {
  type EnteredRow,
  enteredRows,
  type ListedRow,
  type NationalRow,
  listedRows,
  nationalRows,
} from "./enteredRows";
import { unreadablePolicy } from "./unreadablePolicy";
import { unreadableRows } from "./unreadableRows";
import { exchangedPersons, type ExchangeRow, exchangeRows } from "./exchangeRows";
import { lostTables } from "./lostTables";
import { newestOf, type QuotaFigures, withFigures } from "./quotaFigures";
import { quotaLayouts, type QuotaTable } from "./quotaLayouts";

export type { ListedRow, NationalRow } from "./enteredRows";

export type QuotaTables = Readonly<Record<QuotaTable, FoundTable | null>>;

/** What the workbook holds of the housing quota. */
export interface QuotaState {
  readonly tables: QuotaTables;
  readonly rows: readonly QuotaRow[];
  readonly nationalNumbers: readonly NationalRow[];
  /** Rows of the official list, with the planner's choice. */
  readonly listed: readonly ListedRow[];
  readonly exchanges: readonly ExchangeRow[];
  readonly ownInhabitants: OwnInhabitants;
}

/** A municipality in a half-year: what was entered, and what it comes to. */
export type QuotaRow = EnteredRow & QuotaFigures;

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
  rows: [],
  nationalNumbers: [],
  listed: [],
  exchanges: [],
  ownInhabitants: new Map(),
};

/** Tables on whose rows figures depend. */
const COUNTED = ["LRT_Taakstelling", "LRT_Landelijk", "LRT_OfficieleLijst", "LRT_Taakruil", "LRT_Beleid"] as const;

/**
 * Finds the tables of the housing quota by their headers and reads the rows that are there.
 *
 * @param made Tables that an order makes by itself: without them it can go on.
 */
export function readQuotaState(content: WorkbookContent, made: readonly QuotaTable[] = []): Result<QuotaState> {
  const lost = lostTables(content, made);
  if (lost.length > 0) return fail(...lost);
  const find = (name: QuotaTable): Result<FoundTable | null> => readableTable(quotaLayouts[name], content.tables);
  const found = combine({
    LRT_Taakstelling: find("LRT_Taakstelling"),
    LRT_Landelijk: find("LRT_Landelijk"),
    LRT_Halfjaren: find("LRT_Halfjaren"),
    LRT_OfficieleLijst: find("LRT_OfficieleLijst"),
    LRT_Taakruil: find("LRT_Taakruil"),
    LRT_Bijstelling: find("LRT_Bijstelling"),
    LRT_Beleid: find("LRT_Beleid"),
    LRT_Ladder: find("LRT_Ladder"),
    ownInhabitants: workbookInhabitants(content.tables),
  });
  return then(found, ({ ownInhabitants, ...tables }) => {
    const problems = [
      ...COUNTED.flatMap((name) => differingRows(quotaLayouts[name], tables[name])),
      ...[tables.LRT_OfficieleLijst, tables.LRT_Taakruil].flatMap(unreadableRows),
      ...unreadablePolicy(tables.LRT_Beleid),
    ];
    return problems.length > 0 ? fail(...problems) : stateOf(tables, ownInhabitants);
  });
}

function stateOf(tables: QuotaTables, ownInhabitants: OwnInhabitants): Result<QuotaState> {
  const read = combine({
    rows: enteredRows(tables.LRT_Taakstelling),
    nationalNumbers: nationalRows(tables.LRT_Landelijk),
  });
  return then(read, ({ rows, nationalNumbers }) => {
    const exchanges = exchangeRows(tables.LRT_Taakruil);
    const sources = { nationalNumbers, listed: listedRows(tables.LRT_OfficieleLijst), ownInhabitants };
    const figures = withFigures(rows, { ...sources, exchanged: exchangedPersons(exchanges) });
    return succeed({ tables, ...sources, exchanges, rows: figures });
  });
}

/** The number that is in force: the newest version. */
export function nationalInForce(state: QuotaState, halfYear: HalfYear): NationalRow | null {
  return newestOf(state.nationalNumbers, halfYearName(halfYear));
}

/** The newest version of the number of a half-year; 0 without any. */
export function newestVersion(state: QuotaState, halfYear: HalfYear): number {
  const name = halfYearName(halfYear);
  return Math.max(0, ...state.nationalNumbers.flatMap((row) => (row.halfYear === name ? [row.version] : [])));
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
