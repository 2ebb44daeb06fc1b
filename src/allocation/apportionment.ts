/** Recipients with an equal claim to the last `available` places. The one that stands first goes first. */
export interface Tie {
  readonly candidates: readonly number[];
  readonly available: number;
}

/** Whole places per recipient, and the tie that was settled by order, if there was one. */
export interface Apportionment {
  readonly places: readonly number[];
  readonly tie: Tie | null;
}
