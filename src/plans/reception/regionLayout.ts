import { tableHead, tableLayout } from "../tableLayout";

/** Groups of municipalities between the province and the municipality: a planner's own, which begin as the safety regions. */
export const regionHead = tableHead({
  name: "LRT_Regio",
  sheet: "Regio-indeling",
  columns: ["Gebied", "Naam", "Provincie", "Regio (invoer)"],
  key: ["Gebied"],
});

export const regionLayout = tableLayout(regionHead, {
  widths: { Naam: 170, "Regio (invoer)": 190 },
});
