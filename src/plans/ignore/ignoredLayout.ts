import { tableHead, tableLayout } from "../tableLayout";

/** Findings that somebody looked at and left as they are, each with its reason: one row per order, so that nobody writes over another. */
export const ignoredHead = tableHead({
  name: "LRT_Genegeerd",
  sheet: "Genegeerd",
  columns: ["Opdracht", "Bevinding", "Blad", "Cel", "Wat", "Reden", "Wie", "Tijdstip", "Kenmerk"],
  key: ["Opdracht"],
});

export const ignoredLayout = tableLayout(ignoredHead, {
  frozenColumns: 2,
  wrapped: ["Wat", "Reden"],
  widths: {
    Opdracht: 70,
    Bevinding: 110,
    Blad: 90,
    Cel: 60,
    Wat: 300,
    Reden: 260,
    Wie: 110,
    Tijdstip: 130,
    Kenmerk: 90,
  },
});
