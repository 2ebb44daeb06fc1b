/** By these headers a comparison is known: the first look of the pane at a workbook needs no more of it. */
export const comparisonColumns = [
  "Gebied",
  "Naam",
  "Inwoners",
  "Plekken A",
  "Plekken B",
  "Verschil (B − A)",
  "Verschil (%)",
  "A per 1000 inwoners",
  "B per 1000 inwoners",
] as const;
