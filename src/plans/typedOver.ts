/**
 * Cells in which somebody put a figure or another formula in the place of ours, in rows through which the figures of an order go: there the
 * sheet goes on showing what was typed. It stays as it is, and the planner hears of it.
 */
import { isFormula } from "./isFormula";
import { type HalfYear, halfYearName, parseHalfYear, sequenceOf } from "../housing/halfYear";
import { problem, type Problem } from "../text/result";
import { cellsAddress } from "./address";
import { cellText } from "./cellText";
import type { DesiredState } from "./desiredState";
import { type FormulaCell, formulaCells } from "./formulaCells";
import { quotaFormulas } from "./housing/formulas/quotaFormulas";
import { quotaLayouts } from "./housing/quotaLayouts";
import { isBrokenFormula } from "./isBrokenFormula";
import type { OrderChoice } from "./order";
import { isSameFormula } from "./schema/sameFormula";
import type { TableLayout } from "./tableLayout";
import type { FoundTable, WorkbookContent } from "./workbookContent";

/** A row of the quotas, as its own cells say. */
interface RowKey {
  readonly code: string;
  readonly province: string;
  /** Null when the cell holds something else. */
  readonly halfYear: HalfYear | null;
  readonly referenceYear: unknown;
}

/** Columns through which inhabitants, national numbers, lists and exchanges come to the quota. */
export const quotaColumns: readonly string[] = Object.keys(quotaFormulas);

/** And on to the balance with which the next half-year begins. */
const balanceColumns = [...quotaColumns, "Beginsaldo", "Opgave", "Realisatie", "Eindsaldo"];

/** Named in a sentence at most. */
const MOST_NAMED = 3;

/**
 * @param wanted What the order wants: a formula that looks at nothing, and that it brings back, is nobody's.
 * @returns What the planner must know, or null: such cells by their addresses with their columns.
 */
export function typedOver(
  choice: OrderChoice,
  wanted: Pick<DesiredState, "tables">,
  content: WorkbookContent,
): Problem | null {
  const isPassed = passedBy(choice);
  if (isPassed === null) return null;
  const cells = formulaCells(content).filter(
    (cell) => isOther(cell, choice) && isPassed(cell) && !isMended(cell, wanted),
  );
  const [first] = cells;
  if (first === undefined) return null;
  // One that is left over costs no more words than its name.
  const named = cells
    .slice(0, cells.length === MOST_NAMED + 1 ? MOST_NAMED + 1 : MOST_NAMED)
    .map(({ table, line, header }) => {
      const place = { row: table.row + 1 + line, column: table.column + table.headers.indexOf(header) };
      return `${cellsAddress({ ...place, rows: 1, columns: 1 })} (${header})`;
    });
  const [sheet, more] = [first.table.sheet, cells.length - named.length];
  return more > 0
    ? problem("workbook.manyTypedOver", { sheet, cells: named.join(", "), more })
    : problem("workbook.typedOver", { sheet, cells: named.join(", ") });
}

/** An order that opens a half-year completes cells that are blank. */
function isOther({ present, template, table }: FormulaCell, { kind }: OrderChoice): boolean {
  if (present === "") return kind !== "halfYear";
  return !isFormula(present) || !isSameFormula(present, template, table.name);
}

function isMended({ layout, header, present }: FormulaCell, { tables }: Pick<DesiredState, "tables">): boolean {
  const isBrought = tables.some(
    ({ layout: { name, formulas = {} } }) => name === layout.name && Object.hasOwn(formulas, header),
  );
  return isBrought && isBrokenFormula(present);
}

/** Whether the figures of an order go through a cell; null when it changes none. */
function passedBy(choice: OrderChoice): ((cell: FormulaCell) => boolean) | null {
  const within =
    (columns: readonly string[], isIn: (row: RowKey) => boolean) =>
    ({ layout, table, line, header }: FormulaCell): boolean =>
      isQuota(layout) && columns.includes(header) && isIn(rowKey(table, line));
  switch (choice.kind) {
    case "exchange": {
      const { halfYear, parties } = choice.exchange;
      const codes = new Set<string>(parties.map(({ code }) => code));
      return within(quotaColumns, (row) => isSame(row, halfYear) && codes.has(row.code));
    }
    case "officialList": {
      const { halfYear, rows } = choice.list;
      const codes = new Set<string>(rows.map(({ code }) => code));
      return within(quotaColumns, (row) => isSame(row, halfYear) && codes.has(row.code));
    }
    case "revision":
      return within(quotaColumns, (row) => isSame(row, choice.revision.halfYear));
    case "inhabitants": {
      const { counts, year } = choice.inhabitants;
      return within(quotaColumns, ({ referenceYear, code }) => referenceYear === year && code in counts);
    }
    case "halfYear": {
      const { halfYear, province } = choice.halfYear;
      return within(balanceColumns, (row) => row.province === province && isUpTo(row, halfYear));
    }
    default:
      return null;
  }
}

function isQuota({ name }: TableLayout): boolean {
  return name === quotaLayouts.LRT_Taakstelling.name;
}

function rowKey({ headers, rows }: FoundTable, line: number): RowKey {
  const cell = (header: string): unknown => rows[line]?.[headers.indexOf(header)];
  const halfYear = parseHalfYear(cellText(cell("Halfjaar")));
  return {
    code: cellText(cell("Gebied")),
    province: cellText(cell("Provincie")),
    halfYear: halfYear.ok ? halfYear.value : null,
    referenceYear: cell("Peiljaar"),
  };
}

function isSame({ halfYear }: RowKey, other: HalfYear): boolean {
  return halfYear !== null && halfYearName(halfYear) === halfYearName(other);
}

function isUpTo({ halfYear }: RowKey, last: HalfYear): boolean {
  return halfYear !== null && sequenceOf(halfYear) <= sequenceOf(last);
}
