/** What sheets cut off that a person reads. */
import type { OpenWorkbench } from "../openWorkbench";

/** Fingerprints, addresses of sources, moments and orders are for machines: a column as wide as they are would push out what people read. */
const FOR_MACHINES = /: (?:sha256:|https?:\/\/|\{"|\d{4}-\d{2}-\d{2}[T ]\d{2}:)/u;

/** @returns A line for each cell, such as "Woningen!B9: Noordoostpolder (neighbour)". */
export async function cutOffOnSheet({ page }: OpenWorkbench, sheet: string): Promise<readonly string[]> {
  const found = await page.evaluate((name) => window.workbench?.cutOff(name) ?? [], sheet);
  return found.filter((line) => !FOR_MACHINES.test(line)).map((line) => `${sheet}!${line}`);
}
