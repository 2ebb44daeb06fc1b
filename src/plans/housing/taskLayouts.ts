import { dateCell, isoDate } from "../cellDate";
import { cellText } from "../cellText";
import { lateFormulas } from "../lateFormulas";
import { tableLayout } from "../tableLayout";
import { halfYearKey } from "./halfYearKey";
import { policyHead, quotaHead } from "./quotaHeads";
import {
  computedTaskColumns as computed,
  dwellingHead,
  locationHead,
  occupancyHead,
  threeTasksHead,
} from "./taskHeads";

/** The tables beside the housing quota: where the dwellings come from, and what else is asked of municipalities. */
export const taskLayouts = {
  LRT_Woningen: tableLayout(dwellingHead, {
    title: "Woningen voor vergunninghouders",
    explanation:
      "Eén regel per gemeente en halfjaar. Vul in hoeveel corporatiewoningen vrijkomen en hoeveel u er toewijst. Wie in een hotel of doorstroomlocatie woont, heeft nu geen woning nodig.",
    formulas: lateFormulas(dwellingHead.name, computed.dwelling),
    names: [quotaHead.name, locationHead.name, policyHead.name],
    frozenColumns: 3,
    widths: { "Personen hotel en accommodatie (invoer)": 100, Controle: 210 },
    inputs: {
      "Vrijkomende woningen (invoer)": "count",
      "Personen hotel en accommodatie (invoer)": "count",
      "Toegewezen woningen (invoer)": "count",
    },
    keyText: halfYearKey,
  }),
  LRT_Doorstroomlocaties: tableLayout(locationHead, {
    title: "Doorstroomlocaties",
    explanation:
      "Eén regel per locatie. De bewoners tellen mee voor de koppelgemeente, in het halfjaar waarin zij kwamen. Komen er later bewoners bij, maak dan een nieuwe regel.",
    formulas: lateFormulas(locationHead.name, computed.location),
    names: [],
    frozenColumns: 2,
    inputs: {
      "Capaciteit (invoer)": "count",
      "Bewoners (invoer)": "count",
      "Van (invoer)": "date",
      "Tot (invoer)": "date",
    },
  }),
  LRT_DrieOpgaven: tableLayout(threeTasksHead, {
    title: "Drie opgaven naast elkaar",
    explanation:
      "Opvang van asielzoekers, opvang van Oekraïense ontheemden en huisvesting van vergunninghouders. Rang 1 draagt het minst bij. U kunt op Rang sorteren.",
    formulas: lateFormulas(threeTasksHead.name, computed.threeTasks),
    names: [quotaHead.name],
    frozenColumns: 2,
    widths: { Controle: 275 },
    inputs: {
      "Oekraïne opgave (invoer)": "count",
      "Opvang gerealiseerd (invoer)": "count",
      "Oekraïne gerealiseerd (invoer)": "count",
    },
  }),
  LRT_Bezetting: tableLayout(occupancyHead, {
    title: "Bezetting van de opvang",
    explanation:
      "Vul per periode in hoeveel mensen komen en gaan en hoeveel plekken er zijn. Elke periode telt door op de periodes die eerder beginnen. U mag de regels sorteren.",
    formulas: lateFormulas(occupancyHead.name, computed.occupancy),
    names: [],
    frozenColumns: 2,
    widths: { Controle: 160 },
    inputs: { "Instroom (invoer)": "count", "Uitstroom (invoer)": "count", "Capaciteit (invoer)": "count" },
    keyText: (header, cell) => (header === "Begint op" ? String(dateCell(isoDate(cell))) : cellText(cell)),
  }),
} as const;

export type TaskTable = keyof typeof taskLayouts;
