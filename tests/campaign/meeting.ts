/** One order at one member, and what others do at its requests; the invariants that hold whatever it was. */
import { type Difference, difference } from "../../src/plans/difference";
import { layouts } from "../../src/plans/layouts";
import type { Order } from "../../src/plans/order";
import type { Outcome } from "../../src/plans/outcome";
import { planOf } from "../../src/plans/planOf";
import { contextOf } from "../../src/plans/reception/contextOf";
import { recogniseTable } from "../../src/plans/recogniseTable";
import { keyOfDesired } from "../../src/plans/rowKey";
import { linesByKey } from "../../src/plans/tableDifference";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { carryOut } from "../../src/workbook/carryOut";
import { rememberReceptionContext } from "../../src/workbook/receptionContext";
import type { OpenHost } from "../host/harness";
import { type OrderCase, prepare, readAll, readFor } from "./campaignWorkbook";
import type { Change, Typed } from "./changes";

export interface Scene {
  readonly members: readonly OpenHost[];
  readonly order: Order;
  /** Puts the workbook back, and what functions of cells know of it. */
  readonly restore: () => void;
  /** The keys in the workbook before the order. */
  readonly before: Keys;
  readonly requests: number;
  /** What each request is answered when nobody comes in between, and whether it only reads. */
  readonly undisturbed: readonly Exchange[];
}

interface Exchange {
  readonly answer: string;
  readonly isReading: boolean;
}

/** How a case ended. */
export interface Met {
  readonly kind: Outcome["kind"];
  /** Before so many requests after its own the change would have been the very same case. */
  readonly alike: number;
}

/** A change that a member makes right before a request of somebody: of the first member, unless the other one is named. */
export interface Moment {
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
  const [known, before] = [contextOf(content), keysIn(content)];
  const restore = (): void => {
    putBack();
    rememberReceptionContext(known);
  };
  restore();
  own.gate.reset();
  const outcome = await own.as(() => carryOut(order));
  if (outcome.kind !== "done") throw new Error(`Undisturbed: ${JSON.stringify(outcome.problems)}`);
  return { members, order, restore, before, requests: own.requests.requests, undisturbed: exchangesOf(own) };
}

export function memberOf(members: readonly OpenHost[], place: number): OpenHost {
  const member = members[place];
  if (member === undefined) throw new Error(`There is no member ${place}.`);
  return member;
}

/**
 * Carries the order out while others do what the moments say. No row is lost, none stands twice, what people typed stands, what the
 * planner is told is true, and what did not finish can go on.
 */
export async function meet(scene: Scene, moments: readonly Moment[]): Promise<Met> {
  const { members, order, restore, before } = scene;
  const own = memberOf(members, 0);
  restore();
  const { typed, marks } = plan(members, moments, order);
  const outcome = await own.as(() => carryOut(order));
  const alike = moments.length === 1 ? alikeAfter(scene, moments[0]?.request ?? 0) : 0;
  members.forEach(({ gate }) => gate.reset());
  await own.state.grid.settled();
  const what = `${moments.map(({ request, by, change }) => `${by}: ${change.name} before ${request}`).join(", ")}: ${outcome.kind}`;
  const changes = moments.map(({ change }) => change);
  const takes = (key: string): boolean => changes.some((change) => change.takes(key));
  const after = await own.as(() => readFor(order));
  const faults = [
    ...rowFaults(before, keysIn(after), takes),
    ...typingFaults(own, [...marks, ...changes.flatMap((change) => change.marks)], typed, after),
  ];
  if (outcome.kind === "done") {
    const planned = planOf(order, after);
    const rest = planned.ok ? difference(planned.value, after) : null;
    const hasOtherNames = changes.some(({ isOrder, isRenaming = false }) => isOrder || isRenaming);
    const isMoved = changes.some(({ isMoving = false }) => isMoving);
    const left = rest !== null && isMoved ? { ...rest, placed: [] } : rest;
    faults.push(...(left === null ? ["no plan"] : lackingIn(left, takes, hasOtherNames)));
  }
  if (outcome.kind === "unfinished") {
    const again = await own.as(() => carryOut(order));
    if (again.kind === "unfinished") faults.push(`cannot go on: ${JSON.stringify(again.problems)}`);
  }
  if (faults.length > 0) throw new Error(`${what}: ${faults.join("; ")}`);
  return { kind: outcome.kind, alike };
}

