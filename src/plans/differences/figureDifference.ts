/** A figure before and after; null is a figure that is not known. */
export interface FigureDifference {
  /** Whose or what figure it is. */
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
  /** Null where one of the two is not known. */
  readonly difference: number | null;
}

export function figureDifference(name: string, before: number | null, after: number | null): FigureDifference {
  return { name, before, after, difference: before === null || after === null ? null : after - before };
}
