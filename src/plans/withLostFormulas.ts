/**
 * Formulas that lost a table which an order makes again: they come back in every table of ours and in the blocks beside them, also where
 * the order is not about them. One that names another table that is still gone waits for the order that makes that one.
 */
import { blocksBeside } from "./blocksBeside";
import { blank, type CellContent } from "./cellContent";
import type { DesiredBlock, DesiredState, DesiredTable } from "./desiredState";
import { isBrokenFormula } from "./isBrokenFormula";
import { layouts } from "./layouts";
import { namedBy } from "./namedBy";
import { recogniseTable } from "./recogniseTable";
import { namedTables } from "./schema/namedTables";
import { lacksColumns } from "./schema/schemaOf";
import { namedIn } from "./structured";
import { areaOf, type FoundTable, type WorkbookContent } from "./workbookContent";
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
  const blocks = lostBlocks(desired, content, made, there);
  return lost.length + blocks.length === 0
    ? desired
    : { ...desired, tables: [...desired.tables, ...lost], blocks: [...desired.blocks, ...blocks] };
}

/** Blocks that stand beside a table and lost a formula, each without what must wait for another table. */
function lostBlocks(
  desired: DesiredState,
  content: WorkbookContent,
  made: ReadonlySet<string>,
  there: ReadonlySet<string>,
): readonly DesiredBlock[] {
  const own = new Set(desired.blocks.map(({ anchor }) => anchor));
  return namedTables(content)
    .flatMap((table) => blocksBeside(table, content))
    .flatMap((block) => {
      const { anchor, contents } = block;
      const present = content.pointers.has(anchor) ? content.areas.get(areaOf.block(anchor)) : undefined;
      const isLost = present?.cells.some((cells) => cells.some(isBrokenFormula)) === true;
      const isNamed = contents.flat().some((cell) => tablesIn(cell).some((name) => made.has(name)));
      if (own.has(anchor) || !isLost || !isNamed) return [];
      const known = (cell: CellContent): CellContent =>
        tablesIn(cell).every((name) => there.has(name)) ? cell : blank();
      return [{ ...block, contents: contents.map((cells) => cells.map(known)) }];
    });
}

function tablesIn(cell: CellContent): readonly string[] {
  return cell.kind === "formula" ? namedIn(cell.formula) : [];
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
