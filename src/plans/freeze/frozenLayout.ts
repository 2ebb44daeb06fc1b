import { tableHead, tableLayout } from "../tableLayout";

/** The formulas of results that were kept as values: one row per formula, and nothing that computes. */
export const frozenHead = tableHead({
  name: "LRT_Bevroren",
  sheet: "Bevroren",
  columns: [
    "Opdracht",
    "Cel",
    "Blad",
    "Cellen",
    "Formule (zonder =)",
    "Opmaak",
    "Bereik",
    "Waarden",
    "Vingerafdruk waarden",
    "Wie",
    "Tijdstip",
    "Kenmerk",
  ],
  key: ["Opdracht", "Cel"],
});

export const frozenLayout = tableLayout(frozenHead, {
  frozenColumns: 2,
  widths: {
    Opdracht: 70,
    Cel: 50,
    Blad: 140,
    Cellen: 70,
    "Formule (zonder =)": 300,
    Opmaak: 60,
    Bereik: 70,
    Waarden: 140,
    "Vingerafdruk waarden": 90,
    Wie: 110,
    Tijdstip: 130,
    Kenmerk: 90,
  },
});
