/**
 * The one way to write. Every order of a planner goes through here: read, compare with the preview, plan, difference, obstacles, write,
 * read back, difference again. Excel knows no transactions, so safety is in the shape: what was written half-way is a smaller
 * difference, and the same order once more completes it.
 */
import { begunByPart, begunSeen, withBegun } from "../plans/begunOrder";
import { doneRemarks } from "../plans/doneRemarks";
import { type Collision, collisionOf } from "../plans/collision";
import { rowsBrought, withBrought } from "../plans/broughtRows";
import type { DesiredState } from "../plans/desiredState";
import { type Difference, difference, isNothing } from "../plans/difference";
import { isDone } from "../plans/isDone";
import { obstacles } from "../plans/obstacles";
import type { Order } from "../plans/order";
import {
  type Again,
  isSame,
  notChecked,
  notDone,
  type NextPart,
  notPlanned,
  stillChanging,
  stillMissing,
  stoppedHere,
  takenBack,
} from "../plans/endings";
import type { Done, NotDone, Outcome } from "../plans/outcome";
import { packed } from "../plans/inParts";
import { beginRun, type CarryOutOptions, type Run } from "../plans/orderRun";
import { partOf, type WrittenPart } from "../plans/partOf";
import { stepOf } from "../plans/log";
import { planAnew, planOfBegun } from "../plans/planOfBegun";
import { refusals } from "../plans/refusals";
import { problem } from "../text/result";
import { detailOf } from "../text/caughtDetail";
import type { WorkbookContent } from "../plans/workbookContent";
import { inExcel, readingExcel } from "./excelRun";
import { excelProblem } from "../text/excelProblem";
import { dirtOf } from "../plans/dirtyCells";
import { finish, type LastScan, lastScan } from "./finish";
import { loadBefore } from "./guard";
import { scopeOf } from "../plans/scopeOf";
import { beginReading, readWorkbook } from "./readWorkbook";
import { rereadWorkbook } from "./rereadWorkbook";
import { rememberOrder } from "../plans/sessionOrders";
import { settled } from "../plans/settled";
import { putBackStrays, takeBack } from "./takeBack";
import { MOST_CELLS } from "./writeUnit";
import { writeUnits } from "./writeUnits";

/** A first try, and some more for what a colleague or a passing fault of Excel explains. */
const MOST_ROUNDS = 4;

/** Carries out an order. Never throws: every ending is an outcome that says what is true. */
export async function carryOut(order: Order, options: CarryOutOptions = {}): Promise<Outcome> {
  const run = beginRun(order, options);
  let last: NotDone | null = null;
  let known: WorkbookContent | null = null;
  while (run.failed < MOST_ROUNDS) {
    const ended: Outcome | Again | NextPart = await oneRound(run, known);
    known = ended.kind === "next" ? ended.content : null;
    if (ended.kind !== "again" && ended.kind !== "next") return withBegun(run, ended);
    run.failed = ended.kind === "next" ? 0 : run.failed + 1;
    if (ended.kind === "again") last = ended.soFar;
  }
  return withBegun(run, last ?? notDone(run, [problem("workbook.refused", { detail: "?" })], null));
}

/** @param known The workbook when it was read a moment ago. */
async function oneRound(run: Run, known: WorkbookContent | null): Promise<Outcome | Again | NextPart> {
  const { order, options } = run;
  let content: WorkbookContent;
  try {
    content = known ?? (await look(run));
  } catch (caught) {
    return unreadable(run, caught);
  }
  run.begun = begunSeen(run, content);
  const refused = refusals(order, content, run.first === null && planOfBegun(order, run.begun, content) === null);
  if (refused.length > 0) return notDone(run, refused, content);
  const planned = planAnew(run, content);
  if (!planned.ok) return notPlanned(run, order, planned.problems, content);
  const desired = withBrought(planned.value, run.brought, content);
  const wanted = difference(desired, content);
  run.first ??= wanted;
  if (isDone(run, desired, wanted, content)) return await done(run, desired, wanted, content);
  if (run.detail !== "" && run.failed === MOST_ROUNDS - 1) return stillMissing(run, wanted, content);
  if (run.hasWritten && options.isStopped?.() === true) return stoppedHere(wanted, content);
  const inTheWay = obstacles(wanted, content);
  if (inTheWay.length > 0) return notDone(run, inTheWay, content, isSame(wanted, run.first) ? "refused" : undefined);
  return await writeRound(run, desired, wanted, content);
}

