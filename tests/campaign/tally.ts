import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "../../src/plans/outcome";

/** Where `npm test` finds the counts, to print them. */
const FOLDER = join(process.cwd(), "node_modules/.cache/lrt-test/campaign");

const counts = new Map<string, number>();

/** Counts what was tried, per order and kind of fault or change, with how it ended. */
export function tally(order: string, what: string, ended: Outcome["kind"], times = 1): void {
  const key = JSON.stringify([order, what, ended]);
  counts.set(key, (counts.get(key) ?? 0) + times);
}

/** How cases are called that need no try, because another one that was tried is the same. */
export function sameAsTried(what: string): string {
  return `${what} (gelijk aan een geprobeerd geval)`;
}

/** Keeps the counts of a part of the campaign. */
export function keepTally(part: string): void {
  mkdirSync(FOLDER, { recursive: true });
  const rows = [...counts].map(([key, count]) => [...(JSON.parse(key) as string[]), count]);
  writeFileSync(join(FOLDER, `${part}.json`), JSON.stringify(rows));
}
