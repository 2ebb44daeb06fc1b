import { dateCell, isoDate } from "../cellDate";
import { cellText } from "../cellText";
import { tableHead, tableLayout } from "../tableLayout";

export const registerHead = tableHead({
  name: "LRT_Besluiten",
  sheet: "Besluiten",
  columns: [
    "BesluitId",
    "Soort",
    "Status",
    "Titel",
    "Vastgesteld op",
    "Vastgesteld door",
    "Geldig van",
    "Geldig tot",
    "Vervangt",
    "Bevestigt",
    "Sleuteladvies",
    "Bron",
    "Kenmerk",
    "URL",
    "Vingerafdruk",
    "Ingelezen op (UTC)",
    "Rol",
    "Versie invoegtoepassing",
    "Schema",
  ],
  key: ["BesluitId"],
});

export const placesHead = tableHead({
  name: "LRT_Besluit",
  sheet: "Besluit",
  columns: ["BesluitId", "Gebied", "Naam", "Categorie", "Peildatum", "Plekken"],
  key: ["BesluitId", "Gebied", "Categorie", "Peildatum"],
});

export const keyHead = tableHead({
  name: "LRT_Sleutel",
  sheet: "Sleutel",
  columns: ["Sleutel", "Gebied", "Naam", "Gewicht", "Peildatum", "Bron"],
  key: ["Sleutel", "Gebied"],
});

/** A day is the same day whether its cell holds a serial number or the date as text. */
const keyText = (header: string, cell: unknown): string =>
  header === "Peildatum" ? String(dateCell(isoDate(cell))) : cellText(cell);

/** The tables of decisions and keys. */
export const decisionLayouts = {
  LRT_Besluiten: tableLayout(registerHead, {
    stamps: ["Ingelezen op (UTC)", "Rol", "Versie invoegtoepassing", "Schema"],
    widths: {
      BesluitId: 150,
      Soort: 110,
      Status: 75,
      Titel: 260,
      Sleuteladvies: 110,
      Bron: 200,
      Kenmerk: 120,
      URL: 160,
      Vingerafdruk: 120,
      Rol: 90,
    },
    frozenColumns: 1,
  }),
  LRT_Besluit: tableLayout(placesHead, {
    widths: { BesluitId: 150, Naam: 140 },
    keyText,
  }),
  LRT_Sleutel: tableLayout(keyHead, {
    widths: { Sleutel: 140, Naam: 180, Bron: 260 },
    keyText,
  }),
} as const;
