import { type CellArea, localAddress, parseLocalAddress } from "./cellArea";
import { type Part, equalParts } from "../objects/equalParts";
import type { CellValue } from "./gridModel";
import type { WorkbookState } from "./workbookState";

interface SheetData {
  readonly name: string;
  /** Where contents begins and ends; null for an empty sheet. */
  readonly address: string | null;
  readonly contents: readonly (readonly CellValue[])[];
  readonly formats: readonly (Part & { readonly format: string })[];
}

/** A workbook as plain data: what stands in cells, tables and names. Looks are left out. */
export interface WorkbookData {
  readonly sheets: readonly SheetData[];
  readonly tables: readonly { readonly name: string; readonly sheet: string; readonly address: string }[];
  readonly names: readonly (readonly [string, string])[];
}

export function workbookData(state: WorkbookState): WorkbookData {
  return {
    sheets: state.grid.sheets().map(({ id, name }) => sheetData(state, id, name)),
    tables: state.tables.map(({ name, area }) => ({
      name,
      sheet: state.sheetName(area.sheetId),
      address: localAddress(area),
    })),
    names: [...state.names],
  };
}

function sheetData(state: WorkbookState, sheetId: string, name: string): SheetData {
  const used = state.grid.usedArea(sheetId);
  if (used === null) return { name, address: null, contents: [], formats: [] };
  const formulas = state.grid.formulas(used);
  const formats = formulas.map((row, r) =>
    row.map((_content, c) => state.numberFormat(sheetId, used.row + r, used.column + c)),
  );
  const spills = formulas.map((row, r) => row.map((_content, c) => isSpilled(state, used, r, c)));
  return {
    name,
    address: localAddress(used),
    contents: formulas.map((row, r) =>
      row.map((content, c) => (spills[r]?.[c] === true ? "" : written(content, formats[r]?.[c] === "@"))),
    ),
    formats: equalParts(formats).map((part) => ({ ...part, format: formats[part.row]?.[part.column] ?? "General" })),
  };
}

/** Text keeps its mark, so that it is text again when it is written. */
function written(content: CellValue, isText: boolean): CellValue {
  if (typeof content !== "string" || content === "" || (content.startsWith("=") && !isText)) return content;
  return `'${content}`;
}

/** A cell that shows part of the answer of another one. */
function isSpilled(state: WorkbookState, used: CellArea, row: number, column: number): boolean {
  return state.grid.isSpilled?.(used.sheetId, used.row + row, used.column + column) ?? false;
}

/** Fills a workbook whose sheets have other names; sheets that it had go away. */
export function loadWorkbook(state: WorkbookState, { sheets, tables, names }: WorkbookData): void {
  const before = [...state.grid.sheets()];
  const ids = new Map(sheets.map(({ name }) => [name, state.addSheet(name)]));
  const [first = ""] = ids.values();
  state.activate(first);
  for (const { id } of before) state.removeSheet(id);
  const areaOf = (sheet: string, address: string): CellArea => {
    const local = parseLocalAddress(address);
    if (local === null) throw new Error(`${address} is no address.`);
    return { sheetId: ids.get(sheet) ?? "", ...local };
  };
  const filled = sheets.flatMap((sheet) =>
    sheet.address === null ? [] : [{ ...sheet, area: areaOf(sheet.name, sheet.address) }],
  );
  for (const { area, contents, formats } of filled) {
    for (const { row, column, rows, columns, format } of formats) {
      state.setNumberFormat({ ...area, row: area.row + row, column: area.column + column, rows, columns }, format);
    }
    state.grid.write(
      area,
      contents.map((row) => row.map((content) => (isFormula(content) ? "" : content))),
    );
  }
  for (const { name, sheet, address } of tables) state.renameTable(state.addTable(areaOf(sheet, address)), name);
  for (const [name, formula] of names) state.defineName(name, formula);
  for (const { area, contents } of filled) {
    if (contents.flat().some(isFormula)) state.grid.write(area, contents);
  }
}

function isFormula(content: CellValue): boolean {
  return typeof content === "string" && content.startsWith("=");
}
