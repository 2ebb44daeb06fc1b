/**
 * A total that may be more than the quota: with the balance of earlier half-years in it. "Totaal te huisvesten" says no more than that; a
 * "Totale taakstelling" beside a column "Achterstand" is as often their sum.
 */
import { namesTotal } from "../headers/namesTotal";
import { wordsOf } from "../headers/words";

const BALANCE_WORDS: ReadonlySet<string> = new Set(["achterstand", "voorsprong", "saldo", "beginsaldo", "startsaldo"]);
/**
 * Whether the planner must say what a column of the quota holds.
 *
 * @param header As the source has it, the upper rows first.
 * @param beside The headers of all columns of the table.
 */
export function mayHoldBalance(header: string, beside: readonly string[]): boolean {
  if (!namesTotal(header)) return false;
  return (
    wordsOf(header).includes("huisvesten") ||
    beside.some((other) => wordsOf(other).some((word) => BALANCE_WORDS.has(word)))
  );
}
