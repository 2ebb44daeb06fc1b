import { emptyDraft } from "../../../src/intake/decision/emptyDraft";
import { emptyReading } from "../../../src/intake/emptyReading";
import { refusedTable, type TableReading } from "../../../src/intake/understandTable";
import type { SourceReading } from "../../../src/intake/reading";
import type { DecisionDraft, DraftRow } from "../../../src/intake/decision/draft";

/** "NL totaal 100" and "PV22 amv 3 2027-01-01" are rows of a decision. */
export function rowsOf(...rows: readonly string[]): readonly DraftRow[] {
  return rows.map((row) => {
    const [gebied = "", categorie = "", plekken = "", peildatum = null] = row.split(" ");
    return { gebied, categorie: categorie === "amv" ? "amv" : "totaal", plekken: Number(plekken), peildatum };
  });
}

/** A decision of 100 places, with what is said about it. */
export function draftOf(said: Partial<DecisionDraft> = {}): DecisionDraft {
  return {
    ...emptyDraft,
    id: "capaciteitsraming-2027",
    soort: "capaciteitsraming",
    titel: "Raming",
    bronnen: [],
    categorieen: ["totaal"],
    regels: rowsOf("NL totaal 100"),
    controle: [{ categorie: "totaal", peildatum: null, plekken: 100 }],
    ...said,
  };
}

const CSV = {
  name: "a.csv",
  format: "csv",
  encoding: "utf-8",
  separator: ";",
  sha256: "",
  sheet: null,
  sheets: [],
} as const;

/** What was read of a source that says no more than this. */
export function readingOf(said: Partial<SourceReading>): SourceReading {
  return { ...emptyReading(CSV), outcome: "read", ...said };
}

/** A table of which no more than this was read. */
export function tableOf(said: Partial<TableReading>): TableReading {
  return { ...refusedTable(), ...said };
}
