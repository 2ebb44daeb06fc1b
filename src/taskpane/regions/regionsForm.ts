import type { TwoStepRequest } from "../../reception/twoStepAllocation";
import type { RegionCode } from "../../reference/region";
import { paneSlice } from "../slice";

/** The division in two steps, by way of regions. */
export interface RegionsForm {
  readonly isOpen: boolean;
  /** Empty until one is chosen here: then it is the planner's own. */
  readonly province: RegionCode;
  readonly method: NonNullable<TwoStepRequest["method"]>;
}

export const regionsForm = paneSlice<RegionsForm>(() => ({
  isOpen: false,
  province: "",
  method: "largestRemainder",
}));
