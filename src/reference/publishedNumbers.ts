/** Where and when each national number was published. Not for the functions: their bundle leaves these columns out (tools/leaveOutUnread.js). */
import table from "./data/nationalHousingQuota.json";
import { type NationalNumber, versionsOf } from "./nationalHousingQuota";

export interface PublishedNumber extends NationalNumber {
  /** Year, month or day (ISO); null when the source has no date. */
  readonly announced: string | null;
  readonly source: string;
}

/** Every number of a half-year with its origin, the first one first; empty when none is known. */
export function publishedNumbers(halfYear: string): readonly PublishedNumber[] {
  return versionsOf<PublishedNumber>(table.rows, halfYear);
}
