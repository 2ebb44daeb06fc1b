import type { RegionCode } from "../../reference/region";
import { paneSlice } from "../slice";

/** The sheets about supply. */
export interface SupplyForm {
  readonly isOpen: boolean;
  /** Empty until one is chosen here: then it is the planner's own. */
  readonly province: RegionCode;
  /** As it is typed. */
  readonly date: string;
}

export const supplyForm = paneSlice<SupplyForm>(() => ({ isOpen: false, province: "", date: "" }));
