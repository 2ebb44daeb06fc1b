import type { RegionCode } from "../../reference/region";

/** The sheets about supply: of which province the municipalities come, on which day one looks, and whether the first lines are made up. */
export interface SupplyChoice {
  readonly province: RegionCode;
  /** ISO; null for the reference date of the decision that counts. A sheet that is there keeps its own. */
  readonly date: string | null;
  /** True when the first lines show how place blocks are written. */
  readonly isExample: boolean;
}
