import { type HalfYear, halfYearName } from "../../src/housing/halfYear";
import type { OfficialChoice } from "../../src/plans/housing/housingChoices";
import { type QuotaRow, readQuotaState } from "../../src/plans/housing/quotaState";
import type { OrderChoice } from "../../src/plans/order";
import type { Outcome } from "../../src/plans/outcome";
import municipalTable from "../../src/reference/data/municipalities.json";
import { carryOut } from "../../src/workbook/carryOut";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import type { CellValue } from "../../workbench/model/gridModel";
import type { TableState } from "../../workbench/model/workbookState";
import { revisionSeen } from "../revisionSeen";
import { give, orderNow, readContent } from "./giveOrder";
import { type OpenHost, openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";

export const FLEVOLAND = "PV24";
/** Inhabitants of the Netherlands on 1 January 2022 (CBS): what 2023-I and 2023-II divide by. */
export const ALL_2022 = 17_590_672n;

type NamedParty = readonly [municipality: string, before: number, after: number];
type Row = Readonly<Record<string, CellValue>>;

export interface QuotaWorkbook extends OpenHost {
  readonly openHalfYear: (name: string, province?: string, ownNational?: number | null) => Promise<Outcome>;
  readonly revise: (name: string, persons: number, announced?: string | null, source?: string) => Promise<Outcome>;
  /** Parties by name, each with its quota before and after. */
  readonly exchange: (name: string, parties: readonly NamedParty[], reason?: string) => Promise<Outcome>;
  readonly putList: (name: string, rows: readonly OfficialChoice[], at?: string) => Promise<Outcome>;
  /** The rows of a table, each by the headers of its columns. */
  readonly rows: (table: string) => Promise<readonly Row[]>;
  /** The quotas of a half-year, by the code of the municipality. */
  readonly quotas: (halfYear: string) => Promise<Readonly<Record<string, CellValue | undefined>>>;
  /** One row of the table of quotas. */
  readonly quotaRow: (municipality: string, halfYear: string) => Promise<Row>;
  /** Types into the cell of a municipality in a half-year. */
  readonly enter: (municipality: string, halfYear: string, header: string, content: CellValue) => Promise<void>;
  /** Types into a column from the first row of the table of quotas on. */
  readonly enterColumn: (header: string, contents: readonly CellValue[]) => void;
  /** Puts a copy of a row of a table (from 0) below its last row, as a person copies and pastes it. */
  readonly repeatRow: (table: string, row: number) => void;
  /** Everything that stands in the workbook: what an order that is refused must leave as it was. */
  readonly everything: () => Promise<string>;
  readonly table: (name: string) => TableState;
  /** Ends a test: the sheet and the pane must have come to the same figures, by formulas and by our own rules. */
  readonly finish: () => Promise<void>;
}

const FIGURES = [
  "Gebied",
  "Halfjaar",
  "Berekend",
  "Ruil",
  "Taakstelling",
  "Beginsaldo",
  "Realisatie",
  "Eindsaldo",
] as const;

/** Opens a workbook in memory with the functions of the add-in, and what a planner does with its housing quota. */
export async function openQuotaWorkbook(): Promise<QuotaWorkbook> {
  const opened = openHost();
  forgetReceptionContext();
  await loadFunctions();
  const { state, read } = opened;
  const table = (name: string): TableState => {
    const found = state.tables.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`There is no table ${name}.`);
    return found;
  };
  const rows = async (name: string): Promise<readonly Row[]> => {
    const [headers = [], ...body] = await read(`${name}[#All]`);
    return body.map((cells) => Object.fromEntries(cells.map((cell, index) => [String(headers[index]), cell])));
  };
  const isRowOf = (municipality: string, name: string) => (row: Row) =>
    row["Naam"] === municipality && row["Halfjaar"] === name;
  return {
    ...opened,
    table,
    rows,
    openHalfYear: (name, province = FLEVOLAND, ownNational = null) => give(halfYearOf(name, province, ownNational)),
    revise: async (name, persons, announced = null, source = "") => {
      return give(await revisionOf(name, persons, announced, source));
    },
    exchange: (name, parties, reason = "Nieuwbouw") => give(exchangeOf(name, parties, reason)),
    putList: async (name, choices, at) => {
      const choice: OrderChoice = { kind: "officialList", list: { halfYear: halfYear(name), rows: choices } };
      const order = await orderNow(choice);
      return carryOut(at === undefined ? order : { ...order, at });
    },
    quotas: async (name) => {
      const found = (await rows("LRT_Taakstelling")).filter((row) => row["Halfjaar"] === name);
      return Object.fromEntries(
        found.map((row): [string, CellValue | undefined] => [String(row["Gebied"]), row["Taakstelling"]]),
      );
    },
    quotaRow: async (municipality, name) => {
      const found = (await rows("LRT_Taakstelling")).find(isRowOf(municipality, name));
      if (found === undefined) throw new Error(`There is no row of ${municipality} in ${name}.`);
      return found;
    },
    enter: async (municipality, name, header, content) => {
      const index = (await rows("LRT_Taakstelling")).findIndex(isRowOf(municipality, name));
      const { area, columns } = table("LRT_Taakstelling");
      const column = area.column + columns.indexOf(header);
      state.write({ ...area, row: area.row + 1 + index, column, rows: 1, columns: 1 }, [[content]]);
    },
    enterColumn: (header, contents) => {
      const { area, columns } = table("LRT_Taakstelling");
      const column = area.column + columns.indexOf(header);
      const cells = contents.map((content) => [content]);
      state.write({ ...area, row: area.row + 1, column, rows: cells.length, columns: 1 }, cells);
    },
    repeatRow: (name, row) => {
      const { area } = table(name);
      const line = { ...area, row: area.row + 1 + row, rows: 1 };
      const [contents = []] = state.grid.formulas(line);
      opened.person.insertTableRows(name, area.rows - 1);
      state.write({ ...line, row: area.row + area.rows }, [contents]);
    },
    everything: async () => {
      await state.grid.settled();
      const sheets = state.grid.sheets().map(({ id, name }) => {
        const used = state.grid.usedArea(id);
        return { name, used, cells: used && state.grid.formulas(used), values: used && state.grid.values(used) };
      });
      return JSON.stringify({ sheets, tables: state.tables }, null, 1);
    },
    finish: async () => {
      const sheet = (await rows("LRT_Taakstelling")).map((row) => FIGURES.map((header) => row[header]));
      const pane = readQuotaState(await readContent());
      expect(pane.ok && pane.value.rows.map(figuresOf)).toEqual(sheet);
      expect(opened.host.unknownMembers).toEqual([]);
      opened.close();
    },
  };
}

