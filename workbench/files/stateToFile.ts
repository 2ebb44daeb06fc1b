/** The workbook of the workbench as a file holds it. What a file that was opened had besides goes along. */
import { localAddress, overlaps } from "../model/cellArea";
import type { CellValue } from "../model/gridModel";
import type { TableState, WorkbookState } from "../model/workbookState";
import { formatAt, isCellLook } from "./cellLooks";
import { savedColumns } from "./columnWidths";
import {
  blankPage,
  type CellFormat,
  type CellKind,
  type FileCell,
  type FileRow,
  type FileSheet,
  type FileTable,
  type FileWorkbook,
  plainFormat,
} from "./fileWorkbook";
import { sheetPage } from "./sheetPage";
import { isShownAsTable } from "./fileToState";
import type { OpenedWorkbook } from "./openedWorkbook";
import { savedConditionals, savedValidations } from "./savedRules";
import { ownFunctionsIn } from "./storedFormula";

export interface SaveOptions {
  /** Functions of ours that may answer more than one cell, by name. */
  readonly spilling: ReadonlySet<string>;
  readonly opened: OpenedWorkbook | null;
}

export interface SavedWorkbook {
  readonly workbook: FileWorkbook;
  /** What could not be written as it is. */
  readonly remarks: readonly string[];
}

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!)$/u;

export function stateToFile(state: WorkbookState, options: SaveOptions): SavedWorkbook {
  const saver = new Saver(state, options);
  const sheets = state.grid.sheets().map(({ id, name }) => saver.sheet(id, name));
  const opened = options.opened?.file ?? null;
  const kept = opened?.names.filter(({ name, sheet }) => sheet !== null || name.startsWith("_xlnm.")) ?? [];
  const attributes = new Map(opened?.names.map(({ name, attributes: given }) => [name, given]));
  const names = [...state.names].map(([name, formula]) => ({
    name,
    formula: formula.replace(/^=/u, ""),
    sheet: null,
    attributes: attributes.get(name) ?? {},
  }));
  const active = state.grid.sheets().findIndex(({ id }) => id === state.activeSheet);
  return {
    workbook: {
      sheets,
      names: [...names, ...kept],
      formats: saver.formats,
      bases: saver.bases,
      activeSheet: Math.max(0, active),
      origin: opened?.origin ?? null,
    },
    remarks: saver.remarks,
  };
}

class Saver {
  readonly formats: CellFormat[];
  readonly bases = new Map<number, number>();
  readonly remarks: string[] = [];
  readonly #state: WorkbookState;
  readonly #options: SaveOptions;
  readonly #numbers = new Map<string, number>();

  constructor(state: WorkbookState, options: SaveOptions) {
    this.#state = state;
    this.#options = options;
    this.formats = [...(options.opened?.file.formats ?? [plainFormat])];
    this.#numbers.set(JSON.stringify(plainFormat), 0);
  }

