/**
 * Municipalities that ended and those that took them in, row by row of the quota table: version 0.2.0 wrote their codes in formulas,
 * now they stand in columns. By the same rules by which a half-year opens.
 */
import { type HalfYear, parseHalfYear, sequenceOf } from "../../housing/halfYear";
import { predecessorsIn } from "../../housing/predecessorsIn";
import type { OwnInhabitants } from "../../reference/inhabitants";
import type { RegionCode } from "../../reference/region";
import { cellText } from "../cellText";
import { addedInhabitants } from "../housing/addedInhabitants";
import { quotaHead } from "../housing/quotaHeads";
import { successionStart } from "../housing/succession";
import { columnOf } from "../recogniseTable";
import { workbookInhabitants } from "../reception/workbookInhabitants";
import type { FoundTable, WorkbookContent } from "../workbookContent";

export interface RowMergers {
  /** The municipality for which the balance of this row counts, from a half-year on; null while it exists. */
  readonly successor: Successor | null;
  /** Another municipality whose inhabitants are added; null as a rule. */
  readonly countedToo: RegionCode | null;
  /** Municipalities whose place this one had taken by this half-year. */
  readonly predecessors: readonly RegionCode[];
}

interface Successor {
  readonly code: RegionCode;
  /** The sequence number of the first half-year. */
  readonly from: number;
}

interface Row {
  readonly code: RegionCode;
  readonly halfYear: HalfYear;
}

/** @returns For every row of the body; null for one that is about no municipality or half-year. */
export function mergersOf(table: FoundTable, { tables }: WorkbookContent): readonly (RowMergers | null)[] {
  const rows = rowsOf(table);
  const successors = successorsAmong(rows.flatMap((row) => (row === null ? [] : [row])));
  const known = workbookInhabitants(tables);
  const own: OwnInhabitants | undefined = known.ok ? known.value : undefined;
  return rows.map((row) => {
    if (row === null) return null;
    const added = addedInhabitants(row.code, row.halfYear, own);
    const sequence = sequenceOf(row.halfYear);
    const successor = successors.get(row.code);
    return {
      successor: successor === undefined || successor.from <= sequence ? null : successor,
      countedToo: added.kind === "counted" ? added.code : null,
      predecessors: [...successors].flatMap(([code, { code: taker, from }]) =>
        taker === row.code && from <= sequence ? [code] : [],
      ),
    };
  });
}

function rowsOf(table: FoundTable): readonly (Row | null)[] {
  const halfYears = columnOf(table, quotaHead, "Halfjaar").map((cell) => parseHalfYear(cellText(cell)));
  return columnOf(table, quotaHead, "Gebied").map((cell, line) => {
    const [code, halfYear] = [cellText(cell), halfYears[line]];
    return code === "" || halfYear?.ok !== true ? null : { code, halfYear: halfYear.value };
  });
}

/** Of every municipality the first one that went on with its balance in this workbook. */
function successorsAmong(rows: readonly Row[]): ReadonlyMap<RegionCode, Successor> {
  const codes = new Set(rows.map(({ code }) => code));
  const opened = new Map(rows.map(({ halfYear }) => [sequenceOf(halfYear), halfYear]));
  const found = new Map<RegionCode, Successor>();
  for (const [sequence, halfYear] of [...opened].sort(([one], [other]) => one - other)) {
    const present = new Set(rows.flatMap((row) => (sequenceOf(row.halfYear) === sequence ? [row.code] : [])));
    for (const [successor, ended] of predecessorsIn(codes, halfYear)) {
      if (!present.has(successor)) continue;
      for (const code of ended) {
        if (found.has(code)) continue;
        found.set(code, { code: successor, from: sequenceOf(successionStart(code, successor, halfYear)) });
      }
    }
  }
  return found;
}
