/** What sheets cut off that a person reads. */
import type { OpenWorkbench } from "../openWorkbench";

/** Fingerprints, addresses of sources, moments and orders are for machines: a column as wide as they are would push out what people read. */
const FOR_MACHINES = /: (?:sha256:|(?:[\da-f]{4} ){3}[\da-f]{4} |https?:\/\/|\{"|\d{4}-\d{2}-\d{2}[T ]\d{2}:)/u;
/** What may be cut off, with why. */
const KNOWN: readonly RegExp[] = [
  // All sheets of the workbook in one cell; the pane names them in full.
  /^Zegels!G\d+: /u,
  // An address of a source is one long word: Excel breaks it where the cell ends.
  /^Begrippen!C\d+: .*https:\/\/.* \(word\)$/u,
  // The log tells what was ordered, however long that is: a formula, or a reason of a planner.
  /^Logboek![HI]\d+: .* \(neighbour\)$/u,
  // The six months must stay on the screen: of a verdict that is not OK its first word is seen, the pane says the rest.
  /^Taakstelling!F\d+: (?:FOUT|LET OP): .* \(neighbour\)$/u,
];

/** @returns A line for each cell, such as "Woningen!B9: Noordoostpolder (neighbour)". */
export async function cutOffOnSheet({ page }: OpenWorkbench, sheet: string): Promise<readonly string[]> {
  const found = await page.evaluate((name) => window.workbench?.cutOff(name) ?? [], sheet);
  return found
    .filter((line) => !FOR_MACHINES.test(line))
    .map((line) => `${sheet}!${line}`)
    .filter((line) => !KNOWN.some((known) => known.test(line)));
}
