/**
 * Rows that stand twice: a row that a colleague wrote at the same moment counts once, and two rows about the same thing that
 * say something else make what depends on them an error, never a sum of both.
 */
import { agreed } from "../../structured";

/** The number of persons that all rows with these criteria agree on; a row without a number makes it unknown. */
export function agreedCount(values: string, criteria: string, otherwise: string): string {
  return `IF(COUNTIFS(${criteria})=COUNTIFS(${criteria},${values},">=0"),${agreed(values, criteria, otherwise)},NA())`;
}

/**
 * The sum over the rows with these criteria; unknown when one of them has no number, for instance because its formula is not there: it would be
 * left out, and the sum would look right.
 */
export function knownSum(values: string, criteria: string): string {
  return `IF(COUNTIFS(${criteria})=${numbersAmong(values, criteria)},${withoutDust(`SUMIFS(${values},${criteria})`)},NA())`;
}

/** The number that all rows with these criteria agree on, which may be below 0; one of them must be there. */
export function agreedNumber(values: string, criteria: string): string {
  return `IF(COUNTIFS(${criteria})=${numbersAmong(values, criteria)},${agreed(values, criteria, "NA()")},NA())`;
}

/** How many of the rows with these criteria have a number in this column. */
function numbersAmong(values: string, criteria: string): string {
  return ['">=0"', '"<0"'].map((kind) => `COUNTIFS(${criteria},${values},${kind})`).join("+");
}

/**
 * A number that people may leave blank, which is 0. Text or a number below 0 in its place makes it unknown, and so does a row that is
 * not there: its key may be written in another way.
 */
export function agreedSetting(values: string, criteria: string): string {
  const others = ['""', '">=0"'].map((kind) => `-COUNTIFS(${criteria},${values},${kind})`).join("");
  return `IF(COUNTIFS(${criteria})${others}>0,NA(),${agreed(values, criteria, "NA()")})`;
}

/** True when rows with the same key hold other numbers than the row itself. */
export function rowsDiffer(key: string, numbers: readonly (readonly [column: string, own: string])[]): string {
  const differences = numbers.map(([column, own]) => `SUMIFS(${column},${key})<>COUNTIFS(${key})*N(${own})`);
  return `OR(${differences.join(",")})`;
}

/**
 * How many cells of a column hold text among the rows with these criteria: where a number belongs it would be left out in silence.
 * Counted as what is no number and not empty: LibreOffice finds numbers as well when it looks for "?*".
 */
export function textsAmong(criteria: string, values: string): string {
  const others = ['""', '">=0"', '"<0"'].map((kind) => `-COUNTIFS(${criteria},${values},${kind})`);
  return `(COUNTIFS(${criteria})${others.join("")})`;
}

/** How often a row may stand and still count once in a sum: three members at the same moment. */
const COPIES = [1, 2, 3];

/** The sum over rows of which each stands as often as the column `times` says. */
export function sumOnce(values: string, criteria: string, times: string): string {
  return shares((copies) => `SUMIFS(${values},${criteria},${times},${copies})`);
}

/** How many rows there are when each counts once. */
export function countOnce(criteria: string, times: string): string {
  return shares((copies) => `COUNTIFS(${criteria},${times},${copies})`);
}

/** How many rows with these criteria stand often enough to be counted, copies included. */
export function countKnown(criteria: string, times: string): string {
  return COPIES.map((copies) => `COUNTIFS(${criteria},${times},${copies})`).join("+");
}

function shares(part: (copies: number) => string): string {
  return COPIES.map((copies) => (copies === 1 ? part(copies) : `${part(copies)}/${copies}`)).join("+");
}

/** Thirds of whole numbers add up to whole numbers again. */
const DIGITS = 9;

export function withoutDust(sum: string): string {
  return `ROUND(${sum},${DIGITS})`;
}
