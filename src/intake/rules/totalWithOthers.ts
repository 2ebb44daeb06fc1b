/** A total of places that may hold those of other people: beside a column "Oekraïne" or "Noodopvang" a "Totaal" is as often the sum of all. */
import { namesTotal } from "../headers/namesTotal";

const OTHERS = /oekra|ontheemd|noodopvang|crisisopvang|statushouders|vergunninghouders|daklo/iu;

/**
 * Whether the planner must say what a column of places holds.
 *
 * @param header As the source has it, the upper rows first.
 * @param beside The headers of all columns of the table.
 */
export function mayHoldOtherPlaces(header: string, beside: readonly string[]): boolean {
  if (!namesTotal(header)) return false;
  return beside.some((other) => other !== header && OTHERS.test(other));
}
