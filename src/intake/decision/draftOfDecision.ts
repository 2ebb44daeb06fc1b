/** A decision of the register, the workbook or the planner in the form of a decision file, so that it can be saved and corrected. */
import type { CapacityDecision } from "../../reference/capacityDecision";
import { country } from "../../reference/regions";
import type { DecisionDraft, DraftRow } from "./draft";

/** Reading the outcome back gives the same decision, down to its fingerprint. */
export function draftOfDecision(decision: CapacityDecision): DecisionDraft {
  const whole = { region: country.code, total: decision.total, unaccompaniedMinors: decision.unaccompaniedMinors };
  const line = (gebied: string, categorie: DraftRow["categorie"], plekken: number | null): readonly DraftRow[] =>
    plekken === null ? [] : [{ gebied, categorie, peildatum: decision.referenceDate, plekken }];
  const regels = [whole, ...(decision.rows ?? [])].flatMap(({ region, total, unaccompaniedMinors }) => [
    ...line(region, "totaal", total),
    ...line(region, "amv", unaccompaniedMinors),
  ]);
  const national = regels.filter(({ gebied }) => gebied === country.code);
  return {
    schemaVersie: 1,
    id: decision.id,
    soort: decision.kind,
    status: decision.status,
    titel: decision.title,
    vastgesteldOp: decision.decidedOn,
    vastgesteldDoor: decision.decidedBy,
    geldigVan: null,
    geldigTot: null,
    vervangt: decision.supersedes,
    bevestigt: null,
    sleutelAdvies: decision.adviceKey,
    nauwkeurigheid: decision.precision,
    bronnen: decision.sources.map(({ title, url, reference }) => ({
      titel: title,
      soort: "opgave",
      kenmerk: reference,
      url,
      geraadpleegdOp: null,
      sha256: null,
    })),
    categorieen: [...new Set(regels.map(({ categorie }) => categorie))],
    regels,
    controle: national.map(({ categorie, peildatum, plekken }) => ({ categorie, peildatum, plekken })),
    toelichting: decision.note,
  };
}
