/**
 * The official list beside our own quotas: one row per municipality, with the planner's choice which of the two counts. A list that is read
 * again for the same half-year renews its rows, and tells of which municipalities an older one still counts; one that is completed after a
 * newer list came leaves the rows of that one as they are, also those that are gone: only the newer one knows their number.
 */
import texts from "../../text/nl/quotaSheet.json";
import { halfYearName } from "../../housing/halfYear";
import { regionOfCode } from "../../reference/regions";
import type { RegionCode } from "../../reference/region";
import { fail, problem, type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { count, text } from "../cellContent";
import { cellText } from "../cellText";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import { isLater } from "../isLater";
import { overtakenInPart, overtakenWhole } from "../laterOrders";
import { columnOf } from "../recogniseTable";
import { keysOfFound } from "../rowKey";
import { wasSeenIn } from "../seenCells";
import { type DesiredRow, rowOf } from "../tableLayout";
import type { OfficialChoice, OfficialListChoice } from "./housingChoices";
import type { QuotaInput } from "./housingInput";
import { leftByList, leftByListProblem } from "./olderList";
import { listHead } from "./quotaHeads";
import { quotaLayouts } from "./quotaLayouts";
import { type QuotaState, rowsOf } from "./quotaState";

export function planOfficialList(input: QuotaInput, choice: OfficialListChoice): Result<DesiredState> {
  const { state, stamp, isContinued } = input;
  const halfYear = halfYearName(choice.halfYear);
  const present = new Set(rowsOf(state, choice.halfYear).map(({ code }) => code));
  if (present.size === 0) return fail(problem("quota.halfYearNotOpen", { halfYear }));
  const chosen = choice.rows.filter(({ code }) => present.has(code));
  if (chosen.length === 0) return fail(problem("quota.noOfficialRows", { halfYear }));
  const isNewer = isContinued ? newerRows(input, halfYear) : () => false;
  const written = { halfYear: choice.halfYear, rows: chosen.filter(({ code }) => !isNewer(code)) };
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

/**
 * Whether the row of a municipality is one of a list that was read later; one that the order saw came before it, whatever its clock said. Of
 * a row that is gone the log tells: a later list that named it, or of which nobody knows any more whom it named.
 */
function newerRows({ state, stamp, seen, later }: QuotaInput, halfYear: string): (code: RegionCode) => boolean {
  const moments = momentsOf(state, halfYear);
  const saw = seen?.[quotaLayouts.LRT_OfficieleLijst.name];
  const isSeen = saw === undefined ? () => false : wasSeenIn(saw);
  const lists = later.filter(
    ({ action, subject, isDone }) => action === texts.logOfficial && subject === halfYear && isDone,
  );
  return (code) => {
    const rows = moments.get(code);
    if (rows === undefined) return lists.some(({ kept }) => kept === "" || kept.includes(`"code":"${code}"`));
    return rows.some(({ key, moment }) =>
      isLater({ stamp: cellText(moment), at: "" }, { stamp, at: "" }, isSeen(key, MOMENT, moment)),
    );
  };
}

/** When the rows of a half-year were read, by municipality. */
function momentsOf(
  { tables: { LRT_OfficieleLijst: table } }: QuotaState,
  halfYear: string,
): ReadonlyMap<string, readonly { readonly key: string; readonly moment: unknown }[]> {
  const found = new Map<string, { readonly key: string; readonly moment: unknown }[]>();
  if (table === null) return found;
  const column = (header: (typeof listHead.columns)[number]): readonly unknown[] => columnOf(table, listHead, header);
  const [halfYears, stamps] = [column("Halfjaar"), column("Ingelezen op (UTC)")];
  const keys = keysOfFound(quotaLayouts.LRT_OfficieleLijst, table);
  column("Gebied").forEach((cell, line) => {
    if (cellText(halfYears[line]) !== halfYear) return;
    const code = cellText(cell);
    found.set(code, [...(found.get(code) ?? []), { key: keys[line] ?? "", moment: stamps[line] }]);
  });
  return found;
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
