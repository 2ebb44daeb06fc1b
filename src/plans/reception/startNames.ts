/** The names by which the parts of the sheet Start are found. */
export const startNames = {
  title: "LRT_StartTitel",
  active: "LRT_BlokGeldt",
  sheets: "LRT_BlokBladen",
  keeper: "LRT_BlokBeheer",
  guide: "LRT_Leeswijzer",
} as const;
