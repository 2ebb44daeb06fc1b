/** The one form of a decision in which its file is written. */
import { canonicalJson } from "../../text/fingerprint";
import type { DecisionDraft } from "./draft";

/** With its names in order and a line break at the end, so that the same decision is the same file everywhere. */
export function decisionFileText(decision: DecisionDraft): string {
  return `${canonicalJson(plain(decision))}\n`;
}

type Plain = Parameters<typeof canonicalJson>[0];

function plain(decision: DecisionDraft): Plain {
  return {
    ...decision,
    bronnen: decision.bronnen.map((source) => ({ ...source })),
    regels: decision.regels.map((row) => ({ ...row })),
    controle: decision.controle.map((row) => ({ ...row })),
  };
}
