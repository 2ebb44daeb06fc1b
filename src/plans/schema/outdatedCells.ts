/**
 * What an update renews in a table that is there: formulas of version 0.2.0 and those that name cells in place of a table, columns that came later, names that were written as a
 * formula. What a person put in the place of a formula stays.
 */
import { isFormula } from "../isFormula";
import { actualNames } from "../actualNames";
import { type CellContent, number, text } from "../cellContent";
import { cellText } from "../cellText";
import type { CellDifference } from "../desiredState";
import type { FormulaCell } from "../formulaCells";
import { momentColumns, quotaHead } from "../housing/quotaHeads";
import { isBrokenFormula } from "../isBrokenFormula";
import { sheetsNamed } from "../namedCellProblems";
import { keysOfFound } from "../rowKey";
import { withActualNames } from "../structured";
import { formulaContent } from "../formulaContent";
import type { ColumnFormula, TableLayout } from "../tableLayout";
import type { FoundTable, WorkbookContent } from "../workbookContent";
import { codesIn, isTextFormula, textOfFormula } from "./formulaSkeleton";
import { mergersOf, type RowMergers } from "./mergers";
import { olderFormulas } from "./olderFormulas";
import { isSameFormula } from "./sameFormula";

/** What stands in a column that computes itself, in a row that is about something. */
type Standing = "older" | "blank" | "broken" | "cells" | "ours" | "person";

/** One cell of such a column. */
interface ComputedCell {
  readonly row: number;
  readonly header: string;
  readonly wanted: ColumnFormula;
  readonly standing: Standing;
}

export function outdatedCells(
  layout: TableLayout,
  found: FoundTable,
  content: WorkbookContent,
): readonly CellDifference[] {
  if (found.formulas === null) return [];
  const { cells, mergers } = judge(layout, found, content);
  const computed = cells.flatMap(({ row, header, wanted, standing }) =>
    standing === "older" || standing === "blank" || standing === "cells"
      ? [{ row, header, content: formulaContent(wanted) }]
      : [],
  );
  return [...computed, ...textCells(layout, found), ...mergerCells(found, mergers)];
}

export interface UpdateCount {
  /** Formulas of version 0.2.0. */
  readonly formulas: number;
  /** Cells in which a person put something else. */
  readonly kept: number;
}

export function updateCount(layout: TableLayout, found: FoundTable, content: WorkbookContent): UpdateCount {
  const { cells } = judge(layout, found, content);
  const ofKind = (standing: Standing): number => cells.filter((cell) => cell.standing === standing).length;
  return { formulas: ofKind("older") + ofKind("broken") + ofKind("cells"), kept: ofKind("person") };
}

/** The lines of the body (from 0) in which a formula of version 0.2.0 stands; none where the formulas were not read. */
export function olderLines(layout: TableLayout, found: FoundTable, content: WorkbookContent): readonly number[] {
  if (found.formulas === null) return [];
  const { cells } = judge(layout, found, content);
  return [...new Set(cells.flatMap(({ row, standing }) => (standing === "older" ? [row] : [])))];
}

interface Judged {
  readonly cells: readonly ComputedCell[];
  /** Of the quota table only. */
  readonly mergers: readonly (RowMergers | null)[];
}

/** A workbook that was read never changes: what was found out about its tables is kept as long as it is. */
const judgedTables = new WeakMap<WorkbookContent, Map<string, Judged>>();

function judge(layout: TableLayout, found: FoundTable, content: WorkbookContent): Judged {
  const tables = judgedTables.get(content) ?? new Map<string, Judged>();
  judgedTables.set(content, tables);
  const known = tables.get(found.id);
  if (known !== undefined) return known;
  const mergers = layout.name === quotaHead.name ? mergersOf(found, content) : [];
  const judged = { mergers, cells: computedCells(layout, found, content, mergers) };
  tables.set(found.id, judged);
  return judged;
}

function computedCells(
  layout: TableLayout,
  found: FoundTable,
  content: WorkbookContent,
  mergers: readonly (RowMergers | null)[],
): readonly ComputedCell[] {
  const older = olderFormulas(content);
  const named = older.named(found);
  const names = actualNames(content);
  const keys = keysOfFound(layout, found);
  return Object.entries(layout.formulas ?? {}).flatMap(([header, wanted]): readonly ComputedCell[] => {
    if (wanted === undefined) return [];
    const place = found.headers.indexOf(header);
    const own = withActualNames(wanted.template, (name) => names.get(name) ?? name);
    return keys.flatMap((key, row): readonly ComputedCell[] => {
      const present = found.formulas?.[row]?.[place] ?? "";
      if (present === "") return key === null ? [] : [{ row, header, wanted, standing: "blank" }];
      if (!isFormula(present)) return [{ row, header, wanted, standing: "person" }];
      // It looks at nothing: it comes again with every order on its table.
      if (isBrokenFormula(present)) return [{ row, header, wanted, standing: "broken" }];
      const isOlder =
        named !== null &&
        isSameSet(codesIn(present), codesFor(header, mergers[row] ?? null)) &&
        older.isInTable(named, header, row, present);
      const cell = { layout, table: found, header, line: row, present, template: own };
      return [{ row, header, wanted, standing: isOlder ? "older" : standingOf(cell, content) }];
    });
  });
}

/** A formula of this schema; of a table that somebody made a range and then a table again, it names cells and goes by name once more. */
function standingOf(cell: FormulaCell & { readonly present: string }, content: WorkbookContent): Standing {
  if (isSameFormula(cell.present, cell.template, cell.table.name)) return "ours";
  return sheetsNamed(cell, content) === null ? "person" : "cells";
}

const BALANCES: ReadonlySet<string> = new Set(["Beginsaldo", "Eerste peilmoment", ...momentColumns]);

/** The other municipalities that a formula of 0.2.0 named in a row: with others in it, a person wrote it. */
function codesFor(header: string, mergers: RowMergers | null): readonly string[] {
  if (mergers === null) return [];
  if (BALANCES.has(header)) return mergers.predecessors;
  return header === "Inwoners" && mergers.countedToo !== null ? [mergers.countedToo] : [];
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((code) => other.includes(code));
}

/** A name such as 's-Gravenhage stood in its cell as a formula. Some versions of Excel take the mark of text for a sign of it. */
function textCells({ columns }: TableLayout, { headers, formulas }: FoundTable): readonly CellDifference[] {
  return (formulas ?? []).flatMap((cells, row) =>
    cells.flatMap((cell, place) => {
      const header = headers[place] ?? "";
      if (!columns.includes(header) || typeof cell !== "string") return [];
      if (isTextFormula(cell)) return [{ row, header, content: text(textOfFormula(cell)) }];
      return cell.startsWith("''") ? [{ row, header, content: { ...text(cell.slice(1)), isUnmarked: true } }] : [];
    }),
  );
}

/** The columns of mergers where they are blank. */
function mergerCells(found: FoundTable, mergers: readonly (RowMergers | null)[]): readonly CellDifference[] {
  return mergers.flatMap((merged, row) => {
    if (merged === null) return [];
    const { successor, countedToo } = merged;
    const cells: readonly (readonly [header: string, content: CellContent])[] = [
      ...(successor === null
        ? []
        : ([
            ["Opvolger", text(successor.code)],
            ["Opvolger vanaf", number(successor.from)],
          ] as const)),
      ...(countedToo === null ? [] : ([["Meegeteld", text(countedToo)]] as const)),
    ];
    return cells.flatMap(([header, content]) => {
      const present = found.rows[row]?.[found.headers.indexOf(header)];
      return cellText(present) === "" ? [{ row, header, content }] : [];
    });
  });
}
