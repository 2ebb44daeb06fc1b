export interface ExchangeParty {
  /** Position in the range, from 0. */
  readonly position: number;
  /** Places given or taken: always more than 0. */
  readonly places: number;
}

export interface ExchangeExplanation {
  readonly givers: readonly ExchangeParty[];
  readonly takers: readonly ExchangeParty[];
}

/**
 * Who has fewer and who has more places after an exchange, in the order of the range.
 *
 * Cost: a few passes over the n who take part.
 */
export function explainExchange(before: readonly number[], after: readonly number[]): ExchangeExplanation {
  const changes = after.map((places, position) => ({ position, places: places - (before[position] ?? 0) }));
  return {
    givers: changes.flatMap(({ position, places }) => (places < 0 ? [{ position, places: -places }] : [])),
    takers: changes.filter(({ places }) => places > 0),
  };
}
