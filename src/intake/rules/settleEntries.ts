/** From lines to rows: every region once, what ended with its successor, totals apart, and every line that is not taken said. */
import type { Region, RegionCode } from "../../reference/region";
import { country, regionOfCode } from "../../reference/regions";
import { listOf } from "../../reference/formerMunicipality";
import { shownText } from "../cells/cell";
import type { FigureProblem } from "../cells/readFigure";
import { problem, type Problem } from "../../text/result";
import type { Category, Message, ReadingAnswers, ReadingOrder } from "../reading";
import type { ListRegion } from "../regions/listRegion";
import type { OtherRegion } from "../regions/otherRegion";
import { type Counted, type Entry, message } from "../table/entry";
import { doubles } from "./doubles";
import { figureMessage } from "./figureMessage";
import { type FormerLine, formerParts } from "./formerParts";
import { agreesWithKnown } from "./knownInhabitants";
import { oncePerFormer } from "./oncePerFormer";
import type { TotalLine } from "./printedTotals";
import { provinceHeadings } from "./provinceHeadings";
import { summedRows } from "./summedRows";
import { type BareName, listKinds, type ListKinds, provinceTotals, sharedName } from "./sharedName";

export interface SettleContext {
  readonly order: ReadingOrder;
  readonly answers: ReadingAnswers;
  /** The date of the figures (ISO), or null when the source does not say and nothing was asked. */
  readonly date: string | null;
  readonly category: Category | null;
  /** Whether lines hold a figure of another category as well. */
  readonly isOneOfSeveral: boolean;
}

export interface Settled {
  readonly rows: readonly Counted[];
  readonly totals: readonly TotalLine[];
  readonly messages: readonly Message[];
  readonly problems: readonly Problem[];
  readonly clashes: readonly (readonly number[])[];
}

interface Sorted {
  readonly counted: Counted[];
  readonly formers: FormerLine[];
  readonly totals: TotalLine[];
  readonly messages: Message[];
  readonly bare: BareName[];
  readonly ended: number[];
  readonly others: Map<OtherRegion, number[]>;
}

export function settleEntries(entries: readonly Entry[], context: SettleContext): Settled {
  const kinds = listKinds(entries);
  const sorted: Sorted = { counted: [], formers: [], totals: [], messages: [], bare: [], ended: [], others: new Map() };
  const headings = provinceHeadings(entries);
  for (const entry of entries) {
    if (context.answers.leftOut?.has(entry.line.line) === true || headings.has(entry.line.line)) continue;
    sort(entry, kinds, context, sorted);
  }
  const summed = summedRows(withoutProvinceTotals(sorted), context.answers);
  const single = doubles(summed.rows);
  const formers = oncePerFormer(sorted.formers);
  const parts = formerParts(single.rows, formers.rows, context.date, context.category);
  return {
    rows: parts.rows,
    totals: sorted.totals,
    messages: [
      ...sorted.messages,
      ...summed.messages,
      ...single.notes,
      ...formers.notes,
      ...parts.messages,
      ...notes(sorted),
    ],
    problems: [...single.problems, ...formers.problems],
    clashes: [...single.clashes, ...formers.clashes],
  };
}

function withoutProvinceTotals({ counted, bare, messages }: Sorted): readonly Counted[] {
  const totals = provinceTotals(bare, counted);
  messages.push(...totals.map((entry) => said("reading.sharedName", entry)));
  const lines = new Set(totals.map(({ line }) => line.line));
  return counted.filter(({ lines: [first = 0] }) => !lines.has(first));
}

function sort(entry: Entry, kinds: ListKinds, context: SettleContext, sorted: Sorted): void {
  const { subject, line } = entry;
  const mapped = context.answers.mapped?.get(line.line);
  const region = mapped === undefined ? undefined : regionOfCode(mapped);
  if (region !== undefined) {
    count(entry, region, kinds, context, sorted);
    return;
  }
  if (subject.code?.clash === "other") {
    sorted.messages.push(said("reading.codeClash", entry, { code: shownText(subject.code.text) }));
    return;
  }
  if (subject.code !== null) {
    sorted.messages.push(
      message(problem("reading.codeUnknown", { ...place(entry), code: shownText(subject.code.text) }), "information", [
        line.line,
      ]),
    );
  }
  sortFound(entry, kinds, context, sorted);
}

function sortFound(entry: Entry, kinds: ListKinds, context: SettleContext, sorted: Sorted): void {
  const { found } = entry.subject;
  switch (found.kind) {
    case "region":
      if (found.isCut === true) sorted.messages.push(note("reading.nameCut", entry, { whole: found.region.name }));
      count(entry, found.region, kinds, context, sorted);
      return;
    case "shared":
      countShared(entry, found, kinds, context, sorted);
      return;
    case "ambiguous":
      countAmbiguous(entry, found, kinds, context, sorted);
      return;
    case "former":
      countFormer(entry, found, sorted);
      return;
    default:
      setAside(entry, sorted);
  }
}

