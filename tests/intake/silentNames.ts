/** What planners write behind the name of a figure that was changed; no list of such words is whole. */
export const rivalNames: readonly string[] = [
  "herijkt",
  "verhoogd",
  "verlaagd",
  "finaal",
  "nader vastgesteld",
  "rectificatie",
  "na bezwaar",
  "na uitruil",
  "na overdracht",
  "na bestuurlijk overleg",
  "afgerond",
  "akkoord",
  "geïndexeerd",
  "2e versie",
  "update nov",
].map((word) => `Taakstelling 2024-I ${word}`);
