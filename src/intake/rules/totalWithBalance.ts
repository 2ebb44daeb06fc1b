/**
 * A total that may be more than the quota: with the balance of earlier half-years in it. "Totaal te huisvesten" says no more than that; a
 * "Totale taakstelling" beside a column "Achterstand" is as often their sum.
 */
import { namesTotal } from "../headers/namesTotal";
import { wordsOf } from "../headers/words";

const BALANCE_WORDS: ReadonlySet<string> = new Set(["achterstand", "voorsprong", "saldo", "beginsaldo", "startsaldo"]);
const TASK_WORDS: ReadonlySet<string> = new Set(["opgave", "opgaaf"]);

/**
 * Whether the planner must say what a column of the quota holds.
 *
 * @param header As the source has it, the upper rows first.
 * @param beside The headers of all columns of the table.
 */
export function mayHoldBalance(header: string, beside: readonly string[]): boolean {
  if (!namesTotal(header)) return false;
  return wordsOf(header).includes("huisvesten") || isBesideBalance(beside);
}

/** "Opgave" beside "Achterstand" and "Totaal" is as likely the quota as their total is. Without a total it may hold the backlog as well. */
export function isTaskBesideBalance(header: string, beside: readonly string[]): boolean {
  return wordsOf(header).some((word) => TASK_WORDS.has(word)) && beside.some(namesTotal) && isBesideBalance(beside);
}

function isBesideBalance(headers: readonly string[]): boolean {
  return headers.some((header) => wordsOf(header).some((word) => BALANCE_WORDS.has(word)));
}