  sheet(sheetId: string, name: string): FileSheet {
    const before = this.#options.opened?.sheets.get(sheetId) ?? null;
    const kept = before ?? noSheet;
    const tell = (remark: string): void => void this.remarks.push(`Blad ${name}: ${remark}`);
    return {
      name,
      visibility: kept.visibility,
      rows: this.#rows(sheetId, before),
      columns: savedColumns(this.#state, sheetId, kept.columns),
      merged: kept.merged,
      tables: [
        ...this.#state.tables.filter(({ area }) => area.sheetId === sheetId).map((table) => this.#table(table, before)),
        ...kept.tables.filter((table) => !isShownAsTable(table)),
      ],
      validations: [...kept.validations, ...savedValidations(this.#state, sheetId, tell)],
      conditionals: [...kept.conditionals, ...savedConditionals(this.#state, sheetId, kept.conditionals, tell)],
      ...this.#view(sheetId),
      isProtected: this.#state.protectedSheets.has(sheetId),
      page: sheetPage((key) => this.#state.property(`page ${sheetId}`, key), before?.page ?? blankPage),
      origin: kept.origin,
    };
  }

  #view(sheetId: string): Pick<FileSheet, "frozen" | "tabColor" | "showGridlines"> {
    const property = (key: string): unknown => this.#state.property(`sheet ${sheetId}`, key);
    const color = property("TabColor");
    return {
      frozen: { rows: Number(property("FrozenRows") ?? 0), columns: Number(property("FrozenColumns") ?? 0) },
      tabColor: typeof color === "string" && /^#[\da-f]{6}$/iu.test(color) ? color.toUpperCase() : null,
      showGridlines: property("ShowGridlines") !== false,
    };
  }

  #rows(sheetId: string, before: FileSheet | null): readonly FileRow[] {
    const { grid, looks } = this.#state;
    const used = grid.usedArea(sheetId);
    const values = used === null ? [] : grid.values(used);
    const formulas = used === null ? [] : grid.formulas(used);
    const rows = new Map<number, Map<number, FileCell>>();
    const put = (row: number, cell: FileCell): void => {
      const line = rows.get(row) ?? new Map<number, FileCell>();
      rows.set(row, line);
      line.set(cell.column, cell);
    };
    const known = new Map(before?.rows.map((row) => [row.row, row]));
    const cellsBefore = new Map(
      before?.rows.flatMap(({ row, cells }) => cells.map((cell) => [`${row} ${cell.column}`, cell] as const)),
    );
    formulas.forEach((line, r) => {
      line.forEach((content, c) => {
        const value = values[r]?.[c] ?? "";
        if (content === "" && value === "") return;
        const [row, column] = [(used?.row ?? 0) + r, (used?.column ?? 0) + c];
        put(row, this.#cell({ sheetId, row, column }, content, value, cellsBefore.get(`${row} ${column}`)));
      });
    });
    const said = [
      looks.formatsSaid(sheetId),
      ...looks
        .lookNames()
        .filter(isCellLook)
        .map((look) => looks.saidOf(look, sheetId)),
    ];
    for (const [row, column] of said.flatMap(({ cells }) => [...cells])) {
      if (rows.get(row)?.has(column) === true) continue;
      const format = this.#format({ sheetId, row, column }, cellsBefore.get(`${row} ${column}`));
      if (format !== 0) put(row, { column, kind: "blank", value: "", formula: null, array: null, format, rich: null });
    }
    for (const [row, { isHidden, height, format, outline }] of known) {
      const isSaid = isHidden || height !== null || format !== null || outline !== undefined;
      if (isSaid && !rows.has(row)) rows.set(row, new Map());
    }
    return [...rows]
      .sort(([one], [other]) => one - other)
      .map(([row, cells]) => ({
        row,
        cells: [...cells.values()].sort((one, other) => one.column - other.column),
        isHidden: known.get(row)?.isHidden ?? false,
        height: known.get(row)?.height ?? null,
        format: known.get(row)?.format ?? null,
        ...outlineOf(known.get(row)),
      }));
  }

  #cell(at: Place, content: CellValue, value: CellValue, before: FileCell | undefined): FileCell {
    const { sheetId, row, column } = at;
    const isText = this.#state.numberFormat(sheetId, row, column) === "@";
    const isFormula =
      typeof content === "string" && content.startsWith("=") && content.length > 1 && !(isText && content === value);
    const formula = isFormula ? content : null;
    const shown = this.#shown(formula, value, before);
    const isSame = formula === null && before?.formula === null && before.value === value;
    return {
      column,
      kind: kindOf(shown, formula),
      value: shown,
      formula,
      array: formula === null ? null : this.#arrayOf(at, formula, before),
      format: this.#format(at, before),
      rich: isSame ? before.rich : null,
    };
  }

  /** What the workbench cannot compute keeps the answer that its file had, as long as the formula is the same. */
  #shown(formula: string | null, value: CellValue, before: FileCell | undefined): CellValue {
    if (value !== "#NAME?" || formula === null || before?.formula !== formula || before.value === value) return value;
    this.remarks.push(
      "De werkbank kan niet elke formule van dit bestand uitrekenen. Die formules houden de uitkomst van het bestand.",
    );
    return before.value;
  }

  #arrayOf({ sheetId, row, column }: Place, formula: string, before: FileCell | undefined): FileCell["array"] {
    const spill = this.#state.grid.spillOf(sheetId, row, column);
    const isSpilled = spill !== null && spill.rows * spill.columns > 1;
    const mayFill = ownFunctionsIn(formula).some((name) => this.#options.spilling.has(name));
    const isInTable = this.#state.tables.some(({ area }) =>
      overlaps(area, { sheetId, row, column, rows: 1, columns: 1 }),
    );
    const known = before?.formula === formula ? before.array : null;
    if (isSpilled) return { address: localAddress(spill), isDynamic: known?.isDynamic ?? true };
    // Tables hold no formula that fills more cells: there the answer is one cell.
    if (known !== null || !mayFill || isInTable) return known;
    return { address: localAddress({ sheetId, row, column, rows: 1, columns: 1 }), isDynamic: true };
  }

  #format({ sheetId, row, column }: Place, before: FileCell | undefined): number {
    const format = formatAt(this.#state, sheetId, row, column);
    const base = before === undefined ? null : before.format;
    // A cell that looks as it did keeps all of its looks, also those that the workbench does not know.
    if (base !== null && JSON.stringify(this.formats[base]) === JSON.stringify(format)) return base;
    const key = JSON.stringify(format) + (base === null || base === 0 ? "" : ` ${base}`);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.formats.push(format);
    const number = this.formats.length - 1;
    this.#numbers.set(key, number);
    if (base !== null && base !== 0) this.bases.set(number, base);
    return number;
  }

  #table(table: TableState, before: FileSheet | null): FileTable {
    const { name, area, columns, style, showHeaders } = table;
    const option = (key: string): unknown => this.#state.property(`table ${table.id}`, key);
    const known = before?.tables.find((candidate) => candidate.name === this.#options.opened?.tables.get(table.id));
    const hasTotals = option("ShowTotals") === true;
    return {
      name,
      address: localAddress(area),
      columns: columns.map((column, index) => ({
        name: column,
        formula: this.#columnFormula(table, index, hasTotals),
      })),
      hasHeader: showHeaders,
      hasTotals,
      hasFilter: option("ShowFilterButton") !== false,
      style: style === "" ? null : style,
      bandedRows: option("ShowBandedRows") !== false,
      bandedColumns: option("ShowBandedColumns") === true,
      firstColumn: option("HighlightFirstColumn") === true,
      origin: known?.origin ?? null,
    };
  }

  /** The one formula of a column: Excel gives it to rows that come in. */
  #columnFormula({ area }: TableState, column: number, hasTotals: boolean): string | null {
    const rows = area.rows - 1 - (hasTotals ? 1 : 0);
    const body = { ...area, row: area.row + 1, rows, column: area.column + column, columns: 1 };
    const contents = this.#state.grid.formulas(body).map(([content = ""]) => content);
    const [first] = contents;
    const isFormula = typeof first === "string" && first.startsWith("=") && first.length > 1;
    const isRelative = isFormula && /(?<![\w[\]])\$?[A-Z]{1,3}\d/u.test(first.replaceAll(/"[^"]*"|\[[^\]]*\]/gu, ""));
    return isFormula && !isRelative && contents.every((content) => content === first) ? first : null;
  }
}

/** What a sheet has that no file had before. */
const noSheet: Pick<
  FileSheet,
  "visibility" | "columns" | "merged" | "tables" | "validations" | "conditionals" | "origin"
> = { visibility: "visible", columns: [], merged: [], tables: [], validations: [], conditionals: [], origin: null };

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function kindOf(value: CellValue, formula: string | null): CellKind {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  if (formula !== null && ERROR.test(value)) return "error";
  return value === "" && formula === null ? "blank" : "text";
}

function outlineOf(row: FileRow | undefined): Pick<FileRow, "outline"> {
  return row?.outline === undefined ? {} : { outline: row.outline };
}
