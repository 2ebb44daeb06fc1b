import texts from "../../text/nl/quotaSheet.json";
import { countedToo } from "../../housing/countedToo";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import type { Region } from "../../reference/region";
import { combine, fail, problem, type Problem, type Result, succeed, then } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { cellText } from "../cellText";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import { type LaterOrder, overtakenInPart } from "../laterOrders";
import { inhabitantsLayout } from "../reception/inhabitantsLayout";
import { columnOf } from "../recogniseTable";
import { keyOfDesired } from "../rowKey";
import type { DesiredRow } from "../tableLayout";
import type { FoundTable } from "../workbookContent";
import { regionOfCode } from "../../reference/regions";
import type { HalfYearChoice } from "./housingChoices";
import type { QuotaInput } from "./housingInput";
import { knownRows } from "./knownRows";
import { isNumberChanged, nationalRow } from "./nationalRows";
import { type Opening, type OpeningRow, openingOf } from "./opening";
import { openedRows } from "./openedRows";
import { ladderRows, policyRow } from "./policyRows";
import { overviewHead, policyHead } from "./quotaHeads";
import { quotaLayouts } from "./quotaLayouts";
import { nationalInForce, type QuotaTables } from "./quotaState";
import { knownQuotaRow, overviewRow, quotaRow } from "./quotaRow";
import { succeededRows } from "./succession";

/**
 * A half-year that opens: a row per municipality, whose balance of the half-year before comes along by formula. The first half-year
 * makes the sheets. A half-year that is there stays as it is.
 */
export function planHalfYear(input: QuotaInput, choice: HalfYearChoice): Result<DesiredState> {
  const { state, isContinued, isSettled, later } = input;
  // A number that came later counts for the whole country: completing this order brings no number of its own above it. Who only opened another
  // province after it was done reckoned with the number that it brought.
  const newer = later.filter(
    (one) => one.isDone && isAbout(one.subject, choice.halfYear) && (!isSettled || broughtNumber(one)),
  );
  if (newer.some(broughtNumber) && nationalInForce(state, choice.halfYear) === null) {
    return fail(problem("quota.laterNumberGone", { halfYear: halfYearName(choice.halfYear) }));
  }
  const isNumberKept = newer.length > 0 || (isContinued && isCorrected(input, choice));
  return then(openingOf(state, choice, { isContinued, isNumberKept }), (opening) => {
    const { province, rows } = opening;
    const taking = newer.find((one) => isInItsPlace(one, choice, opening));
    const codes = new Set(rows.map(({ municipality }) => municipality.code));
    const parts = combine({
      municipal: municipalRows(opening, choice),
      succeeded: succeededRows(state, codes, choice.halfYear),
    });
    return then(parts, ({ municipal, succeeded }) =>
      succeed({
        ...nothingDesired,
        tables: tablesOf(input, opening, choice, [...succeeded, ...municipal]),
        basis: [quotaLayouts.LRT_Taakstelling, quotaLayouts.LRT_Landelijk, inhabitantsLayout],
        ...(taking !== undefined && { overtaken: overtakenInPart(taking) }),
        ...((!isContinued || taking?.action === texts.logHalfYear) &&
          isOtherThanGiven(choice, opening) && { told: otherCounts(choice, opening) }),
        log: logEntry(texts.logHalfYear, `${halfYearName(choice.halfYear)} ${province.name}`, {
          remark: fillIn(texts.logHalfYearRemark, { municipalities: rows.length, persons: opening.national.persons }),
        }),
      }),
    );
  });
}

/** What people made of the number that this order brought is what counts. An order that never knew what it saw can only tell when it was done. */
function isCorrected({ state, isSettled }: QuotaInput, { halfYear, ownNational, newest }: HalfYearChoice): boolean {
  if (newest === undefined && !isSettled) return false;
  return isNumberChanged(state, { halfYear, own: ownNational }, newest ?? 0);
}

/**
 * A revision gives another number than the planner saw. Who opens the half-year, of whichever province, only does so where the planner gave a
 * number of his own: the rows of two provinces stand beside each other.
 */
