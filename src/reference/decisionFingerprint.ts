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
  | "rows"
>;

/** "sha256:…" over the Dutch field names of the decision file, rows included. */
export function decisionFingerprint(decision: DecisionContent): string {
  const whole = { region: country.code, total: decision.total, unaccompaniedMinors: decision.unaccompaniedMinors };
  // Tables are sorted by people: the order of rows says nothing.
  const parts = [...(decision.rows ?? [])].sort((one, other) => (one.region < other.region ? -1 : 1));
  return fingerprint({
    id: decision.id,
    soort: decision.kind,
    titel: decision.title,
    vastgesteldOp: decision.decidedOn,
    vastgesteldDoor: decision.decidedBy,
    vervangt: decision.supersedes,
    sleutelAdvies: decision.adviceKey,
    regels: [whole, ...parts].flatMap((row) => [
      ...line(row.region, "totaal", row.total, decision.referenceDate),
      ...line(row.region, "amv", row.unaccompaniedMinors, decision.referenceDate),
    ]),
  });
}

function line(gebied: string, categorie: string, plekken: number | null, peildatum: string | null) {
  return plekken === null ? [] : [{ gebied, categorie, peildatum, plekken }];
}
