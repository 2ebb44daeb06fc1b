/** What people do in a workbook after an order, and what they are told when it is completed. */
import type { Order } from "../../src/plans/order";
import { sessionOrders } from "../../src/plans/sessionOrders";
import { sentence } from "../../src/text/sentence";
import { carryOut } from "../../src/workbook/carryOut";
import { damagedOrders } from "../../src/workbook/damagedOrders";
import type { QuotaWorkbook } from "./quotaWorkbook";

type Cell = readonly [column: string, held: unknown];

/** Types in the first row of a table of which a column holds this. */
export async function correct(
  workbook: QuotaWorkbook,
  table: string,
  row: Cell,
  cells: Readonly<Record<string, string | number>>,
): Promise<void> {
  const { area, columns } = workbook.table(table);
  const line = await lineOf(workbook, table, row);
  for (const [header, value] of Object.entries(cells)) {
    const cell = { row: area.row + 1 + line, column: area.column + columns.indexOf(header) };
    workbook.person.type(workbook.state.address({ ...area, ...cell, rows: 1, columns: 1 }), value);
  }
  await workbook.state.grid.settled();
}

/** Deletes the first row of a table of which a column holds this. */
export async function takeOut(workbook: QuotaWorkbook, table: string, row: Cell): Promise<void> {
  workbook.person.deleteTableRows(table, await lineOf(workbook, table, row));
  await workbook.state.grid.settled();
}

async function lineOf(workbook: QuotaWorkbook, table: string, [column, held]: Cell): Promise<number> {
  const line = (await workbook.read(`${table}[${column}]`)).findIndex(([cell]) => cell === held);
  if (line < 0) throw new Error(`There is no row with ${String(held)}.`);
  return line;
}

/** Carries an order out and answers how it ends, and all that is said. */
export async function told(
  workbook: QuotaWorkbook,
  order: Order,
): Promise<readonly [kind: string, ...sentences: string[]]> {
  const outcome = await carryOut(order);
  await workbook.state.grid.settled();
  return [outcome.kind, ...(outcome.kind === "done" ? outcome.remarks : outcome.problems).map(sentence)];
}

/** The last order, as the session remembers it: that is what Maak af gives when something of it is gone. */
export function remembered(): Order {
  const order = sessionOrders().at(-1);
  if (order === undefined) throw new Error("The session forgot the order.");
  return order;
}

export async function isOffered({ id }: Order): Promise<boolean> {
  return (await damagedOrders()).some((order) => order.id === id);
}
