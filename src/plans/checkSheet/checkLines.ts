/** A check as a line of the sheet: what was expected and found, the difference, and the word that it comes down to. */
import texts from "../../text/nl/checkSheet.json";
import { cellsAddress } from "../address";
import { type CellContent, COUNT_FORMAT, formula, text } from "../cellContent";
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

/** The word of a line. An error is FOUT; what has nothing to compare with is not OK but not checked. */
export function checkLine(check: Check, corner: SheetCorner): readonly CellContent[] {
  const { id, subject, expected, actual, where, severity } = check;
  const own = lineOf(id, corner);
  const [wanted, difference] = [own("Verwacht"), own("Verschil")];
  const word = severity === "wrong" ? texts.wrong : texts.attention;
  const cells: Readonly<Record<CheckColumn, CellContent>> = {
    Id: text(id),
    Controle: text(subject),
    Verwacht: expected,
    Werkelijk: formula(actual, COUNT_FORMAT),
    Verschil: formula(`IF(${wanted}="","",${own("Werkelijk")}-${wanted})`, COUNT_FORMAT),
    Oordeel: formula(
      `IF(ISERROR(${difference}),"${texts.wrong}",` +
        `IF(${difference}="","${texts.unchecked}",IF(${difference}=0,"${texts.right}","${word}")))`,
    ),
    Waar: text(where),
  };
  return columnsOf(corner).map((header) => (header === null ? text(null) : cells[header]));
}

/** The cell of a column in the line of a check, wherever people sorted it to. */
function lineOf(id: string, corner: SheetCorner): (header: CheckColumn) => string {
  const line = `MATCH(${quoted(id.replaceAll(/[~*?]/gu, "~$&"))},${columnRange(corner, "Id")},0)`;
  return (header) => `INDEX(${columnRange(corner, header)},${line})`;
}
