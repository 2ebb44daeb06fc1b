/** The sheet Controles, and the names by which its cells are found. */
export const CHECKS_SHEET = "Controles";

export const checkNames = {
  title: "LRT_BlokControlesTitel",
  lines: "LRT_BlokControles",
  /** How many checks there must be: one that somebody takes out is missed. */
  count: "LRT_AantalControles",
  /** What the numbers of all lines add up to: a line of a planner takes the place of none of them. */
  sum: "LRT_Controlegetal",
  verdict: "LRT_Controleoordeel",
  /** The same verdict on Start. */
  onStart: "LRT_Eindoordeel",
} as const;

/** The verdict looks at so many lines below the header: far more than twenty years of half-years need. */
export const MOST_LINES = 1_000;

/** What a line of the sheet holds, from left to right. */
export const checkColumns = [
  "Id",
  "Controle",
  "Verwacht",
  "Werkelijk",
  "Verschil",
  "Oordeel",
  "Waar",
  "Controlegetal",
] as const;

export type CheckColumn = (typeof checkColumns)[number];
