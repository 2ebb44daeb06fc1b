import { isErrorValue } from "../../plans/errorValue";
import { formulaAt, type InspectedSheet, type InspectedWorkbook, shownAt } from "../../findings/inspectedWorkbook";
import { cellsAddress } from "../../plans/address";
import { type FreezeChoice, type FrozenFormula, MOST_CELLS, MOST_FORMULAS } from "../../plans/freeze/freezeChoices";
import { FIRST_FIGURE_ROW } from "../../plans/freeze/frozenNames";
import { overlaps } from "../../plans/overlaps";
import { pointerNames } from "../../plans/reception/pointers";
import { type FoundArea, pointerText } from "../../plans/workbookContent";
import { LONGEST_TEXT } from "../../text/longestText";
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import type { SelectedCells } from "../../plans/formula/selectedCells";

/**
 * What is kept of the cells that a planner selected: what each shows, and the formulas that it comes from. Refused where the result would
 * not be whole or not be right: an error, a truth value, a part of the cells that one formula fills, cells that change while they are read.
 *
 * @param selected The cells as they were selected.
 * @param inspected The workbook as it was read right after.
 * @param day The day on the clock of the planner, "2026-11-28".
 */
export function freezeSelection(
  selected: SelectedCells,
  inspected: InspectedWorkbook,
  day: string,
): Result<FreezeChoice> {
  const { row, column, rows, columns } = selected;
  const count = (FIRST_FIGURE_ROW + rows) * Math.max(2, columns);
  if (count > MOST_CELLS) return fail(problem("freeze.tooLarge", { count, most: MOST_CELLS }));
  const sheet = inspected.sheets.find(({ name }) => name === selected.sheet);
  const isSame =
    sheet !== undefined &&
    everyCell(selected, (r, c) => shownAt(sheet, row + r, column + c) === selected.values[r]?.[c]);
  if (!isSame) return fail(problem("freeze.changing"));
  const [first, ...others] = [...errorsIn(selected), ...truthsIn(selected), ...cutSpills(selected, sheet)];
  if (first !== undefined) return fail(first, ...others);
  const places = inspected.content.places.filter((place) => place.sheet === sheet.name && overlaps(place, selected));
  const formulas = formulasIn(selected, sheet).filter((formula) => !places.some((place) => overlaps(place, formula)));
  const hasAny = formulas.length > 0 || formulasIn(selected, sheet).length > 0;
  if (!hasAny) return fail(problem("freeze.noFormulas", { address: selected.address }));
  if (formulas.length > MOST_FORMULAS) return fail(problem("freeze.tooManyFormulas", { most: MOST_FORMULAS }));
  return succeed({
    source: { sheet: selected.sheet, row, column },
    day,
    decision: pointerText(inspected.content, pointerNames.activeDecision).slice(0, LONGEST_TEXT),
    key: pointerText(inspected.content, pointerNames.activeKey).slice(0, LONGEST_TEXT),
    values: selected.values.map((line) => line.map(shownValue)),
    formats: selected.values.map((line, r) =>
      line.map((value, c) => (typeof value === "number" ? (selected.formats[r]?.[c] ?? "") : "")),
    ),
    formulas,
    tables: places.map(({ name }) => name),
  });
}

function shownValue(value: unknown): string | number {
  return typeof value === "number" ? value : String(value);
}

function everyCell({ rows, columns }: FoundArea, holds: (row: number, column: number) => boolean): boolean {
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) if (!holds(row, column)) return false;
  }
  return true;
}

function errorsIn(selected: SelectedCells): readonly Problem[] {
  return problemsIn(selected, (value, cell) =>
    isErrorValue(value) ? problem("freeze.error", { cell, error: String(value) }) : null,
  );
}

/** As text it would no longer be what formulas compute with. */
function truthsIn(selected: SelectedCells): readonly Problem[] {
  return problemsIn(selected, (value, cell) => (typeof value === "boolean" ? problem("freeze.truth", { cell }) : null));
}

function problemsIn(
  { row, column, values }: SelectedCells,
  problemOf: (value: unknown, cell: string) => Problem | null,
): readonly Problem[] {
  return values.flatMap((line, r) =>
    line.flatMap(
      (value, c) => problemOf(value, cellsAddress({ row: row + r, column: column + c, rows: 1, columns: 1 })) ?? [],
    ),
  );
}

/** Answers of which some cells were selected and others not: half a result has another sum. */
function cutSpills(selected: SelectedCells, { spills }: InspectedSheet): readonly Problem[] {
  return spills
    .filter((spill) => overlaps(spill, selected) && !isWithin(spill, selected))
    .map((spill) =>
      problem("freeze.cut", { cell: cellsAddress({ ...spill, rows: 1, columns: 1 }), address: cellsAddress(spill) }),
    );
}

function isWithin(inner: FoundArea, outer: FoundArea): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

function formulasIn(
  { row, column, rows, columns, formats }: SelectedCells,
  sheet: InspectedSheet,
): readonly FrozenFormula[] {
  const found: FrozenFormula[] = [];
  everyCell({ row: 0, column: 0, rows, columns }, (r, c) => {
    const place = { row: row + r, column: column + c };
    const formula = formulaAt(sheet, place.row, place.column);
    if (formula === null) return true;
    const spill = sheet.spills.find((area) => area.row === place.row && area.column === place.column);
    const size = { rows: spill?.rows ?? 1, columns: spill?.columns ?? 1 };
    found.push({ ...place, ...size, formula: formula.slice(1), format: formats[r]?.[c] ?? "General" });
    return true;
  });
  return found;
}
