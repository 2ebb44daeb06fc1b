/**
 * The one way to write. Every order of a planner goes through here: read, compare with the preview, plan, difference, obstacles, write,
 * read back, difference again. Excel knows no transactions, so safety is in the shape: what was written half-way is a smaller
 * difference, and the same order once more completes it.
 */
import { doneRemarks } from "../plans/doneRemarks";
import { type Collision, collisionOf } from "../plans/collision";
import { rowsBrought, withBrought } from "../plans/broughtRows";
import type { DesiredState, DesiredTable } from "../plans/desiredState";
import { type Difference, difference, isNothing } from "../plans/difference";
import { isDone } from "../plans/isDone";
import { obstacles } from "../plans/obstacles";
import type { Order } from "../plans/order";
import {
  isSame,
  notChecked,
  notDone,
  notPlanned,
  type OrderProgress,
  stillChanging,
  stillMissing,
  stoppedHere,
} from "../plans/endings";
import type { Done, NotDone, Outcome } from "../plans/outcome";
import { planWithLog } from "../plans/planWithLog";
import { refusals } from "../plans/refusals";
import { problem, succeed, then } from "../text/result";
import { detailOf } from "../text/caughtDetail";
import type { WorkbookContent } from "../plans/workbookContent";
import { inExcel, readingExcel } from "./excelRun";
import { excelProblem } from "../text/excelProblem";
import { dirtOf } from "../plans/dirtyCells";
import { finish, type LastScan, lastScan } from "./finish";
import { loadBefore } from "./guard";
import { scopeOf } from "../plans/scopeOf";
import { readWorkbook } from "./readWorkbook";
import { rereadWorkbook } from "./rereadWorkbook";
import { rememberOrder } from "./sessionOrders";
import { takeBack } from "./takeBack";
import { batchesOf } from "./writeUnit";
import { writeUnits } from "./writeUnits";

/** A first try, and some more for what a colleague or a passing fault of Excel explains. */
const MOST_ROUNDS = 4;

export interface CarryOutOptions {
  /** Told before the first part and after each: how many of the parts are written. */
  readonly onProgress?: (done: number, parts: number) => void;
  /** Asked between the parts of a large order; what stands then is a valid state. */
  readonly isStopped?: () => boolean;
}

interface Run extends OrderProgress {
  readonly order: Order;
  readonly options: CarryOutOptions;
  first: Difference | null;
  hasWritten: boolean;
  detail: string;
  /** Rows that earlier rounds wrote: a colleague may have written the same ones. */
  readonly brought: DesiredTable[];
}

/** Carries out an order. Never throws: every ending is an outcome that says what is true. */
export async function carryOut(order: Order, options: CarryOutOptions = {}): Promise<Outcome> {
  const run: Run = { order, options, first: null, hasWritten: false, detail: "", brought: [] };
  let last: NotDone | null = null;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const ended = await oneRound(run, round);
    if (ended.kind !== "again") return ended;
    last = ended.soFar;
  }
  return last ?? notDone(run, [problem("workbook.refused", { detail: "?" })], null);
}

/** Nothing more can be done in this round; `soFar` is how the order ends when there is no other one. */
interface Again {
  readonly kind: "again";
  readonly soFar: NotDone;
}

async function oneRound(run: Run, round: number): Promise<Outcome | Again> {
  const { order, options } = run;
  let content: WorkbookContent;
  try {
    content = await readingExcel((context) => readWorkbook(context, scopeOf([order])));
  } catch (caught) {
    return unreadable(run, caught);
  }
  const refused = refusals(order, content, round === 0);
  if (refused.length > 0) return notDone(run, refused, content);
  const planned = then(planWithLog(order, content), (desired) => succeed(withBrought(desired, run.brought, content)));
  if (!planned.ok) return notPlanned(run, order, planned.problems, content);
  const wanted = difference(planned.value, content);
  run.first ??= wanted;
  if (isDone(order, planned.value, wanted, content)) return await done(run, planned.value, wanted, content);
  if (run.detail !== "" && round === MOST_ROUNDS - 1) return stillMissing(run, wanted, content);
  if (round > 0 && options.isStopped?.() === true) return stoppedHere(wanted, content);
  const inTheWay = obstacles(wanted, content);
  if (inTheWay.length > 0) return notDone(run, inTheWay, content, isSame(wanted, run.first) ? "refused" : undefined);
  return await writeRound(run, planned.value, wanted, content);
}

