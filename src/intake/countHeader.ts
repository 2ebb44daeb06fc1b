/**
 * Whether a header names the count that is asked for. The headers of the official lists were never found, so words decide
 * and not positions. A column of percentages is never a count, and neither is a quota in which a balance was settled a
 * balance.
 */
import { headerWords } from "./headerWords";

/** What a list counts: the housing quota, inhabitants, or the balance with which a half-year begins. */
export type CountColumn = "quota" | "inhabitants" | "balance";

/**
 * "oneSided" counts only those behind or only those ahead: its sign says nothing. "settled" is a quota in which the balance
 * was settled: it would count twice.
 */
export type CountHeader = "exact" | "loose" | "oneSided" | "settled" | "none";

const EXACT: Readonly<Record<CountColumn, readonly string[]>> = {
  quota: ["taakstelling"],
  inhabitants: ["inwoners"],
  balance: ["saldo", "beginsaldo"],
};
const PEOPLE = ["inwoners", "inwonertal", "inwoneraantal", "bevolking", "bevolkingsaantal", "totalebevolking"];
const PARTS = ["percentage", "procent", "aandeel"];
/** Next to "aantal" these leave no doubt; "aantal woningen" is something else. */
const PERSONS = ["aantal", "personen", "vergunninghouders", "statushouders", "per", "halfjaar", "i", "ii"];

const SETTLED = /^(?:incl|inclusief|saldo|gecorrigeerd|gecorrigeerde|restant|resterend|resterende)$/u;

export function countHeader(header: string, wanted: CountColumn): CountHeader {
  const words = headerWords(header);
  if (header.includes("%") || PARTS.some((part) => words.includes(part))) return "none";
  if (EXACT[wanted].includes(words.join(" "))) return "exact";
  if (wanted === "balance") return balanceHeader(words);
  if (wanted === "inhabitants") return countsPeople(words) && !countsQuota(words) ? "loose" : "none";
  if (countsQuota(words) && words.some((word) => SETTLED.test(word))) return "settled";
  const countsPersons = words.includes("aantal") && words.every((word) => PERSONS.includes(word));
  return countsQuota(words) || countsPersons ? "loose" : "none";
}

/** Whether a header names a count of any kind; such a column holds no regions. */
export function namesACount(header: string): boolean {
  const words = headerWords(header);
  return words.includes("aantal") || countsPeople(words) || countsQuota(words) || balanceHeader(words) !== "none";
}

function countsPeople(words: readonly string[]): boolean {
  return PEOPLE.some((word) => words.includes(word));
}

function countsQuota(words: readonly string[]): boolean {
  return words.includes("taakstelling") || words.includes("huisvesten");
}

function balanceHeader(words: readonly string[]): CountHeader {
  const isSaldo = (word: string | undefined): boolean => word?.endsWith("saldo") ?? false;
  // "Taakstelling inclusief saldo" is a quota; "saldo taakstelling" is a balance.
  if (countsQuota(words)) return isSaldo(words[0]) ? "loose" : "none";
  if (words.some(isSaldo)) return "loose";
  const sides = ["achterstand", "voorsprong"].filter((side) => words.includes(side));
  return sides.length === 2 ? "loose" : sides.length === 1 ? "oneSided" : "none";
}
