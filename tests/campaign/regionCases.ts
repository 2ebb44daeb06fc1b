import type { OrderCase } from "./campaignWorkbook";

/** Regions of the smallest province. */
const firstRegions: OrderCase = {
  name: "regio-indeling",
  before: [],
  choice: () => ({ kind: "regions", regions: { province: "PV24" } }),
};

/** Another province comes below what people changed. */
const secondRegions: OrderCase = {
  name: "regio-indeling van een tweede provincie",
  before: [firstRegions],
  people: ({ person }) => person.type("'Regio-indeling'!D7", "onze eigen groep"),
  choice: () => ({ kind: "regions", regions: { province: "PV31" } }),
};

export const regionCases: readonly OrderCase[] = [firstRegions, secondRegions];