/** The choice that opens a half-year. */
export function halfYearOf(
  name: string,
  province = FLEVOLAND,
  ownNational: number | null = null,
  newest?: number,
): OrderChoice {
  const choice = { province, halfYear: halfYear(name), rounding: "published", ownNational } as const;
  return { kind: "halfYear", halfYear: { ...choice, ...(newest !== undefined && { newest }) } };
}

/** The choice that exchanges quota: parties by name, each with its quota before and after. */
export function exchangeOf(name: string, parties: readonly NamedParty[], reason = "Nieuwbouw"): OrderChoice {
  const coded = parties.map(([municipality, before, after]) => ({ code: codeOf(municipality), before, after }));
  return { kind: "exchange", exchange: { halfYear: halfYear(name), reason, parties: coded } };
}

/** A revision as a planner chooses it, who sees the workbook as it is now. */
export async function revisionOf(
  name: string,
  persons: number,
  announced: string | null = null,
  source = "",
): Promise<OrderChoice> {
  const state = readQuotaState(await readContent());
  if (!state.ok) throw new Error(JSON.stringify(state.problems));
  return { kind: "revision", revision: revisionSeen(state.value, halfYear(name), { persons, announced, source }) };
}

function figuresOf(row: QuotaRow): readonly unknown[] {
  const { computed, exchanged, quota, beginBalance, realised, endBalance } = row;
  return [row.code, halfYearName(row.halfYear), computed, exchanged, quota, beginBalance, realised, endBalance];
}

/** "2023-II". */
export function halfYear(name: string): HalfYear {
  return { year: Number(name.slice(0, 4)), half: name.endsWith("-II") ? 2 : 1 };
}

export interface Municipality {
  readonly code: string;
  readonly name: string;
  /** On 1 January 2022 (CBS). */
  readonly inhabitants: bigint;
}

export function municipalitiesOf(province: string): readonly Municipality[] {
  return municipalTable.rows
    .filter((row) => row[2] === province)
    .map((row) => ({ code: String(row[0]), name: String(row[1]), inhabitants: BigInt(Number(row[3])) }));
}

export function codeOf(municipality: string): string {
  return String(municipalTable.rows.find((row) => row[1] === municipality)?.[0] ?? municipality);
}

/** National number × inhabitants / all inhabitants, to the nearest; a half goes up. */
export function halfUp(national: number, inhabitants: bigint, all = ALL_2022): number {
  return Number((2n * BigInt(national) * inhabitants + all) / (2n * all));
}
