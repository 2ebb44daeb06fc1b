import { type HalfYear, halfYearName, parseHalfYear } from "../../housing/halfYear";
import { dutchDate } from "../../text/dutchDate";
import { dutchInteger } from "../../text/dutchNumber";
import { parseDutchCount } from "../../text/parseDutchCount";
import { problem, type Problem } from "../../text/result";
import { sentences } from "../../text/sentences";
import { publishedNumbers } from "../../reference/publishedNumbers";
import type { HalfYearChoice } from "../../plans/housing/housingChoices";
import { type Opening, openingOf } from "../../plans/housing/opening";
import { nationalInForce, newestVersion, type QuotaState, rowsOf } from "../../plans/housing/quotaState";
import type { HousingPane } from "./housingPane";
import { tell } from "./housingTexts";

/** What the form for opening a half-year comes to. */
export interface HalfYearPreview {
  readonly choice: HalfYearChoice;
  readonly opening: Opening;
  /** The national number that counts and where it comes from, in words. */
  readonly national: readonly string[];
  readonly sums: { readonly quota: number; readonly beginBalance: number };
}

export type HalfYearOutcome =
  { readonly ok: true; readonly preview: HalfYearPreview } | { readonly ok: false; readonly errors: HalfYearErrors };

/** What is wrong, per field of the form. */
export type HalfYearErrors = Readonly<Record<HalfYearField, readonly string[]>>;

export type HalfYearField = "province" | "halfYear" | "ownNational" | "other";

const noErrors: HalfYearErrors = {
  province: [],
  halfYear: [],
  ownNational: [],
  other: [],
};

export function previewHalfYear(pane: HousingPane, quota: QuotaState): HalfYearOutcome {
  const halfYear = parseHalfYear(pane.halfYear);
  const own = pane.ownNational.trim() === "" ? null : parseDutchCount(pane.ownNational);
  const isOwnWrong = own === null && pane.ownNational.trim() !== "";
  if (pane.province === "" || !halfYear.ok || isOwnWrong) {
    return { ok: false, errors: formErrors(pane, halfYear.ok ? [] : sentences(halfYear.problems), isOwnWrong) };
  }
  const { province, rounding } = pane;
  const newest = newestVersion(quota, halfYear.value);
  const choice = { province, halfYear: halfYear.value, rounding, ownNational: own, newest };
  const opening = openingOf(quota, choice);
  const problems = opening.ok ? openAlready(quota, choice, opening.value) : opening.problems;
  if (!opening.ok || problems.length > 0) return { ok: false, errors: { ...noErrors, other: sentences(problems) } };
  const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  return {
    ok: true,
    preview: {
      choice,
      opening: opening.value,
      national: nationalLines(opening.value, halfYear.value, quota),
      sums: {
        quota: sumOf(opening.value.rows.map((row) => row.quota)),
        beginBalance: sumOf(opening.value.rows.map(({ beginBalance }) => beginBalance)),
      },
    },
  };
}

/**
 * Opening a half-year of which every row is there changes nothing; one that stopped half-way can be completed, and one whose national
 * number is gone gets it again.
 */
function openAlready(quota: QuotaState, { province, halfYear }: HalfYearChoice, opening: Opening): readonly Problem[] {
  if (nationalInForce(quota, halfYear) === null) return [];
  const present = new Set(rowsOf(quota, halfYear, province).map(({ code }) => code));
  return opening.rows.every(({ municipality }) => present.has(municipality.code))
    ? [problem("quota.halfYearExists", { halfYear: halfYearName(halfYear), province: opening.province.name })]
    : [];
}

function formErrors(pane: HousingPane, unreadable: readonly string[], isOwnWrong: boolean): HalfYearErrors {
  return {
    ...noErrors,
    province: pane.province === "" ? [tell("errorProvince")] : [],
    halfYear: pane.halfYear.trim() === "" ? [tell("errorHalfYearMissing")] : unreadable,
    ownNational: isOwnWrong ? [tell("errorNational", { text: pane.ownNational })] : [],
  };
}

function nationalLines({ national }: Opening, halfYear: HalfYear, quota: QuotaState): readonly string[] {
  const known = publishedNumbers(halfYearName(halfYear));
  const counting = known.find(({ persons }) => persons === national.persons);
  const present = nationalInForce(quota, halfYear);
  const isOwn = national.added.at(-1)?.isOwn ?? present?.isOwn === true;
  const published =
    counting?.announced == null
      ? tell("originPublishedUndated")
      : tell("originPublished", { date: dutchDate(counting.announced) });
  const earlier = known
    .filter(({ persons }) => persons !== national.persons)
    .map(({ persons }) => dutchInteger(persons));
  return [
    tell("nationalKnown", { persons: national.persons, origin: isOwn ? tell("originOwn") : published }),
    ...(earlier.length === 0 ? [] : [tell("nationalVersions", { numbers: earlier.join(", ") })]),
  ];
}
