import type { RegionCode } from "./region";

/** A named, versioned table of weights that turns a total into places. Weights are exact: integers or decimal text. */
export interface DistributionKey {
  readonly id: string;
  /** Dutch title, as a planner reads it. */
  readonly title: string;
  /** The date on which the weights were counted (ISO, as far as known), or null. */
  readonly referenceDate: string | null;
  readonly published: string | null;
  readonly source: string;
  /** What a user must know before trusting it (Dutch), or null. */
  readonly note: string | null;
  /** All twelve provinces, in the order of Statistics Netherlands. */
  readonly provinceWeights: ReadonlyMap<RegionCode, number | string>;
  /** The key's own municipal weights, where it has them. */
  readonly municipalWeights: ReadonlyMap<RegionCode, number | string> | null;
}
