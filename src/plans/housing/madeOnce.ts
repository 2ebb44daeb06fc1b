import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import type { DesiredState } from "../desiredState";
import { isBlockGone } from "./blockGone";
import type { TaskInput } from "./housingInput";
import { taskLayouts, type TaskTable } from "./taskLayouts";

/**
 * What an order does about a sheet that is made once. What it left behind itself is not in its own way; of a sheet that another order made
 * it only brings the block back, when somebody took that away.
 *
 * @param state The sheet as it must be when the order makes it.
 * @param other What to say when the sheet is about something else than the order; null when it is what the order asks for.
 */
export function madeOnce(
  { state: { tables }, isContinued, content }: TaskInput,
  name: TaskTable,
  state: Pick<DesiredState, "tables" | "blocks">,
  other: Problem | null = null,
): Result<Pick<DesiredState, "tables" | "blocks">> {
  const found = tables[name];
  if (found === null || (isContinued && other === null)) return succeed(state);
  const isGone = state.blocks.some((block) => isBlockGone(block, found, content));
  return isGone
    ? succeed({ tables: [{ layout: taskLayouts[name], rows: [] }], blocks: state.blocks })
    : fail(other ?? problem("tasks.sheetExists", { sheet: found.sheet }));
}
