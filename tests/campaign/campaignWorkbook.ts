import type { Order, OrderChoice } from "../../src/plans/order";
import { newOrder } from "../../src/plans/newOrder";
import { readingOf } from "../../src/plans/reception/contextOf";
import { rememberReceptionContext } from "../../src/workbook/receptionContext";
import { carryOut } from "../../src/workbook/carryOut";
import { areasOf } from "../../src/plans/areasOf";
import { needsFormulas } from "../../src/plans/formulaTables";
import { everything } from "../../src/plans/everything";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { readingExcel } from "../../src/workbook/excelRun";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import type { OpenHost } from "../host/harness";
import type { CellArea } from "../../workbench/model/cellArea";
import type { WorkbookState } from "../../workbench/model/workbookState";

/** One thing that a planner has done, on a workbook in which some things were done before. */
export interface OrderCase {
  readonly name: string;
  /** What the workbook holds already. */
  readonly before: readonly OrderCase[];
  readonly choice: (content: WorkbookContent) => OrderChoice;
  /** The order of another case, in another workbook: not everything is tried with it again. */
  readonly isRepeated?: true;
  /** What people have in the workbook besides, which no order may touch. */
  readonly people?: (opened: OpenHost) => void | Promise<void>;
}

/** The same order each time: what it is called and when it was given. */
export function orderOf(orderCase: Pick<OrderCase, "name">, choice: OrderChoice, content: WorkbookContent): Order {
  const stamp = {
    id: orderCase.name.replaceAll(/[^a-z0-9]/giu, "").slice(0, 24),
    at: "2026-11-28T08:30:00.000Z",
    localTime: "2026-11-28 09:30 (UTC+1)",
    who: "provincie",
  };
  return newOrder(stamp, choice, content);
}

export function readAll(): Promise<WorkbookContent> {
  return readingExcel((context) => readWorkbook(context, everything));
}

/** Everything that the order looks at. */
export function readFor(order: Order): Promise<WorkbookContent> {
  return readingExcel((context) =>
    readWorkbook(context, {
      ...everything,
      withFormulas: (table) => needsFormulas(order.choice.kind, table),
      areas: (found) => areasOf(order.choice, found, order.id),
    }),
  );
}

/** What the pane does when it opens: functions of cells get what it read. */
export async function primeContext(): Promise<WorkbookContent> {
  const content = await readAll();
  rememberReceptionContext(readingOf(content));
  return content;
}

/** Prepares the workbook of a case and answers its order. */
export async function prepare(opened: OpenHost, orderCase: OrderCase): Promise<Order> {
  for (const earlier of orderCase.before) {
    const outcome = await carryOut(await give(opened, earlier));
    if (outcome.kind !== "done") throw new Error(`${earlier.name}: ${JSON.stringify(outcome.problems)}`);
  }
  await orderCase.people?.(opened);
  await opened.state.grid.settled();
  return give(opened, orderCase);
}

async function give(opened: OpenHost, orderCase: OrderCase): Promise<Order> {
  await opened.state.grid.settled();
  const content = await primeContext();
  return orderOf(orderCase, orderCase.choice(content), content);
}

/** Everything that stands in a workbook, and the order and colours of its tabs: what formulas answer follows from it. */
export function standingIn(state: WorkbookState): string {
  const sheets = state.grid.sheets().map(({ id, name }) => {
    const used = state.grid.usedArea(id);
    const tab = state.property(`sheet ${id}`, "TabColor") ?? "";
    return { name, tab, cells: used === null ? [] : contentsOf(state, used) };
  });
  const tables = state.tables
    .map(({ name, columns, area }) => ({ name, columns, area: { ...area, sheetId: state.sheetName(area.sheetId) } }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return JSON.stringify({ sheets, tables, names: [...state.names].sort() }, null, 1);
}

/** What every formula shows when calculation has come to rest, also where its answer spilled: its cells may be the same and its figures not. */
export async function shownIn({ grid }: WorkbookState): Promise<string> {
  await grid.settled();
  const sheets = grid.sheets().map(({ id, name }) => {
    const used = grid.usedArea(id);
    return { name, cells: used === null ? [] : answersOf(grid, used) };
  });
  return JSON.stringify(sheets, null, 1);
}

function answersOf(grid: WorkbookState["grid"], used: CellArea): readonly string[] {
  const formulas = grid.formulas(used);
  return grid.values(used).flatMap((line, down) =>
    line.flatMap((value, right) => {
      const [row, column] = [used.row + down, used.column + right];
      const isAnswer =
        String(formulas[down]?.[right] ?? "").startsWith("=") || grid.isSpilled?.(used.sheetId, row, column) === true;
      return isAnswer ? [`${row},${column} ${typeof value} ${String(value)}`] : [];
    }),
  );
}

/** Each cell with what was put in it; the cells of an answer that spilled hold nothing of their own. */
function contentsOf({ grid }: WorkbookState, used: CellArea): readonly string[] {
  return grid.formulas(used).flatMap((line, down) =>
    line.flatMap((cell, right) => {
      const [row, column] = [used.row + down, used.column + right];
      const isOwn = cell !== "" && grid.isSpilled?.(used.sheetId, row, column) !== true;
      return isOwn ? [`${row},${column} ${typeof cell} ${String(cell)}`] : [];
    }),
  );
}
