import { tableLayout } from "../tableLayout";
import { balanceFormulas } from "./formulas/balanceFormulas";
import { ladderFormulas } from "./formulas/ladderFormulas";
import { overviewFormulas } from "./formulas/overviewFormulas";
import { progressFormulas } from "./formulas/progressFormulas";
import { quotaFormulas } from "./formulas/quotaFormulas";
import { exchangeFormulas, listFormulas, nationalFormulas, revisionFormulas } from "./formulas/sideTableFormulas";
import { halfYearKey } from "./halfYearKey";
import {
  exchangeHead,
  ladderHead,
  listHead,
  monthColumns,
  nationalHead,
  overviewHead,
  policyHead,
  quotaHead,
  revisionHead,
} from "./quotaHeads";

/** The tables of the housing quota (art. 28–30 Huisvestingswet 2014). */
export const quotaLayouts = {
  LRT_Taakstelling: tableLayout(quotaHead, {
    formulas: {
      ...quotaFormulas,
      ...balanceFormulas,
      ...progressFormulas,
      ...ladderFormulas,
    },
    added: ["Opvolger", "Opvolger vanaf", "Meegeteld", "Drempel", "Keer", "Startsaldo telt", "Mutatie"],
    frozenColumns: 1,
    // One screen of 1280 pixels beside the pane shows the name, the outcome and the six months.
    widths: {
      Naam: 98,
      Opgave: 44,
      Realisatie: 58.5,
      Eindsaldo: 57,
      "Trede (voorstel)": 54,
      Controle: 49.5,
      ...Object.fromEntries(monthColumns.map((column) => [column, 43.5])),
      Reden: 760,
      Afronding: 75,
      "Reden verschoonbaar (invoer)": 200,
    },
    inputs: {
      ...Object.fromEntries(monthColumns.map((column) => [column, "count" as const])),
      "Verschoonbaar (invoer)": "yes",
      "Trede provincie (invoer)": { choices: ["0", "1", "2", "3", "4", "5", "6"] },
      "Startsaldo (invoer)": "persons",
    },
    keyText: halfYearKey,
  }),
  LRT_Landelijk: tableLayout(nationalHead, {
    formulas: nationalFormulas,
    widths: { Herkomst: 85, Bron: 300 },
    keyText: halfYearKey,
  }),
  LRT_Halfjaren: tableLayout(overviewHead, {
    formulas: overviewFormulas,
    added: ["Nog te huisvesten"],
    widths: { Controle: 150 },
    keyText: halfYearKey,
  }),
  LRT_OfficieleLijst: tableLayout(listHead, {
    formulas: listFormulas,
    widths: { "Naam in de lijst": 120 },
    stamps: ["Ingelezen op (UTC)"],
    inputs: { "Telt (invoer)": { choices: ["officieel", "berekend"] } },
    keyText: halfYearKey,
  }),
  LRT_Taakruil: tableLayout(exchangeHead, {
    formulas: exchangeFormulas,
    added: ["Personen telt"],
    stamps: ["Vastgelegd op (UTC)"],
    widths: { Naam: 140, Reden: 200 },
  }),
  LRT_Bijstelling: tableLayout(revisionHead, {
    formulas: revisionFormulas,
    stamps: ["Bijgesteld op (UTC)"],
    keyText: halfYearKey,
  }),
  LRT_Beleid: tableLayout(policyHead, {
    inputs: {
      "Drempel in personen (invoer)": "count",
      "Peilmomenten voor indeplaatsstelling (invoer)": { choices: ["1", "2", "3", "4", "5"] },
      "Verschoonbaar mogelijk (invoer)": "yes",
      "Reikwijdte indeplaatsstelling (invoer)": {
        choices: ["lopende taakstelling", "lopende taakstelling en achterstand"],
      },
      "Personen per woning (invoer)": "share",
    },
  }),
  LRT_Ladder: tableLayout(ladderHead, {
    widths: { Naam: 195, Inhoud: 460, "Wie bepaalt": 250 },
  }),
} as const;

export type QuotaTable = keyof typeof quotaLayouts;
