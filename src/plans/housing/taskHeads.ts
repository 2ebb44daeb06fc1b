/** The tables beside the housing quota by their headers: what formulas need to know of them. */
import { tableHead } from "../tableLayout";

export const dwellingHead = tableHead({
  name: "LRT_Woningen",
  sheet: "Woningen",
  columns: [
    "Gebied",
    "Naam",
    "Halfjaar",
    "Provincie",
    "Opgave",
    "Realisatie",
    "Vrijkomende woningen (invoer)",
    "Personen hotel en accommodatie (invoer)",
    "Personen doorstroomlocaties",
    "Personen elders",
    "Personen per woning",
    "Woningen nodig",
    "Nodig deel",
    "Woningen bij laagste deel",
    "Woningen bij hoogste deel",
    "Personen bij laagste deel",
    "Personen bij hoogste deel",
    "Toegewezen woningen (invoer)",
    "Toegewezen deel",
    "Tekort aan woningen",
    "Controle",
  ],
  key: ["Gebied", "Halfjaar"],
});

export type DwellingColumn = (typeof dwellingHead.columns)[number];

export const locationHead = tableHead({
  name: "LRT_Doorstroomlocaties",
  sheet: "Doorstroomlocaties",
  columns: [
    "Nummer",
    "Locatie (invoer)",
    "Gemeente (invoer)",
    "Naam gemeente",
    "Koppelgemeente (invoer)",
    "Code koppelgemeente",
    "Naam koppelgemeente",
    "Telt mee in halfjaar (invoer)",
    "Capaciteit (invoer)",
    "Bewoners (invoer)",
    "Van (invoer)",
    "Tot (invoer)",
    "Toelichting (invoer)",
    "Controle",
  ],
  key: ["Nummer"],
});

export type LocationColumn = (typeof locationHead.columns)[number];

export const threeTasksHead = tableHead({
  name: "LRT_DrieOpgaven",
  sheet: "Drie opgaven",
  columns: [
    "Gebied",
    "Naam",
    "Opvang opgave",
    "Oekraïne opgave (invoer)",
    "Vergunninghouders opgave",
    "Opvang gerealiseerd (invoer)",
    "Oekraïne gerealiseerd (invoer)",
    "Vergunninghouders gerealiseerd",
    "Aandeel totaal",
    "Laagste aandeel",
    "Rang",
    "Controle",
  ],
  key: ["Gebied"],
});

export type ThreeTasksColumn = (typeof threeTasksHead.columns)[number];

export const occupancyHead = tableHead({
  name: "LRT_Bezetting",
  sheet: "Bezetting",
  columns: [
    "Periode",
    "Begint op",
    "Instroom (invoer)",
    "Uitstroom (invoer)",
    "Capaciteit (invoer)",
    "Bezetting",
    "Benodigd",
    "Tekort",
    "Bezettingsgraad",
    "Controle",
  ],
  key: ["Begint op"],
});

export type OccupancyColumn = (typeof occupancyHead.columns)[number];

/** Which columns compute themselves: their formulas come later. */
export const computedTaskColumns = {
  dwelling: [
    "Opgave",
    "Realisatie",
    "Personen doorstroomlocaties",
    "Personen elders",
    "Personen per woning",
    "Woningen nodig",
    "Nodig deel",
    "Woningen bij laagste deel",
    "Woningen bij hoogste deel",
    "Personen bij laagste deel",
    "Personen bij hoogste deel",
    "Toegewezen deel",
    "Tekort aan woningen",
    "Controle",
  ],
  location: ["Naam gemeente", "Code koppelgemeente", "Naam koppelgemeente", "Controle"],
  threeTasks: [
    "Opvang opgave",
    "Vergunninghouders opgave",
    "Vergunninghouders gerealiseerd",
    "Aandeel totaal",
    "Laagste aandeel",
    "Rang",
    "Controle",
  ],
  occupancy: ["Bezetting", "Benodigd", "Tekort", "Bezettingsgraad", "Controle"],
} as const satisfies {
  readonly dwelling: readonly DwellingColumn[];
  readonly location: readonly LocationColumn[];
  readonly threeTasks: readonly ThreeTasksColumn[];
  readonly occupancy: readonly OccupancyColumn[];
};
