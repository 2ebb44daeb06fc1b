import { type CatalogueEntry, entryOf } from "./catalogue";
import { dutchNumber } from "./dutchNumber";
import type { Problem, ProblemParameter } from "./result";

/** Puts the parameters into a text of the catalogue. A placeholder without a value is a defect in our code. */
export function fillIn(entry: CatalogueEntry, parameters: Readonly<Record<string, ProblemParameter>>): string {
  const text = typeof entry === "string" ? entry : pluralForm(entry, parameters);
  return text.replace(/\{(\w+)\}/gu, (_placeholder, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`The catalogue asks for "${name}": ${text}`);
    return typeof value === "string" ? value : dutchNumber(value);
  });
}

/** The Dutch sentence for a problem, as a planner reads it. */
export function sentence(problem: Problem): string {
  return fillIn(entryOf(problem.code), problem.parameters);
}

function pluralForm(
  entry: Exclude<CatalogueEntry, string>,
  parameters: Readonly<Record<string, ProblemParameter>>,
): string {
  return Number(parameters[entry.per]) === 1 ? entry.one : entry.other;
}
