/** Tells formulas that version 0.2.0 wrote from those of a person: by their words and by the columns that they refer to. */
import type { FoundTable, WorkbookContent } from "../workbookContent";
import { codesIn, formulaSkeleton } from "./formulaSkeleton";
import { namedTables } from "./namedTables";
import { type NamedTable, referenceName, type Standpoint } from "./referenceName";
import known from "./schema1Formulas.json";

export interface OlderFormulas {
  /** In a column of a table of ours. */
  readonly isInTable: (table: NamedTable, header: string, line: number, formula: string) => boolean;
  /** The name that we give to a table of the workbook; null for those of others. */
  readonly named: (table: FoundTable) => NamedTable | null;
  /** Beside such a table, in a cell with a label; the row is that of the sheet, from 0. */
  readonly isBeside: (table: NamedTable, label: string, row: number, formula: string) => boolean;
  /** In a cell with a name of its own. */
  readonly isNamed: (name: string, formula: string) => boolean;
}

type Formulas = Readonly<Record<string, readonly string[]>>;

const inTables: Readonly<Record<string, Formulas>> = known.tables;
const besideTables: Readonly<Record<string, Formulas>> = known.blocks;
const named: Formulas = known.start;

export function olderFormulas(content: WorkbookContent): OlderFormulas {
  const tables = namedTables(content);
  const judged = new Map<string, boolean>();
  const isKnown = (formulas: readonly string[] | undefined, formula: string, from: Standpoint): boolean =>
    formulas?.includes(formulaSkeleton(formula, (text) => referenceName(text, from, tables, content) ?? UNKNOWN)) ===
    true;
  return {
    isInTable: (own, header, line, formula) => {
      const { id, sheet, row } = own.table;
      const from = { sheet, row: row + 1 + line, own };
      // Rows of one column differ in their own line only: a formula is taken apart once.
      const alike = `${id}\n${header}\n${withoutLine(formula, from.row + 1)}`;
      const isOlder = judged.get(alike) ?? isKnown(inTables[own.name]?.[header], formula, from);
      judged.set(alike, isOlder);
      return isOlder;
    },
    named: (table) => tables.find((candidate) => candidate.table.id === table.id) ?? null,
    isBeside: (own, label, row, formula) =>
      codesIn(formula).length === 0 &&
      isKnown(besideTables[own.name]?.[label], formula, { sheet: own.table.sheet, row, own }),
    isNamed: (name, formula) => {
      const place = content.pointers.get(name);
      return place !== undefined && isKnown(named[name], formula, { sheet: place.sheet, row: place.row, own: null });
    },
  };
}

/** The formula with another sign for its own line (from 1) wherever a reference goes along with it. */
function withoutLine(formula: string, line: number): string {
  const own = String(line);
  return formula.replaceAll(/(?<=[A-Z])\d+/gu, (digits) => (digits === own ? "#" : digits));
}

/** A reference to something else than a cell or column of ours. */
const UNKNOWN = "?";
