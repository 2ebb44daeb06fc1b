/** A check as a line of the sheet: what was expected and found, the difference, and the word that it comes down to. */
import { fingerprint } from "../../text/fingerprint";
import texts from "../../text/nl/checkSheet.json";
import { cellsAddress } from "../address";
import { type CellContent, COUNT_FORMAT, formula, number, text } from "../cellContent";
import { type Check, quoted } from "./check";
import { type CheckColumn, checkColumns, MOST_LINES } from "./checkNames";

export interface SheetCorner {
  /** Of the header line, from 0. */
  readonly row: number;
  readonly column: number;
  /** What each column holds from there; null is a column of people. As the sheet is made when it is left out. */
  readonly columns?: readonly (CheckColumn | null)[];
}

/** The columns of a sheet, from its corner. */
export function columnsOf({ columns }: SheetCorner): readonly (CheckColumn | null)[] {
  return columns ?? checkColumns;
}

/** All cells of a column of the sheet, as an address that stays when the formula moves. */
export function columnRange(corner: SheetCorner, header: CheckColumn): string {
  const { row, column } = corner;
  const place = { row, column: column + columnsOf(corner).indexOf(header), rows: MOST_LINES, columns: 1 };
  return cellsAddress(place).replaceAll(/[A-Z]+|\d+/gu, "$$$&");
}

/** What a check finds, as its cell computes it: an error, as of a sheet that is gone, in a word that everybody reads. */
export function foundTemplate({ actual }: Pick<Check, "actual">): string {
  return inWords(actual);
}

/** What a check expects. */
export function wantedContent({ expected }: Pick<Check, "expected">): CellContent {
  return expected.kind === "formula" ? formula(inWords(expected.formula.slice(1)), COUNT_FORMAT) : expected;
}

function inWords(template: string): string {
  return `IFERROR(${template},"${texts.wrong}")`;
}

/**
 * The word of a line. An error is FOUT, and so is a line that stands twice; what has nothing to compare with is not OK but not checked. Its
 * length tells: not every program that computes the sheet takes a 0 for something else than an empty text.
 */
export function checkLine(check: Check, corner: SheetCorner): readonly CellContent[] {
  const { id, subject, where, severity } = check;
  const own = lineOf(id, corner);
  const [wanted, difference] = [own("Verwacht"), own("Verschil")];
  const word = severity === "wrong" ? texts.wrong : texts.attention;
  const cells: Readonly<Record<CheckColumn, CellContent>> = {
    Id: text(id),
    Controle: text(subject),
    Verwacht: wantedContent(check),
    Werkelijk: formula(foundTemplate(check), COUNT_FORMAT),
    Verschil: formula(inWords(`IF(LEN(${wanted})=0,"",${own("Werkelijk")}-${wanted})`), COUNT_FORMAT),
    Oordeel: formula(
      `IF(OR(ISERROR(${difference}),${difference}="${texts.wrong}",COUNTIF(${columnRange(corner, "Id")},${sought(id)})>1),"${texts.wrong}",` +
        `IF(LEN(${difference})=0,"${texts.unchecked}",IF(${difference}=0,"${texts.right}","${word}")))`,
    ),
    Waar: text(where),
    Controlegetal: number(numberOf(id)),
  };
  return columnsOf(corner).map((header) => (header === null ? text(null) : cells[header]));
}

/** Nine digits of 16: a thousand of them add up exactly within the fifteen digits of Excel, and two ids share one in 69 billion times. */
const DIGITS = 9;
const SIXTEEN = 16;

/** The number of a line, from its id: the same in every workbook. */
export function numberOf(id: string): number {
  return Number.parseInt(fingerprint({ id }).replace(/^\w+:/u, "").slice(0, DIGITS), SIXTEEN);
}

/** The cell of a column in the line of a check, wherever people sorted it to. */
function lineOf(id: string, corner: SheetCorner): (header: CheckColumn) => string {
  const line = `MATCH(${sought(id)},${columnRange(corner, "Id")},0)`;
  return (header) => `INDEX(${columnRange(corner, header)},${line})`;
}

/** An id as MATCH and COUNTIF look for it: signs that mean "anything" to them are signs of their own. */
function sought(id: string): string {
  return quoted(id.replaceAll(/[~*?]/gu, "~$&"));
}
