/** One order at one member, and what others do at requests: of that member, or of one who gives an order in between. */
import { difference } from "../../src/plans/difference";
import type { Order } from "../../src/plans/order";
import type { Outcome } from "../../src/plans/outcome";
import { stepOf } from "../../src/plans/log";
import { planOf } from "../../src/plans/planOf";
import { readingOf } from "../../src/plans/reception/contextOf";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { carryOut } from "../../src/workbook/carryOut";
import { rememberReceptionContext } from "../../src/workbook/receptionContext";
import type { Exchange } from "../../workbench/faults/requestGate";
import type { OpenHost } from "../host/harness";
import { type OrderCase, prepare, readAll, readFor, standingIn } from "./campaignWorkbook";
import type { Change, Typed } from "./changes";
import { type Keys, keysIn, lackingIn, rowFaults, type Takes, typingFaults, type Written } from "./invariants";

export interface Scene {
  readonly members: readonly OpenHost[];
  readonly order: Order;
  /** Puts the workbook back, and what functions of cells know of it. */
  readonly restore: () => void;
  /** The keys in the workbook before the order. */
  readonly before: Keys;
  /** What each request is answered when nobody comes in between. */
  readonly undisturbed: readonly Exchange[];
}

/** How a case ended. */
export interface Met {
  readonly kind: Outcome["kind"];
  /** What each member asked and was answered until the order ended. */
  readonly exchanges: readonly (readonly Exchange[])[];
  /** Everything that stood when the order ended, where cases are compared; else nothing. */
  readonly stood: string;
  /** False when one of the moments did not come: there was no such request. */
  readonly isWhole: boolean;
}

/** A change that a member makes right before a request of another one. */
export interface Moment {
  /** Whose request: that of the member who gives the order is 0. */
  readonly at: number;
  readonly request: number;
  readonly by: number;
  readonly change: Change;
}

export async function setScene(orderCase: OrderCase, members: readonly OpenHost[]): Promise<Scene> {
  const own = memberOf(members, 0);
  const order = await own.as(() => prepare(own, orderCase));
  const putBack = await own.snapshot();
  const content = await own.as(readAll);
  const [known, before] = [readingOf(content), keysIn(content)];
  const restore = (): void => {
    putBack();
    rememberReceptionContext(known);
  };
  restore();
  own.gate.reset();
  const outcome = await own.as(() => carryOut(order));
  if (outcome.kind !== "done") throw new Error(`Undisturbed: ${JSON.stringify(outcome.problems)}`);
  const undisturbed = own.gate.exchanges;
  restore();
  return { members, order, restore, before, undisturbed };
}

export function memberOf(members: readonly OpenHost[], place: number): OpenHost {
  const member = members[place];
  if (member === undefined) throw new Error(`There is no member ${place}.`);
  return member;
}

/**
 * Carries the order out while others do what the moments say, in this order where they come before the same request. Throws unless no
 * row is lost, none stands twice, what people typed stands, what the planner is told is true, and what did not finish can go on.
 */
export async function meet(scene: Scene, moments: readonly Moment[], isCompared = false): Promise<Met> {
  const { members, order, restore, before } = scene;
  const own = memberOf(members, 0);
  restore();
  const written = plan(members, moments, order);
  const { kind, problems } = await carriedOut(own, order);
  const exchanges = members.map(({ gate }) => gate.exchanges);
  members.forEach(({ gate }) => gate.reset());
  await own.state.grid.settled();
  const stood = isCompared ? standingIn(own.state) : "";
  const changes = moments.map(({ change }) => change);
  const takes = (key: string): boolean => changes.some((change) => change.takes(key));
  const after = await own.as(() => readFor(order));
  const faults = [...rowFaults(before, keysIn(after), takes), ...typingFaults(own, written, after)];
  if (kind === "done") faults.push(...faultsOfDone(order, changes, takes, after));
  if (kind === "refused") faults.push(...faultsOfRefused(order, changes, before, after));
  if (kind === "unfinished") {
    const again = await carriedOut(own, order);
    if (again.kind === "unfinished") faults.push(`cannot go on: ${JSON.stringify(again.problems)}`);
  }
  if (faults.length > 0)
    throw new Error(`${told(moments)}: ${kind} (${JSON.stringify(problems)}): ${faults.join("; ")}`);
  return { kind, exchanges, stood, isWhole: written.made === moments.length };
}

async function carriedOut(own: OpenHost, order: Order): Promise<{ kind: Outcome["kind"]; problems: unknown }> {
  const outcome = await own.as(() => carryOut(order));
  return { kind: outcome.kind, problems: outcome.kind === "done" ? [] : outcome.problems };
}

function told(moments: readonly Moment[]): string {
  return moments.map(({ at, request, by, change }) => `${by}: ${change.name} before ${request} of ${at}`).join(", ");
}

function faultsOfDone(
  order: Order,
  changes: readonly Change[],
  takes: Takes,
  after: WorkbookContent,
): readonly string[] {
  const planned = planOf(order, after);
  if (!planned.ok) return ["no plan"];
  const rest = difference(planned.value, after);
  const hasOtherNames = changes.some(({ isOrder, isRenaming = false }) => isOrder || isRenaming);
  const isMoved = changes.some(({ isMoving = false }) => isMoving);
  return lackingIn(isMoved ? { ...rest, placed: [] } : rest, takes, hasOtherNames);
}

/** Nothing of an order that was refused is in the workbook: its line in the log is there only when others finished that very order. */
function faultsOfRefused(
  order: Order,
  changes: readonly Change[],
  before: Keys,
  after: WorkbookContent,
): readonly string[] {
  const isFinished = changes.some(({ isSameOrder = false }) => isSameOrder);
  const isInLog = !isFinished && stepOf(order.id, after) !== null;
  const added = changes.some(({ isOrder }) => isOrder)
    ? []
    : [...keysIn(after).keys()].filter((key) => !before.has(key));
  return [...(isInLog ? ["refused, and in the log"] : []), ...added.map((key) => `refused, and brought ${key}`)];
}

interface Planned extends Written {
  /** How many of the moments came. */
  made: number;
}

/** Has the others do what the moments say, and answers what they typed, when they have. */
function plan(members: readonly OpenHost[], moments: readonly Moment[], order: Order): Planned {
  const typed: Typed[] = [];
  const marks: string[] = [];
  const planned = { typed, marks, made: 0 };
  members.forEach(({ gate }) => gate.reset());
  for (const { at, request, by, change } of moments) {
    const other = memberOf(members, by);
    memberOf(members, at).gate.before(request, () =>
      other.as(async () => {
        await change.make(other, order, by);
        const one = (await change.typing?.(other)) ?? null;
        if (one !== null) typed.push(one);
        marks.push(...change.marks, ...((await change.inTheWay?.(other, order)) ?? []));
        planned.made += 1;
      }),
    );
  }
  return planned;
}
