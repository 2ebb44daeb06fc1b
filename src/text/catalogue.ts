import allocation from "./nl/allocation.json";
import checks from "./nl/checks.json";
import functions from "./nl/functions.json";
import housing from "./nl/housing.json";
import reception from "./nl/reception.json";
import reference from "./nl/reference.json";
import workbook from "./nl/workbook.json";

/**
 * One sentence, or its two forms by a count: `per` names the parameter that decides (1 takes `one`, all else `other`).
 */
export type CatalogueEntry = string | { readonly per: string; readonly one: string; readonly other: string };

/**
 * The sentences about a problem, a warning or an explanation that a cell can show, by their codes. Each room has its own file; those
 * that only the pane and the command line say are in `moreSentences`: no cell waits for them.
 */
export const catalogue = {
  ...allocation,
  ...checks,
  ...functions,
  ...housing,
  ...reception,
  ...reference,
  ...workbook,
};

type More =
  | keyof typeof import("./nl/findings.json")
  | keyof typeof import("./nl/freezing.json")
  | keyof typeof import("./nl/inspection.json")
  | keyof typeof import("./nl/intake.json")
  | keyof typeof import("./nl/orders.json")
  | keyof typeof import("./nl/mapping.json")
  | keyof typeof import("./nl/writing.json")
  | keyof typeof import("./nl/quota.json")
  | keyof typeof import("./nl/reading.json")
  | keyof typeof import("./nl/regions.json")
  | keyof typeof import("./nl/sealing.json")
  | keyof typeof import("./nl/sourceFile.json")
  | keyof typeof import("./nl/supply.json")
  | keyof typeof import("./nl/tasks.json");

export type ProblemCode = keyof typeof catalogue | Exclude<More, "default">;

const entries = new Map<string, CatalogueEntry>(Object.entries(catalogue));

/** Makes sentences known that are not among those of cells. */
export function addSentences(more: Readonly<Record<string, CatalogueEntry>>): void {
  for (const [code, entry] of Object.entries(more)) entries.set(code, entry);
}

/** The sentence of a code. One that nobody made known is a defect in our code. */
export function entryOf(code: ProblemCode): CatalogueEntry {
  const entry = entries.get(code);
  if (entry === undefined) throw new Error(`There is no sentence for ${code}.`);
  return entry;
}
