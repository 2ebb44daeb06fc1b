import { ownInhabitantsColumns, type TableLayout } from "../tableLayouts";

/** Columns that stand side by side, because BIJDRAGE takes them as one range each. */
export const taskColumns = {
  firstTask: "Opvang opgave",
  lastTask: "Vergunninghouders opgave",
  firstDone: "Opvang gerealiseerd (invoer)",
  lastDone: "Vergunninghouders gerealiseerd",
} as const;

/** The tables beside the housing quota: where the dwellings come from, and what else is asked of municipalities. */
export const taskLayouts = {
  LRT_Woningen: {
    name: "LRT_Woningen",
    sheet: "Woningen",
    title: "Woningen voor vergunninghouders",
    explanation:
      "Eén regel per gemeente en halfjaar. Vul in hoeveel corporatiewoningen vrijkomen en hoeveel u er toewijst. Wie in een hotel of doorstroomlocatie woont, heeft nu geen woning nodig.",
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
    frozenColumns: 3,
    inputs: {
      "Vrijkomende woningen (invoer)": "count",
      "Personen hotel en accommodatie (invoer)": "count",
      "Toegewezen woningen (invoer)": "count",
    },
  },
  LRT_Doorstroomlocaties: {
    name: "LRT_Doorstroomlocaties",
    sheet: "Doorstroomlocaties",
    title: "Doorstroomlocaties",
    explanation:
      "Eén regel per locatie. De bewoners tellen mee voor de koppelgemeente, in het halfjaar waarin zij kwamen. Komen er later bewoners bij, maak dan een nieuwe regel.",
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
    frozenColumns: 2,
    inputs: {
      "Capaciteit (invoer)": "count",
      "Bewoners (invoer)": "count",
      "Van (invoer)": "date",
      "Tot (invoer)": "date",
    },
  },
  LRT_DrieOpgaven: {
    name: "LRT_DrieOpgaven",
    sheet: "Drie opgaven",
    title: "Drie opgaven naast elkaar",
    explanation:
      "Opvang van asielzoekers, opvang van Oekraïense ontheemden en huisvesting van vergunninghouders. Rang 1 draagt het minst bij. U kunt op Rang sorteren.",
    columns: [
      "Gebied",
      "Naam",
      taskColumns.firstTask,
      "Oekraïne opgave (invoer)",
      taskColumns.lastTask,
      taskColumns.firstDone,
      "Oekraïne gerealiseerd (invoer)",
      taskColumns.lastDone,
      "Aandeel totaal",
      "Laagste aandeel",
      "Rang",
      "Controle",
    ],
    frozenColumns: 2,
    inputs: {
      "Oekraïne opgave (invoer)": "count",
      [taskColumns.firstDone]: "count",
      "Oekraïne gerealiseerd (invoer)": "count",
    },
  },
  LRT_Bezetting: {
    name: "LRT_Bezetting",
    sheet: "Bezetting",
    title: "Bezetting van de opvang",
    explanation:
      "Vul per periode in hoeveel mensen komen en gaan en hoeveel plekken er zijn. Laat de regels op volgorde staan: elke periode telt door op de vorige.",
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
    frozenColumns: 2,
    inputs: { "Instroom (invoer)": "count", "Uitstroom (invoer)": "count", "Capaciteit (invoer)": "count" },
  },
  LRT_Inwoners: {
    name: "LRT_Inwoners",
    sheet: "Inwoners",
    title: "Inwoners die u zelf invult",
    explanation:
      "Alleen voor jaren die niet zijn meegeleverd. Vul de inwoners in op 1 januari van het jaar vóór het halfjaar.",
    columns: ownInhabitantsColumns,
    inputs: { Inwoners: "count" },
  },
} as const satisfies Readonly<Record<string, TableLayout>>;

export type TaskTable = keyof typeof taskLayouts;
