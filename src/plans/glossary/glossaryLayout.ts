import { tableHead, tableLayout } from "../tableLayout";

/** Words of the field with their meaning: a planner's own from the moment that they stand there. */
export const glossaryHead = tableHead({
  name: "LRT_Begrippen",
  sheet: "Begrippen",
  columns: ["Begrip", "Uitleg", "Bron"],
  key: ["Begrip"],
});

export const glossaryLayout = tableLayout(glossaryHead, {
  frozenColumns: 1,
  widths: { Begrip: 215, Uitleg: 370, Bron: 330 },
  wrapped: ["Uitleg", "Bron"],
});
