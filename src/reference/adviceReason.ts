import { entryOf, type ProblemCode } from "../text/catalogue";
import { fillIn } from "../text/sentence";
import type { DecisionKind } from "./capacityDecision";
import { inhabitantsYears, newestInhabitantsYear } from "./inhabitants";

/** The reference date for which published figures show which inhabitants were counted: 24 amv figures, to the unit. */
const PROVEN_REFERENCE_DATE = "2024-01-01";

/**
 * The key that goes with a COA capacity decision: inhabitants on 1 January two years before its reference date. That is
 * what the 24 published amv figures for 1 January 2024 show (1 January 2022). Where that year is not shipped the nearest
 * shipped year stands in; without a reference date the newest. A decision keeps the key that it was filed with.
 */
export function advisedInhabitantsYear(referenceDate: string | null): number {
  if (referenceDate === null) return newestInhabitantsYear;
  const wanted = Number(referenceDate.slice(0, 4)) - 2;
  const oldest = inhabitantsYears[0] ?? newestInhabitantsYear;
  return Math.min(Math.max(wanted, oldest), newestInhabitantsYear);
}

/** Why a decision advises this key, in Dutch, with the difference between what is proven and what was chosen. */
export function adviceReason(
  kind: DecisionKind,
  referenceDate: string | null,
  adviceKey: string | null,
): string | null {
  // A key of the decision's own rows explains itself.
  if (adviceKey === null || adviceKey.startsWith("regels-")) return null;
  const year = Number(/^inwoners-(\d{4})$/u.exec(adviceKey)?.[1] ?? advisedInhabitantsYear(referenceDate));
  const say = (code: ProblemCode) => fillIn(entryOf(code), { year: String(year) });
  if (kind === "capaciteitsraming") return say("reference.adviceOwnDistribution");
  if (referenceDate === null) return say("reference.adviceNewest");
  if (referenceDate === PROVEN_REFERENCE_DATE) return say("reference.adviceProven");
  return Number(referenceDate.slice(0, 4)) - 2 === year
    ? say("reference.adviceByRule")
    : say("reference.adviceNearest");
}
