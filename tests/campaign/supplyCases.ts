import type { OrderCase } from "./campaignWorkbook";
import { firstDecision } from "./orderCases";

/** Supply of the smallest province. */
const firstSupply: OrderCase = {
  name: "aanbod",
  before: [firstDecision],
  choice: () => ({ kind: "supply", supply: { province: "PV24", date: "2027-07-01", isExample: true } }),
};

/** Another province comes below what people typed. */
const secondSupply: OrderCase = {
  name: "aanbod van een tweede provincie",
  before: [firstDecision, firstSupply],
  people: ({ person }) => {
    person.type("Aanbod!B11", "Urk");
    person.type("Aanbod!E11", 25);
    person.type("'Aanbod per gemeente'!H7", 900);
  },
  choice: () => ({ kind: "supply", supply: { province: "PV29", date: null, isExample: false } }),
};

export const supplyCases: readonly OrderCase[] = [firstSupply, secondSupply];
