import type { ReadScope } from "./readScope";
import type { FoundPointer } from "./workbookContent";

export interface NamedCell extends FoundPointer {
  readonly name: string;
}

export interface FoundNames {
  readonly cells: readonly NamedCell[];
  /** Names of ours that point at nothing any more. */
  readonly broken: readonly string[];
}

/** Where named cells stand, by the formulas of their names. */
export type NamePlaces = ReadonlyMap<string, unknown>;

export function namePlaces(names: readonly { readonly name: string; readonly formula: unknown }[]): NamePlaces {
  return new Map(names.map(({ name, formula }) => [name, formula]));
}

/** So often a workbook is read anew; who moves cells more often is met by the guard of the batch that writes. */
const MOST_TIMES = 3;

/** What to read anew when named cells moved while it was read; null when none did, or they do so time and again. */
export function readAnew(scope: ReadScope, before: NamePlaces, after: NamePlaces): ReadScope | null {
  const { times = MOST_TIMES } = scope;
  return times > 0 && haveMoved(before, after) ? { ...scope, times: times - 1 } : null;
}

/**
 * Whether a named cell stands elsewhere than it did: rows or columns came or went, and what was read meanwhile around that cell may be what stands
 * beside it. A name that came or went is no matter.
 */
function haveMoved(before: NamePlaces, after: NamePlaces): boolean {
  return [...after].some(([name, place]) => before.has(name) && before.get(name) !== place);
}
