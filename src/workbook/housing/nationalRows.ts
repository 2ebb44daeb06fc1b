/**
 * The national number of a half-year in the workbook, with its versions. A published number keeps its date and source; one
 * that a planner enters is marked as such. Art. 29 lid 1 Huisvestingswet 2014.
 */
import texts from "../../text/nl/quotaSheet.json";
import { type HalfYear, halfYearName } from "../../housing/halfYear";
import { nationalNumbers } from "../../reference/nationalHousingQuota";
import { fail, problem, type Result, succeed } from "../../text/result";
import { dateCell } from "../cellDate";
import { cellIn, type TablePlace, wholeColumn } from "../tablePlace";
import { type CellContent, count, dateOrText, formula, text } from "../writeGateway";
import { nationalInForce, type QuotaState } from "./quotaState";

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
  /** Versions that the workbook lacks. */
  readonly added: readonly NationalVersion[];
}

/**
 * Which national number counts for a half-year that opens: the planner's own, else the newest in the workbook, else the one
 * that was published. A half-year whose number is not known stays unknown.
 */
export function chooseNational(state: QuotaState, halfYear: HalfYear, own: number | null): Result<NationalChoice> {
  const present = nationalInForce(state, halfYear);
  const added: NationalVersion[] = present === null ? published(halfYear) : [];
  const newest = added.at(-1) ?? present;
  if (own !== null && own !== newest?.persons) {
    if (!Number.isSafeInteger(own) || own < 0) return fail(problem("housing.nationalNotACount", { total: own }));
    added.push(ownVersion(halfYear, (newest?.version ?? 0) + 1, own, null, ""));
  }
  const counting = added.at(-1) ?? present;
  return counting === null
    ? fail(problem("housing.nationalQuota.notAvailable", { halfYear: halfYearName(halfYear) }))
    : succeed({ persons: counting.persons, added });
}

function published(halfYear: HalfYear): NationalVersion[] {
  return nationalNumbers(halfYearName(halfYear)).map(({ version, persons, announced, source }) => {
    return { halfYear, version, persons, announced, isOwn: false, source };
  });
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

/** @param line The row of the sheet where it will stand, from 1. */
export function nationalRow(version: NationalVersion, place: TablePlace, line: number): readonly CellContent[] {
  const own = (header: string): string => cellIn(place, header, line);
  const newest = `MAXIFS(${wholeColumn(place, "Versie")},${wholeColumn(place, "Halfjaar")},${own("Halfjaar")})`;
  return [
    text(halfYearName(version.halfYear)),
    { kind: "number", value: version.version },
    count(version.persons),
    dateOrText(dateCell(version.announced)),
    text(version.isOwn ? texts.own : texts.published),
    text(version.source),
    formula(`IF(${own("Versie")}=${newest},"${texts.yes}","${texts.no}")`),
  ];
}
