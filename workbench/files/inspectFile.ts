/** A file as findings look at it. */
import { fail, problem, type Result, succeed } from "../../src/text/result";
import type { InspectedSheet, InspectedWorkbook } from "../../src/findings/inspectedWorkbook";
import { tableBody } from "../../src/findings/tableBody";
import type { FoundArea, FoundPointer, FoundSheet, FoundTable, TablePlace } from "../../src/plans/workbookContent";
import { parseLocalAddress, splitAddress } from "../model/cellArea";
import type { CellValue } from "../model/gridModel";
import type { FileCell, FileSheet, FileTable, FileWorkbook } from "./fileWorkbook";
import { usedArea } from "./fileToState";
import { isOfType, relationshipsOf } from "./packageParts";
import { childOf } from "./xmlTree";

/** More cells than this, blank ones between included, no workbook of a province has; reading them would fill the memory. */
const MOST_CELLS = 3_000_000;
const MOST_HIDDEN = 1000;

export function inspectedFile(file: FileWorkbook): Result<InspectedWorkbook> {
  const areas = file.sheets.map(usedArea);
  const cells = areas.reduce((sum, area) => sum + (area === null ? 0 : area.rows * area.columns), 0);
  if (cells > MOST_CELLS) return fail(problem("source.zipUnpacksTooLarge"));
  const sheets = file.sheets.map((sheet, index) => inspectedSheet(sheet, areas[index] ?? null));
  const bySheet = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const tables = file.sheets.flatMap((sheet, index) => {
    const own = sheets[index];
    return own === undefined ? [] : sheet.tables.flatMap((table) => foundTable(table, own));
  });
  const global = file.names.filter(({ sheet, name }) => sheet === null && !name.startsWith("_xlnm."));
  const pointers = global.flatMap(({ name, formula }) => {
    const pointer = pointerOf(formula, bySheet);
    return pointer === null ? [] : [[name, pointer] as const];
  });
  const unanswered = file.sheets.reduce((sum, sheet) => sum + unansweredIn(sheet), 0);
  return succeed({
    content: {
      tables: tables.map(({ table }) => table),
      places: tables.map(({ place }) => place),
      sheets: file.sheets.map((sheet, index) => foundSheet(sheet, areas[index] ?? null)),
      pointers: new Map(pointers),
      brokenNames: global.flatMap(({ name, formula }) => (formula.includes("#REF!") ? [name] : [])),
      areas: new Map(),
    },
    sheets,
    names: new Map(global.map(({ name, formula }) => [name, formula])),
    links: linksOf(file),
    ...(unanswered > 0 && { unanswered }),
    ...calculationOf(file),
    localNames: file.names.flatMap(({ name, sheet }) =>
      sheet === null || name.startsWith("_xlnm.") ? [] : [{ name, sheet }],
    ),
  });
}

/** How the workbook was set to compute. */
function calculationOf({
  origin,
}: FileWorkbook): Pick<InspectedWorkbook, "isManual" | "isPrecisionAsShown" | "isIterating"> {
  const { calcMode, fullPrecision, iterate } = childOf(origin?.workbook ?? null, "calcPr")?.attrs ?? {};
  return {
    ...(calcMode === "manual" && { isManual: true }),
    ...(isSwitch(fullPrecision, false) && { isPrecisionAsShown: true }),
    ...(isSwitch(iterate, true) && { isIterating: true }),
  };
}

/** A switch is written as a digit or as a word. */
function isSwitch(written: string | undefined, isOn: boolean): boolean {
  return written !== undefined && (isOn ? ["1", "true"] : ["0", "false"]).includes(written);
}

/** Empty text is an answer too: a file says so. */
function unansweredIn({ rows }: FileSheet): number {
  return rows.reduce((sum, { cells }) => sum + cells.filter(isUnanswered).length, 0);
}

export function isUnanswered({ formula, kind }: Pick<FileCell, "formula" | "kind">): boolean {
  return formula !== null && kind === "blank";
}

function inspectedSheet(sheet: FileSheet, area: FoundArea | null): InspectedSheet {
  const { row = 0, column = 0, rows = 0, columns = 0 } = area ?? {};
  const blank = (): CellValue[][] => Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(""));
  const [values, formulas] = [blank(), blank()];
  const spills: FoundArea[] = [];
  for (const line of sheet.rows) {
    for (const cell of line.cells) {
      const shown = values[line.row - row];
      const standing = formulas[line.row - row];
      if (shown === undefined || standing === undefined || cell.column - column >= columns) continue;
      shown[cell.column - column] = cell.value;
      standing[cell.column - column] = cell.formula ?? cell.value;
      const spill = cell.array === null ? null : parseLocalAddress(cell.array.address);
      if (spill !== null && spill.rows * spill.columns > 1) spills.push(spill);
    }
  }
  return {
    name: sheet.name,
    row,
    column,
    values,
    formulas,
    spills,
    isHidden: sheet.visibility !== "visible",
    merged: sheet.merged.flatMap((address) => parseLocalAddress(address) ?? []),
    hiddenRows: sheet.rows.filter((line) => line.isHidden && line.cells.length > 0).map((line) => line.row),
    // Columns to the end of the sheet are hidden to show where it ends.
    hiddenColumns: sheet.columns.flatMap(({ first, last, isHidden }) =>
      isHidden && last - first < MOST_HIDDEN
        ? Array.from({ length: last - first + 1 }, (_column, index) => first + index)
        : [],
    ),
  };
}

function foundTable(
  { name, address, columns, hasHeader, hasTotals }: FileTable,
  sheet: InspectedSheet,
): readonly { readonly table: FoundTable; readonly place: TablePlace }[] {
  const area = parseLocalAddress(address);
  if (area === null || !hasHeader) return [];
  const table: FoundTable = {
    id: name,
    name,
    sheet: sheet.name,
    row: area.row,
    column: area.column,
    headers: columns.map((column) => column.name.trim()),
    rows: tableBody(sheet, area, hasTotals, "values"),
    formulas: tableBody(sheet, area, hasTotals, "formulas"),
    hasTotals,
  };
  return [{ table, place: { ...area, name, sheet: sheet.name } }];
}

function foundSheet({ name, isProtected }: FileSheet, used: FoundArea | null): FoundSheet {
  return { id: name, name, isProtected, used };
}

/** The cell that a name stands for; null for anything else. */
function pointerOf(formula: string, sheets: ReadonlyMap<string, InspectedSheet>): FoundPointer | null {
  const { sheet: name, address } = splitAddress(formula);
  const area = parseLocalAddress(address);
  const sheet = name === null ? undefined : sheets.get(name.toLowerCase());
  if (area === null || sheet === undefined || area.rows * area.columns !== 1) return null;
  const value = sheet.values[area.row - sheet.row]?.[area.column - sheet.column] ?? "";
  return { sheet: sheet.name, row: area.row, column: area.column, value };
}

function linksOf({ origin }: FileWorkbook): readonly string[] {
  if (origin === null) return [];
  return relationshipsOf(origin.parts, origin.workbookPart)
    .filter((one) => isOfType(one, "externalLink"))
    .flatMap(({ target }) =>
      relationshipsOf(origin.parts, target).map((link) => link.target.split("/").at(-1) ?? link.target),
    );
}
