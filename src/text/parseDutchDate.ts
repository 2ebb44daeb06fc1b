import { dutchMonths } from "./dutchDate";

const LONGEST_TEXT = 32;

/**
 * A day as a planner types it: "10-11-2023", "10 november 2023" or "2023-11-10". Slashes are refused: they mean another day
 * to another reader.
 *
 * @returns The ISO date, or null when the text is no day of the calendar.
 */
export function parseDutchDate(text: string): string | null {
  const written = text.trim().toLowerCase();
  if (written.length > LONGEST_TEXT) return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(written);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{1,2})-(\d{1,2})-(\d{4})$/u.exec(written);
  if (digits !== null) return dayOf(Number(digits[3]), Number(digits[2]), Number(digits[1]));
  const words = /^(\d{1,2}) +([a-z]+) +(\d{4})$/u.exec(written);
  if (words !== null) return dayOf(Number(words[3]), dutchMonths.indexOf(words[2] ?? "") + 1, Number(words[1]));
  return null;
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
