/**
 * What Excel tells of an open workbook, as findings look at it. Excel answers in parts; what it does not tell in a few requests is named
 * in `unseen`, so that nobody takes it for looked at.
 */
import { holdsCell } from "../plans/holdsCell";
import { isFormula } from "../plans/isFormula";
import { gridOf } from "../plans/gridOf";
import type { SheetPart } from "../plans/sheetParts";
import type { FoundArea, FoundSheet, TablePlace, WorkbookContent } from "../plans/workbookContent";
import { problem, type Problem } from "../text/result";
import type { InspectedSheet, InspectedWorkbook } from "./inspectedWorkbook";
import { tableBody } from "./tableBody";

/** Cells in use on a sheet, blank ones between included: no sheet of a province has more, and reading them would take minutes. */
const MOST_CELLS = 300_000;

export interface Inspection {
  readonly workbook: InspectedWorkbook;
  /** What was not looked at. */
  readonly unseen: readonly Problem[];
}

/** Rows of a sheet with what they show and what stands in them. */
export interface ReadPart {
  readonly part: SheetPart;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

export interface ExcelAnswers {
  /** Tables without their rows, sheets, named cells. */
  readonly content: WorkbookContent;
  /** The parts of every sheet that is read. */
  readonly parts: readonly ReadPart[];
  /** Every name of the workbook with its formula. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Sheets that are hidden, by their id. */
  readonly hidden: ReadonlySet<string>;
  /** Where answers spilled, by the id of the sheet. */
  readonly spills: readonly { readonly sheetId: string; readonly area: FoundArea }[];
}

/** The sheets whose cells are read. */
export function readSheets(sheets: readonly FoundSheet[]): readonly FoundSheet[] {
  return sheets.filter(({ used }) => used === null || used.rows * used.columns <= MOST_CELLS);
}

/**
 * The cells of which Excel must be asked whether their answer fills others too: beside or below them something stands that nobody typed
 * as a formula. Inside a table nothing spills.
 */
export function mayHaveSpilled(
  { part, values, formulas }: ReadPart,
  places: readonly TablePlace[],
  sheetName: string,
): readonly { readonly row: number; readonly column: number }[] {
  const inTable = (row: number, column: number): boolean =>
    places.some((place) => place.sheet === sheetName && holdsCell(place, row, column));
  return formulas.flatMap((line, r) =>
    line.flatMap((content, c) => {
      const isNeighbour = (down: number, right: number): boolean => {
        const standing = formulas[r + down]?.[c + right] ?? "";
        return standing !== "" && (!isComputed(standing, values[r + down]?.[c + right]) || standing === content);
      };
      // The row below the last one of a part was read with another part.
      const mayFill = isNeighbour(0, 1) || isNeighbour(1, 0) || r === formulas.length - 1;
      const [row, column] = [part.row + r, part.column + c];
      return isComputed(content, values[r]?.[c]) && mayFill && !inTable(row, column) ? [{ row, column }] : [];
    }),
  );
}

/** Everything that Excel told, in one piece. Pure; takes time in proportion to the number of cells. */
export function inspectedExcel(answers: ExcelAnswers): Inspection {
  const { content, names } = answers;
  const read = new Set(readSheets(content.sheets));
  const sheets = content.sheets.map((sheet) => inspectedSheet(sheet, answers));
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const places = new Map(content.places.map((place) => [place.name, place]));
  const tables = content.tables.map((table) => {
    const [sheet, place] = [byName.get(table.sheet), places.get(table.name)];
    if (sheet === undefined || place === undefined) return table;
    const body = (of: "values" | "formulas"): readonly (readonly unknown[])[] =>
      tableBody(sheet, place, table.hasTotals, of);
    return { ...table, rows: body("values"), formulas: body("formulas") };
  });
  const tooLarge = content.sheets.filter((sheet) => !read.has(sheet));
  return {
    workbook: {
      content: {
        ...content,
        tables,
        // A name for more cells than one points at something too.
        brokenNames: names.flatMap(({ name, formula }) => (formula.includes("#REF!") ? [name] : [])),
      },
      sheets,
      names: new Map(names.map(({ name, formula }) => [name, formula.replace(/^=/u, "")])),
      links: [],
    },
    unseen: [
      ...tooLarge.map(({ name }) => problem("inspection.sheetTooLarge", { sheet: name })),
      problem("inspection.hiddenUnseen"),
    ],
  };
}

function inspectedSheet(sheet: FoundSheet, { parts, hidden, spills }: ExcelAnswers): InspectedSheet {
  const own = parts.filter(({ part }) => part.sheetId === sheet.id);
  const areas = spills.filter(({ sheetId }) => sheetId === sheet.id).map(({ area }) => area);
  const { row = 0, column = 0, columns = 0 } = sheet.used ?? {};
  const gridIn = (of: "values" | "formulas"): readonly (readonly unknown[])[] =>
    gridOf(
      own.map((read) => ({ row: read.part.row - row, column: read.part.column - column, cells: read[of] })),
      columns,
    );
  const [values, formulas] = [gridIn("values"), gridIn("formulas")];
  // Some versions of Excel tell the formula in every cell that its answer fills: there it shows an answer and holds nothing.
  const standing = formulas.map((line, r) =>
    line.map((content, c) =>
      areas.some((area) => holdsCell(area, row + r, column + c) && !isCorner(area, row + r, column + c))
        ? (values[r]?.[c] ?? "")
        : content,
    ),
  );
  return {
    name: sheet.name,
    row,
    column,
    values,
    formulas: areas.length === 0 ? formulas : standing,
    spills: areas,
    isHidden: hidden.has(sheet.id),
    merged: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function isComputed(content: unknown, shown: unknown): boolean {
  return isFormula(content) && content !== shown;
}

function isCorner({ row, column }: FoundArea, r: number, c: number): boolean {
  return r === row && c === column;
}
