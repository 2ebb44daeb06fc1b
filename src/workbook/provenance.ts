import { fingerprint, shortFingerprint } from "../text/fingerprint";
import type { FormulaOrder } from "./insertFormula";
import { provenanceTexts } from "./startTexts";
import { addInVersion } from "./version";
import { type CellContent, formula, text } from "./writeGateway";

/**
 * What stands beside a result, so that a reader knows later how it came about: the active decision (live), the weights,
 * the method, the rule for equal claims, the version, and a fingerprint of all that went in.
 */
export function provenanceCells(order: FormulaOrder, weights: string): readonly (readonly CellContent[])[] {
  const input = fingerprint({
    total: order.total,
    weights,
    method: order.method,
    minimum: order.minimum,
    maximum: order.maximum,
  });
  const row = (label: string, content: CellContent): readonly CellContent[] => [text(label), content];
  return [
    row(provenanceTexts.decision, formula("LRT.BESLUIT()")),
    row(provenanceTexts.weights, text(weights)),
    row(provenanceTexts.method, text(order.method)),
    row(provenanceTexts.ties, text(provenanceTexts.tieRule)),
    row(provenanceTexts.version, text(addInVersion)),
    row(provenanceTexts.fingerprint, text(shortFingerprint(input))),
  ];
}
