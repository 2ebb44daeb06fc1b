/**
 * The national number of a half-year in the workbook, with its versions. A published number keeps its date and source; one
 * that a planner enters is marked as such. Art. 29 lid 1 Huisvestingswet 2014.
 */
import texts from "../../text/nl/quotaSheet.json";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { publishedNumbers } from "../../reference/publishedNumbers";
import { fail, problem, type Result, succeed } from "../../text/result";
import { count, dateOrText, number, text } from "../cellContent";
import { dateCell } from "../cellDate";
import { type DesiredRow, rowOf } from "../tableLayout";
import { nationalHead } from "./quotaHeads";
import { nationalInForce, type NationalRow, type QuotaState } from "./quotaState";

/** A version of the national number, on its way to the workbook. */
export interface NationalVersion {
  readonly halfYear: HalfYear;
  readonly version: number;
  readonly persons: number;
  /** ISO date, as far as it is known. */
  readonly announced: string | null;
  readonly isOwn: boolean;
  readonly source: string;
}

export interface NationalChoice {
  /** The number that counts. */
  readonly persons: number;
  /** Versions that the workbook must hold, because of this order. */
  readonly added: readonly NationalVersion[];
}

/** The half-year that opens, and how far it is open already. */
export interface NationalQuestion {
  readonly halfYear: HalfYear;
  readonly own: number | null;
  /** Another province reckons with the number, or the half-year is open and stays as it is. */
  readonly isInUse: boolean;
}

/**
 * Which national number counts for a half-year that opens: the planner's own, else the newest in the workbook, else the one
 * that was published. A half-year whose number is not known stays unknown. What a first try wrote of it is no version of its own.
 */
export function chooseNational(
  state: QuotaState,
  { halfYear, own, isInUse }: NationalQuestion,
): Result<NationalChoice> {
  if (own !== null && (!Number.isSafeInteger(own) || own < 0)) {
    return fail(problem("housing.nationalNotACount", { total: own }));
  }
  const present = state.nationalNumbers.filter((row) => row.halfYear === halfYearName(halfYear));
  const known = versionsFor(halfYear, own);
  const isOurs = present.every((row) => known.some((version) => isVersion(row, version)));
  const isFree = present.length === 0 || (isOurs && !isInUse);
  const added = isFree ? known : isInUse ? [] : afterPresent(state, halfYear, own);
  const persons = added.at(-1)?.persons ?? nationalInForce(state, halfYear)?.persons;
  return persons === undefined
    ? fail(problem("housing.nationalQuota.notAvailable", { halfYear: halfYearName(halfYear) }))
    : succeed({ persons, added });
}

/** All versions of a half-year that nobody opened yet: those that were published, then the planner's own. */
function versionsFor(halfYear: HalfYear, own: number | null): readonly NationalVersion[] {
  const published = publishedNumbers(halfYearName(halfYear)).map(
    ({ version, persons, announced, source }): NationalVersion => {
      return { halfYear, version, persons, announced, isOwn: false, source };
    },
  );
  const newest = published.at(-1);
  if (own === null || own === newest?.persons) return published;
  return [...published, ownVersion(halfYear, (newest?.version ?? 0) + 1, own, null, "")];
}

function afterPresent(state: QuotaState, halfYear: HalfYear, own: number | null): readonly NationalVersion[] {
  const newest = nationalInForce(state, halfYear);
  if (newest === null || own === null || own === newest.persons) return [];
  return [ownVersion(halfYear, newest.version + 1, own, null, "")];
}

/**
 * Whether the workbook holds another number than an order brings that opens a half-year: what people made of its own, or a later one.
 *
 * @param newest The newest version that stood there before it.
 */
export function isNumberChanged(
  state: QuotaState,
  { halfYear, own }: Pick<NationalQuestion, "halfYear" | "own">,
  newest: number,
): boolean {
  const known = versionsFor(halfYear, own);
  return state.nationalNumbers.some(
    (row) =>
      row.halfYear === halfYearName(halfYear) &&
      row.version > newest &&
      !known.some((version) => isVersion(row, version)),
  );
}

function isVersion(row: NationalRow, { version, persons, isOwn }: NationalVersion): boolean {
  return row.version === version && row.persons === persons && row.isOwn === isOwn;
}

export function ownVersion(
  halfYear: HalfYear,
  version: number,
  persons: number,
  announced: string | null,
  source: string,
): NationalVersion {
  return { halfYear, version, persons, announced, isOwn: true, source };
}

export function nationalRow({ halfYear, version, persons, announced, isOwn, source }: NationalVersion): DesiredRow {
  return rowOf(nationalHead, {
    Halfjaar: text(halfYearName(halfYear)),
    Versie: number(version),
    Personen: count(persons),
    "Bekend op": dateOrText(dateCell(announced)),
    Herkomst: text(isOwn ? texts.own : texts.published),
    Bron: text(source),
  });
}
