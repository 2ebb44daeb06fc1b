import { dateCell, isoDate } from "../cellDate";
import { cellText } from "../cellText";
import { tableLayout } from "../tableLayout";
import { dwellingFormulas } from "./formulas/dwellingFormulas";
import { locationFormulas } from "./formulas/locationFormulas";
import { occupancyFormulas } from "./formulas/occupancyFormulas";
import { threeTasksFormulas } from "./formulas/threeTasksFormulas";
import { halfYearKey } from "./halfYearKey";
import { dwellingHead, locationHead, occupancyHead, threeTasksHead } from "./taskHeads";

/** The tables beside the housing quota: where the dwellings come from, and what else is asked of municipalities. */
export const taskLayouts = {
  LRT_Woningen: tableLayout(dwellingHead, {
    formulas: dwellingFormulas,
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
    formulas: locationFormulas,
    frozenColumns: 2,
    inputs: {
      "Capaciteit (invoer)": "count",
      "Bewoners (invoer)": "count",
      "Van (invoer)": "date",
      "Tot (invoer)": "date",
    },
  }),
  LRT_DrieOpgaven: tableLayout(threeTasksHead, {
    formulas: threeTasksFormulas,
    frozenColumns: 2,
    widths: { Controle: 275 },
    inputs: {
      "Oekraïne opgave (invoer)": "count",
      "Opvang gerealiseerd (invoer)": "count",
      "Oekraïne gerealiseerd (invoer)": "count",
    },
  }),
  LRT_Bezetting: tableLayout(occupancyHead, {
    formulas: occupancyFormulas,
    frozenColumns: 2,
    widths: { Controle: 160 },
    inputs: { "Instroom (invoer)": "count", "Uitstroom (invoer)": "count", "Capaciteit (invoer)": "count" },
    keyText: (header, cell) => (header === "Begint op" ? String(dateCell(isoDate(cell))) : cellText(cell)),
  }),
} as const;

export type TaskTable = keyof typeof taskLayouts;
