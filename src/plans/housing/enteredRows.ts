/** What people and orders entered in the tables of the housing quota, row by row; equal rows once. */
import "../../text/quotaSentences";
import texts from "../../text/nl/quotaSheet.json";
import { type HalfYear, halfYearName, parseHalfYear, sequenceOf } from "../../housing/halfYear";
import type { RegionCode } from "../../reference/region";
import { regionOfCode } from "../../reference/regions";
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import { isoDate } from "../cellDate";
import { cellText } from "../cellText";
import { columnOf } from "../recogniseTable";
import type { FoundTable } from "../workbookContent";
import { countingLines } from "./doubledRows";
import { listHead, monthColumns, nationalHead, type QuotaColumn, quotaHead } from "./quotaHeads";
import { quotaLayouts } from "./quotaLayouts";

/** A row as it is entered. */
export interface EnteredRow {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly halfYear: HalfYear;
  readonly rounding: string;
  readonly months: readonly unknown[];
  /** Null when the cell holds something else than persons. */
  readonly startBalance: number | null;
  /** The municipality for which the balance counts after a merger, and from which half-year (its sequence number). */
  readonly successor: { readonly code: RegionCode; readonly from: number } | null;
}

export interface NationalRow {
  readonly halfYear: string;
  readonly version: number;
  readonly persons: number;
  /** True for a number that a planner entered. */
  readonly isOwn: boolean;
  readonly announced: string | null;
  readonly source: string;
}

export interface ListedRow {
  readonly halfYear: string;
  readonly code: string;
  /** The number of the list, or null when the cell holds something else. */
  readonly official: number | null;
  /** True when the official number counts. */
  readonly counts: boolean;
  /** The moment that rows of one list share; empty in a row that a person typed. */
  readonly readAt: string;
}

const LONGEST_TEXT = 40;

/** Cells of which at least one is filled in on a row that is about something. */
const ENTERED = [...monthColumns, "Startsaldo (invoer)", "Naam", "Gebied", "Halfjaar"] as const;

export function enteredRows(table: FoundTable | null): Result<readonly EnteredRow[]> {
  if (table === null) return succeed([]);
  const column = (header: QuotaColumn): readonly unknown[] => columnOf(table, quotaHead, header);
  const entered = ENTERED.map(column);
  const problems: Problem[] = [];
  const counting = new Set(countingLines(quotaLayouts.LRT_Taakstelling, table));
  const rows = table.rows.flatMap((_cells, index): readonly EnteredRow[] => {
    const isBlank = entered.every((cells) => cellText(cells[index]) === "");
    const read = isBlank ? null : enteredRow(table, index);
    if (read === null) return [];
    if (!read.ok) problems.push(...read.problems);
    return read.ok && counting.has(index) ? [read.value] : [];
  });
  return problems.length > 0 ? fail(...problems) : succeed(rows);
}

function enteredRow(table: FoundTable, index: number): Result<EnteredRow> {
  const cellUnder = (header: QuotaColumn): unknown => columnOf(table, quotaHead, header)[index] ?? "";
  const line = table.row + 2 + index;
  const code = cellText(cellUnder("Gebied"));
  const region = regionOfCode(code);
  const written = cellText(cellUnder("Halfjaar"));
  const halfYear = parseHalfYear(written);
  if (region?.kind !== "municipality") {
    return fail(problem("quota.rowRegionUnknown", { line, text: code.slice(0, LONGEST_TEXT) }));
  }
  if (!halfYear.ok) return fail(problem("quota.rowHalfYearUnknown", { line, text: written.slice(0, LONGEST_TEXT) }));
  const wrong = writtenProblems(table, { line, halfYear: halfYear.value }, cellUnder);
  if (wrong.length > 0) return fail(...wrong);
  const start = cellUnder("Startsaldo (invoer)");
  const successor = cellText(cellUnder("Opvolger"));
  const from = cellUnder("Opvolger vanaf");
  return succeed({
    code,
    name: region.name,
    province: cellText(cellUnder("Provincie")),
    halfYear: halfYear.value,
    rounding: cellText(cellUnder("Afronding")),
    months: monthColumns.map(cellUnder),
    startBalance: start === "" ? 0 : wholeOrNull(start),
    successor: successor === "" || typeof from !== "number" ? null : { code: successor, from },
  });
}

