/**
 * Recipients from cells that the planner selected: by name where names stand beside the weights, with a minimum, a maximum or an
 * agreement of their own where columns hold these. A cell that cannot be read is named; nothing is passed over.
 */
import { cellsAddress, columnLetters } from "../../plans/address";
import type { SelectedWeights } from "../../plans/formula/formulaChoice";
import { selectionPrint } from "../../plans/formula/selectionPrint";
import { regionOfCode } from "../../reference/regions";
import type { SelectedCells } from "../../plans/formula/selectedCells";
import { say } from "../texts";
import { type AllocationText, tellAllocation } from "./allocationTexts";
import { fewNames } from "./fewNames";
import { type ReadRecipients, refuseWeights, type SelectedLimits } from "./recipients";
import { type ChosenReading, type ColumnRole, understandSelection } from "./selectedColumns";
import { selectionWarnings } from "./selectionWarnings";

const TOTAL_ROW = /^(?:(?:eind|sub)?totaal|som|nederland)(?!\p{L})/iu;
const LONGEST_SHOWN = 40;

/** The rows of a selection below its headers, and where they stand. */
interface Rows {
  readonly selection: SelectedCells;
  readonly first: number;
  readonly values: readonly (readonly unknown[])[];
  readonly columnOf: (role: ColumnRole) => number | null;
}

type Read<Value> = { readonly values: readonly Value[]; readonly faults: readonly string[] };

export const roleNames: Readonly<Record<ColumnRole, AllocationText>> = {
  name: "roleName",
  weight: "roleWeight",
  minimum: "roleMinimum",
  maximum: "roleMaximum",
  agreed: "roleAgreed",
  unused: "roleUnused",
};

/** Reads a selection as it is understood, or says per cell and per column what is not clear. */
export function selectedRecipients(selection: SelectedCells | null, chosen: ChosenReading): ReadRecipients {
  if (selection === null) return refuseWeights(say("errorWeights"));
  const { reading, hasHeader, roles } = understandSelection(selection, chosen);
  if (reading === null) return refuseWeights(tellAllocation("errorReading"));
  if (reading === "cells") return cellRecipients(selection);
  const faults = faultsOfRoles(roles, selection);
  if (faults.length > 0) return refuseWeights(...faults);
  const first = hasHeader ? 1 : 0;
  return rowRecipients({
    selection,
    first,
    values: selection.values.slice(first),
    columnOf: (role) => (roles.includes(role) ? roles.indexOf(role) : null),
  });
}

function faultsOfRoles(roles: readonly (ColumnRole | null)[], { column: start }: SelectedCells): readonly string[] {
  const letters = (role: ColumnRole | null): readonly string[] =>
    roles.flatMap((found, column) => (found === role ? [columnLetters(start + column)] : []));
  const open = letters(null).map((letter) => tellAllocation("errorRole", { letter }));
  if (open.length > 0) return open;
  const twice = (["name", "weight", "minimum", "maximum", "agreed"] as const).filter(
    (role) => letters(role).length > 1,
  );
  return [
    ...(roles.includes("weight") ? [] : [tellAllocation("errorNoWeight")]),
    ...twice.map((role) =>
      tellAllocation("errorRoleTwice", {
        letters: letters(role).join(", "),
        role: tellAllocation(roleNames[role]),
      }),
    ),
  ];
}

function rowRecipients(rows: Rows): ReadRecipients {
  if (rows.values.length === 0) return refuseWeights(tellAllocation("errorNoRows"));
  const weightColumn = rows.columnOf("weight") ?? 0;
  const weights = readColumn(rows, weightColumn, weightOf);
  const names = readNames(rows);
  const limits = {
    minimum: readLimits(rows, "minimum"),
    maximum: readLimits(rows, "maximum"),
    agreed: readLimits(rows, "agreed"),
  };
  const faults = [...weights.faults, ...names.faults, ...Object.values(limits).flatMap((limit) => limit?.faults ?? [])];
  if (faults.length > 0) return refuseWeights(...faults);
  const { selection } = rows;
  return {
    ok: true,
    recipients: {
      names: names.values,
      weights: weights.values.map((weight) => weight ?? 0),
      key: null,
      chosen: {
        kind: "selection",
        address: addressOf(rows, weightColumn),
        rows: rows.values.length,
        columns: 1,
        ...seenIn(selection),
      },
      ...(limits.minimum && { minimum: limits.minimum }),
      ...(limits.maximum && { maximum: limits.maximum }),
      ...(limits.agreed && { agreed: limits.agreed }),
      warnings: selectionWarnings(names.values, weights.values, limits.agreed?.values ?? names.values.map(() => null)),
    },
  };
}

/** Every cell a recipient, as in a table of two directions. */
function cellRecipients(selection: SelectedCells): ReadRecipients {
  const { address, rows, columns, values } = selection;
  const whole: Rows = { selection, first: 0, values, columnOf: () => null };
  const read = Array.from({ length: columns }, (_none, column) => readColumn(whole, column, weightOf));
  const faults = read.flatMap((column) => column.faults);
  if (faults.length > 0) return refuseWeights(...faults);
  const weights = values.flatMap((_row, row) => read.map((column) => column.values[row] ?? null));
  const names = values.flatMap((_row, row) =>
    read.map((_column, column) => say("recipientCell", { row: String(row + 1), column: String(column + 1) })),
  );
  return {
    ok: true,
    recipients: {
      names,
      weights: weights.map((weight) => weight ?? 0),
      key: null,
      chosen: { kind: "selection", address, rows, columns, ...seenIn(selection) },
      warnings: selectionWarnings(
        names,
        weights,
        names.map(() => null),
      ),
    },
  };
}

