/** A figure before and after; null is a figure that is not known. */
export interface FigureDifference {
  /** Whose or what figure it is. */
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Of which at least one side is known: of the others nothing can be said. */
export function knownFigures(figures: readonly FigureDifference[]): readonly FigureDifference[] {
  return figures.filter(({ before, after }) => before !== null || after !== null);
}
