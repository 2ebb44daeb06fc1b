const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of the sheet's calendar (1900 system). */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 31 December 9999: the last day that Excel knows. A larger number is no date. */
const LAST_DAY = 2_958_465;

/** What a cell holds for a date: a serial number when the day is known, else the text as published ("2022-12"). */
export function dateCell(iso: string | null): string | number {
  if (iso === null) return "";
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (match === null) return iso;
  return (Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) - DAY_ZERO) / MILLISECONDS_PER_DAY;
}

/**
 * The ISO date in a cell: a serial number, or a day as people type it, such as "1-1-2023"; other text as it stands; null for a blank and
 * for a number that is no day.
 */
export function isoDate(cell: unknown): string | null {
  if (typeof cell === "number") {
    return cell > 0 && cell < LAST_DAY + 1
      ? new Date(DAY_ZERO + Math.floor(cell) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10)
      : null;
  }
  const written = typeof cell === "string" ? cell.trim() : "";
  if (written === "") return null;
  const iso = written.replace(
    /^(\d\d?)-(\d\d?)-(\d{4})$/u,
    (_typed, day: string, month: string, year: string) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
  );
  // A day that the calendar has comes back from its serial number as it went in.
  const serial = dateCell(iso);
  return typeof serial === "number" && isoDate(serial) === iso ? iso : written;
}
