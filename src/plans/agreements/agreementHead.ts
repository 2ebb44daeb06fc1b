import { tableHead } from "../tableLayout";

/** What a table of municipalities agreed, and who does what: a planner's own lines, known by their number. */
export const agreementHead = tableHead({
  name: "LRT_Afspraken",
  sheet: "Afspraken",
  columns: [
    "Nr",
    "Datum",
    "Gemeente",
    "Afspraak",
    "Plekken",
    "Eigenaar (rol)",
    "Gereed op",
    "Status",
    "Controle",
    "Toelichting",
  ],
  key: ["Nr"],
});

export type AgreementColumn = (typeof agreementHead.columns)[number];

export const agreementNames = {
  block: "LRT_BlokAfspraken",
  /** Not the reference date of a decision: that one lies ahead, and would make late what is not. */
  referenceDate: "LRT_PeildatumAfspraken",
} as const;
