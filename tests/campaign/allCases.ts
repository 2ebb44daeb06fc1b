import type { OrderCase } from "./campaignWorkbook";
import { checksCases } from "./checksCases";
import { dwellings, firstHalfYear, housingCases } from "./housingCases";
import { freezeCases } from "./freezeCases";
import { firstDecision, receptionCases } from "./orderCases";
import { sealCases } from "./sealCases";
import { update } from "./updateCase";

/** Every order that the pane can give. */
export const allCases: readonly OrderCase[] = [
  ...receptionCases,
  ...housingCases,
  ...checksCases,
  ...freezeCases,
  ...sealCases,
  update,
];

/** Their batches are stopped at every single action. */
export const largestCases: readonly OrderCase[] = [firstDecision, firstHalfYear, dwellings];
