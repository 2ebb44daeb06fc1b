/** Computes a workbook from a file anew, so that what its cells show can be laid beside what their formulas answer. */
import { isErrorValue } from "../../src/plans/errorValue";
import { holdsCell } from "../../src/plans/holdsCell";
import { isFormula } from "../../src/plans/isFormula";
import type { RecomputedSheet } from "../../src/findings/inspectedWorkbook";
import { problem, type Problem } from "../../src/text/result";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { fileToState, usedArea } from "../files/fileToState";
import type { CellKind, FileCell, FileWorkbook } from "../files/fileWorkbook";
import { isUnanswered } from "../files/inspectFile";
import type { CellArea } from "../model/cellArea";
import type { CellValue } from "../model/gridModel";
import type { WorkbookState } from "../model/workbookState";
import type { OpenExcel } from "./openExcel";

/** A workbook with more formulas than this takes minutes. */
const MOST_FORMULAS = 100_000;
const VOLATILE = /\b(?:NOW|TODAY|INDIRECT|OFFSET|RAND|RANDBETWEEN|RANDARRAY)\(/iu;
const UNKNOWN = "#NAME?";

export interface Recomputed {
  readonly sheets: readonly RecomputedSheet[];
  /** What was not computed, and why. */
  readonly unseen: readonly Problem[];
}

/** The file with the answers that it lacks, so that what is found is not only that. */
export function withAnswers(file: FileWorkbook, answers: readonly RecomputedSheet[]): FileWorkbook {
  return {
    ...file,
    sheets: file.sheets.map((sheet) => {
      const [area, again] = [usedArea(sheet), answers.find(({ name }) => name === sheet.name)];
      if (area === null || again === undefined) return sheet;
      const rows = sheet.rows.map((line) => ({
        ...line,
        cells: line.cells.map((cell): FileCell => {
          const value = again.values[line.row - area.row]?.[cell.column - area.column];
          return isUnanswered(cell) && isCellValue(value) ? { ...cell, value, kind: kindOf(value) } : cell;
        }),
      }));
      return { ...sheet, rows };
    }),
  };
}

function isCellValue(value: unknown): value is CellValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function kindOf(value: CellValue): CellKind {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return isErrorValue(value) ? "error" : "text";
}

/** @param excel With the functions of the add-in; what stood in it goes away. */
export async function recompute(file: FileWorkbook, { state }: Pick<OpenExcel, "state">): Promise<Recomputed> {
  const formulas = file.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => (formula === null ? [] : [formula]))),
  );
  if (formulas.length > MOST_FORMULAS) return { sheets: [], unseen: [problem("inspection.tooLargeToCompute")] };
  const { sheets: opened } = fileToState(file, state);
  forgetReceptionContext();
  await state.grid.settled();
  const changing = changingCells(state);
  let unknown = 0;
  const sheets = [...opened].flatMap(([sheetId, sheet]): readonly RecomputedSheet[] => {
    const area = usedArea(sheet);
    if (area === null) return [];
    const place = { ...area, sheetId };
    const written = state.grid.formulas(place);
    const values = withoutChanging(state.grid.values(place), place, changing);
    unknown += written.flatMap((line, row) =>
      line.filter((content, column) => isFormula(content) && values[row]?.[column] === UNKNOWN),
    ).length;
    return [{ name: sheet.name, values }];
  });
  return {
    sheets,
    unseen: [
      ...(unknown === 0 ? [] : [problem("inspection.uncomputed", { count: unknown })]),
      ...(changing.length === 0 ? [] : [problem("inspection.changingUncomputed", { count: changing.length })]),
    ],
  };
}

/** What another moment answers otherwise, and everything that follows from it: nobody can say what it should show. */
function changingCells({ grid }: WorkbookState): readonly CellArea[] {
  const changing = grid.sheets().flatMap(({ id }) => {
    const used = grid.usedArea(id);
    if (used === null) return [];
    return grid.formulas(used).flatMap((line, down) =>
      line.flatMap((content, right): readonly CellArea[] => {
        if (!isFormula(content) || !VOLATILE.test(content.replaceAll(/"(?:[^"]|"")*"/gu, ""))) return [];
        const [row, column] = [used.row + down, used.column + right];
        return [grid.spillOf(id, row, column) ?? { sheetId: id, row, column, rows: 1, columns: 1 }];
      }),
    );
  });
  return changing.length === 0 ? [] : [...changing, ...(grid.following?.(changing) ?? [])];
}

/** Null where the answer is not known. */
function withoutChanging(
  values: readonly (readonly CellValue[])[],
  place: CellArea,
  changing: readonly CellArea[],
): RecomputedSheet["values"] {
  const here = changing.filter((area) => area.sheetId === place.sheetId);
  if (here.length === 0) return values;
  return values.map((line, row) =>
    line.map((value, column) =>
      here.some((area) => holdsCell(area, place.row + row, place.column + column)) ? null : value,
    ),
  );
}
