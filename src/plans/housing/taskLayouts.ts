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
    formulas: lateFormulas(occupancyHead.name, computed.occupancy),
    names: [],
    frozenColumns: 2,
    widths: { Controle: 160 },
    inputs: { "Instroom (invoer)": "count", "Uitstroom (invoer)": "count", "Capaciteit (invoer)": "count" },
    keyText: (header, cell) => (header === "Begint op" ? String(dateCell(isoDate(cell))) : cellText(cell)),
  }),
} as const;

export type TaskTable = keyof typeof taskLayouts;
