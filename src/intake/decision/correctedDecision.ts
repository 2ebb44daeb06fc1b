/**
 * A decision whose id is known already: the same content is the same decision; other content is a correction, which gets the
 * next free id and names what it replaces.
 */
import { canonicalJson } from "../../text/fingerprint";
import type { DecisionDraft } from "./draft";

/**
 * @param known Decisions that are known already, oldest version first.
 * @param replaced The id of the decision that a planner corrects, also when the id of the draft follows from other figures.
 */
export function correctedDecision(
  draft: DecisionDraft,
  known: readonly DecisionDraft[],
  replaced: string = draft.id,
): DecisionDraft {
  const first = replaced.replace(/-correctie-\d+$/u, "");
  const versions = known.filter(({ id }) => id === first || numberOf(id, first) > 0);
  const [latest] = [...versions].sort((one, other) => numberOf(other.id, first) - numberOf(one.id, first));
  const same = versions.find((version) => contentOf(version) === contentOf(draft));
  if (latest === undefined) return draft;
  return same ?? { ...draft, id: `${first}-correctie-${numberOf(latest.id, first) + 1}`, vervangt: latest.id };
}

/** Which correction of a decision an id is; 0 for the decision itself and for any other. */
function numberOf(id: string, first: string): number {
  const found = id.startsWith(`${first}-correctie-`) ? /^\d+$/u.exec(id.slice(first.length + 11)) : null;
  return Number(found?.[0] ?? 0);
}

/** All that a planner enters. The id follows from it, and so do the key that goes with the rows and what is replaced. */
function contentOf(decision: DecisionDraft): string {
  const { soort, status, titel, regels, nauwkeurigheid, vastgesteldOp, vastgesteldDoor } = decision;
  const rows = [...regels].map((row) => canonicalJson({ ...row })).sort();
  const bronnen = decision.bronnen.map(({ titel: name, url }) => ({ titel: name, url }));
  return canonicalJson({ soort, status, titel, nauwkeurigheid, vastgesteldOp, vastgesteldDoor, bronnen, regels: rows });
}
