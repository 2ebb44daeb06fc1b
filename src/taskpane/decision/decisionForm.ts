import { paneSlice } from "../slice";

/** What a planner chose in the section Besluit; before that what is active in the workbook. */
export interface DecisionForm {
  readonly decisionId: string;
  readonly keyId: string;
}

export const decisionForm = paneSlice<DecisionForm>(({ context }) => ({
  decisionId: context.decision.id,
  keyId: context.key.id,
}));
