import type { CapacityDecision } from "../reference/capacityDecision";
import { catalogue } from "../text/catalogue";
import { dutchDate } from "../text/dutchDate";
import { dutchInteger } from "../text/dutchNumber";
import { shortFingerprint } from "../text/fingerprint";
import { fail, problem, type Result, succeed } from "../text/result";
import { fillIn } from "../text/sentence";

export type DecisionField =
  "id" | "titel" | "soort" | "status" | "totaal" | "amv" | "peildatum" | "vastgesteld" | "bron" | "hash";

/** One field of a decision. Dates are ISO text as far as known; what was never published is not available. */
export function decisionField(decision: CapacityDecision, field: DecisionField): Result<string | number> {
  const value = fieldValue(decision, field);
  return value === null
    ? fail(problem("functions.unknownField.notAvailable", { title: decision.title, field }))
    : succeed(value);
}

function fieldValue(decision: CapacityDecision, field: DecisionField): string | number | null {
  switch (field) {
    case "id":
      return decision.id;
    case "titel":
      return decision.title;
    case "soort":
      return decision.kind;
    case "status":
      return decision.status;
    case "totaal":
      return decision.total;
    case "amv":
      return decision.unaccompaniedMinors;
    case "peildatum":
      return decision.referenceDate;
    case "vastgesteld":
      return decision.decidedOn;
    case "bron":
      return sourceText(decision);
    case "hash":
      return decision.fingerprint;
  }
}

/** Title, total, date and short fingerprint of a decision on one line. */
export function decisionLine(decision: CapacityDecision): string {
  const parts = [decision.title, totalText(decision)];
  if (decision.decidedOn !== null) parts.push(dutchDate(decision.decidedOn));
  parts.push(shortFingerprint(decision.fingerprint));
  return parts.join(" – ");
}

function totalText({ total, precision }: CapacityDecision): string {
  if (total === null) return catalogue["functions.noTotalInLine"];
  const places = fillIn(catalogue["functions.placesInLine"], { total: dutchInteger(total) });
  return precision === "exact" ? places : `${precision} ${places}`;
}

function sourceText({ sources }: CapacityDecision): string | null {
  const texts = sources.map(({ title, url, reference }) => [title, reference, url].filter(Boolean).join(", "));
  return texts.length === 0 ? null : texts.join("; ");
}
