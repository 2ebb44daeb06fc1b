import type { DecisionDraft, DraftSource } from "./draft";

/** Of a decision that was just read all that its source does not say: it is a concept until a planner says otherwise. */
export const emptyDraft = {
  schemaVersie: 1,
  status: "concept",
  titel: "",
  vastgesteldOp: null,
  vastgesteldDoor: null,
  geldigVan: null,
  geldigTot: null,
  vervangt: null,
  bevestigt: null,
  sleutelAdvies: null,
  nauwkeurigheid: "exact",
  toelichting: null,
} as const satisfies Partial<DecisionDraft>;

/** Where a draft was read from. */
export function draftSource(
  { name, sha256 }: { readonly name: string; readonly sha256: string | null },
  soort: "brief" | "bestand",
): DraftSource {
  return { titel: name, soort, kenmerk: null, url: null, geraadpleegdOp: null, sha256 };
}
