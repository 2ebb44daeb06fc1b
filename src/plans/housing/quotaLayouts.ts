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
    title: "Taakstelling huisvesting vergunninghouders",
    explanation:
      "Eén regel per gemeente en halfjaar. Vul in de gele cellen het startsaldo in en per maand hoeveel personen zijn gehuisvest. De rest rekent het blad uit. De trede is een voorstel; de provincie beslist.",
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
      Reden: 480,
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
    title: "Landelijke taakstelling per halfjaar",
    explanation:
      "Een bijstelling komt erbij als nieuwe versie en geldt voor het hele halfjaar. Het eerste getal blijft staan.",
    formulas: nationalFormulas,
    widths: { Herkomst: 85, Bron: 300 },
    keyText: halfYearKey,
  }),
  LRT_Halfjaren: tableLayout(overviewHead, {
    title: "Overzicht per halfjaar",
    explanation:
      "Sommen over de gemeenten van een provincie. Achterstand en voorsprong zijn die van het laatste peilmoment. Zij staan apart: zij vallen niet tegen elkaar weg.",
    formulas: overviewFormulas,
    added: ["Nog te huisvesten"],
    widths: { Controle: 150 },
    keyText: halfYearKey,
  }),
  LRT_OfficieleLijst: tableLayout(listHead, {
    title: "Officiële lijst naast onze berekening",
    explanation: "Kies per gemeente welk getal telt: officieel of berekend. Het blad Taakstelling volgt uw keuze.",
    formulas: listFormulas,
    widths: { "Naam in de lijst": 120 },
    stamps: ["Ingelezen op (UTC)"],
    inputs: { "Telt (invoer)": { choices: ["officieel", "berekend"] } },
    keyText: halfYearKey,
  }),
  LRT_Taakruil: tableLayout(exchangeHead, {
    title: "Uitruil van taakstelling tussen gemeenten",
    explanation: "Artikel 29, tweede lid, van de Huisvestingswet: de som over de gemeenten blijft gelijk.",
    formulas: exchangeFormulas,
    added: ["Personen telt"],
    stamps: ["Vastgelegd op (UTC)"],
    widths: { Naam: 140, Reden: 200 },
  }),
  LRT_Bijstelling: tableLayout(revisionHead, {
    title: "Wat een bijstelling veranderde",
    explanation: "Per gemeente de taakstelling voor en na een nieuw landelijk getal.",
    formulas: revisionFormulas,
    stamps: ["Bijgesteld op (UTC)"],
    keyText: halfYearKey,
  }),
  LRT_Beleid: tableLayout(policyHead, {
    title: "Beleid van de provincie voor de interventieladder",
    explanation:
      "Wat uw provincie heeft vastgesteld. Een lege drempel is 0. Zonder ja bij Verschoonbaar mogelijk telt een verschoonbare achterstand gewoon mee.",
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
    title: "Interventieladder",
    explanation: "Zes treden. De invoegtoepassing stelt hoogstens trede 4 voor; een mens bepaalt de trede.",
    widths: { Naam: 195, Inhoud: 460, "Wie bepaalt": 250 },
  }),
} as const;

export type QuotaTable = keyof typeof quotaLayouts;
