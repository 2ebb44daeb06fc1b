import { difference, isNothing } from "../../../src/plans/difference";
import type { DesiredState } from "../../../src/plans/desiredState";
import { type HousingOrderChoice, planHousing } from "../../../src/plans/housing/planHousing";
import type { Order } from "../../../src/plans/order";
import type { PlanInput } from "../../../src/plans/planInput";
import { emptyWorkbook, type FoundTable, type WorkbookContent } from "../../../src/plans/workbookContent";
import { sentence } from "../../../src/text/sentence";
import { applyDesired, withTables } from "../applyDesired";

/** An order of 25 November 2026, 08.30 UTC. */
export function orderFor(choice: HousingOrderChoice, at = "2026-11-25T08:30:00.000Z"): Order {
  return { id: "o1", at, localTime: "25-11-2026 09:30", who: "provincie", base: {}, choice };
}

export const STAMP = "2026-11-25 08:30:00";

type Rest = Partial<Pick<PlanInput, "isContinued">> & { readonly at?: string; readonly isSettled?: true };

export function plan(content: WorkbookContent, choice: HousingOrderChoice, rest: Rest = {}): DesiredState {
  const order = { ...orderFor(choice, rest.at), ...(rest.isSettled && { isSettled: rest.isSettled }) };
  const desired = planHousing({ content, order, isContinued: rest.isContinued ?? false }, choice);
  if (!desired.ok) throw new Error(desired.problems.map(sentence).join(" "));
  return desired.value;
}

/** What is said when an order cannot be planned. */
export function refusals(content: WorkbookContent, choice: HousingOrderChoice, rest: Rest = {}): readonly string[] {
  const desired = planHousing(
    { content, order: orderFor(choice, rest.at), isContinued: rest.isContinued ?? false },
    choice,
  );
  return desired.ok ? [] : desired.problems.map(({ code }) => code);
}

/** The workbook after these orders. */
export function workbookWith(...choices: readonly HousingOrderChoice[]): WorkbookContent {
  return choices.reduce((content, choice) => applyDesired(plan(content, choice), content), emptyWorkbook);
}

export function isDone(desired: DesiredState, content: WorkbookContent): boolean {
  return isNothing(difference(desired, content));
}

export function tableNamed(content: WorkbookContent, name: string): FoundTable {
  const found = content.tables.find((table) => table.name === name);
  if (found === undefined) throw new Error(`There is no table ${name}.`);
  return found;
}

export type Cells = Readonly<Record<string, unknown>>;

/** The rows of a table by header. */
export function rowsIn(content: WorkbookContent, name: string): readonly Cells[] {
  const { headers, rows } = tableNamed(content, name);
  return rows.map((cells) => Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ""])));
}

/** The content in which somebody typed into the rows of a table that answer a question. */
export function typed(
  content: WorkbookContent,
  name: string,
  isMeant: (row: Cells) => boolean,
  cells: Cells,
): WorkbookContent {
  const table = tableNamed(content, name);
  const meant = rowsIn(content, name).map(isMeant);
  const changed = (all: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
    all.map((row, line) =>
      meant[line] === true ? row.map((cell, place) => cells[table.headers[place] ?? ""] ?? cell) : row,
    );
  return withTables(content, { ...table, rows: changed(table.rows), formulas: changed(table.formulas ?? []) });
}

/** The content in which rows of a table stand a second time, changed or not. */
export function doubled(
  content: WorkbookContent,
  name: string,
  isMeant: (row: Cells) => boolean,
  change: Cells = {},
): WorkbookContent {
  const table = tableNamed(content, name);
  const lines = rowsIn(content, name).flatMap((row, line) => (isMeant(row) ? [line] : []));
  const copies = (all: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] => [
    ...all,
    ...lines.map((line) => (all[line] ?? []).map((cell, place) => change[table.headers[place] ?? ""] ?? cell)),
  ];
  return withTables(content, { ...table, rows: copies(table.rows), formulas: copies(table.formulas ?? []) });
}

/** The workbook after somebody took these rows out of a table. */
export function without(content: WorkbookContent, name: string, isMeant: (row: Cells) => boolean): WorkbookContent {
  const table = tableNamed(content, name);
  const stays = table.rows.map(
    (cells) => !isMeant(Object.fromEntries(table.headers.map((header, place) => [header, cells[place]]))),
  );
  const left = <Row>(rows: readonly Row[]): readonly Row[] => rows.filter((_row, line) => stays[line] === true);
  return withTables(content, { ...table, rows: left(table.rows), formulas: left(table.formulas ?? []) });
}
