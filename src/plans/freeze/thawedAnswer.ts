/**
 * Whether formulas that came back answer what was kept: rows may have moved, so that they look at other cells, and figures may be others by
 * now. Whoever completes the order must read it as well as the planner who gave it.
 */
import "../../text/freezeSentences";
import { problem, type Problem } from "../../text/result";
import type { DesiredState } from "../desiredState";
import { isErrorValue } from "../errorValue";
import { areaOf, cellAt, type FoundCells, type WorkbookContent } from "../workbookContent";
import type { ThawChoice } from "./freezeChoices";
import { FIRST_FIGURE_ROW, frozenName } from "./frozenNames";
import { keptResults } from "./keptFormulas";
import { valuesPrint } from "./valuesPrint";

/** @returns Nothing when the formulas answer what was kept, cell by cell, or when none of them had to come back. */
export function thawedAnswer(
  { frozen, area }: ThawChoice,
  { placed }: Pick<DesiredState, "placed">,
  content: WorkbookContent,
): readonly Problem[] {
  if (placed.length === 0) return [];
  const anchor = frozenName(frozen);
  const found = content.areas.get(areaOf.block(anchor));
  const sheet = content.pointers.get(anchor)?.sheet;
  if (found === undefined || sheet === undefined) return [problem("freeze.thawSheetGone")];
  const kept = keptResults(content).kept.find(({ id }) => id === frozen);
  if (kept === undefined || keptValuesPrint(found, area) !== kept.valuesPrint)
    return [problem("freeze.thawChanged", { sheet })];
  const pairs = placed.flatMap((cells) => {
    const shown = content.areas.get(areaOf.placed(cells))?.shown;
    return (cells.replaces ?? []).flatMap((line, row) =>
      line.map((value, column) => [value, shown?.[row]?.[column]] as const),
    );
  });
  // Functions of an add-in answer after the cells were read: a blank or an error now says nothing of the outcome.
  const isComputing = pairs.some(([value, shown]) => shown !== value && (isBlank(shown) || isErrorValue(shown)));
  if (isComputing) return [problem("freeze.thawComputing", { sheet })];
  return pairs.every(([value, shown]) => shown === value) ? [] : [problem("freeze.thawOther", { sheet })];
}

/** The fingerprint of the values that stand on the frozen sheet now. */
function keptValuesPrint(found: FoundCells, { rows, columns }: ThawChoice["area"]): string {
  return valuesPrint(
    Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) =>
        cellAt(found, found.row + FIRST_FIGURE_ROW + row, found.column + column),
      ),
    ),
  );
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}
