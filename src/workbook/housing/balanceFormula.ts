/** The balance of a municipality as a native formula: person for person, both ways. Art. 28–30 Huisvestingswet 2014. */
import { cellIn, type TablePlace, wholeColumn } from "../tablePlace";

/** Everything before this half-year: what it started with, plus all that was housed, minus all that was asked. */
export function balanceBefore(quota: TablePlace, line: number, predecessors: readonly string[]): string {
  const sequence = cellIn(quota, "Volgnummer", line);
  const start = cellIn(quota, "Startsaldo (invoer)", line);
  const sum = balanceUntil(quota, line, predecessors, `"<="&${sequence}`, `"<"&${sequence}`);
  // Text would be left out of the sum in silence.
  return `IF(COUNTA(${start})=COUNT(${start}),${sum},NA())`;
}

/**
 * The same sum up to any half-year, with what municipalities left that ended in this one: what is entered for them later
 * still counts. A start balance counts from the half-year before the row in which it stands.
 *
 * @param predecessors Codes of those municipalities.
 * @param startUntil The criterion for the half-years whose start balances count, such as `"<="&$AB7`.
 * @param until The same for what was housed and asked.
 */
export function balanceUntil(
  quota: TablePlace,
  line: number,
  predecessors: readonly string[],
  startUntil: string,
  until: string,
): string {
  const sums = [cellIn(quota, "Gebied", line), ...predecessors.map((code) => `"${code}"`)].map((area) => {
    const where = (limit: string): string =>
      `${wholeColumn(quota, "Gebied")},${area},${wholeColumn(quota, "Volgnummer")},${limit}`;
    return (
      `SUMIFS(${wholeColumn(quota, "Startsaldo (invoer)")},${where(startUntil)})` +
      `+SUMIFS(${wholeColumn(quota, "Realisatie")},${where(until)})` +
      `-SUMIFS(${wholeColumn(quota, "Taakstelling")},${where(until)})`
    );
  });
  return sums.join("+");
}