/** Null stands for a blank cell, undefined for a cell that is no number. */
function weightOf(cell: unknown): number | null | undefined {
  if (cell === "") return null;
  return typeof cell === "number" ? cell : undefined;
}

function readColumn(
  rows: Rows,
  column: number,
  read: (cell: unknown) => number | null | undefined,
): Read<number | null> {
  const values = rows.values.map((row) => read(row[column] ?? ""));
  const wrong = values.flatMap((value, row) => (value === undefined ? [holding(rows, row, column)] : []));
  return {
    values: values.map((value) => value ?? null),
    faults: wrong.length === 0 ? [] : [listed("errorTextCell", wrong, headerHint(rows, values))],
  };
}

/** Text above numbers only can be a header that we do not know. */
function headerHint({ first }: Rows, values: readonly (number | null | undefined)[]): string {
  const isAbove = first === 0 && values.length > 1 && values.indexOf(undefined) === 0 && !values.includes(undefined, 1);
  return isAbove ? ` ${tellAllocation("errorTextHeader")}` : "";
}

/** A blank row may stand between recipients: it gets nothing, and has no name. */
function readNames(rows: Rows): Read<string> {
  const column = rows.columnOf("name");
  const start = rows.selection.row + rows.first;
  const rowName = (row: number): string =>
    rows.selection.columns === 1
      ? say("recipientRow", { row: String(rows.first + row + 1) })
      : say("recipientRow", { row: String(start + row + 1) });
  if (column === null) return { values: rows.values.map((_row, row) => rowName(row)), faults: [] };
  const texts = rows.values.map((row) => String(row[column]).trim());
  const nameless = rows.values.flatMap((row, index) =>
    texts[index] === "" && row.some((cell) => typeof cell === "number" && cell !== 0)
      ? [cellOf(rows, index, column)]
      : [],
  );
  const totals = texts.flatMap((name, row) => (TOTAL_ROW.test(name) ? [{ name, row }] : []));
  return {
    values: texts.map((name, row) => (name === "" ? rowName(row) : (regionOfCode(name)?.name ?? name))),
    faults: [
      ...(nameless.length === 0 ? [] : [listed("errorNameless", nameless)]),
      ...totals.map(({ name, row }) => tellAllocation("errorTotalRow", { cells: cellOf(rows, row, column), name })),
    ],
  };
}

/**
 * Limits as functions in cells read them: blank is none, the word "geen" is zero. A 0 there would count as none, so where zero can
 * be meant it is asked about.
 */
function readLimits(
  rows: Rows,
  role: "minimum" | "maximum" | "agreed",
): (SelectedLimits<number | null> & Read<number | null>) | null {
  const column = rows.columnOf(role);
  if (column === null) return null;
  const isNone = (cell: unknown): boolean => typeof cell === "string" && cell.trim().toLowerCase() === "geen";
  const { values, faults } = readColumn(rows, column, (cell) => (isNone(cell) ? 0 : weightOf(cell)));
  const cellsWhere = (isFault: (cell: unknown) => boolean): readonly string[] =>
    rows.values.flatMap((row, index) => (isFault(row[column]) ? [cellOf(rows, index, column)] : []));
  const broken = cellsWhere((cell) => typeof cell === "number" && (!Number.isSafeInteger(cell) || cell < 0));
  const zeros = role === "minimum" ? [] : cellsWhere((cell) => cell === 0);
  return {
    address: addressOf(rows, column),
    letter: columnLetters(rows.selection.column + column),
    values,
    faults: [
      ...faults,
      ...(broken.length === 0 ? [] : [listed("errorNotACount", broken)]),
      ...(zeros.length === 0 ? [] : [listed("errorZero", zeros)]),
    ],
  };
}

function listed(name: AllocationText, cells: readonly string[], hint = ""): string {
  return tellAllocation(name, { count: cells.length, cells: fewNames(cells) }) + hint;
}

function holding(rows: Rows, row: number, column: number): string {
  const text = String(rows.values[row]?.[column]).slice(0, LONGEST_SHOWN);
  return tellAllocation("cellHolding", { cell: cellOf(rows, row, column), text });
}

function cellOf({ selection, first }: Rows, row: number, column: number): string {
  return cellsAddress({
    row: selection.row + first + row,
    column: selection.column + column,
    rows: 1,
    columns: 1,
  });
}

/** One column of the rows with its sheet, written as Excel wrote the selection. */
function addressOf({ selection, first, values }: Rows, column: number): string {
  const sheet = selection.address.slice(0, selection.address.lastIndexOf("!") + 1);
  const { row, column: start } = selection;
  return `${sheet}${cellsAddress({ row: row + first, column: start + column, rows: values.length, columns: 1 })}`;
}

function seenIn({ sheet, row, column, rows, columns, values }: SelectedCells): Pick<SelectedWeights, "seen" | "from"> {
  return { seen: selectionPrint(values), from: { sheet, row, column, rows, columns } };
}
