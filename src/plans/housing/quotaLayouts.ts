import type { TableLayout } from "../tableLayouts";

/** The six months of a half-year, one column each. */
export const monthColumns = [1, 2, 3, 4, 5, 6].map((month) => `Maand ${month} (invoer)`);

/** Balances at the last five assessment moments, oldest first: what the ladder looks at. */
export const momentColumns = [
  "Saldo 4 terug",
  "Saldo 3 terug",
  "Saldo 2 terug",
  "Saldo 1 terug",
  "Saldo peilmoment",
] as const;

/** The tables of the housing quota (art. 28–30 Huisvestingswet 2014). */
export const quotaLayouts = {
  LRT_Taakstelling: {
    name: "LRT_Taakstelling",
    sheet: "Taakstelling",
    title: "Taakstelling huisvesting vergunninghouders",
    explanation:
      "Eén regel per gemeente en halfjaar. Vul in de gele cellen het startsaldo in en per maand hoeveel personen zijn gehuisvest. De rest rekent het blad uit. De trede is een voorstel; de provincie beslist.",
    columns: [
      "Gebied",
      "Naam",
      "Halfjaar",
      "Inwoners",
      "Taakstelling",
      "Beginsaldo",
      "Opgave",
      ...monthColumns,
      "Realisatie",
      "Percentage",
      "Tempo",
      "Eindsaldo",
      "Trede (voorstel)",
      "Reden",
      "Woningen nodig",
      "Controle",
      "Verschoonbaar (invoer)",
      "Reden verschoonbaar (invoer)",
      "Trede provincie (invoer)",
      "Startsaldo (invoer)",
      "Provincie",
      "Volgnummer",
      "Peiljaar",
      "Landelijk",
      "Afronding",
      "Berekend",
      "Officieel",
      "Ruil",
      "Maanden",
      "Eerste peilmoment",
      "Laatste peilmoment",
      ...momentColumns,
      "Peilmomenten op rij",
      "Indeplaatsstelling mogelijk",
    ],
    frozenColumns: 3,
    widths: { Reden: 480, Controle: 150, "Reden verschoonbaar (invoer)": 200 },
    inputs: {
      ...Object.fromEntries(monthColumns.map((column) => [column, "count" as const])),
      "Verschoonbaar (invoer)": "yes",
      "Trede provincie (invoer)": { choices: ["0", "1", "2", "3", "4", "5", "6"] },
      "Startsaldo (invoer)": "persons",
    },
  },
  LRT_Landelijk: {
    name: "LRT_Landelijk",
    sheet: "Landelijk",
    title: "Landelijke taakstelling per halfjaar",
    explanation:
      "Een bijstelling komt erbij als nieuwe versie en geldt voor het hele halfjaar. Het eerste getal blijft staan.",
    columns: ["Halfjaar", "Versie", "Personen", "Bekend op", "Herkomst", "Bron", "Geldt"],
  },
  LRT_Halfjaren: {
    name: "LRT_Halfjaren",
    sheet: "Halfjaren",
    title: "Overzicht per halfjaar",
    explanation:
      "Sommen over de gemeenten van een provincie. Achterstand en voorsprong staan apart: zij vallen niet tegen elkaar weg.",
    columns: [
      "Halfjaar",
      "Provincie",
      "Naam",
      "Gemeenten",
      "Taakstelling",
      "Beginsaldo",
      "Opgave",
      "Realisatie",
      "Percentage",
      "Eindsaldo",
      "Achterstand",
      "Voorsprong",
      "Gemeenten met achterstand",
      "Som van ruil",
      "Controle",
    ],
  },
  LRT_OfficieleLijst: {
    name: "LRT_OfficieleLijst",
    sheet: "Officiële lijst",
    title: "Officiële lijst naast onze berekening",
    explanation: "Kies per gemeente welk getal telt: officieel of berekend. Het blad Taakstelling volgt uw keuze.",
    columns: [
      "Halfjaar",
      "Gebied",
      "Naam",
      "Naam in de lijst",
      "Officieel",
      "Berekend",
      "Verschil",
      "Telt (invoer)",
      "Ingelezen op (UTC)",
    ],
    inputs: { "Telt (invoer)": { choices: ["officieel", "berekend"] } },
  },
  LRT_Taakruil: {
    name: "LRT_Taakruil",
    sheet: "Taakruil",
    title: "Uitruil van taakstelling tussen gemeenten",
    explanation: "Artikel 29, tweede lid, van de Huisvestingswet: de som over de gemeenten blijft gelijk.",
    columns: ["Nummer", "Halfjaar", "Gebied", "Naam", "Personen", "Reden", "Vastgelegd op (UTC)", "Som", "Oordeel"],
  },
  LRT_Bijstelling: {
    name: "LRT_Bijstelling",
    sheet: "Bijstelling",
    title: "Wat een bijstelling veranderde",
    explanation: "Per gemeente de taakstelling voor en na een nieuw landelijk getal.",
    columns: ["Halfjaar", "Versie", "Gebied", "Naam", "Voor", "Na", "Verschil", "Bijgesteld op (UTC)"],
  },
  LRT_Beleid: {
    name: "LRT_Beleid",
    sheet: "Beleid",
    title: "Beleid van de provincie voor de interventieladder",
    explanation:
      "Wat uw provincie heeft vastgesteld. Een lege drempel is 0. Zonder ja bij Verschoonbaar mogelijk telt een verschoonbare achterstand gewoon mee.",
    columns: [
      "Gebied",
      "Naam",
      "Drempel in personen (invoer)",
      "Peilmomenten voor indeplaatsstelling (invoer)",
      "Verschoonbaar mogelijk (invoer)",
      "Reden (invoer)",
      "Reikwijdte indeplaatsstelling (invoer)",
      "Personen per woning (invoer)",
      "Bron (invoer)",
    ],
    inputs: {
      "Drempel in personen (invoer)": "count",
      "Peilmomenten voor indeplaatsstelling (invoer)": { choices: ["1", "2", "3", "4", "5"] },
      "Verschoonbaar mogelijk (invoer)": "yes",
      "Reikwijdte indeplaatsstelling (invoer)": {
        choices: ["lopende taakstelling", "lopende taakstelling en achterstand"],
      },
      "Personen per woning (invoer)": "share",
    },
  },
  LRT_Ladder: {
    name: "LRT_Ladder",
    sheet: "Interventieladder",
    title: "Interventieladder",
    explanation: "Zes treden. De invoegtoepassing stelt hoogstens trede 4 voor; een mens bepaalt de trede.",
    columns: ["Trede", "Naam", "Inhoud", "Wie bepaalt", "Grondslag"],
  },
} as const satisfies Readonly<Record<string, TableLayout>>;

export type QuotaTable = keyof typeof quotaLayouts;
