import { tableLayout } from "../tableLayout";
import { agreementFormulas } from "./agreementFormulas";
import { agreementHead } from "./agreementHead";
import { agreementStatuses } from "./agreementsChoice";

export const agreementLayout = tableLayout(agreementHead, {
  title: "Afspraken en acties",
  explanation:
    "Eén regel per afspraak of actie. Vul bij Peildatum de dag in waarop u kijkt: dan ziet u bij Controle wat te laat is.",
  formulas: agreementFormulas,
  frozenColumns: 1,
  widths: { Datum: 105, Afspraak: 230, Status: 90, Controle: 150, Toelichting: 230 },
  inputs: { Datum: "date", Plekken: "count", "Gereed op": "date", Status: { choices: agreementStatuses } },
  words: ["Gemeente", "Afspraak", "Eigenaar (rol)", "Toelichting"],
});