async function writeRound(
  run: Run,
  desired: DesiredState,
  wanted: Difference,
  content: WorkbookContent,
): Promise<Outcome | Again> {
  let collision: { readonly found: Collision; readonly before: WorkbookContent } | null;
  run.hasWritten = true;
  run.brought.push(...rowsBrought(wanted));
  try {
    collision = await inExcel((context) => write(context, run, desired, wanted, content));
    run.detail = "";
  } catch (caught) {
    run.detail = detailOf(caught);
    return { kind: "again", soFar: notChecked(run, content) };
  }
  const proof = await proofOf(run, wanted, desired, content);
  // A table or sheet may have another name or place by now: the next round reads everything anew.
  if (proof === null) return { kind: "again", soFar: notChecked(run, content) };
  if (collision?.found.isHarmless === false) {
    return await giveWay(run, wanted, collision.found, collision.before, proof.after);
  }
  const rest = difference(desired, proof.after);
  // Something changed right before the write: whether this is still what is wanted is looked at anew.
  if (collision !== null) return { kind: "again", soFar: stillChanging(rest, proof.after) };
  return isNothing(rest)
    ? await done(run, desired, wanted, proof.after, proof.scan)
    : { kind: "again", soFar: stillMissing(run, rest, proof.after) };
}

interface ReadBack {
  readonly after: WorkbookContent;
  /** Formulas that were read along, to know which cells to compute again. */
  readonly scan: LastScan | null;
}

/** What stands now, read in one round trip; null when that failed, or when everything must be read anew. */
async function proofOf(
  { order }: Run,
  wanted: Difference,
  desired: DesiredState,
  content: WorkbookContent,
): Promise<ReadBack | null> {
  try {
    return await readingExcel(async (context) => {
      const scan = dirtOf(order.choice.kind) === null ? null : lastScan(context, content.sheets, wanted.newSheets);
      const after = await rereadWorkbook(context, wanted, desired, content);
      return after === null ? null : { after, scan };
    });
  } catch {
    return null;
  }
}

/** Writes the difference in parts that co-authors and Excel on the web can take. */
async function write(
  context: Excel.RequestContext,
  { order, options }: Run,
  desired: DesiredState,
  wanted: Difference,
  content: WorkbookContent,
): Promise<{ readonly found: Collision; readonly before: WorkbookContent } | null> {
  const batches = batchesOf(writeUnits(wanted, content));
  const beforeOf = loadBefore(context, wanted, desired, content);
  let done = 0;
  options.onProgress?.(done, batches.length);
  for (const batch of batches) {
    for (const unit of batch) unit.write(context);
    await context.sync();
    done += 1;
    options.onProgress?.(done, batches.length);
    if (options.isStopped?.() === true) break;
  }
  const { content: before, claims } = beforeOf();
  const found = collisionOf(wanted, before, content, claims, (other) => planWithLog(order, other));
  return found === null ? null : { found, before };
}

/** A colleague was quicker: what we wrote over comes back, and what can be is tried again on what the workbook holds now. */
async function giveWay(
  run: Run,
  written: Difference,
  collision: Collision,
  before: WorkbookContent,
  after: WorkbookContent,
): Promise<Outcome | Again> {
  try {
    await inExcel(async (context) => {
      const putRight = takeBack(context, collision, before, after);
      await context.sync();
      if (putRight()) await context.sync();
    });
  } catch (caught) {
    run.detail = detailOf(caught);
    return { kind: "again", soFar: stillChanging(written, after) };
  }
  const { problems } = collision;
  // What an earlier round wrote stands still.
  if (problems.length > 0) return notDone(run, problems, after, written === run.first ? "refused" : "unfinished");
  return { kind: "again", soFar: stillChanging(written, after) };
}

async function done(
  run: Run,
  desired: DesiredState,
  wanted: Difference,
  content: WorkbookContent,
  scan: LastScan | null = null,
): Promise<Done> {
  rememberOrder(run.order);
  // After a failure the difference of the first try tells what was made: its looks are still to come.
  const written = run.first !== null && run.hasWritten ? run.first : wanted;
  const finished = run.hasWritten
    ? await finish(run.order, written, desired, content, scan)
    : { recalculated: 0, remarks: [] };
  const remarks = [...doneRemarks(run.order, desired, content), ...finished.remarks];
  return { kind: "done", wasPresent: !run.hasWritten, desired, written, content, ...finished, remarks };
}

function unreadable(run: Run, caught: unknown): Outcome | Again {
  if (!run.hasWritten) return notDone(run, [excelProblem(caught)], null);
  run.detail = detailOf(caught);
  return { kind: "again", soFar: notChecked(run, null) };
}
