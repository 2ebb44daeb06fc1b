/** The two tables about supply by their headers: place blocks that people type, and what each municipality has of them. */
import { tableHead } from "../tableLayout";

export const blockHead = tableHead({
  name: "LRT_Aanbod",
  sheet: "Aanbod",
  columns: [
    "Nr",
    "Gemeente (invoer)",
    "Telt mee voor (invoer)",
    "Categorie (invoer)",
    "Plekken (invoer)",
    "Zekerheid (invoer)",
    "Duurzaam (invoer)",
    "Van (invoer)",
    "Tot (invoer)",
    "Telt op peildatum",
    "Controle",
    "Locatie (invoer)",
    "Toelichting (invoer)",
    "Telt bij",
  ],
  key: ["Nr"],
});

export type BlockColumn = (typeof blockHead.columns)[number];

export const suppliedHead = tableHead({
  name: "LRT_AanbodGemeente",
  sheet: "Aanbod per gemeente",
  columns: [
    "Naam",
    "Opgave",
    "Hard",
    "Zacht",
    "Tekort hard",
    "Tekort met zacht",
    "Controle",
    "Opgave (invoer)",
    "Bron opgave",
    "Amv hard",
    "Amv zacht",
    "Duurzaam hard",
    "Duurzaam zacht",
    "Gebied",
    "Provincie",
  ],
  key: ["Gebied"],
});

/** Which columns compute themselves: their formulas come later. */
export const computedColumns = {
  blocks: ["Telt op peildatum", "Controle", "Telt bij"],
  supplied: [
    "Opgave",
    "Hard",
    "Zacht",
    "Tekort hard",
    "Tekort met zacht",
    "Controle",
    "Bron opgave",
    "Amv hard",
    "Amv zacht",
    "Duurzaam hard",
    "Duurzaam zacht",
  ],
} as const satisfies { readonly blocks: readonly BlockColumn[]; readonly supplied: readonly SuppliedColumn[] };

export type SuppliedColumn = (typeof suppliedHead.columns)[number];

/** Amv is part of the total: a line of it is never added to one of the total. */
export const categories = { total: "totaal", minors: "amv" } as const;
export const certainties = { firm: "hard", tentative: "zacht" } as const;
