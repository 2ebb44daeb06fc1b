import { paneSlice } from "../slice";

/** What a planner typed to find a function. */
export interface FunctionsPane {
  readonly search: string;
}

export const functionsPane = paneSlice<FunctionsPane>(() => ({ search: "" }));