function exchangesOf({ gate }: OpenHost): readonly Exchange[] {
  const { answers } = gate;
  return gate.stopsPerRequest.map(({ isReading }, request) => ({ isReading, answer: answers[request] ?? "" }));
}

/**
 * A request that only reads, and that is answered after a change as it is without it, leaves the same workbook and the same add-in whether
 * the change comes before it or after it: both are one case.
 */
function alikeAfter({ members, undisturbed }: Scene, request: number): number {
  const met = exchangesOf(memberOf(members, 0));
  let alike = 0;
  for (let at = request; at < undisturbed.length - 1; at += 1, alike += 1) {
    const [now, without] = [met[at], undisturbed[at]];
    if (now?.isReading !== true || now.answer !== without?.answer) break;
  }
  return alike;
}

interface Written {
  readonly typed: readonly Typed[];
  readonly marks: readonly string[];
}

/** Has the others do what the moments say, and answers what they typed, when they have. */
function plan(members: readonly OpenHost[], moments: readonly Moment[], order: Order): Written {
  const typed: Typed[] = [];
  const marks: string[] = [];
  members.forEach(({ gate }) => gate.reset());
  for (const { at, request, by, change } of moments) {
    const other = memberOf(members, by);
    memberOf(members, at).gate.before(request, () =>
      other.as(async () => {
        await change.make(other, order);
        const one = (await change.typing?.(other)) ?? null;
        if (one !== null) typed.push(one);
        marks.push(...((await change.inTheWay?.(other, order)) ?? []));
      }),
    );
  }
  return { typed, marks };
}

type Takes = (key: string) => boolean;
type Keys = ReadonlyMap<string, readonly number[]>;

function rowFaults(before: Keys, now: Keys, takes: Takes): string[] {
  return [
    ...[...before.keys()].filter((key) => !now.has(key) && !takes(key)).map((key) => `lost ${key}`),
    ...[...now].filter(([, lines]) => lines.length > 1).map(([key]) => `twice ${key}`),
  ];
}

function typingFaults(
  own: OpenHost,
  marks: readonly string[],
  typed: readonly Typed[],
  after: WorkbookContent,
): readonly string[] {
  const words = JSON.stringify(own.state.grid.sheets().map(({ id }) => wordsOn(own, id)));
  return [
    ...marks.flatMap((mark) => (words.includes(mark) ? [] : [`typed and gone: ${mark}`])),
    ...typed.flatMap((one) => {
      const stands = standsUnder(one, after);
      return stands === one.value ? [] : [`${one.header} of ${one.key} was typed and holds ${String(stands)}`];
    }),
  ];
}

/** Every key of every table of ours with the lines on which it stands: what must not get lost. */
export function keysIn(content: WorkbookContent): ReadonlyMap<string, readonly number[]> {
  const keys = new Map<string, readonly number[]>();
  for (const layout of layouts) {
    const found = recogniseTable(layout, content.tables);
    if (!found.ok || found.value === null) continue;
    for (const [key, lines] of linesByKey(layout, found.value)) keys.set(`${layout.name} ${key}`, lines);
  }
  return keys;
}

function standsUnder({ layout, header, key }: Typed, content: WorkbookContent): unknown {
  const found = recogniseTable(layout, content.tables);
  if (!found.ok || found.value === null) return null;
  const [line = -1] = linesByKey(layout, found.value).get(key) ?? [];
  return found.value.rows[line]?.[found.value.headers.indexOf(header)];
}

/** What a colleague takes away after the order was done is not lacking; after another order pointers may be those of the later one. */
function lackingIn(rest: Difference, takes: Takes, hasOtherNames: boolean): readonly string[] {
  const tables = rest.tables.filter(
    (table) =>
      table.kind === "new" ||
      table.addedRows.some((row) => !takes(`${table.layout.name} ${keyOfDesired(table.layout, row)}`)),
  );
  const others = hasOtherNames ? 0 : rest.blocks.length + rest.placed.length + rest.pointers.length;
  const lacking = tables.map(({ layout }) => layout.name).join(", ");
  return tables.length + others === 0 ? [] : [`said to be done, and lacks ${lacking}`];
}

function wordsOn({ state }: OpenHost, sheetId: string): unknown {
  const used = state.grid.usedArea(sheetId);
  return used === null ? null : state.grid.formulas(used);
}
