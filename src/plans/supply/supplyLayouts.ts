import { lateFormulas } from "../lateFormulas";
import { tableLayout } from "../tableLayout";
import { blockHead, categories, certainties, computedColumns, suppliedHead } from "./supplyHeads";

/** Supply: agreed and planned places, and what each municipality has of them beside its task. */
export const supplyLayouts = {
  LRT_Aanbod: tableLayout(blockHead, {
    title: "Aanbod van opvangplekken",
    explanation:
      "Eén regel per blok plekken. Hard is toegezegd, zacht is nog een plan. Rechts van de tabel staan de peildatum en de sommen; per gemeente staan zij op het volgende blad.",
    formulas: lateFormulas(blockHead.name, computedColumns.blocks),
    names: [suppliedHead.name],
    frozenColumns: 2,
    widths: {
      Nr: 34,
      "Gemeente (invoer)": 110,
      "Telt mee voor (invoer)": 110,
      Controle: 170,
      "Locatie (invoer)": 120,
      "Toelichting (invoer)": 260,
      "Telt bij": 75,
    },
    inputs: {
      "Categorie (invoer)": { choices: Object.values(categories) },
      "Plekken (invoer)": "count",
      "Zekerheid (invoer)": { choices: Object.values(certainties) },
      "Duurzaam (invoer)": "yes",
      "Van (invoer)": "date",
      "Tot (invoer)": "date",
    },
  }),
  LRT_AanbodGemeente: tableLayout(suppliedHead, {
    title: "Aanbod per gemeente",
    explanation:
      "Wat elke gemeente op de peildatum heeft, naast haar opgave. De opgave komt uit het besluit of de verdeelsleutel in de werkmap. Is daar geen verdeling over gemeenten, vul de opgave dan in.",
    formulas: lateFormulas(suppliedHead.name, computedColumns.supplied),
    names: [blockHead.name, "LRT_Besluit", "LRT_Sleutel"],
    frozenColumns: 1,
    widths: { Controle: 230, "Bron opgave": 90 },
    inputs: { "Opgave (invoer)": "count" },
  }),
} as const;
