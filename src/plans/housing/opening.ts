/**
 * What a half-year looks like when it opens: the municipalities of the province, their quota, and the balance that comes along
 * person for person. Shown before anything is written. Art. 28–30 Huisvestingswet 2014.
 */
import "../../text/quotaSentences";
import { nextHalfYear, openNextHalfYear } from "../../housing/carryOver";
import { type HalfYear, halfYearName, sequenceOf } from "../../housing/halfYear";
import { housingQuota } from "../../housing/housingQuota";
import { municipalitiesIn } from "../../housing/municipalitiesIn";
import { predecessorsIn } from "../../housing/predecessorsIn";
import { countedMunicipalities } from "../../housing/quotaInhabitants";
import type { Region, RegionCode } from "../../reference/region";
import { regionOfCode } from "../../reference/regions";
import { fail, problem, type Problem, type Result, succeed, then } from "../../text/result";
import { monthProblems } from "./checkMonths";
import type { HalfYearChoice } from "./housingChoices";
import { chooseNational, type NationalChoice, type NationalQuestion } from "./nationalRows";
import { problemsOnce } from "../problemsOnce";
import { notComputed } from "./notComputed";
import { goneBefore, openedBefore } from "./openedBefore";
import { latestHalfYear, nationalInForce, openHalfYears, type QuotaRow, type QuotaState, rowsOf } from "./quotaState";

export interface Opening {
  readonly province: Region;
  readonly national: NationalChoice;
  /** The half-year whose balances come along; null for the first one. */
  readonly before: HalfYear | null;
  readonly rows: readonly OpeningRow[];
  /** True when every municipality has its row already: somebody opened it. */
  readonly isPresent: boolean;
}

export interface OpeningRow {
  readonly municipality: Region;
  readonly quota: number;
  readonly beginBalance: number;
  /** Municipalities of earlier half-years that ended in this one, whose balances it took over. */
  readonly predecessors: readonly RegionCode[];
  /** The municipalities whose inhabitants on the reference date are added up; mostly itself alone. */
  readonly counted: readonly RegionCode[];
  /** True when the workbook has the row already. */
  readonly isPresent: boolean;
}

interface OpeningOptions {
  /** Whether the order began before: what it left behind is then completed. */
  readonly isContinued?: boolean;
  /** Whether the national number that the workbook has stays, also while the order is completed. */
  readonly isNumberKept?: boolean;
}

/**
 * @returns The rows in the order of CBS; or everything that stands in the way of opening.
 */
export function openingOf(
  state: QuotaState,
  choice: HalfYearChoice,
  { isContinued = false, isNumberKept = false }: OpeningOptions = {},
): Result<Opening> {
  const province = regionOfCode(choice.province);
  if (province?.kind !== "province") return fail(problem("quota.notAProvince", { name: choice.province }));
  const opened = situationOf(state, choice, province);
  const problems = situationProblems(opened, isContinued);
  if (problems.length > 0) return fail(...problems);
  return then(chooseNational(state, nationalQuestion(opened, isContinued, isNumberKept)), (national) =>
    then(figuresOf(opened, national.persons), (figures) =>
      succeed({
        province,
        national,
        before: opened.before,
        rows: openingRows(opened, figures),
        isPresent: opened.isPresent,
      }),
    ),
  );
}

/**
 * What an order left behind is completed with the planner's own number; what somebody opened before, or entered since, stays as it is.
 */
function nationalQuestion(
  { state, choice, province, there }: Situation,
  isContinued: boolean,
  isNumberKept: boolean,
): NationalQuestion {
  const { halfYear, ownNational } = choice;
  const isOfOthers = rowsOf(state, halfYear).some((row) => row.province !== province.code);
  const isOpen = there.size > 0 && (!isContinued || isNumberKept);
  // A number that is gone, with its row or its sheet, is given again.
  const isKept = (isOpen || isNumberKept) && nationalInForce(state, halfYear) !== null;
  return { halfYear, own: isKept ? null : ownNational, isInUse: isOfOthers || isOpen || isKept };
}

/** What stands in the workbook of the half-year that opens. */
interface Situation {
  readonly state: QuotaState;
  readonly choice: HalfYearChoice;
  readonly province: Region;
  readonly municipalities: readonly Region[];
  readonly there: ReadonlyMap<RegionCode, QuotaRow>;
  /** Nothing of it is there, or all of it. */
  readonly isNew: boolean;
  readonly isPresent: boolean;
  readonly before: HalfYear | null;
}

function situationOf(state: QuotaState, choice: HalfYearChoice, province: Region): Situation {
  const { halfYear } = choice;
  const municipalities = municipalitiesIn(province.code, halfYear);
  const there = new Map(rowsOf(state, halfYear).map((row) => [row.code, row]));
  const present = municipalities.filter(({ code }) => there.has(code)).length;
  const earlier = openHalfYears(state, province.code).filter((other) => sequenceOf(other) < sequenceOf(halfYear));
  return {
    state,
    choice,
    province,
    municipalities,
    there,
    isNew: present === 0,
    isPresent: present === municipalities.length,
    before: earlier[0] ?? null,
  };
}

