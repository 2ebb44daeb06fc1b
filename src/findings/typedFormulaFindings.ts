/** Formulas that people typed: numbers inside (W4), functions that change by themselves, and links to other workbooks (W6). */
import { holdsCell } from "../plans/holdsCell";
import { checkNames } from "../plans/checkSheet/checkNames";
import { atCell, type Finding, found, nowhere } from "./finding";
import { cellsOf, type InspectedCell, type InspectedWorkbook } from "./inspectedWorkbook";
import { ownTables } from "./ownTables";

const VOLATILE = /\b(NOW|TODAY|INDIRECT|OFFSET|RAND|RANDBETWEEN)\(/iu;
/** "[1]Blad!A1" in a file, "[Map.xlsx]Blad!A1" in Excel; a name with a blank or another sign stands between quotes. */
const LINK =
  /'[^'[\]]{0,200}\[[^\][]{1,200}\][^'[\]!]{0,31}'!|(?:^|[^\p{L}\d_\])])\[[^\][]{1,200}\][\p{L}\d_.]{0,31}!/u;
const TEXT_OR_NAME = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'[\s\S]|[^\]'])*\]/gu;
/** The digits of a rounding are no figure. */
const ROUNDING = /\b(?:ROUND|ROUNDUP|ROUNDDOWN|TRUNC|INDEX|SMALL|LARGE)\([^()]*\)/giu;
/** Neither are the numbers that say how to add up. */
const WAY_TO_ADD_UP = /\b(?:SUBTOTAL\(\d{1,3}|AGGREGATE\(\d{1,2},\d)(?=,)/giu;
const NUMBER = /(?<![\p{L}\d_.$:!#])\d+(?:\.\d+)?(?:E[+-]?\d+)?%?(?![\p{L}\d_.:(!])/giu;
const ALLOWED = new Set(["0", "1", "100", "100%", "12"]);
const NAME_OF_OURS = /^LRT_/iu;
const OURS = /\bLRT\./iu;

export function typedFormulaFindings(workbook: InspectedWorkbook): readonly Finding[] {
  // A table of ours that lost a header still holds our formulas: what it lacks is a finding by itself.
  const named = workbook.content.tables.filter(({ name }) => NAME_OF_OURS.test(name));
  const own = [...ownTables(workbook.content).map(({ table }) => table), ...named].map((table) => ({
    sheet: table.sheet,
    area: { row: table.row, column: table.column, rows: table.rows.length + 1, columns: table.headers.length },
  }));
  // A sheet with one of our names in its corner is ours as a whole.
  const whole = [...workbook.content.pointers].flatMap(([name, { sheet, row, column }]) =>
    NAME_OF_OURS.test(name) && row === 0 && column === 0 ? [sheet] : [],
  );
  const anchors = new Set([...workbook.content.pointers].map(([, { sheet }]) => sheet));
  const isOurs = ({ sheet, row, column }: InspectedCell): boolean =>
    own.some((table) => table.sheet === sheet.name && holdsCell(table.area, row, column));
  const checkSheet = workbook.content.pointers.get(checkNames.lines)?.sheet;
  const ownSheets = new Set([...own.map(({ sheet }) => sheet), ...whole, checkSheet]);
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
  const bare = formula.replaceAll(TEXT_OR_NAME, "").replaceAll(ROUNDING, "").replaceAll(WAY_TO_ADD_UP, "(");
  for (const [number] of bare.matchAll(NUMBER)) if (!ALLOWED.has(number)) return number;
  return null;
}
