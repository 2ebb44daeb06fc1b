/** The exchanges that a workbook holds. Art. 29 lid 2 Huisvestingswet 2014. */
import { cellText } from "../cellText";
import { columnOf } from "../recogniseTable";
import type { FoundTable } from "../workbookContent";
import { countingLines } from "./doubledRows";
import { placeKey } from "./quotaFigures";
import { exchangeHead } from "./quotaHeads";
import { quotaLayouts } from "./quotaLayouts";

export interface ExchangeRow {
  /** As it tells exchanges apart: a number that somebody wrote as text is that number too. */
  readonly number: string;
  readonly halfYear: string;
  readonly code: string;
  /** Null when the cell holds no number. */
  readonly persons: number | null;
  readonly reason: string;
  readonly recordedAt: string;
}

/** The rows of all exchanges, equal rows once. */
export function exchangeRows(table: FoundTable | null): readonly ExchangeRow[] {
  if (table === null) return [];
  const cells = (header: (typeof exchangeHead.columns)[number]): readonly unknown[] =>
    columnOf(table, exchangeHead, header);
  const [numbers, halfYears, codes, persons, reasons, stamps] = [
    cells("Nummer"),
    cells("Halfjaar"),
    cells("Gebied"),
    cells("Personen"),
    cells("Reden"),
    cells("Vastgelegd op (UTC)"),
  ];
  return countingLines(quotaLayouts.LRT_Taakruil, table).map((line) => ({
    number: cellText(numbers[line]),
    halfYear: cellText(halfYears[line]),
    code: cellText(codes[line]),
    persons: numberOrNull(persons[line]),
    reason: cellText(reasons[line]),
    recordedAt: cellText(stamps[line]),
  }));
}

/** Persons gained or given in exchanges, per municipality and half-year; null where one of them is no number. */
export function exchangedPersons(rows: readonly ExchangeRow[]): ReadonlyMap<string, number | null> {
  const sums = new Map<string, number | null>();
  for (const { code, halfYear, persons } of rows) {
    const key = placeKey(code, halfYear);
    const sum = sums.get(key);
    sums.set(key, sum === null || persons === null ? null : (sum ?? 0) + persons);
  }
  return sums;
}

function numberOrNull(cell: unknown): number | null {
  return typeof cell === "number" && Number.isFinite(cell) ? cell : null;
}