/** What an order wrote and formulas build on: another number of the half-year, or a rounding that nobody knows, gives other figures. */
function writtenProblems(
  { sheet, headers }: FoundTable,
  { line, halfYear }: { readonly line: number; readonly halfYear: HalfYear },
  cellUnder: (header: QuotaColumn) => unknown,
): readonly Problem[] {
  const [sequence, rounding] = [cellUnder("Volgnummer"), cellText(cellUnder("Afronding"))];
  const where = { sheet, line: String(line) };
  const isCounted = !headers.includes("Volgnummer") || sequence === sequenceOf(halfYear);
  const isKnown = ["", texts.published, texts.statutory].includes(rounding);
  const parameters = { ...where, halfYear: halfYearName(halfYear), sequence: String(sequenceOf(halfYear)) };
  const unknown = { ...where, header: "Afronding", text: rounding.slice(0, LONGEST_TEXT) };
  return [
    ...(isCounted ? [] : [problem("quota.sequenceDiffers", parameters)]),
    ...(isKnown ? [] : [problem("workbook.cellUnreadable", unknown)]),
  ];
}

/** The versions of the national numbers. One that is no number is a problem: another version must not take its place. */
export function nationalRows(table: FoundTable | null): Result<readonly NationalRow[]> {
  if (table === null) return succeed([]);
  const cells = (header: (typeof nationalHead.columns)[number]): readonly unknown[] =>
    columnOf(table, nationalHead, header);
  const [halfYears, versions, persons, origins, dates, sources] = [
    cells("Halfjaar"),
    cells("Versie"),
    cells("Personen"),
    cells("Herkomst"),
    cells("Bekend op"),
    cells("Bron"),
  ];
  const problems: Problem[] = [];
  const rows = countingLines(quotaLayouts.LRT_Landelijk, table).flatMap((line): readonly NationalRow[] => {
    const halfYear = parseHalfYear(cellText(halfYears[line]));
    const version = versions[line];
    const number = countOrNull(persons[line]);
    if (!halfYear.ok || typeof version !== "number") {
      problems.push(problem("quota.nationalUnreadable", { sheet: table.sheet, line: String(table.row + 2 + line) }));
      return [];
    }
    if (number === null) {
      problems.push(problem("quota.nationalNotANumber", { sheet: table.sheet, line: String(table.row + 2 + line) }));
      return [];
    }
    return [
      {
        halfYear: halfYearName(halfYear.value),
        version,
        persons: number,
        isOwn: cellText(origins[line]) === texts.own,
        announced: isoDate(dates[line]),
        source: cellText(sources[line]),
      },
    ];
  });
  return problems.length > 0 ? fail(...problems) : succeed(rows);
}

export function listedRows(table: FoundTable | null): readonly ListedRow[] {
  if (table === null) return [];
  const cells = (header: (typeof listHead.columns)[number]): readonly unknown[] => columnOf(table, listHead, header);
  const [halfYears, codes, choices, numbers, moments] = [
    cells("Halfjaar"),
    cells("Gebied"),
    cells("Telt (invoer)"),
    cells("Officieel"),
    cells("Ingelezen op (UTC)"),
  ];
  return countingLines(quotaLayouts.LRT_OfficieleLijst, table).map((line) => ({
    code: cellText(codes[line]),
    halfYear: cellText(halfYears[line]),
    official: countOrNull(numbers[line]),
    counts: cellText(choices[line]).toLowerCase() === texts.counts,
    readAt: cellText(moments[line]),
  }));
}

function countOrNull(cell: unknown): number | null {
  return typeof cell === "number" && Number.isFinite(cell) && cell >= 0 ? cell : null;
}

function wholeOrNull(cell: unknown): number | null {
  return typeof cell === "number" && Number.isSafeInteger(cell) ? cell : null;
}
