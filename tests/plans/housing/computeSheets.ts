/** Computes a workbook in the grid in memory, with the rules of our functions behind their names. */
import { parseHalfYear } from "../../../src/housing/halfYear";
import { housingQuota } from "../../../src/housing/housingQuota";
import { nationalQuota } from "../../../src/housing/nationalQuota";
import { inhabitantsOf, type OwnInhabitants } from "../../../src/reference/inhabitants";
import { regionOfCode } from "../../../src/reference/regions";
import { resolveRegion } from "../../../src/reference/resolveRegion";
import { workbookInhabitants } from "../../../src/plans/reception/workbookInhabitants";
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import type { Result } from "../../../src/text/result";
import type { CellValue, FunctionCaller, GridModel } from "../../../workbench/model/gridModel";
import { memoryGrid } from "../../../workbench/model/memoryGrid";
import type { Cells } from "./orderFor";

export interface ComputedSheets {
  /** The rows of a table by header, as the cells show them. */
  readonly rows: (table: string) => readonly Readonly<Record<string, CellValue>>[];
  readonly row: (table: string, isMeant: Cells) => Readonly<Record<string, CellValue>>;
  readonly named: (name: string) => CellValue;
  /** The cell to the right of a label. */
  readonly beside: (sheet: string, label: string) => CellValue;
  /** Types into a cell of the first row of a table that is meant, and computes again. */
  readonly type: (table: string, isMeant: Cells, header: string, value: CellValue) => Promise<void>;
  /** Every cell of a sheet that is in use, as it shows. */
  readonly sheet: (name: string) => readonly (readonly CellValue[])[];
  /** How often each function of ours was called, by its name. */
  readonly calls: ReadonlyMap<string, number>;
}

/** Places that are asked of a municipality, for LRT.OPGAVE: those of a decision are no matter here. */
export type Tasks = Readonly<Record<string, number>>;

export async function computed(content: WorkbookContent, tasks: Tasks = {}): Promise<ComputedSheets> {
  const calls = new Map<string, number>();
  const own = workbookInhabitants(content.tables);
  const grid = memoryGrid(ourFunctions(calls, own.ok ? own.value : new Map(), tasks));
  for (const { name } of content.sheets) grid.addSheet({ id: name, name });
  grid.defineNames(
    new Map(
      [...content.pointers].map(([name, place]) => [name, `'${place.sheet}'!${address(place.row, place.column)}`]),
    ),
  );
  grid.defineTables(
    content.tables.map(({ name, sheet, row, column, headers, rows }) => ({
      name,
      columns: headers,
      area: { sheetId: sheet, row, column, rows: rows.length + 1, columns: headers.length },
    })),
  );
  for (const { sheet, row, column, value } of content.pointers.values()) write(grid, sheet, row, column, [[value]]);
  for (const { sheet, row, column, headers, formulas } of content.tables) {
    write(grid, sheet, row, column, [headers, ...(formulas ?? [])]);
  }
  for (const [name, { row, column, cells }] of content.areas) {
    const sheet = content.pointers.get(name.replace("block ", ""))?.sheet;
    if (sheet !== undefined) write(grid, sheet, row, column, cells);
  }
  await grid.settled();
  return reading(grid, content, calls);
}

function write(
  grid: GridModel,
  sheetId: string,
  row: number,
  column: number,
  cells: readonly (readonly unknown[])[],
): void {
  const area = { sheetId, row, column, rows: cells.length, columns: cells[0]?.length ?? 1 };
  grid.write(area, cells as readonly (readonly CellValue[])[]);
}

