/** Printed totals beside the sums of the rows: both are kept, and a difference is said. */
import { country, municipalitiesOf, provinces, regionOfCode } from "../../reference/regions";
import type { Region, RegionCode } from "../../reference/region";
import { problem } from "../../text/result";
import type { Category, Message, PrintedTotal } from "../reading";
import { type Counted, message } from "../table/entry";
import { knownInhabitants } from "./knownInhabitants";

export interface TotalLine {
  /** Null for a "Totaal" that names no region. */
  readonly region: RegionCode | null;
  readonly printed: number;
  readonly line: number;
}

export function printedTotals(
  rows: readonly Counted[],
  totals: readonly TotalLine[],
  category: Category | null,
  /** The shipped year to compare the country with, or null. */
  year: number | null,
): {
  readonly totals: readonly PrintedTotal[];
  readonly messages: readonly Message[];
  /** Lines of provinces of which not all municipalities stand in the list, and those that do are another sum. */
  readonly unchecked: readonly number[];
} {
  const result: PrintedTotal[] = [];
  const messages: Message[] = [];
  const unchecked: number[] = [];
  for (const total of totals) {
    const parts = total.region === null ? countedAbove(total, totals, rows) : partsOf(total.region, rows);
    const sum = parts.reduce((all, { count }) => all + count, 0);
    const isSum = parts.length > 0 && sum === total.printed;
    if (isProvince(total.region) && !isWhole(total.region, parts) && !isSum) {
      unchecked.push(total.line);
      continue;
    }
    result.push({ region: total.region, printed: total.printed, sum, category, line: total.line });
    messages.push(...compared(total, sum, parts, rows.length, year));
  }
  if (unchecked.length > 0)
    messages.push(
      message(problem("reading.provincesUnchecked", { count: unchecked.length }), "information", unchecked),
    );
  return { totals: result, messages, unchecked };
}

function compared(
  total: TotalLine,
  sum: number,
  parts: readonly Counted[],
  rows: number,
  year: number | null,
): readonly Message[] {
  const { printed, line, region } = total;
  const known = region === country.code && year !== null ? knownInhabitants(country.code, year) : null;
  const messages: Message[] = [];
  if (known !== null && 50 * Math.abs(printed - known) > known) {
    messages.push(
      message(problem("reading.countryDiffers", { printed, known, year: String(year) }), "warning", [line]),
    );
  }
  if (rows === 0 || printed === sum) return messages;
  if (region !== null && !isWhole(region, parts)) {
    const all = wholeOf(region, parts).length;
    messages.push(message(problem("reading.listInPart", { count: parts.length, all }), "information", [line]));
  } else {
    messages.push(
      message(
        problem("reading.totalDiffers", { printed, sum, difference: Math.abs(printed - sum), line: String(line) }),
        "warning",
        [line],
      ),
    );
  }
  return messages;
}

/** A "Totaal" counts all rows, or those since the total before it when that is what adds up. */
function countedAbove(
  { line, printed }: TotalLine,
  totals: readonly TotalLine[],
  rows: readonly Counted[],
): readonly Counted[] {
  const before = Math.max(0, ...totals.map((other) => other.line).filter((other) => other < line));
  const segment = rows.filter(({ lines: [first = 0] }) => first > before && first < line);
  return segment.reduce((sum, { count }) => sum + count, 0) === printed ? segment : rows;
}

function partsOf(region: RegionCode | null, rows: readonly Counted[]): readonly Counted[] {
  if (!isProvince(region)) return rows;
  return rows.filter((row) => regionOfCode(row.region)?.provinceCode === region);
}

/** Whether a total is that of a province. */
export function isOfProvince(total: TotalLine): total is TotalLine & { readonly region: RegionCode } {
  return isProvince(total.region);
}

function isProvince(region: RegionCode | null): region is RegionCode {
  return region !== null && region !== country.code;
}

/** Whether every part of the region stands in the list. */
function isWhole(region: RegionCode, parts: readonly Counted[]): boolean {
  const codes = new Set(parts.map((part) => part.region));
  return wholeOf(region, parts).every(({ code }) => codes.has(code));
}

/** Of the country in a list of provinces those are its parts. */
function wholeOf(region: RegionCode, parts: readonly Counted[]): readonly Region[] {
  const areProvinces = parts.some((part) => regionOfCode(part.region)?.kind === "province");
  return areProvinces ? provinces : municipalitiesOf(region);
}
