import quotaTexts from "../text/nl/quotaSheet.json";
import taskTexts from "../text/nl/taskSheets.json";
import { cellText } from "./cellText";
import { isStamp, stampOf } from "./isLater";
import { KEPT } from "./keptColumn";
import { logHead, logSteps } from "./log";
import type { Order, OrderKind } from "./order";
import { columnOf } from "./recogniseTable";
import type { FoundTable } from "./workbookContent";

const MINUTE = 60_000;
/** What the log calls orders that give numbers of many. */
const LISTS: ReadonlyMap<OrderKind, string> = new Map([
  ["inhabitants", taskTexts.logInhabitants],
  ["officialList", quotaTexts.logOfficial],
]);
/** "2026-11-28 09:30 (UTC+1)". */
const LOCAL = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}) \(UTC(?:([+-])(\d{1,2})(?::(\d{2}))?)?\)$/u;

/**
 * The lines of the log of which the kept order matters and was not read: of orders that are open, and those that may tell what came later
 * than an order. The moment in UTC tells that, save in one second; where it is not the one that the local moment says, somebody typed in
 * it, and only the kept order knows. Inhabitants carry no moment, and rows of an official list may be gone: of later orders of those it must be known
 * what they gave.
 *
 * @param now The moment of reading: who gives an order after it asks what stands further ahead.
 */
export function keptLines(
  table: FoundTable,
  orders: readonly Pick<Order, "id" | "at" | "choice">[],
  now: string,
): readonly number[] {
  const column = (header: (typeof logHead.columns)[number]): readonly string[] =>
    columnOf(table, logHead, header).map(cellText);
  const ids = column("Opdracht");
  const [steps, actions] = [column("Stap"), column("Actie")];
  const [times, stamps] = [column("Tijdstip"), column("Tijdstip (UTC)")];
  const kept = table.headers.indexOf(KEPT);
  const own = new Set(orders.map(({ id }) => id));
  const moments = new Set(orders.map(stampOf));
  const listed = orders.flatMap((order) => {
    const action = LISTS.get(order.choice.kind);
    return action === undefined ? [] : [{ action, moment: stampOf(order) }];
  });
  return ids.flatMap((id, line) => {
    if (id === "" || table.rows[line]?.[kept] !== undefined) return [];
    const [step, stamp] = [(steps[line] ?? "").toLowerCase(), stamps[line] ?? ""];
    const isEnded = step === logSteps.done || step === logSteps.ended;
    const mayCount = listed.some(({ action, moment }) => actions[line] === action && stamp > moment);
    const matters =
      !isEnded ||
      own.has(id) ||
      moments.has(stamp) ||
      stamp >= now ||
      mayCount ||
      !isSameMoment(times[line] ?? "", stamp);
    return matters ? [line] : [];
  });
}

/** Whether the local moment, to the minute, is that in UTC. */
function isSameMoment(local: string, stamp: string): boolean {
  const [, day = "", time = "", sign = "+", hours = "0", minutes = "0"] = LOCAL.exec(local) ?? [];
  if (day === "" || !isStamp(stamp)) return false;
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  return Date.parse(`${day}T${time}Z`) - ahead * MINUTE === Date.parse(`${stamp.slice(0, 16).replace(" ", "T")}Z`);
}
