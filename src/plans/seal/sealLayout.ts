import { tableHead, tableLayout } from "../tableLayout";

/**
 * Seals, one row each: it stands on a sheet of its own and not on the sheets that are sealed, because a block there would change what it
 * seals, and could come in the way of what people put beside their tables.
 */
export const sealHead = tableHead({
  name: "LRT_Zegels",
  sheet: "Zegels",
  columns: [
    "Naam",
    "Tijdstip",
    "Wie",
    "Vingerafdruk",
    "Besluit",
    "Sleutel",
    "Bladen",
    "Versie",
    "Opdracht",
    "Tijdstip (UTC)",
    "Volledige vingerafdruk",
    "Zegel (voor de invoegtoepassing)",
    "Kenmerk",
  ],
  key: ["Opdracht"],
});

export const sealLayout = tableLayout(sealHead, {
  frozenColumns: 1,
  widths: {
    Naam: 160,
    Tijdstip: 130,
    Wie: 110,
    Vingerafdruk: 130,
    Besluit: 160,
    Sleutel: 110,
    Bladen: 260,
    Versie: 50,
    Opdracht: 70,
    "Tijdstip (UTC)": 130,
    "Volledige vingerafdruk": 90,
    "Zegel (voor de invoegtoepassing)": 110,
    Kenmerk: 90,
  },
});