function reading(grid: GridModel, content: WorkbookContent, calls: ReadonlyMap<string, number>): ComputedSheets {
  const cellAt = (sheetId: string, row: number, column: number): CellValue =>
    grid.values({ sheetId, row, column, rows: 1, columns: 1 })[0]?.[0] ?? "";
  const rows: ComputedSheets["rows"] = (name) => {
    const table = content.tables.find((candidate) => candidate.name === name);
    if (table === undefined) throw new Error(`There is no table ${name}.`);
    const { sheet, row, column, headers } = table;
    const body = grid.values({
      sheetId: sheet,
      row: row + 1,
      column,
      rows: table.rows.length,
      columns: headers.length,
    });
    return body.map((cells) => Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ""])));
  };
  return {
    rows,
    row: (name, isMeant) => {
      const found = rows(name).find((row) => Object.entries(isMeant).every(([header, cell]) => row[header] === cell));
      if (found === undefined) throw new Error(`There is no such row in ${name}.`);
      return found;
    },
    type: async (name, isMeant, header, value) => {
      const table = content.tables.find((candidate) => candidate.name === name);
      const line = rows(name).findIndex((row) => Object.entries(isMeant).every(([key, cell]) => row[key] === cell));
      if (table === undefined || line < 0) throw new Error(`There is no such row in ${name}.`);
      const column = table.column + table.headers.indexOf(header);
      write(grid, table.sheet, table.row + 1 + line, column, [[value]]);
      await grid.settled();
    },
    named: (name) => {
      const place = content.pointers.get(name);
      if (place === undefined) throw new Error(`There is no name ${name}.`);
      return cellAt(place.sheet, place.row, place.column);
    },
    sheet: (name) => {
      const used = grid.usedArea(name);
      return used === null ? [] : grid.values(used);
    },
    beside: (sheet, label) => {
      const used = grid.usedArea(sheet);
      const cells = used === null ? [] : grid.values(used);
      for (const line of cells) {
        const place = line.indexOf(label, 0);
        if (place >= 0 && used !== null) return line[place + 1] ?? "";
      }
      throw new Error(`There is no ${label} on ${sheet}.`);
    },
    calls,
  };
}

function ourFunctions(calls: Map<string, number>, own: OwnInhabitants, tasks: Tasks): FunctionCaller {
  const bodies: Readonly<Record<string, (given: readonly CellValue[]) => Result<CellValue>>> = {
    INWONERS: ([code, year]) => inhabitantsOf(String(code), Number(year), own),
    LANDELIJK: ([name]) => withHalfYear(name, (halfYear) => nationalQuota(halfYear, "current")),
    TAAKSTELLING: ([code, name, national, rounding]) =>
      withHalfYear(name, (halfYear) => {
        const region = regionOfCode(String(code));
        if (region === undefined) return { ok: false, problems: [] };
        const basis = { halfYear, national: Number(national), own } as const;
        return housingQuota(region, { ...basis, rounding: rounding === "wettelijk" ? "statutory" : "published" });
      }),
    OPGAVE: ([code]) => known(tasks[String(code)]),
    GEBIED: ([given, field]) => {
      const region = resolveRegion(String(given));
      if (!region.ok) return region;
      return { ok: true, value: field === "code" ? region.value.code : region.value.name };
    },
  };
  return {
    has: (id) => id in bodies,
    call: (id, parameters) => {
      calls.set(id, (calls.get(id) ?? 0) + 1);
      const given = parameters.map(
        (parameter) => (Array.isArray(parameter) ? (parameter as CellValue[][])[0]?.[0] : null) ?? "",
      );
      const answer = bodies[id]?.(given);
      const value = answer?.ok === true ? answer.value : "#N/A";
      return Promise.resolve({ values: [[value]], message: null });
    },
  };
}

function known(value: number | undefined): Result<CellValue> {
  return value === undefined ? { ok: false, problems: [] } : { ok: true, value };
}

function withHalfYear(
  name: CellValue | undefined,
  answer: (halfYear: Extract<ReturnType<typeof parseHalfYear>, { ok: true }>["value"]) => Result<CellValue>,
): Result<CellValue> {
  const halfYear = parseHalfYear(String(name));
  return halfYear.ok ? answer(halfYear.value) : halfYear;
}

function address(row: number, column: number): string {
  const letters = (index: number): string => {
    const letter = String.fromCharCode(65 + (index % 26));
    return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
  };
  return `$${letters(column)}$${row + 1}`;
}
