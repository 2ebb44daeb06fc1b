/** Whether nobody changed anything between two looks at a workbook, as far as an order reads or writes it. */
import { isFormula } from "./isFormula";
import { cellText } from "./cellText";
import { KEPT } from "./keptColumn";
import { layouts } from "./layouts";
import { recogniseTable } from "./recogniseTable";
import type { FoundTable, WorkbookContent } from "./workbookContent";

export function isUntouched(now: WorkbookContent, earlier: WorkbookContent): boolean {
  const bodies = now.tables.every((table, index) => hasSameRows(table, earlier.tables[index] ?? table));
  const areas = [...now.areas].every(([name, { cells }]) => {
    const known = earlier.areas.get(name)?.cells ?? [];
    return cells.every((row, line) => row.every((cell, place) => cell === (known[line]?.[place] ?? "")));
  });
  return bodies && areas;
}

function hasSameRows(now: FoundTable, earlier: FoundTable): boolean {
  if (now === earlier) return true;
  const places = comparedPlaces(now);
  return (
    now.headers.length === earlier.headers.length &&
    now.headers.every((header, place) => header === earlier.headers[place]) &&
    now.rows.length === earlier.rows.length &&
    now.rows.every((row, line) =>
      places.every((place) => {
        const [formula, other] = [formulaAt(now, line, place), formulaAt(earlier, line, place)];
        // What a formula shows may change at any moment without anybody touching it.
        if (formula !== null && other !== null) return formula === other;
        const [cell, known] = [row[place], earlier.rows[line]?.[place]];
        // Kept orders that only one of the two looks read.
        if (now.headers[place] === KEPT && (cell === undefined || known === undefined)) return true;
        return cellText(cell ?? "") === cellText(known ?? "");
      }),
    )
  );
}

/** Whether columns of a table stand at other places by now, or there are more or fewer; not when somebody only renamed one. */
export function isRearranged({ headers }: Pick<FoundTable, "headers">, earlier: Pick<FoundTable, "headers">): boolean {
  return (
    headers.length !== earlier.headers.length ||
    headers.some((header, place) => header !== earlier.headers[place] && earlier.headers.includes(header))
  );
}

function formulaAt({ formulas }: FoundTable, line: number, place: number): string | null {
  const content = formulas?.[line]?.[place];
  return isFormula(content) ? content : null;
}

/** Our columns that people or orders fill. Columns that compute themselves change without anybody; those of others matter to no plan. */
function comparedPlaces(table: FoundTable): readonly number[] {
  const { headers } = table;
  const layout = layouts.find((candidate) => {
    const found = recogniseTable(candidate, [table]);
    return found.ok && found.value !== null;
  });
  const isCompared = (header: string): boolean =>
    layout === undefined || (layout.columns.includes(header) && !(header in (layout.formulas ?? {})));
  return headers.flatMap((header, place) => (isCompared(header) ? [place] : []));
}
