/**
 * Another national number for a half-year that is open: it replaces the one before for the whole half-year, not pro rata
 * (27.300 became 17.600 for 2023-II). The sheet computes itself anew; what changed for whom is kept beside it.
 */
import texts from "../../text/nl/quotaSheet.json";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { housingQuota } from "../../housing/housingQuota";
import { regionOfCode } from "../../reference/regions";
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { timestamp } from "../decisionRows";
import type { SheetPlan } from "../sheetPlan";
import { cellIn } from "../tablePlace";
import { type CellContent, COUNT_FORMAT, count, formula, text } from "../writeGateway";
import { nationalRow, ownVersion } from "./nationalRows";
import { nextLine, quotaPlaces, rowsFor } from "./quotaPlaces";
import { nationalInForce, type QuotaRow, type QuotaState, rowsOf } from "./quotaState";

export interface RevisionOrder {
  readonly halfYear: HalfYear;
  readonly persons: number;
  /** ISO date of the announcement, or null when it is not known. */
  readonly announced: string | null;
  /** Where the number stands, in the planner's words. */
  readonly source: string;
}

export interface RevisedRow {
  readonly row: QuotaRow;
  readonly before: number;
  readonly after: number;
}

/**
 * Who changes by how much. A municipality for which the official list counts keeps its number: the list must be renewed for
 * that; what was exchanged stays on top.
 */
export function previewRevision(state: QuotaState, order: RevisionOrder): Result<readonly RevisedRow[]> {
  const { halfYear, persons } = order;
  const name = halfYearName(halfYear);
  if (!Number.isSafeInteger(persons) || persons < 0) {
    return fail(problem("housing.nationalNotACount", { total: persons }));
  }
  const rows = rowsOf(state, halfYear);
  if (rows.length === 0) return fail(problem("quota.halfYearNotOpen", { halfYear: name }));
  if (nationalInForce(state, halfYear)?.persons === persons) {
    return fail(problem("quota.revisionSame", { halfYear: name, persons }));
  }
  const following = new Set(
    state.listed.filter((listed) => listed.counts && listed.halfYear === name).map(({ code }) => code),
  );
  const problems: Problem[] = [];
  const revised: RevisedRow[] = [];
  for (const row of rows) {
    const region = regionOfCode(row.code);
    const rounding = row.rounding === texts.statutory ? "statutory" : "published";
    if (region === undefined || row.quota === null) {
      problems.push(problem("quota.rowNotComputed", { name: row.name, halfYear: name }));
      continue;
    }
    const computed = housingQuota(region, { halfYear, national: persons, rounding, own: state.ownInhabitants });
    if (!computed.ok) {
      problems.push(...computed.problems);
      continue;
    }
    const after = following.has(row.code) ? row.quota : computed.value + row.exchanged;
    if (after < 0) problems.push(problem("quota.revisionBelowExchange", { name: row.name, persons: after }));
    revised.push({ row, before: row.quota, after });
  }
  return problems.length > 0 ? fail(...problems) : succeed(revised);
}

export function planRevision(state: QuotaState, order: RevisionOrder, now: Date): Result<SheetPlan> {
  const preview = previewRevision(state, order);
  if (!preview.ok) return preview;
  const { halfYear, persons, announced, source } = order;
  const places = quotaPlaces(state);
  const before = nationalInForce(state, halfYear);
  const version = ownVersion(halfYear, (before?.version ?? 0) + 1, persons, announced, source);
  const firstLine = nextLine(state.tables.LRT_Bijstelling);
  const rows = preview.value.map(({ row, before: was, after }, index): readonly CellContent[] => {
    const own = (header: string): string => cellIn(places.LRT_Bijstelling, header, firstLine + index);
    return [
      text(halfYearName(halfYear)),
      { kind: "number", value: version.version },
      text(row.code),
      text(row.name),
      count(was),
      count(after),
      formula(`${own("Na")}-${own("Voor")}`, COUNT_FORMAT),
      text(timestamp(now)),
    ];
  });
  return succeed({
    tables: [
      rowsFor(state, "LRT_Landelijk", [
        nationalRow(version, places.LRT_Landelijk, nextLine(state.tables.LRT_Landelijk)),
      ]),
      rowsFor(state, "LRT_Bijstelling", rows),
    ],
    cells: [],
    blocks: [],
    log: {
      action: texts.logRevision,
      subject: halfYearName(halfYear),
      before: before === null ? "" : String(before.persons),
      after: String(persons),
      remark: fillIn(texts.logRevisionRemark, { source: source === "" ? "–" : source }),
    },
  });
}