/** What stands in lists for a municipality that no longer is: nothing, or a sign that says so. */
const WITHOUT_FIGURE: ReadonlySet<FigureProblem> = new Set([
  "blank",
  "unknownSign",
  "nilSign",
  "sentinel",
  "notAvailable",
]);

function countFormer(entry: Entry, found: Extract<ListRegion, { kind: "former" }>, sorted: Sorted): void {
  const { figure, line } = entry;
  if (figure.kind !== "count") {
    if (WITHOUT_FIGURE.has(figure.kind)) sorted.ended.push(line.line);
    else sorted.messages.push(figureMessage(entry, figure.kind, null));
  } else if (figure.count === 0) sorted.ended.push(line.line);
  else sorted.formers.push({ former: found.former, short: found.short, count: figure.count, line: line.line });
}

/** Totals, regions of another kind, and what is not known. */
function setAside(entry: Entry, { others, totals, messages }: Sorted): void {
  const { subject, figure, line } = entry;
  const { found } = subject;
  if (found.kind === "other") {
    const lines = others.get(found.other);
    if (lines === undefined) others.set(found.other, [line.line]);
    else lines.push(line.line);
  } else if (found.kind === "total") {
    if (figure.kind === "count")
      totals.push({ region: found.region?.code ?? null, printed: figure.count, line: line.line });
  } else if (figure.kind !== "blank") {
    messages.push(said(subject.text === "" ? "reading.noRegion" : "reading.unknownRegion", entry));
  }
}

/** A bare "Utrecht". */
function countShared(
  entry: Entry,
  found: Extract<ListRegion, { kind: "shared" }>,
  kinds: ListKinds,
  context: SettleContext,
  sorted: Sorted,
): void {
  const { figure } = entry;
  const agrees = ({ code }: Region): boolean =>
    context.order.kind === "inhabitants" &&
    figure.kind === "count" &&
    agreesWithKnown(code, figure.count, yearOf(context));
  const region = sharedName(found, kinds, agrees);
  if (region === null) {
    sorted.messages.push(said("reading.sharedName", entry));
    return;
  }
  if (region.kind === "municipality" && figure.kind === "count")
    sorted.bare.push({ entry, municipality: region, count: figure.count });
  count(entry, region, kinds, context, sorted);
}

/** "Bergen": the one in the province that was asked for. */
function countAmbiguous(
  entry: Entry,
  { candidates }: Extract<ListRegion, { kind: "ambiguous" }>,
  kinds: ListKinds,
  context: SettleContext,
  sorted: Sorted,
): void {
  const [only, second] = candidates.filter(({ provinceCode }) => provinceCode === context.order.province);
  if (only !== undefined && second === undefined) count(entry, only, kinds, context, sorted);
  else {
    const named = { candidates: listOf(candidates, "reference.wordOr") };
    sorted.messages.push(said("reading.ambiguousName", entry, named));
  }
}

function yearOf({ date, order }: SettleContext): number | null {
  return date === null ? order.year : Number(date.slice(0, 4));
}

function count(
  entry: Entry,
  region: Region,
  kinds: ListKinds,
  { category, isOneOfSeveral }: SettleContext,
  sorted: Sorted,
): void {
  const { figure, line } = entry;
  const isTotal = region.code === country.code || (region.kind === "province" && kinds.hasMunicipalities);
  if (figure.kind !== "count") {
    const told = isOneOfSeveral ? category : null;
    if (!(isTotal && figure.kind === "blank")) sorted.messages.push(figureMessage(entry, figure.kind, told));
    return;
  }
  if (isTotal) {
    sorted.totals.push({ region: region.code, printed: figure.count, line: line.line });
    return;
  }
  if (figure.hasNote)
    sorted.messages.push(
      message(problem("reading.footnote", { ...place(entry), text: entry.figureText }), "information", [line.line]),
    );
  sorted.counted.push({ region: region.code, name: region.name, count: figure.count, lines: [line.line], category });
}

function note(code: Problem["code"], entry: Entry, more: Readonly<Record<string, string>>): Message {
  return message(problem(code, { ...place(entry), ...more }), "information", [entry.line.line]);
}

function place({ line, subject }: Entry): { readonly line: string; readonly name: string } {
  return { line: String(line.line), name: shownText(subject.text) };
}

function said(code: Problem["code"], entry: Entry, more: Readonly<Record<string, string>> = {}): Message {
  return message(problem(code, { ...place(entry), ...more }), "error", [entry.line.line]);
}

function notes({ ended, others }: Sorted): readonly Message[] {
  const skipped = [...others].map(([other, lines]) =>
    message(problem("reading.otherRegions", { count: lines.length, kind: other }), "information", lines),
  );
  return ended.length === 0
    ? skipped
    : [message(problem("reading.formersSkipped", { count: ended.length }), "information", ended), ...skipped];
}

/** The municipalities and provinces of a list that lie in a province. */
export function liesIn(region: RegionCode, province: RegionCode): boolean {
  return regionOfCode(region)?.provinceCode === province;
}
