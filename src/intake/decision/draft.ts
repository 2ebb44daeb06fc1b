/** A decision that is not in the register, in the Dutch field names of a decision file. */
export interface DraftRow {
  readonly gebied: string;
  readonly categorie: "totaal" | "amv";
  readonly peildatum: string | null;
  readonly plekken: number;
}

export interface DraftSource {
  readonly titel: string;
  readonly soort: string;
  readonly kenmerk: string | null;
  readonly url: string | null;
  readonly geraadpleegdOp: string | null;
  readonly sha256: string | null;
}

export interface DecisionDraft {
  readonly schemaVersie: 1;
  readonly id: string;
  readonly soort: "capaciteitsbesluit" | "capaciteitsraming";
  readonly status: "concept" | "vastgesteld" | "vervangen" | "ingetrokken";
  readonly titel: string;
  readonly vastgesteldOp: string | null;
  readonly vastgesteldDoor: string | null;
  readonly geldigVan: string | null;
  readonly geldigTot: string | null;
  readonly vervangt: string | null;
  readonly bevestigt: string | null;
  readonly sleutelAdvies: string | null;
  readonly nauwkeurigheid: "exact" | "circa" | "ten minste";
  readonly bronnen: readonly DraftSource[];
  readonly categorieen: readonly ("totaal" | "amv")[];
  /** The printed totals under NL, then the rows. */
  readonly regels: readonly DraftRow[];
  /** The printed totals per date and category. */
  readonly controle: readonly Omit<DraftRow, "gebied">[];
  readonly toelichting: string | null;
}
