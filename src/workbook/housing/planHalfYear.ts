/**
 * Opens a half-year for a province: a row per municipality, whose balance of the half-year before comes along by formula. The
 * first half-year makes the sheets. Art. 28–30 Huisvestingswet 2014.
 */
import texts from "../../text/nl/quotaSheet.json";
import { nextHalfYear } from "../../housing/carryOver";
import { type HalfYear, halfYearName, sequenceOf } from "../../housing/halfYear";
import { housingQuota, type QuotaRounding } from "../../housing/housingQuota";
import { municipalitiesOf, regionOfCode } from "../../reference/regions";
import type { Region } from "../../reference/region";
import { fail, problem, type Problem, type Result, succeed, then } from "../../text/result";
import { fillIn } from "../../text/sentence";
import type { SheetPlan } from "../sheetPlan";
import { columnOf } from "../recogniseTables";
import type { CellContent } from "../writeGateway";
import { monthProblems } from "./checkMonths";
import { chooseNational, nationalRow } from "./nationalRows";
import { overviewRow } from "./overviewRow";
import { ladderRows, policyRow } from "./policyRows";
import { nextLine, quotaPlaces, rowsFor } from "./quotaPlaces";
import { quotaRow } from "./quotaRow";
import { latestHalfYear, type QuotaState, rowsOf } from "./quotaState";

export interface HalfYearOrder {
  readonly province: string;
  readonly halfYear: HalfYear;
  readonly rounding: QuotaRounding;
  /** A national number of the planner's own, which then counts; null takes the one that is known. */
  readonly ownNational: number | null;
}

/** @returns What must be written; or everything that stands in the way, and then nothing is written. */
export function planHalfYear(state: QuotaState, order: HalfYearOrder): Result<SheetPlan> {
  const province = regionOfCode(order.province);
  if (province?.kind !== "province") return fail(problem("quota.notAProvince", { name: order.province }));
  const problems = orderProblems(state, province, order.halfYear);
  if (problems.length > 0) return fail(...problems);
  const { tables } = state;
  return then(chooseNational(state, order.halfYear, order.ownNational), ({ persons, added }) =>
    then(quotasOf(state, province, order, persons), (municipalities) => {
      const places = quotaPlaces(state);
      const rounding = order.rounding === "statutory" ? texts.statutory : texts.published;
      const rows = municipalities.map((municipality, index) =>
        quotaRow(
          { municipality, province: province.code, halfYear: order.halfYear, rounding, parts: [], startBalance: null },
          places,
          nextLine(tables.LRT_Taakstelling) + index,
        ),
      );
      const overview = overviewRow(province, order.halfYear, places, nextLine(tables.LRT_Halfjaren));
      const nationals = added.map((version, index) =>
        nationalRow(version, places.LRT_Landelijk, nextLine(tables.LRT_Landelijk) + index),
      );
      const remark = { municipalities: municipalities.length, persons };
      return succeed({
        tables: [
          rowsFor(state, "LRT_Taakstelling", rows),
          rowsFor(state, "LRT_Halfjaren", [overview]),
          rowsFor(state, "LRT_Landelijk", nationals),
          rowsFor(state, "LRT_OfficieleLijst", []),
          rowsFor(state, "LRT_Taakruil", []),
          rowsFor(state, "LRT_Beleid", policyRows(state, province)),
          rowsFor(state, "LRT_Ladder", tables.LRT_Ladder === null ? ladderRows() : []),
        ],
        cells: [],
        blocks: [],
        log: {
          action: texts.logHalfYear,
          subject: `${halfYearName(order.halfYear)} ${province.name}`,
          before: "",
          after: "",
          remark: fillIn(texts.logHalfYearRemark, remark),
        },
      });
    }),
  );
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
  return monthProblems(rowsOf(state, latest, province.code));
}

/** The municipalities of the half-year, when the quota of each can be computed. */
function quotasOf(
  state: QuotaState,
  province: Region,
  { halfYear, rounding }: HalfYearOrder,
  national: number,
): Result<readonly Region[]> {
  const own = state.ownInhabitants;
  const municipalities = municipalitiesOf(province.code);
  const problems = municipalities.flatMap((municipality) => {
    const quota = housingQuota(municipality, { halfYear, national, rounding, own });
    return quota.ok ? [] : quota.problems;
  });
  const different = new Map(problems.map((found) => [JSON.stringify(found), found]));
  return problems.length > 0 ? fail(...different.values()) : succeed(municipalities);
}

function policyRows(
  { tables: { LRT_Beleid: table } }: QuotaState,
  province: Region,
): readonly (readonly CellContent[])[] {
  const isThere = table !== null && columnOf(table, "Gebied").some((cell) => String(cell).trim() === province.code);
  return isThere ? [] : [policyRow(province)];
}