async function look(run: Run): Promise<WorkbookContent> {
  const content = await readingExcel((context) => readWorkbook(context, scopeOf([run.order])));
  const hasStrays = run.lost !== null && (await putBackStrays(run.lost, content));
  run.lost = null;
  return hasStrays ? await look(run) : content;
}

async function writeRound(
  run: Run,
  desired: DesiredState,
  wanted: Difference,
  content: WorkbookContent,
): Promise<Outcome | Again | NextPart> {
  let part: WrittenPart;
  run.hasWritten = true;
  // Once its line stands, that says what was so before.
  if (run.log === null || stepOf(run.order.id, content) === null) run.log = desired.log;
  run.brought.push(...rowsBrought(wanted));
  try {
    part = await inExcel((context) => writePart(context, run, desired, wanted, content));
    run.detail = "";
  } catch (caught) {
    run.detail = detailOf(caught);
    return { kind: "again", soFar: notChecked(run, content) };
  }
  run.begun = begunByPart(run, part.collision?.found.isHarmless === false, wanted);
  const { collision, left, written } = part;
  // More parts than there were at first: what is written does not stay.
  if (left > 0 && collision?.found.isHarmless !== false && run.written < run.parts + MOST_ROUNDS)
    return { kind: "next", content: part.after };
  const proof = await proofOf(run, written, desired, content);
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
      const scan = dirtOf(order.choice.kind) === null ? null : lastScan(context, content, wanted.newSheets);
      const after = await rereadWorkbook(context, wanted, desired, content);
      return after === null ? null : { after, scan };
    });
  } catch {
    return null;
  }
}

/**
 * Writes as much of the difference as co-authors and Excel on the web can take. What another part must write is found anew after it: each
 * part knows what stood right before it, and rows may have moved between two.
 */
async function writePart(
  context: Excel.RequestContext,
  run: Run,
  desired: DesiredState,
  wanted: Difference,
  content: WorkbookContent,
): Promise<WrittenPart> {
  const { order, options } = run;
  const batches = packed(writeUnits(wanted, content), ({ cells }) => cells, MOST_CELLS);
  const [batch = []] = batches;
  const left = batches.length - 1;
  const written = left === 0 ? wanted : partOf(wanted, new Set(batch.map(({ owner }) => owner)));
  if (run.written === 0) run.parts = batches.length;
  const tell = (): void => options.onProgress?.(run.written, Math.max(run.parts, run.written + left));
  tell();
  const beforeOf = loadBefore(context, written, desired, content);
  for (const unit of batch) unit.write(context);
  const readOn = left === 0 ? null : beginReading(context, scopeOf([order]));
  run.lost = written;
  await context.sync();
  run.lost = null;
  run.written += 1;
  tell();
  const { content: before, claims } = beforeOf();
  const found = collisionOf(written, before, content, claims, (other) => planAnew(run, other));
  const collision = found === null ? null : { found, before };
  // What cannot be read now is read in the next round.
  const after = collision === null && readOn !== null ? await readOn().catch(() => null) : null;
  return { written, collision, left, after };
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
  if (problems.length > 0) return takenBack(run, problems, written, after);
  return { kind: "again", soFar: stillChanging(written, after) };
}

async function done(
  run: Run,
  desired: DesiredState,
  wanted: Difference,
  content: WorkbookContent,
  scan: LastScan | null = null,
): Promise<Done> {
  rememberOrder(settled(run.order, content));
  // After a failure the difference of the first try tells what was made: its looks are still to come.
  const written = run.first !== null && run.hasWritten ? run.first : wanted;
  const finished = run.hasWritten
    ? await finish(run.order, written, desired, content, scan)
    : { recalculated: 0, remarks: [] };
  const remarks = [...doneRemarks(run.order, desired, content), ...finished.remarks];
  const whole = { ...desired, log: run.log ?? desired.log };
  return { kind: "done", wasPresent: !run.hasWritten, desired: whole, written, content, ...finished, remarks };
}

function unreadable(run: Run, caught: unknown): Outcome | Again {
  if (!run.hasWritten) return notDone(run, [excelProblem(caught)], null);
  run.detail = detailOf(caught);
  return { kind: "again", soFar: notChecked(run, null) };
}
