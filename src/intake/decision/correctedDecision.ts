/**
 * A decision whose id is known already: the same content is the same decision; other content is a correction, which gets the
 * next free id and names what it replaces.
 */
import { canonicalJson } from "../../text/fingerprint";
import type { DecisionDraft } from "./draft";

export function correctedDecision(draft: DecisionDraft, known: readonly DecisionDraft[]): DecisionDraft {
  const versions = known.filter(({ id }) => id === draft.id || id.startsWith(`${draft.id}-correctie-`));
  const latest = versions.at(-1);
  if (latest === undefined || versions.some((version) => contentOf(version) === contentOf(draft))) {
    return versions.find((version) => contentOf(version) === contentOf(draft)) ?? draft;
  }
  return { ...draft, id: `${draft.id}-correctie-${versions.length}`, vervangt: latest.id };
}

/** What a planner sees as the decision itself; the id and the status follow from it. */
function contentOf({ soort, titel, regels, nauwkeurigheid }: DecisionDraft): string {
  const rows = [...regels].map((row) => canonicalJson({ ...row })).sort();
  return canonicalJson({ soort, titel, nauwkeurigheid, regels: rows });
}
