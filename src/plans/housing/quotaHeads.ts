/** The tables of the housing quota (art. 28–30 Huisvestingswet 2014) by their headers: what formulas need to know of them. */
import { tableHead } from "../tableLayout";

/** The six months of a half-year, one column each. */
export const monthColumns = [
  "Maand 1 (invoer)",
  "Maand 2 (invoer)",
  "Maand 3 (invoer)",
  "Maand 4 (invoer)",
  "Maand 5 (invoer)",
  "Maand 6 (invoer)",
] as const;

/** Balances at the last five assessment moments, oldest first: what the ladder looks at. */
export const momentColumns = [
  "Saldo 4 terug",
  "Saldo 3 terug",
  "Saldo 2 terug",
  "Saldo 1 terug",
  "Saldo peilmoment",
] as const;

/** What formulas need and nobody reads. */
export const helperColumns = [
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
  "Opvolger",
  "Opvolger vanaf",
  "Meegeteld",
  "Drempel",
  "Keer",
  "Startsaldo telt",
  "Mutatie",
] as const;

export const quotaHead = tableHead({
  name: "LRT_Taakstelling",
  sheet: "Taakstelling",
  // What is read first, what is typed, the rest; what only formulas need comes last.
  columns: [
    "Naam",
    "Opgave",
    "Realisatie",
    "Eindsaldo",
    "Trede (voorstel)",
    "Controle",
    ...monthColumns,
    "Halfjaar",
    "Beginsaldo",
    "Taakstelling",
    "Percentage",
    "Tempo",
    "Woningen nodig",
    "Reden",
    "Inwoners",
    "Startsaldo (invoer)",
    "Verschoonbaar (invoer)",
    "Reden verschoonbaar (invoer)",
    "Trede provincie (invoer)",
    "Gebied",
    ...helperColumns,
  ],
  key: ["Gebied", "Halfjaar"],
});

export type QuotaColumn = (typeof quotaHead.columns)[number];

export const nationalHead = tableHead({
  name: "LRT_Landelijk",
  sheet: "Landelijk",
  columns: ["Halfjaar", "Versie", "Personen", "Bekend op", "Herkomst", "Bron", "Geldt"],
  key: ["Halfjaar", "Versie"],
});

export const overviewHead = tableHead({
  name: "LRT_Halfjaren",
  sheet: "Halfjaren",
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
    "Nog te huisvesten",
  ],
  key: ["Halfjaar", "Provincie"],
});

export const listHead = tableHead({
  name: "LRT_OfficieleLijst",
  sheet: "Officiële lijst",
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
  key: ["Halfjaar", "Gebied"],
});

export const exchangeHead = tableHead({
  name: "LRT_Taakruil",
  sheet: "Taakruil",
  columns: [
    "Nummer",
    "Halfjaar",
    "Gebied",
    "Naam",
    "Personen",
    "Reden",
    "Vastgelegd op (UTC)",
    "Som",
    "Oordeel",
    "Personen telt",
  ],
  key: ["Nummer", "Gebied"],
});

export const revisionHead = tableHead({
  name: "LRT_Bijstelling",
  sheet: "Bijstelling",
  columns: ["Halfjaar", "Versie", "Gebied", "Naam", "Voor", "Na", "Verschil", "Bijgesteld op (UTC)"],
  key: ["Halfjaar", "Versie", "Gebied"],
});

export const policyHead = tableHead({
  name: "LRT_Beleid",
  sheet: "Beleid",
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
  key: ["Gebied"],
});

export type PolicyColumn = (typeof policyHead.columns)[number];

export const ladderHead = tableHead({
  name: "LRT_Ladder",
  sheet: "Interventieladder",
  columns: ["Trede", "Naam", "Inhoud", "Wie bepaalt", "Grondslag"],
  key: ["Trede"],
});
