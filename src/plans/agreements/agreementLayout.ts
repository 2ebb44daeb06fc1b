import { tableLayout } from "../tableLayout";
import { agreementFormulas } from "./agreementFormulas";
import { agreementHead } from "./agreementHead";
import { agreementStatuses } from "./agreementsChoice";

export const agreementLayout = tableLayout(agreementHead, {
  formulas: agreementFormulas,
  frozenColumns: 1,
  widths: { Datum: 105, Afspraak: 230, "Gereed op": 105, Status: 90, Controle: 150, Toelichting: 270 },
  inputs: { Datum: "date", Plekken: "count", "Gereed op": "date", Status: { choices: agreementStatuses } },
  wrapped: ["Afspraak", "Controle", "Toelichting"],
  words: ["Gemeente", "Afspraak", "Eigenaar (rol)", "Toelichting"],
});