function isInItsPlace({ action }: LaterOrder, { ownNational }: HalfYearChoice, { national }: Opening): boolean {
  return action === texts.logRevision || (ownNational !== null && ownNational !== national.persons);
}

/** Somebody opened it before, with another number: that one counts, and the number of this planner stands nowhere. */
function isOtherThanGiven({ ownNational }: HalfYearChoice, { national }: Opening): boolean {
  return ownNational !== null && ownNational !== national.persons;
}

function otherCounts({ halfYear, ownNational }: HalfYearChoice, { national: { persons } }: Opening): Problem {
  return problem("quota.otherCounts", { halfYear: halfYearName(halfYear), persons, given: ownNational ?? persons });
}

/** A revision, or a half-year that was opened with a number of the planner's own. */
function broughtNumber({ action, kept }: LaterOrder): boolean {
  return action === texts.logRevision || /"ownNational":\d/u.test(kept);
}

/** "2023-II" or "2023-II Flevoland". */
function isAbout(subject: string, halfYear: HalfYear): boolean {
  return subject.split(" ")[0] === halfYearName(halfYear);
}

function tablesOf(
  { state: { tables } }: QuotaInput,
  { province, national }: Opening,
  { halfYear }: HalfYearChoice,
  municipal: readonly DesiredRow[],
): DesiredState["tables"] {
  const policy = tables.LRT_Beleid;
  // Formulas name the tables above their own.
  return [
    { layout: quotaLayouts.LRT_Landelijk, rows: national.added.map(nationalRow) },
    { layout: quotaLayouts.LRT_OfficieleLijst, rows: [] },
    { layout: quotaLayouts.LRT_Taakruil, rows: knownRows(quotaLayouts.LRT_Taakruil, tables.LRT_Taakruil, []) },
    { layout: quotaLayouts.LRT_Beleid, rows: hasPolicy(policy, province) ? [] : [policyRow(province)] },
    { layout: quotaLayouts.LRT_Ladder, rows: ladderRows() },
    {
      layout: quotaLayouts.LRT_Taakstelling,
      rows: knownRows(quotaLayouts.LRT_Taakstelling, tables.LRT_Taakstelling, municipal),
    },
    {
      layout: quotaLayouts.LRT_Halfjaren,
      rows: overviewRows(tables, overviewRow(province, halfYear)),
    },
  ];
}

/** The row of a half-year; where somebody took the overview away, those of the others that are open come back with it. */
function overviewRows({ LRT_Halfjaren: overview, LRT_Taakstelling: quotas }: QuotaTables, row: DesiredRow) {
  if (overview !== null) return knownRows(quotaLayouts.LRT_Halfjaren, overview, [row]);
  const own = keyOfDesired(overviewHead, row);
  return [...openedRows(quotas).filter((other) => keyOfDesired(overviewHead, other) !== own), row];
}

/** The rows of a half-year; or which municipality is made of more parts than its row can name. */
export function municipalRows(
  { province, rows }: Pick<Opening, "province" | "rows">,
  { halfYear, rounding }: HalfYearChoice,
): Result<readonly DesiredRow[]> {
  const problems: Problem[] = [];
  const desired = rows.map((row) => {
    const { municipality, isPresent } = row;
    if (isPresent) return knownQuotaRow(municipality, halfYear);
    const others = countedToo(municipality.code, row.counted);
    if (others === null) problems.push(countedMany(row));
    return quotaRow({ municipality, province: province.code, halfYear, rounding, countedToo: others?.[0] ?? null });
  });
  return problems.length > 0 ? fail(...problems) : succeed(desired);
}

function countedMany({ municipality, counted }: OpeningRow): Problem {
  const parts = counted.map((code) => regionOfCode(code)?.name ?? code).join(", ");
  return problem("quota.countedMany", { name: municipality.name, parts });
}

function hasPolicy(table: FoundTable | null, province: Region): boolean {
  return table !== null && columnOf(table, policyHead, "Gebied").some((cell) => cellText(cell) === province.code);
}
