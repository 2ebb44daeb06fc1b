import { shippedKeys } from "../reference/keys";
import type { PaneState } from "./section";

/** The keys a planner may choose: those of the workbook first, then the shipped ones. */
export function availableKeys({ context }: PaneState): readonly { readonly id: string; readonly title: string }[] {
  const own = [...context.ownKeys.values()];
  return [...own, ...shippedKeys.filter(({ id }) => !context.ownKeys.has(id))];
}
