/**
 * What a half-year looks like when it opens: the municipalities of the province, their quota, and the balance that comes along
 * person for person. Shown before anything is written. Art. 28–30 Huisvestingswet 2014.
 */
import { nextHalfYear, openNextHalfYear } from "../../housing/carryOver";
import { type HalfYear, halfYearName, sequenceOf } from "../../housing/halfYear";
import { housingQuota, type QuotaRounding } from "../../housing/housingQuota";
import { municipalitiesIn } from "../../housing/municipalitiesIn";
import { countedMunicipalities } from "../../housing/quotaInhabitants";
import { predecessorsIn } from "../../housing/predecessorsIn";
import type { Region } from "../../reference/region";
import { regionOfCode } from "../../reference/regions";
import { fail, problem, type Problem, type Result, succeed, then } from "../../text/result";
import { monthProblems } from "./checkMonths";
import { chooseNational, type NationalChoice } from "./nationalRows";
import { momentColumns } from "./quotaLayouts";
import { latestHalfYear, nationalInForce, type QuotaRow, type QuotaState, rowsOf } from "./quotaState";

export interface HalfYearOrder {
  readonly province: string;
  readonly halfYear: HalfYear;
  readonly rounding: QuotaRounding;
  /** A national number of the planner's own, which then counts; null takes the one that is known. */
  readonly ownNational: number | null;
}

export interface Opening {
  readonly province: Region;
  readonly national: NationalChoice;
  /** The half-year whose balances come along; null for the first one. */
  readonly before: HalfYear | null;
  readonly rows: readonly OpeningRow[];
}

export interface OpeningRow {
  readonly municipality: Region;
  readonly quota: number;
  readonly beginBalance: number;
  /** Municipalities of earlier half-years that ended in this one, whose balances it took over. */
  readonly predecessors: readonly string[];
  /** The municipalities whose inhabitants on the reference date are added up; mostly itself alone. */
  readonly counted: readonly string[];
}

/** @returns The rows in the order of CBS; or everything that stands in the way of opening. */
export function openingOf(state: QuotaState, order: HalfYearOrder): Result<Opening> {
  const province = regionOfCode(order.province);
  if (province?.kind !== "province") return fail(problem("quota.notAProvince", { name: order.province }));
  const problems = [...orderProblems(state, province, order.halfYear), ...nationalInUse(state, order)];
  if (problems.length > 0) return fail(...problems);
  const before = latestHalfYear(state, province.code);
  const closing = before === null ? [] : rowsOf(state, before, province.code);
  return then(chooseNational(state, order.halfYear, order.ownNational), (national) =>
    then(quotasOf(state, province, order, national.persons), (quotas) =>
      then(balancesOf(closing, quotas, order.halfYear), (balances) =>
        succeed({ province, national, before, rows: openingRows(state, order, quotas, balances) }),
      ),
    ),
  );
}

function openingRows(
  { ownInhabitants, rows }: QuotaState,
  { province, halfYear }: HalfYearOrder,
  quotas: ReadonlyMap<string, number>,
  balances: ReadonlyMap<string, number>,
): readonly OpeningRow[] {
  const predecessors = predecessorsIn(
    rows.map(({ code }) => code),
    halfYear,
  );
  return municipalitiesIn(province, halfYear).map((municipality) => {
    const { code } = municipality;
    const counted = countedMunicipalities(code, halfYear, ownInhabitants);
    return {
      municipality,
      quota: quotas.get(code) ?? 0,
      beginBalance: balances.get(code) ?? 0,
      predecessors: predecessors.get(code) ?? [],
      counted: counted.ok ? counted.value : [code],
    };
  });
}

/** A half-year opens once, and right after the one before: a gap would lose what happened in it. */
function orderProblems(state: QuotaState, province: Region, halfYear: HalfYear): readonly Problem[] {
  const name = halfYearName(halfYear);
  if (rowsOf(state, halfYear, province.code).length > 0) {
    return [problem("quota.halfYearExists", { halfYear: name, province: province.name })];
  }
  const latest = latestHalfYear(state, province.code);
  if (latest === null) return [];
  const expected = nextHalfYear(latest);
  if (sequenceOf(expected) !== sequenceOf(halfYear)) {
    const parameters = { latest: halfYearName(latest), province: province.name, expected: halfYearName(expected) };
    return [problem("quota.halfYearGap", parameters)];
  }
  return [...monthProblems(rowsOf(state, latest, province.code)), ...momentsApart(state)];
}

/** What another province in the workbook reckons with is changed by a revision only, which shows what it changes. */
function nationalInUse(state: QuotaState, { halfYear, ownNational }: HalfYearOrder): readonly Problem[] {
  const present = nationalInForce(state, halfYear);
  const isInUse = rowsOf(state, halfYear).length > 0;
  if (!isInUse || present === null || ownNational === null || ownNational === present.persons) return [];
  return [problem("quota.nationalInUse", { halfYear: halfYearName(halfYear), persons: present.persons })];
}

/** The ladder reads its moments as neighbouring cells: a column between them would be taken for one. */
function momentsApart({ tables: { LRT_Taakstelling: table } }: QuotaState): readonly Problem[] {
  if (table === null) return [];
  const start = table.headers.indexOf(momentColumns[0]);
  if (momentColumns.every((column, index) => table.headers[start + index] === column)) return [];
  return [problem("quota.momentsApart", { sheet: table.sheet, first: momentColumns[0], last: momentColumns[4] })];
}

function quotasOf(
  { ownInhabitants: own }: QuotaState,
  province: Region,
  { halfYear, rounding }: HalfYearOrder,
  national: number,
): Result<ReadonlyMap<string, number>> {
  const quotas = new Map<string, number>();
  const problems = new Map<string, Problem>();
  for (const municipality of municipalitiesIn(province.code, halfYear)) {
    const quota = housingQuota(municipality, { halfYear, national, rounding, own });
    if (quota.ok) quotas.set(municipality.code, quota.value);
    // A year without inhabitants is one problem, not one for each municipality.
    else for (const found of quota.problems) problems.set(JSON.stringify(found), found);
  }
  return problems.size > 0 ? fail(...firstOf([...problems.values()])) : succeed(quotas);
}

const MOST_PROBLEMS = 3;

/** A sheet that is still blank has a problem for every municipality: a few of them say enough. */
function firstOf(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - MOST_PROBLEMS;
  return more <= 0 ? problems : [...problems.slice(0, MOST_PROBLEMS), problem("quota.moreProblems", { more })];
}

/** The balance of every municipality at the end of the half-year before. */
function balancesOf(
  closing: readonly QuotaRow[],
  quotas: ReadonlyMap<string, number>,
  opening: HalfYear,
): Result<ReadonlyMap<string, number>> {
  const problems: Problem[] = [];
  const closed = closing.flatMap(({ code, name, halfYear, quota, realised, beginBalance }) => {
    if (quota !== null && realised !== null && beginBalance !== null) return [{ code, quota, realised, beginBalance }];
    problems.push(problem("quota.rowNotComputed", { name, halfYear: halfYearName(halfYear) }));
    return [];
  });
  if (problems.length > 0) return fail(...problems);
  return then(openNextHalfYear(closed, quotas, opening), (opened) =>
    succeed(new Map(opened.map(({ code, beginBalance }) => [code, beginBalance]))),
  );
}
