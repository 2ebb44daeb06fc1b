import { municipalMap, provinceMap } from "../plans/map/mapChoices";
import type { OrderCase } from "./campaignWorkbook";
import { firstDecision } from "./orderCases";

/** A map of the provinces: on a sheet of its own, values with tiles that follow them. */
export const provinces: OrderCase = {
  name: "kaart van de provincies",
  before: [firstDecision],
  choice: () => ({ kind: "map", map: provinceMap() }),
};

/** The second map on a day, of municipalities of which one has no number, gets a sheet of its own. */
export const municipalities: OrderCase = {
  name: "tweede kaart, van gemeenten",
  before: [firstDecision, provinces],
  choice: () => ({ kind: "map", map: municipalMap("PV24", [12, 0, null, 7, 7, 90]) }),
};

export const mapCases: readonly OrderCase[] = [provinces, municipalities];
