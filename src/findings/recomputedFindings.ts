/** Cells that show something else than their formula answers, and workbooks that do not compute by themselves. */
import { holdsCell } from "../plans/holdsCell";
import { cellsAddress } from "../plans/address";
import { isErrorValue } from "../plans/errorValue";
import { atCell, type Finding, found, nowhere } from "./finding";
import { formulaAt, type InspectedSheet, type InspectedWorkbook, type RecomputedSheet } from "./inspectedWorkbook";
import { hidingNames } from "./localNameFindings";
import { shownApart } from "./shownApart";

/** Two programs may round the last digits of a double in another way. */
const TOLERANCE = 1e-9;
const OURS = /\bLRT\.[A-Z]+\(/iu;

/** One finding per sheet: a workbook that was saved without computing would else have one per cell. */
export function recomputedFindings(workbook: InspectedWorkbook): readonly Finding[] {
  const { sheets, isManual, isPrecisionAsShown, isIterating, unanswered = 0 } = workbook;
  // Recomputing knows the names of the workbook only: what a sheet of its own answers by another one is then not known.
  const recomputed = hidingNames(workbook).length > 0 ? [] : (workbook.recomputed ?? []);
  return [
    ...(unanswered > 0 ? [found("ZONDERUITKOMST", nowhere, { count: unanswered })] : []),
    ...(isManual === true ? [found("HANDMATIG", nowhere)] : []),
    ...(isPrecisionAsShown === true ? [found("PRECISIE", nowhere)] : []),
    ...(isIterating === true ? [found("RONDGANG", nowhere)] : []),
    ...sheets.flatMap((sheet) => {
      const again = recomputed.find(({ name }) => name === sheet.name);
      return again === undefined ? [] : sheetFinding(sheet, again);
    }),
  ];
}

interface Other {
  readonly row: number;
  readonly column: number;
  readonly shown: unknown;
  readonly computed: unknown;
}

function sheetFinding(sheet: InspectedSheet, again: RecomputedSheet): readonly Finding[] {
  const others = sheet.values.flatMap((line, r) =>
    line.flatMap((shown, c): readonly Other[] => {
      const [row, column, computed = ""] = [sheet.row + r, sheet.column + c, again.values[r]?.[c]];
      const isAnswer =
        formulaAt(sheet, row, column) !== null || sheet.spills.some((area) => holdsCell(area, row, column));
      const isOurs = OURS.test(formulaAt(sheet, row, column) ?? "");
      return isAnswer && computed !== null && !isSame(shown, computed, isOurs)
        ? [{ row, column, shown, computed }]
        : [];
    }),
  );
  const [first] = others;
  if (first === undefined) return [];
  const { row, column, shown, computed } = first;
  return [
    found("NAREKENEN", atCell(sheet.name, row, column), {
      count: others.length,
      cell: cellsAddress({ row, column, rows: 1, columns: 1 }),
      ...shownApart(shown, computed),
    }),
  ];
}

/** An error that is shown is a finding of its own. One that is computed is sure of our functions; of others Excel may know more. */
function isSame(shown: unknown, computed: unknown, isOurs: boolean): boolean {
  if (isErrorValue(shown) || (isErrorValue(computed) && (!isOurs || computed === "#NAME?"))) return true;
  if (typeof shown === "number" && typeof computed === "number") {
    return Math.abs(shown - computed) <= TOLERANCE * Math.max(1, Math.abs(shown), Math.abs(computed));
  }
  return asPlain(shown) === asPlain(computed);
}

/** Some programs store TRUE as 1. */
function asPlain(content: unknown): unknown {
  return typeof content === "boolean" ? Number(content) : content;
}
