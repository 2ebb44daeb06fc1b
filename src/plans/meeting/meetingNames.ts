/** By which names the sheets for a meeting are found: apart from what stands on them, which is fetched when one is made. */

/** Sheets for a meeting, under the names that they get. */
export const MEETING_SHEET = /^Vergaderblad \d{4}-\d{2}-\d{2}(?: \(\d+\))?$/u;
/** More than it holds. */
export const MEETING_SIZE = { rows: 40, columns: 8 } as const;

/** The name of the first cell of the sheet of an order. */
export function meetingName(orderId: string): string {
  return `LRT_Vergaderblad_${orderId}`;
}
