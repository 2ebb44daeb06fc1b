import { fail, problem, type Result, succeed } from "../text/result";

/** A half-year of the housing quota. */
export interface HalfYear {
  readonly year: number;
  readonly half: 1 | 2;
}

/** Reads "2024-I", "2024-1", "2024 II" and the like; case and blanks do not count. */
export function parseHalfYear(text: string): Result<HalfYear> {
  const match = /^(\d{4})[ -]?h?(ii|[i21])$/iu.exec(text.trim().replace(/\s*-\s*|\s+/gu, "-"));
  if (match === null) return fail(problem("housing.halfYearUnreadable", { text: text.slice(0, 40) }));
  const half = /^(?:ii|2)$/iu.test(match[2] ?? "") ? 2 : 1;
  return succeed({ year: Number(match[1]), half });
}

/** The half-year that a text names somewhere, such as the header of a column: "Taakstelling 2024-I"; null when none. */
export function halfYearIn(text: string): HalfYear | null {
  const match = /(?<!\d)(\d{4})[ -]{0,3}(ii|[i12])(?![\p{L}\d])/iu.exec(text.slice(0, 200));
  const parsed = match === null ? null : parseHalfYear(`${match[1] ?? ""}-${match[2] ?? ""}`);
  return parsed?.ok === true ? parsed.value : null;
}

/** "2024-I". */
export function halfYearName({ year, half }: HalfYear): string {
  return `${year}-${half === 1 ? "I" : "II"}`;
}

/** Whether a text is the name of a half-year as it stands in tables: "2024-I", not "2024-1" or "2024-i". */
export function isHalfYearName(text: string): boolean {
  const read = parseHalfYear(text);
  return read.ok && halfYearName(read.value) === text;
}

/**
 * The year on whose 1 January the inhabitants are counted: the year before that of the half-year.
 * Art. 29 lid 1 Huisvestingswet 2014.
 */
export function referenceYear({ year }: HalfYear): number {
  return year - 1;
}

/** Half-years counted through, so that "before" and "after" can be compared: 2024-I is one more than 2023-II. */
export function sequenceOf({ year, half }: HalfYear): number {
  return year * 2 + half - 1;
}

/** The half-year with this number. */
export function halfYearAt(sequence: number): HalfYear {
  return { year: Math.floor(sequence / 2), half: sequence % 2 === 0 ? 1 : 2 };
}
