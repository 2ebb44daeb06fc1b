import { lateFormulas } from "../lateFormulas";
import { tableLayout } from "../tableLayout";
import { blockHead, categories, certainties, computedColumns, suppliedHead } from "./supplyHeads";

/** Supply: agreed and planned places, and what each municipality has of them beside its task. */
export const supplyLayouts = {
  LRT_Aanbod: tableLayout(blockHead, {
    formulas: lateFormulas(blockHead.name, computedColumns.blocks),
    names: [suppliedHead.name],
    frozenColumns: 2,
    wrapped: ["Toelichting (invoer)"],
    widths: {
      Nr: 30,
      "Gemeente (invoer)": 98,
      "Telt mee voor (invoer)": 98,
      "Categorie (invoer)": 62,
      "Plekken (invoer)": 56,
      "Zekerheid (invoer)": 66,
      "Duurzaam (invoer)": 66,
      "Van (invoer)": 64,
      "Tot (invoer)": 64,
      "Telt op peildatum": 66,
      Controle: 265,
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
    formulas: lateFormulas(suppliedHead.name, computedColumns.supplied),
    names: [blockHead.name, "LRT_Besluit", "LRT_Sleutel"],
    frozenColumns: 1,
    widths: { "Tekort hard": 52, "Tekort met zacht": 62, Controle: 265, "Bron opgave": 80 },
    inputs: { "Opgave (invoer)": "count" },
  }),
} as const;
