/**
 * The fingerprint of a capacity decision: over what a workbook's own tables hold and its figures depend on. The status
 * is left out, because a later decision changes the status of an earlier one and not its content; so are sources and
 * remarks, which may be completed without changing a figure.
 */
import { fingerprint } from "../text/fingerprint";
import type { CapacityDecision } from "./capacityDecision";
import { country } from "./regions";

export type DecisionContent = Pick<
  CapacityDecision,
  | "id"
  | "kind"
  | "title"
  | "decidedOn"
  | "decidedBy"
  | "supersedes"
  | "adviceKey"
  | "referenceDate"
  | "total"
  | "unaccompaniedMinors"
>;

/** "sha256:…" over the Dutch field names of the decision file, rows included. */
export function decisionFingerprint(decision: DecisionContent): string {
  const row = (category: string, places: number | null) =>
    places === null
      ? []
      : [{ gebied: country.code, categorie: category, peildatum: decision.referenceDate, plekken: places }];
  return fingerprint({
    id: decision.id,
    soort: decision.kind,
    titel: decision.title,
    vastgesteldOp: decision.decidedOn,
    vastgesteldDoor: decision.decidedBy,
    vervangt: decision.supersedes,
    sleutelAdvies: decision.adviceKey,
    regels: [...row("totaal", decision.total), ...row("amv", decision.unaccompaniedMinors)],
  });
}
