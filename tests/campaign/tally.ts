import type { Outcome } from "../../src/plans/outcome";

const counts = new Map<string, number>();

/** Counts what was tried, per order and kind of fault, with how it ended. */
export function tally(order: string, fault: string, ended: Outcome["kind"]): void {
  const key = `${order} · ${fault} · ${ended}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What was tried, as lines to print. */
export function tallied(): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const lines = [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, count]) => `  ${key}: ${count}`);
  return [`Campagne: ${total} gestoorde runs`, ...lines].join("\n");
}
