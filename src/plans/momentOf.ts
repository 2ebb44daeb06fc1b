const MILLISECONDS = 60_000;
const TOLD = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) \(UTC(?:([+-])(\d{1,2})(?::(\d{2}))?)?\)$/u;

/**
 * The moment of a line in the log, "2026-11-28 09:30 (UTC+1)".
 *
 * @returns Milliseconds as `Date.now()` counts them; null where the cell holds anything else.
 */
export function momentOf(time: string): number | null {
  const [, day, clock, sign, hours = "0", minutes = "0"] = TOLD.exec(time) ?? [];
  const there = Date.parse(`${day}T${clock}Z`);
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  return Number.isNaN(there) ? null : there - ahead * MILLISECONDS;
}
