/** Columns with figures that orders write and that people may correct, by table. */
import type { InputRule } from "./tableLayout";

/** A weight may be a fraction. */
export type FigureRule = InputRule | "weight";

export const figureColumns: Readonly<Record<string, Readonly<Record<string, FigureRule>>>> = {
  LRT_Besluit: { Plekken: "count", Peildatum: "date" },
  LRT_Sleutel: { Gewicht: "weight" },
  LRT_Inwoners: { Inwoners: "count" },
  LRT_Landelijk: { Personen: "count" },
  LRT_OfficieleLijst: { Officieel: "count" },
  LRT_Taakruil: { Personen: "persons" },
  LRT_Bijstelling: { Voor: "count", Na: "count" },
  LRT_Bezetting: { "Begint op": "date" },
};
