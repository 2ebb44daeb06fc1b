import { fingerprint } from "../../text/fingerprint";

/** What a seal keeps of a workbook: fingerprints, and no figure. */
export interface SealedState {
  /** How many rows go in one mark: 1, or more where a workbook has many rows. */
  readonly step: number;
  readonly sheets: readonly SealedSheet[];
  /** Every name with a mark of what it stands for. */
  readonly names: Marks;
}

export interface SealedSheet {
  readonly name: string;
  /** Of everything on the sheet: this one tells whether anything changed, the marks only where. */
  readonly print: string;
  /** Four hexadecimal digits per row or group of rows, from the first row of the sheet to the last one that holds anything. */
  readonly rows: string;
  /** Every table with a mark of where it stands and how large it is. */
  readonly tables: Marks;
}

export type Marks = Readonly<Record<string, string>>;

/** Digits in the mark of a row: it only helps to find what changed. */
export const ROW_MARK = 4;
/** Digits in the mark of a name or a table: no other fingerprint stands behind that of a name. */
const MARK = 16;
/** The mark of rows in which nothing stands. */
export const BLANK_MARK = "0".repeat(ROW_MARK);

/** The fingerprint of a seal as a whole. It says nothing of who sealed or when: the same workbook gives the same one on every computer. */
export function sealPrint({ step, sheets, names }: SealedState): string {
  return fingerprint({ step, sheets: sheets.map((sheet) => ({ ...sheet })), names });
}

/** The first digits of a fingerprint. */
export function markOf(print: string, digits = MARK): string {
  return print.replace(/^sha256:/u, "").slice(0, digits);
}
