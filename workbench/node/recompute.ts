/** Computes a workbook from a file anew, so that what its cells show can be laid beside what their formulas answer. */
import { isErrorValue } from "../../src/plans/errorValue";
import { isFormula } from "../../src/plans/isFormula";
import type { RecomputedSheet } from "../../src/findings/inspectedWorkbook";
import { problem, type Problem } from "../../src/text/result";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { fileToState, usedArea } from "../files/fileToState";
import type { CellKind, FileCell, FileWorkbook } from "../files/fileWorkbook";
import { isUnanswered } from "../files/inspectFile";
import type { CellValue } from "../model/gridModel";
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
  const none = (code: "inspection.tooLargeToCompute" | "inspection.changingUncomputed"): Recomputed => ({
    sheets: [],
    unseen: [problem(code)],
  });
  if (formulas.length > MOST_FORMULAS) return none("inspection.tooLargeToCompute");
  if (formulas.some((formula) => VOLATILE.test(formula.replaceAll(/"(?:[^"]|"")*"/gu, ""))))
    return none("inspection.changingUncomputed");
  const { sheets: opened } = fileToState(file, state);
  forgetReceptionContext();
  await state.grid.settled();
  let unknown = 0;
  const sheets = [...opened].flatMap(([sheetId, sheet]): readonly RecomputedSheet[] => {
    const area = usedArea(sheet);
    if (area === null) return [];
    const place = { ...area, sheetId };
    const [values, written] = [state.grid.values(place), state.grid.formulas(place)];
    unknown += written.flatMap((line, row) =>
      line.filter((content, column) => isFormula(content) && values[row]?.[column] === UNKNOWN),
    ).length;
    return [{ name: sheet.name, values }];
  });
  return { sheets, unseen: unknown === 0 ? [] : [problem("inspection.uncomputed", { count: unknown })] };
}
