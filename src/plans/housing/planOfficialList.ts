/**
 * The official list beside our own quotas: one row per municipality, with the planner's choice which of the two counts. A
 * list that is read again for the same half-year renews its rows, and tells of which municipalities an older one still counts; one that is completed after a newer list came leaves the rows of
 * that one as they are.
 */
import texts from "../../text/nl/quotaSheet.json";
import { halfYearName } from "../../housing/halfYear";
import { regionOfCode } from "../../reference/regions";
import { fail, problem, type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { count, text } from "../cellContent";
import { cellText } from "../cellText";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import { isLater } from "../isLater";
import { overtakenInPart, overtakenWhole } from "../laterOrders";
import { columnOf } from "../recogniseTable";
import { keysOfFound } from "../rowKey";
import { type SeenCells, wasSeenIn } from "../seenCells";
import { type DesiredRow, rowOf } from "../tableLayout";
import type { OfficialChoice, OfficialListChoice } from "./housingChoices";
import type { QuotaInput } from "./housingInput";
import { leftByList, leftByListProblem } from "./olderList";
import { listHead } from "./quotaHeads";
import { quotaLayouts } from "./quotaLayouts";
import { type QuotaState, rowsOf } from "./quotaState";

export function planOfficialList(
  { state, stamp, isContinued, seen }: QuotaInput,
  choice: OfficialListChoice,
): Result<DesiredState> {
  const halfYear = halfYearName(choice.halfYear);
  const present = new Set(rowsOf(state, choice.halfYear).map(({ code }) => code));
  if (present.size === 0) return fail(problem("quota.halfYearNotOpen", { halfYear }));
  const chosen = choice.rows.filter(({ code }) => present.has(code));
  if (chosen.length === 0) return fail(problem("quota.noOfficialRows", { halfYear }));
  const newer: ReadonlySet<string> = isContinued ? newerRows(state, halfYear, stamp, seen) : new Set();
  const written = { halfYear: choice.halfYear, rows: chosen.filter(({ code }) => !newer.has(code)) };
  const rows = written.rows.map((row) => officialRow(halfYear, row, stamp));
  const left = leftByListProblem(leftByList(state, written, stamp));
  const later = { action: texts.logOfficial, subject: halfYear };
  return succeed({
    ...nothingDesired,
    tables: rows.length > 0 ? [{ layout: quotaLayouts.LRT_OfficieleLijst, rows }] : [],
    basis: [quotaLayouts.LRT_Taakstelling],
    ...(rows.length < chosen.length && {
      overtaken: rows.length > 0 ? overtakenInPart(later) : overtakenWhole(later),
    }),
    ...(left !== null && { told: left }),
    log: logEntry(texts.logOfficial, halfYear, {
      remark: fillIn(texts.logOfficialRemark, {
        rows: chosen.length,
        official: chosen.filter(({ counts }) => counts).length,
      }),
    }),
  });
}

/** What a list that is read again renews. */
const RENEWED = ["Naam in de lijst", "Officieel", "Telt (invoer)", "Ingelezen op (UTC)"] as const;
const MOMENT = RENEWED.indexOf("Ingelezen op (UTC)");

/** The municipalities of which a list that was read later has a row; one that the order saw came before it, whatever its clock said. */
function newerRows(
  { tables }: QuotaState,
  halfYear: string,
  stamp: string,
  seen: SeenCells | undefined,
): ReadonlySet<string> {
  const layout = quotaLayouts.LRT_OfficieleLijst;
  const table = tables.LRT_OfficieleLijst;
  if (table === null) return new Set();
  const column = (header: (typeof listHead.columns)[number]): readonly unknown[] => columnOf(table, listHead, header);
  const [halfYears, codes, stamps] = [column("Halfjaar"), column("Gebied"), column("Ingelezen op (UTC)")];
  const keys = keysOfFound(layout, table);
  const saw = seen?.[layout.name];
  const isSeen = saw === undefined ? () => false : wasSeenIn(saw);
  return new Set(
    codes
      .filter(
        (_code, line) =>
          cellText(halfYears[line]) === halfYear &&
          isLater(
            { stamp: cellText(stamps[line]), at: "" },
            { stamp, at: "" },
            isSeen(keys[line] ?? "", MOMENT, stamps[line]),
          ),
      )
      .map(cellText),
  );
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
    RENEWED,
  );
}
