/** Cells beside the tables that formulas know by name; they belong to their sheet. Each block is known by its first cell. */
export const anchors = {
  dwellings: "LRT_BlokWoningen",
  locations: "LRT_BlokDoorstroom",
  threeTasks: "LRT_BlokOpgaven",
  occupancy: "LRT_BlokBezetting",
} as const;

export const dwellingNames = {
  lowest: "LRT_LaagsteDeel",
  highest: "LRT_HoogsteDeel",
  province: "LRT_WoningenProvincie",
  halfYear: "LRT_WoningenHalfjaar",
  doubled: "LRT_WoningenDubbel",
  perDwelling: "LRT_WoningenPersonen",
  quota: "LRT_WoningenOpgave",
  elsewhere: "LRT_WoningenElders",
  vacated: "LRT_WoningenVrij",
  needed: "LRT_WoningenNodig",
  allotted: "LRT_WoningenToegewezen",
} as const;

export const threeTasksNames = { halfYear: "LRT_OpgavenHalfjaar" } as const;

export const occupancyNames = {
  begin: "LRT_BezettingBegin",
  norm: "LRT_Bezettingsnorm",
  doubled: "LRT_BezettingDubbel",
  start: "LRT_BezettingVanaf",
  periods: "LRT_BezettingPerioden",
  days: "LRT_BezettingDagen",
  missing: "LRT_BezettingOntbreekt",
} as const;
