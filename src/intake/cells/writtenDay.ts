/** A day as letters and titles write it, as a piece of a pattern: "12 november 2026" or "12-11-2026". */
import { dutchMonths } from "../../text/dutchDate";

export const WRITTEN_DAY = String.raw`(?:\d{1,2} (?:${dutchMonths.join("|")}) \d{4}|\d{1,2}-\d{1,2}-\d{4})`;
