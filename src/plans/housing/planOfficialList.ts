/**
 * The official list beside our own quotas: one row per municipality, with the planner's choice which of the two counts. A
 * list that is read again for the same half-year renews its rows.
 */
import texts from "../../text/nl/quotaSheet.json";
import { halfYearName } from "../../housing/halfYear";
import { regionOfCode } from "../../reference/regions";
import { fail, problem, type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { count, text } from "../cellContent";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import { type DesiredRow, rowOf } from "../tableLayout";
import type { OfficialChoice, OfficialListChoice } from "./housingChoices";
import type { QuotaInput } from "./housingInput";
import { listHead } from "./quotaHeads";
import { quotaLayouts } from "./quotaLayouts";
import { rowsOf } from "./quotaState";

export function planOfficialList({ state, stamp }: QuotaInput, choice: OfficialListChoice): Result<DesiredState> {
  const halfYear = halfYearName(choice.halfYear);
  const present = new Set(rowsOf(state, choice.halfYear).map(({ code }) => code));
  if (present.size === 0) return fail(problem("quota.halfYearNotOpen", { halfYear }));
  const chosen = choice.rows.filter(({ code }) => present.has(code));
  if (chosen.length === 0) return fail(problem("quota.noOfficialRows", { halfYear }));
  return succeed({
    ...nothingDesired,
    tables: [{ layout: quotaLayouts.LRT_OfficieleLijst, rows: chosen.map((row) => officialRow(halfYear, row, stamp)) }],
    basis: [quotaLayouts.LRT_Taakstelling],
    log: logEntry(texts.logOfficial, halfYear, {
      remark: fillIn(texts.logOfficialRemark, {
        rows: chosen.length,
        official: chosen.filter(({ counts }) => counts).length,
      }),
    }),
  });
}

function officialRow(halfYear: string, { code, listedName, quota, counts }: OfficialChoice, stamp: string): DesiredRow {
  return rowOf(
    listHead,
    {
      Halfjaar: text(halfYear),
      Gebied: text(code),
      Naam: text(regionOfCode(code)?.name ?? code),
      "Naam in de lijst": text(listedName),
      Officieel: count(quota),
      "Telt (invoer)": text(counts ? texts.counts : texts.computed),
      "Ingelezen op (UTC)": text(stamp),
    },
    ["Naam in de lijst", "Officieel", "Telt (invoer)", "Ingelezen op (UTC)"],
  );
}
