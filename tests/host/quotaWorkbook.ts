import { type HalfYear, halfYearName } from "../../src/housing/halfYear";
import municipalTable from "../../src/reference/data/municipalities.json";
import type { Result } from "../../src/text/result";
import { sentence } from "../../src/text/sentence";
import type { OfficialChoice } from "../../src/workbook/housing/planOfficialList";
import type { QuotaRow, QuotaState } from "../../src/workbook/housing/quotaState";
import { readQuota, writeQuota } from "../../src/workbook/housing/writeQuota";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import type { CellValue } from "../../workbench/model/gridModel";
import type { TableState } from "../../workbench/model/workbookState";
import { type OpenHost, openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";

export const NOW = new Date("2026-11-25T08:30:00Z");
/** NOW as the sheets show it. */
export const STAMP = "2026-11-25 08:30:00";
export const FLEVOLAND = "PV24";
/** Inhabitants of the Netherlands on 1 January 2022 (CBS): what 2023-I and 2023-II divide by. */
export const ALL_2022 = 17_590_672n;

type Outcome = Result<QuotaState>;
type Row = Readonly<Record<string, CellValue>>;

export interface QuotaWorkbook extends OpenHost {
  readonly openHalfYear: (name: string, province?: string, ownNational?: number | null) => Promise<Outcome>;
  readonly revise: (name: string, persons: number, announced?: string | null, source?: string) => Promise<Outcome>;
  /** Parties by name, each with its quota before and after. */
  readonly exchange: (
    name: string,
    parties: readonly (readonly [municipality: string, before: number, after: number])[],
    reason?: string,
  ) => Promise<Outcome>;
  readonly putList: (name: string, rows: readonly OfficialChoice[], now?: Date) => Promise<Outcome>;
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
  /** Everything that stands in the workbook: what an action that is refused must leave as it was. */
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
    openHalfYear: (name, province = FLEVOLAND, ownNational = null) =>
      writeQuota(
        { kind: "halfYear", order: { province, halfYear: halfYear(name), rounding: "published", ownNational } },
        NOW,
      ),
    revise: (name, persons, announced = null, source = "") =>
      writeQuota({ kind: "revision", order: { halfYear: halfYear(name), persons, announced, source } }, NOW),
    exchange: (name, parties, reason = "Nieuwbouw") =>
      writeQuota(
        {
          kind: "exchange",
          order: {
            halfYear: halfYear(name),
            reason,
            parties: parties.map(([municipality, before, after]) => ({ code: codeOf(municipality), before, after })),
          },
        },
        NOW,
      ),
    putList: (name, choices, now = NOW) =>
      writeQuota({ kind: "officialList", order: { halfYear: halfYear(name), rows: choices } }, now),
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
      const pane = await readQuota();
      expect(pane.ok && pane.value.rows.map(figuresOf)).toEqual(sheet);
      expect(opened.host.unknownMembers).toEqual([]);
      opened.close();
    },
  };
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

/** The codes of the problems, each of which must fill in its sentence. */
export function codesOf(outcome: Outcome): readonly string[] {
  if (outcome.ok) return [];
  for (const found of outcome.problems) expect(sentence(found)).not.toMatch(/[{}]/u);
  return outcome.problems.map(({ code }) => code);
}
