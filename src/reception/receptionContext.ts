import type { CapacityDecision } from "../reference/capacityDecision";
import type { DistributionKey } from "../reference/distributionKey";
import type { OwnInhabitants } from "../reference/inhabitants";
import type { Result } from "../text/result";

export type { OwnInhabitants };

/**
 * What every reception rule needs to know: the active decision, the active key, the keys and inhabitants that the
 * workbook adds to the shipped ones. Rules take it as an argument, so they never look at a workbook themselves.
 */
export interface ReceptionContext {
  readonly decision: CapacityDecision;
  readonly key: DistributionKey;
  readonly origin: "shipped" | "workbook";
  /** Keys in the workbook's own tables, by id. */
  readonly ownKeys: ReadonlyMap<string, DistributionKey>;
  readonly ownInhabitants: OwnInhabitants;
}

/** What was read of a workbook: the quota needs inhabitants and no decision, so a damaged decision leaves them readable. */
export interface ContextReading {
  readonly context: Result<ReceptionContext>;
  readonly ownInhabitants: Result<OwnInhabitants>;
}
