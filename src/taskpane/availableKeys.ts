import { shippedKeys } from "../reference/keys";
import type { PaneState } from "./section";

/** The keys a planner may choose: those of the workbook first, then the shipped ones. */
export function availableKeys({ context }: PaneState): readonly { readonly id: string; readonly title: string }[] {
  const own = [...context.ownKeys.values()];
  return [...own, ...shippedKeys.filter(({ id }) => !context.ownKeys.has(id))];
}

/** As the choices of a field: what a key is called, and then the word by which formulas ask for it. */
export function keyChoices(keys: ReturnType<typeof availableKeys>): readonly (readonly [id: string, label: string])[] {
  return keys.map(({ id, title }) => [id, title === id ? id : `${title} (${id})`]);
}
