import type { RegionCode } from "../../reference/region";

/** Of which province the municipalities come in the table of regions. */
export interface RegionsChoice {
  readonly province: RegionCode;
}