function situationProblems(opened: Situation, isContinued: boolean): readonly Problem[] {
  if (opened.isPresent) return [];
  const inUse = isContinued ? [] : nationalInUse(opened);
  return [...(opened.isNew ? [...gapProblems(opened), ...missingRows(opened)] : []), ...inUse];
}

/**
 * A half-year opens right after the one before: a gap would lose what happened in it. One whose rows somebody took out comes back, the
 * oldest one first.
 */
function gapProblems({ state, province, choice: { halfYear } }: Situation): readonly Problem[] {
  const gone = goneBefore(state, province.code, halfYear);
  if (gone !== null) return [problem("quota.halfYearGone", { halfYear: halfYearName(gone), province: province.name })];
  const wasOpened = openedBefore(state, province.code).some((other) => sequenceOf(other) === sequenceOf(halfYear));
  if (wasOpened) return [];
  const latest = latestHalfYear(state, province.code);
  if (latest === null) return [];
  const expected = nextHalfYear(latest);
  if (sequenceOf(expected) !== sequenceOf(halfYear)) {
    const parameters = { latest: halfYearName(latest), province: province.name, expected: halfYearName(expected) };
    return [problem("quota.halfYearGap", parameters)];
  }
  return monthProblems(rowsOf(state, latest, province.code));
}

/** Rows that somebody took out of an earlier half-year: what was housed and asked there would not come along. */
function missingRows({ state, province, choice }: Situation): readonly Problem[] {
  const earlier = openHalfYears(state, province.code).filter((one) => sequenceOf(one) < sequenceOf(choice.halfYear));
  const missing = earlier.flatMap((one) => {
    const there = new Set(rowsOf(state, one).map(({ code }) => code));
    const halfYear = halfYearName(one);
    return municipalitiesIn(province.code, one).flatMap(({ code, name }) =>
      there.has(code) ? [] : [problem("quota.rowMissing", { name, halfYear })],
    );
  });
  return firstOf(missing);
}

/** What another province in the workbook reckons with is changed by a revision only, which shows what it changes. */
function nationalInUse({ state, choice: { halfYear, ownNational } }: Situation): readonly Problem[] {
  const present = nationalInForce(state, halfYear);
  const isInUse = rowsOf(state, halfYear).length > 0;
  if (!isInUse || present === null || ownNational === null || ownNational === present.persons) return [];
  return [problem("quota.nationalInUse", { halfYear: halfYearName(halfYear), persons: present.persons })];
}

interface OpeningFigures {
  readonly quotas: ReadonlyMap<RegionCode, number>;
  readonly balances: ReadonlyMap<RegionCode, number>;
}

const noFigures: OpeningFigures = { quotas: new Map(), balances: new Map() };

/**
 * Of a half-year that is there in part the sheet computes what is shown: nothing is in the way of completing it. Without its national
 * number the sheet computes nothing.
 */
function figuresOf(opened: Situation, national: number): Result<OpeningFigures> {
  const { state, province, before, choice, isNew } = opened;
  if (opened.isPresent && nationalInForce(state, choice.halfYear) !== null) return succeed(noFigures);
  const closing = before === null ? [] : rowsOf(state, before, province.code);
  const figures = then(quotasOf(opened, national), (quotas) =>
    then(balancesOf(state, closing, quotas, choice.halfYear), (balances) => succeed({ quotas, balances })),
  );
  return figures.ok || isNew ? figures : succeed(noFigures);
}

function openingRows(opened: Situation, { quotas, balances }: OpeningFigures): readonly OpeningRow[] {
  const { state, choice, municipalities, there } = opened;
  const codes = state.rows.map(({ code }) => code);
  const predecessors = predecessorsIn(codes, choice.halfYear);
  return municipalities.map((municipality) => {
    const { code } = municipality;
    const counted = countedMunicipalities(code, choice.halfYear, state.ownInhabitants);
    const row = there.get(code);
    return {
      municipality,
      quota: row?.quota ?? quotas.get(code) ?? 0,
      beginBalance: row?.beginBalance ?? balances.get(code) ?? 0,
      predecessors: predecessors.get(code) ?? [],
      counted: counted.ok ? counted.value : [code],
      isPresent: row !== undefined,
    };
  });
}

function quotasOf({ state, choice, municipalities }: Situation, national: number): Result<ReadonlyMap<string, number>> {
  const { halfYear, rounding } = choice;
  const quotas = new Map<string, number>();
  const problems = new Map<string, Problem>();
  for (const municipality of municipalities) {
    const quota = housingQuota(municipality, { halfYear, national, rounding, own: state.ownInhabitants });
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
  state: QuotaState,
  closing: readonly QuotaRow[],
  quotas: ReadonlyMap<string, number>,
  opening: HalfYear,
): Result<ReadonlyMap<string, number>> {
  const problems: Problem[] = [];
  const closed = closing.flatMap((row) => {
    const { code, quota, realised, beginBalance } = row;
    if (quota !== null && realised !== null && beginBalance !== null) return [{ code, quota, realised, beginBalance }];
    problems.push(notComputed(state, row));
    return [];
  });
  if (problems.length > 0) return fail(...problemsOnce(problems));
  return then(openNextHalfYear(closed, quotas, opening), (opened) =>
    succeed(new Map(opened.map(({ code, beginBalance }) => [code, beginBalance]))),
  );
}
