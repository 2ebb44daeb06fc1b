/**
 * Another national number for a half-year that is open: it replaces the one before for the whole half-year, not pro rata
 * (27.300 became 17.600 for 2023-II). The sheet computes itself anew; what changed for whom is kept beside it.
 */
import "../../text/writingSentences";
import texts from "../../text/nl/quotaSheet.json";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { housingQuota } from "../../housing/housingQuota";
import { regionOfCode } from "../../reference/regions";
import { dutchNumber } from "../../text/dutchNumber";
import { fail, problem, type Problem, type Result, succeed, then } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { count, number, text } from "../cellContent";
import { type DesiredState, type LogEntry, logEntry, nothingDesired } from "../desiredState";
import { type LaterOrder, overtakenInPart, overtakenWhole } from "../laterOrders";
import { inhabitantsLayout } from "../reception/inhabitantsLayout";
import { rowOf } from "../tableLayout";
import type { NationalRow } from "./enteredRows";
import type { RevisionChoice } from "./housingChoices";
import type { QuotaInput } from "./housingInput";
import { nationalRow, ownVersion } from "./nationalRows";
import { revisionHead } from "./quotaHeads";
import { problemsOnce } from "../problemsOnce";
import { notComputed } from "./notComputed";
import { quotaLayouts } from "./quotaLayouts";
import { newestRevised } from "./newestRevised";
import { noLines, type RevisedLines, revisedLines } from "./revisedLines";
import { nationalInForce, newestVersion, type QuotaRow, type QuotaState, rowsOf } from "./quotaState";
import { isWrittenAs } from "../withoutMark";

export interface RevisedRow {
  readonly row: QuotaRow;
  readonly before: number;
  readonly after: number;
}

/** Who changes by how much. */
export function previewRevision(
  state: QuotaState,
  choice: Pick<RevisionChoice, "halfYear" | "persons">,
): Result<readonly RevisedRow[]> {
  const { halfYear, persons } = choice;
  const problems = choiceProblems(state, choice);
  if (problems.length > 0) return fail(...problems);
  if (nationalInForce(state, halfYear)?.persons === persons) {
    return fail(problem("quota.revisionSame", { halfYear: halfYearName(halfYear), persons }));
  }
  return then(revisedRows(state, choice), (rows) => {
    const negative = rows.filter(({ after }) => after < 0);
    return negative.length === 0
      ? succeed(rows)
      : fail(
          ...negative.map(({ row, after }) =>
            problem("quota.revisionBelowExchange", { name: row.name, persons: after }),
          ),
        );
  });
}

function choiceProblems(
  state: QuotaState,
  { halfYear, persons }: Pick<RevisionChoice, "halfYear" | "persons">,
): readonly Problem[] {
  if (!Number.isSafeInteger(persons) || persons < 0) return [problem("housing.nationalNotACount", { total: persons })];
  const isOpen = rowsOf(state, halfYear).length > 0;
  return isOpen ? [] : [problem("quota.halfYearNotOpen", { halfYear: halfYearName(halfYear) })];
}

/**
 * A municipality for which the official list counts keeps its number: the list must be renewed for that; what was exchanged stays
 * on top.
 */
function revisedRows(
  state: QuotaState,
  { halfYear, persons }: Pick<RevisionChoice, "halfYear" | "persons">,
): Result<readonly RevisedRow[]> {
  const name = halfYearName(halfYear);
  const following = new Set(
    state.listed.filter((listed) => listed.counts && listed.halfYear === name).map(({ code }) => code),
  );
  const problems: Problem[] = [];
  const rows = rowsOf(state, halfYear).flatMap((row): readonly RevisedRow[] => {
    const region = regionOfCode(row.code);
    if (region === undefined || row.quota === null) {
      problems.push(notComputed(state, row));
      return [];
    }
    const rounding = row.rounding === texts.statutory ? "statutory" : "published";
    const computed = housingQuota(region, { halfYear, national: persons, rounding, own: state.ownInhabitants });
    if (!computed.ok) problems.push(...computed.problems);
    const after = following.has(row.code) ? row.quota : (computed.ok ? computed.value : 0) + row.exchanged;
    return [{ row, before: row.quota, after }];
  });
  return problems.length > 0 ? fail(...problemsOnce(problems)) : succeed(rows);
}

