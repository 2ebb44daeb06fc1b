/** Two allocations of one total, as they go to a sheet: already in the order in which they stand there. */
export interface Comparison {
  readonly total: number;
  /** What A and B are, in words: key and method. */
  readonly first: string;
  readonly second: string;
  readonly rows: readonly ComparisonRow[];
}

export interface ComparisonRow {
  readonly code: string;
  readonly name: string;
  readonly inhabitants: number;
  readonly first: number;
  readonly second: number;
}
