/** What differs between two states of a workbook, as far as their fingerprints can tell. */
import { BLANK_MARK, type Marks, ROW_MARK, type SealedSheet, type SealedState } from "./sealedState";

export interface SealChanges {
  /** What is no longer as it was: any of these breaks a seal. */
  readonly changes: readonly SealChange[];
  /** Sheets and names that came since: they change nothing that was sealed. */
  readonly addedSheets: readonly string[];
  readonly addedNames: readonly string[];
}

export type SealChange =
  | { readonly kind: "sheetGone"; readonly sheet: string }
  | {
      readonly kind: "sheet";
      readonly sheet: string;
      /** Rows, from top to bottom; none when the marks do not tell which. */
      readonly spans: readonly RowSpan[];
      /** Tables that are gone, were made, or stand elsewhere or have another size. */
      readonly tables: readonly string[];
    }
  | { readonly kind: "names"; readonly names: readonly string[] };

/** Rows that follow each other, from 1, as they are now; of rows that are gone the place where they were. */
export interface RowSpan {
  readonly kind: "changed" | "added" | "removed";
  readonly from: number;
  readonly count: number;
}

export function sealChanges(before: SealedState, after: SealedState): SealChanges {
  const present = new Map(after.sheets.map((sheet) => [sheet.name, sheet]));
  const former = new Set(before.sheets.map(({ name }) => name));
  const step = before.step === after.step ? before.step : null;
  const names = differing(before.names, after.names).filter((name) => Object.hasOwn(before.names, name));
  return {
    changes: [
      ...before.sheets.flatMap((sheet) => sheetChange(sheet, present.get(sheet.name), step)),
      ...(names.length === 0 ? [] : [{ kind: "names" as const, names }]),
    ],
    addedSheets: after.sheets.flatMap(({ name }) => (former.has(name) ? [] : [name])),
    addedNames: Object.keys(after.names).filter((name) => !Object.hasOwn(before.names, name)),
  };
}

function sheetChange(before: SealedSheet, after: SealedSheet | undefined, step: number | null): readonly SealChange[] {
  const sheet = before.name;
  if (after === undefined) return [{ kind: "sheetGone", sheet }];
  if (after.print === before.print) return [];
  const spans = step === null ? [] : rowSpans(marksIn(before.rows), marksIn(after.rows), step);
  return [{ kind: "sheet", sheet, spans, tables: differing(before.tables, after.tables) }];
}

function differing(before: Marks, after: Marks): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]);
}

function marksIn(rows: string): readonly string[] {
  return Array.from({ length: rows.length / ROW_MARK }, (_mark, index) =>
    rows.slice(index * ROW_MARK, (index + 1) * ROW_MARK),
  );
}

/** Rows that moved up or down as they were are no change: what is the same above and below is left out first. */
function rowSpans(before: readonly string[], after: readonly string[], step: number): readonly RowSpan[] {
  const most = Math.min(before.length, after.length);
  let above = 0;
  while (above < most && before[above] === after[above]) above += 1;
  let below = 0;
  while (below < most - above && before.at(-1 - below) === after.at(-1 - below)) below += 1;
  const [gone, come] = [before.length - below - above, after.length - below - above];
  if (gone === 0 && come === 0) return [];
  const from = above * step + 1;
  // A group of rows in which one was put differs, and so do all groups below it.
  if (gone === 0 && step === 1) return [{ kind: "added", from, count: come }];
  if (come === 0) return [{ kind: "removed", from, count: gone * step }];
  if (gone !== come) return [{ kind: "changed", from, count: Math.max(gone, come) * step }];
  return sameLength(before, after, above, above + come, step);
}

function sameLength(
  before: readonly string[],
  after: readonly string[],
  first: number,
  end: number,
  step: number,
): readonly RowSpan[] {
  const spans: { kind: "changed"; from: number; count: number }[] = [];
  for (let index = first; index < end; index += 1) {
    if ((before[index] ?? BLANK_MARK) === (after[index] ?? BLANK_MARK)) continue;
    const from = index * step + 1;
    const last = spans.at(-1);
    if (last?.from === from - (last?.count ?? 0)) last.count += step;
    else spans.push({ kind: "changed", from, count: step });
  }
  return spans;
}
