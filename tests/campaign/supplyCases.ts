import type { OrderCase } from "./campaignWorkbook";
import { firstDecision } from "./orderCases";

/**
 * Supply of the smallest province, in a workbook with a decision. A second province below what people typed is tried in the host; both met
 * every fault, every colleague and a third member on 1 December 2026.
 */
const firstSupply: OrderCase = {
  name: "aanbod",
  before: [firstDecision],
  isRepeated: true,
  choice: () => ({ kind: "supply", supply: { province: "PV24", date: "2027-07-01", isExample: true } }),
};

export const supplyCases: readonly OrderCase[] = [firstSupply];
