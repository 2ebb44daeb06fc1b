/**
 * Formulas that lost a table which an order makes again: they come back in every table of ours, also in those that the order is not
 * about. One that names another table that is still gone waits for the order that makes that one.
 */
import type { DesiredState, DesiredTable } from "./desiredState";
import { isBrokenFormula } from "./isBrokenFormula";
import { layouts } from "./layouts";
import { namedBy } from "./namedBy";
import { recogniseTable } from "./recogniseTable";
import { lacksColumns } from "./schema/schemaOf";
import { namedIn } from "./structured";
import type { FoundTable, WorkbookContent } from "./workbookContent";
import type { TableLayout } from "./tableLayout";

/** What an order wants, and with it the formulas that look at its tables. */
export function withLostFormulas(desired: DesiredState, content: WorkbookContent): DesiredState {
  const made = new Set(desired.tables.map(({ layout }) => layout.name));
  const present = layouts.flatMap((layout) => {
    const found = recogniseTable(layout, content.tables);
    return found.ok && found.value !== null ? [{ layout, found: found.value }] : [];
  });
  // Formulas of this schema name columns that tables of an older one do not have.
  if (present.some(({ layout, found }) => lacksColumns(layout, found))) return desired;
  const there = new Set([...made, ...present.map(({ layout }) => layout.name)]);
  const lost = present.flatMap(({ layout, found }) =>
    made.has(layout.name) || ![...namedBy(layout)].some((name) => made.has(name)) ? [] : lostIn(layout, found, there),
  );
  return lost.length === 0 ? desired : { ...desired, tables: [...desired.tables, ...lost] };
}

function lostIn(
  layout: TableLayout,
  { headers, formulas }: FoundTable,
  there: ReadonlySet<string>,
): readonly DesiredTable[] {
  const lost = Object.entries(layout.formulas ?? {}).filter(
    ([header, wanted]) =>
      wanted !== undefined &&
      namedIn(wanted.template).every((name) => there.has(name)) &&
      formulas?.some((cells) => isBrokenFormula(cells[headers.indexOf(header)])) === true,
  );
  return lost.length === 0 ? [] : [{ layout: { ...layout, formulas: Object.fromEntries(lost) }, rows: [] }];
}
