/** Where and when each national number was published. Not for the functions: their bundle leaves these columns out (tools/leaveOutUnread.js). */
import table from "./data/nationalHousingQuota.json";
import { type NationalNumber } from "./nationalHousingQuota";

export interface PublishedNumber extends NationalNumber {
  /** Year, month or day (ISO); null when the source has no date. */
  readonly announced: string | null;
  readonly source: string;
}

/** Every number of a half-year with its origin, the first one first; empty when none is known. */
export function publishedNumbers(halfYear: string): readonly PublishedNumber[] {
  const rows: readonly PublishedNumber[] = table.rows;
  return rows.filter((row) => row.halfYear === halfYear).sort((one, other) => one.version - other.version);
}
