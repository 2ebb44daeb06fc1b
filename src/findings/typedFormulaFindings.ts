/** Formulas that people typed: numbers inside (W4), functions that change by themselves, and links to other workbooks (W6). */
import { checkNames } from "../plans/checkSheet/checkNames";
import type { FoundArea } from "../plans/workbookContent";
import { atCell, type Finding, found, nowhere } from "./finding";
import { cellsOf, type InspectedCell, type InspectedWorkbook } from "./inspectedWorkbook";
import { ownTables } from "./ownTables";

const VOLATILE = /\b(NOW|TODAY|INDIRECT|OFFSET|RAND|RANDBETWEEN)\(/iu;
/** "[1]Blad!A1" in a file, "[Map.xlsx]Blad!A1" in Excel. */
const LINK = /(?:^|[^\p{L}\d_\])])'?\[[^\][]{1,200}\][^'[\]!]{0,31}'?!/u;
const TEXT_OR_NAME = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'[\s\S]|[^\]'])*\]/gu;
/** The digits of a rounding are no figure. */
const ROUNDING = /\b(?:ROUND|ROUNDUP|ROUNDDOWN|TRUNC|INDEX|SMALL|LARGE)\([^()]*\)/giu;
const NUMBER = /(?<![\p{L}\d_.$:!#])\d+(?:\.\d+)?(?:E[+-]?\d+)?%?(?![\p{L}\d_.:(!])/giu;
const ALLOWED = new Set(["0", "1", "100", "100%", "12"]);
const OURS = /\bLRT\./iu;
/** Names of sheets that an order makes for itself, with formulas of ours outside tables. */
const OWN_SHEET = /^LRT_(?:Vergaderblad|Kaart)_/u;

export function typedFormulaFindings(workbook: InspectedWorkbook): readonly Finding[] {
  const own = ownTables(workbook.content).map(({ table }) => ({
    sheet: table.sheet,
    area: { row: table.row, column: table.column, rows: table.rows.length + 1, columns: table.headers.length },
  }));
  const anchors = new Set([...workbook.content.pointers].map(([, { sheet }]) => sheet));
  const isOurs = ({ sheet, row, column }: InspectedCell): boolean =>
    own.some((table) => table.sheet === sheet.name && holds(table.area, row, column));
  const checkSheet = workbook.content.pointers.get(checkNames.lines)?.sheet;
  const made = [...workbook.content.pointers].flatMap(([name, { sheet }]) => (OWN_SHEET.test(name) ? [sheet] : []));
  const ownSheets = new Set([...own.map(({ sheet }) => sheet), ...made, checkSheet]);
  return [
    ...workbook.links.map((link) => found("W6KOPPELING", nowhere, { link })),
    ...[...cellsOf(workbook)].flatMap((cell) => {
      const { formula, sheet, row, column } = cell;
      if (formula === null) return [];
      const where = atCell(sheet.name, row, column);
      const plain = formula.replaceAll(/"(?:[^"]|"")*"/gu, '""');
      const volatile = VOLATILE.exec(plain)?.[1];
      // Sheets of ours hold blocks of ours: their formulas carry the figures of the law with a label beside them.
      const isTyped = !isOurs(cell) && !(ownSheets.has(sheet.name) && anchors.has(sheet.name));
      const literal = isTyped && !OURS.test(formula) ? literalIn(formula) : null;
      return [
        ...(volatile === undefined ? [] : [found("W6VLUCHTIG", where, { name: volatile.toUpperCase() })]),
        ...(LINK.test(plain) && workbook.links.length === 0
          ? [found("W6KOPPELING", where, { link: formula.slice(0, 60) })]
          : []),
        ...(literal === null ? [] : [found("W4", where, { number: literal })]),
      ];
    }),
  ];
}

/** The first number in a formula that is none of those that explain themselves, or null. */
export function literalIn(formula: string): string | null {
  const bare = formula.replaceAll(TEXT_OR_NAME, "").replaceAll(ROUNDING, "");
  for (const [number] of bare.matchAll(NUMBER)) if (!ALLOWED.has(number)) return number;
  return null;
}

function holds({ row, column, rows, columns }: FoundArea, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}
