import { namedIn } from "./structured";
import type { TableLayout } from "./tableLayout";

const known = new WeakMap<TableLayout, ReadonlySet<string>>();

/** The tables of ours that the formulas of a table name, its own left out. Kept, because layouts never change. */
export function namedBy(layout: TableLayout): ReadonlySet<string> {
  const found =
    known.get(layout) ??
    new Set(
      layout.names ??
        templatesOf(layout)
          .flatMap(namedIn)
          .filter((name) => name !== layout.name),
    );
  known.set(layout, found);
  return found;
}

function templatesOf({ formulas = {} }: TableLayout): readonly string[] {
  return Object.values(formulas).flatMap((wanted) => (wanted === undefined ? [] : [wanted.template]));
}