export function planRevision(input: QuotaInput, choice: RevisionChoice): Result<DesiredState> {
  const { state } = input;
  const lines = input.isContinued ? revisedLines(state, choice.halfYear, input.stamp, choice.before) : noLines;
  const written = writtenVersion(input, choice, lines);
  const name = halfYearName(choice.halfYear);
  const newer = input.later.find(
    ({ action, ...one }) => action === texts.logRevision && one.isDone && one.subject === name,
  );
  if (written === null && newer !== undefined) {
    // A number of its own would come above the one that was given since.
    return succeed({ ...nothingDesired, overtaken: overtakenWhole(newer), log: revisionLog(choice, undefined) });
  }
  const seen =
    written === null ? then(previewRevision(state, choice), unchangedSince(choice)) : seenRows(state, choice);
  return then(seen, (rows) => {
    const { halfYear, persons, announced, source } = choice;
    const versions = state.nationalNumbers.filter((row) => row.halfYear === name);
    const isFree = versions.every((row) => row.version !== lines.version);
    // What LRT_Bijstelling tells of a number that is gone is not told of another one.
    const next = 1 + Math.max(newestVersion(state, halfYear), newestRevised(state, halfYear));
    const free = lines.version !== null && isFree ? lines.version : next;
    const version = written?.version ?? free;
    const [before] = versions.filter((row) => row.version < version).sort((one, other) => other.version - one.version);
    return succeed({
      ...nothingDesired,
      tables: [
        {
          layout: quotaLayouts.LRT_Landelijk,
          rows: [nationalRow(ownVersion(halfYear, version, persons, announced, source))],
        },
        {
          layout: quotaLayouts.LRT_Bijstelling,
          rows: wantedLines(rows, lines).map((row) =>
            revisionRow(halfYear, lines.version ?? version, row, input.stamp),
          ),
        },
      ],
      basis: [
        quotaLayouts.LRT_Taakstelling,
        quotaLayouts.LRT_Landelijk,
        quotaLayouts.LRT_OfficieleLijst,
        quotaLayouts.LRT_Taakruil,
        inhabitantsLayout,
      ],
      ...overtakenBy(newer, written, nationalInForce(state, halfYear)),
      log: revisionLog(choice, before),
    });
  });
}

/** The rows that it must have: none that people gave to another version, and none in the place of one that they gave to another municipality. */
function wantedLines(rows: readonly RevisedRow[], { elsewhere, standing, moved }: RevisedLines): readonly RevisedRow[] {
  const wanted = rows.filter(({ row }) => !elsewhere.has(row.code));
  const there = wanted.filter(({ row }) => standing.has(row.code));
  return moved >= wanted.length - there.length ? there : wanted;
}

/** Another number stands above that of an order that is completed: a later order gave it, one that stopped, or a person. */
function overtakenBy(
  newer: LaterOrder | undefined,
  written: NationalRow | null,
  inForce: NationalRow | null,
): Pick<DesiredState, "overtaken"> {
  if (newer !== undefined) return { overtaken: overtakenInPart(newer) };
  if (written === null || inForce === null || inForce.version === written.version) return {};
  const told = problem("quota.revisionBelow", { halfYear: inForce.halfYear, persons: inForce.persons });
  return { overtaken: { told, isClosed: false } };
}

function revisionLog({ halfYear, persons, source }: RevisionChoice, before: NationalRow | undefined): LogEntry {
  return logEntry(texts.logRevision, halfYearName(halfYear), {
    before: before === undefined ? "" : dutchNumber(before.persons),
    after: dutchNumber(persons),
    remark: fillIn(texts.logRevisionRemark, { source: source === "" ? "–" : source }),
  });
}

/**
 * The version of the national number that this order wrote before: the newest one, or of a continued order a later one may stand above it.
 * The same number that stood there when the order was given is another version; a date or source that people filled in since makes none of it.
 */
function writtenVersion(
  { state, isContinued, isSettled }: QuotaInput,
  choice: RevisionChoice,
  lines: RevisedLines,
): NationalRow | null {
  const { halfYear, persons, announced, source, newest: seen } = choice;
  const versions = state.nationalNumbers
    .filter((row) => row.halfYear === halfYearName(halfYear))
    .sort((one, other) => other.version - one.version);
  const same = versions.filter((row) => row.isOwn && row.persons === persons);
  const written = same.find((row) => row.announced === announced && isWrittenAs(source, row.source));
  const inForce = nationalInForce(state, halfYear);
  if (!isContinued) return inForce === written ? inForce : null;
  // Kept by an order that did not know what it saw.
  if (seen === undefined) return written ?? null;
  const above = (row: NationalRow): boolean => row.version > seen;
  const own = [written, ...same].find((row) => row !== undefined && above(row));
  // What people made of it since it was done is what counts; where a colleague's rows came over all of its own, the number is his.
  return (
    own ??
    (isSettled && (hasLines(lines) || state.tables.LRT_Bijstelling === null)
      ? (versions.filter(above).at(-1) ?? null)
      : null)
  );
}

function hasLines({ version, elsewhere }: RevisedLines): boolean {
  return version !== null || elsewhere.size > 0;
}

/** The planner decided on what stood there: when a colleague changed it since, the planner looks again. */
function unchangedSince({ before }: RevisionChoice) {
  return (rows: readonly RevisedRow[]): Result<readonly RevisedRow[]> => {
    const isSame =
      Object.keys(before).length === rows.length && rows.every(({ row, before: now }) => before[row.code] === now);
    return isSame ? succeed(rows) : fail(problem("workbook.changedByColleague"));
  };
}

/** The same rows when the number is in the workbook already: what was before and after is what the planner saw. */
function seenRows(state: QuotaState, choice: RevisionChoice): Result<readonly RevisedRow[]> {
  return then(revisedRows(state, choice), (rows) =>
    succeed(
      rows.flatMap((row) => {
        const before = choice.before[row.row.code];
        return before === undefined ? [] : [{ ...row, before, after: choice.after?.[row.row.code] ?? row.after }];
      }),
    ),
  );
}

function revisionRow(halfYear: HalfYear, version: number, { row, before, after }: RevisedRow, stamp: string) {
  return rowOf(revisionHead, {
    Halfjaar: text(halfYearName(halfYear)),
    Versie: number(version),
    Gebied: text(row.code),
    Naam: text(row.name),
    Voor: count(before),
    Na: count(after),
    "Bijgesteld op (UTC)": text(stamp),
  });
}
