/**
 * The national number of permit holders to house per half-year, as announced by the minister (art. 29 Huisvestingswet
 * 2014), with its revisions. Half-years whose number was never found stay unknown. Where each was published: publishedNumbers.
 */
import table from "./data/nationalHousingQuota.json";

export interface NationalNumber {
  /** "2024-I". */
  readonly halfYear: string;
  /** 1 is the first number, 2 a revision that replaces it for the whole half-year. */
  readonly version: number;
  readonly persons: number;
}

/** Every number of a half-year, the first one first; empty when none is known. */
export function nationalNumbers(halfYear: string): readonly NationalNumber[] {
  return versionsOf(table.rows, halfYear);
}

/** Those of a half-year, the first version first. */
export function versionsOf<Row extends NationalNumber>(rows: readonly Row[], halfYear: string): readonly Row[] {
  return rows.filter((row) => row.halfYear === halfYear).sort((one, other) => one.version - other.version);
}

/** The half-years whose number is known, oldest first. */
export const knownHalfYears: readonly string[] = [...new Set(table.rows.map(({ halfYear }) => halfYear))];
