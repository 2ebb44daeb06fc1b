import { type CellArea } from "../model/cellArea";
import type { Expression } from "./parse";
import { after, type Pending } from "./pending";
import {
  computed,
  type Content,
  isError,
  isSingle,
  mappedWithErrors,
  type Matrix,
  numeric,
  one,
  type Operand,
  truth,
} from "./values";

type Parameters = readonly (Expression | null)[];

/** What a form may do with its arguments, besides computing them. */
export interface FormTools {
  /** The cell that holds the formula. */
  readonly at: CellArea;
  /** Computes an argument; one that was left out is a blank. */
  readonly compute: (argument: Expression | null | undefined) => Pending<Operand>;
  /** Where a reference stands, without looking at its cells; null for anything else. */
  readonly place: (argument: Expression | null | undefined) => CellArea | string | null;
  readonly contents: (area: CellArea) => Pending<Matrix>;
  readonly formulasIn: (area: CellArea) => Matrix;
}

type SpecialForm = (parameters: Parameters, tools: FormTools) => Pending<Operand>;

/** Functions that do not compute all their arguments, or that look at the place of a reference. */
export const specialForms: ReadonlyMap<string, SpecialForm> = new Map([
  ["IF", chosen],
  ["IFERROR", replaced(isError)],
  ["IFNA", replaced((value) => value === "#N/A")],
  ["INDEX", indexed],
  ["ROW", numbered((area) => listOf(area.rows, (index) => [area.row + index + 1]))],
  ["COLUMN", numbered((area) => [listOf(area.columns, (index) => area.column + index + 1)])],
  ["ROWS", counted(({ rows }) => rows)],
  ["COLUMNS", counted(({ columns }) => columns)],
  ["ISFORMULA", formulas],
]);

/** Whether a formula stands in each cell of a reference; what is no reference has none to look at. */
async function formulas([argument]: Parameters, { place, compute, formulasIn }: FormTools): Promise<Operand> {
  const area = place(argument) ?? (await compute(argument)).area;
  if (typeof area === "string") return computed(area);
  return computed(area === null ? "#N/A" : formulasIn(area));
}

function chosen(parameters: Parameters, { compute }: FormTools): Pending<Operand> {
  const [condition, first, second] = parameters;
  const thus = (): Pending<Operand> => compute(first);
  const otherwise = (): Pending<Operand> => (parameters.length < 3 ? computed(false) : compute(second));
  return after(compute(condition), (found) => {
    if (!isSingle(found)) return chosenPerCell(found, thus, otherwise);
    const isTrue = truth(one(found));
    if (typeof isTrue === "string") return computed(isTrue);
    return isTrue ? thus() : otherwise();
  });
}

async function chosenPerCell(
  found: Operand,
  thus: () => Pending<Operand>,
  otherwise: () => Pending<Operand>,
): Promise<Operand> {
  const matrices = [found, await thus(), await otherwise()].map(({ matrix }) => matrix);
  return computed(
    mappedWithErrors(matrices, ([test = null, yes = null, no = null]) => {
      const isTrue = truth(test);
      return typeof isTrue === "string" ? isTrue : isTrue ? yes : no;
    }),
  );
}

function replaced(isReplaced: (value: Content) => boolean): SpecialForm {
  const replace = ([value = null, other = null]: readonly Content[]): Content =>
    isReplaced(value) ? (other ?? 0) : value;
  return ([argument, instead], { compute }) =>
    after(compute(argument), (found) => {
      if (!found.matrix.flat().some(isReplaced)) return found;
      return after(compute(instead), ({ matrix }) => computed(mappedWithErrors([found.matrix, matrix], replace)));
    });
}

/** Takes part of a reference without looking at the rest of it. */
async function indexed(parameters: Parameters, tools: FormTools): Promise<Operand> {
  const [source, row, column] = parameters;
  const place = tools.place(source);
  if (typeof place === "string") return computed(place);
  const found = place === null ? await tools.compute(source) : null;
  const size = place ?? sizeOf(found);
  const wanted = [await tools.compute(row), await tools.compute(column)].map((operand) => numeric(one(operand)));
  const problem = wanted.find((value) => typeof value === "string");
  if (problem !== undefined) return computed(problem);
  const [first = 0, second = 0] = wanted.map((value) => Math.trunc(Number(value)));
  // With one number it counts along the only row.
  const isAlongRow = parameters.length < 3 && size.rows === 1;
  const part = partOf(size, isAlongRow ? 1 : first, isAlongRow ? first : second);
  if (part === null) return computed("#REF!");
  if (place === null) return computed(cut(found?.matrix ?? [], part));
  const area = { ...part, sheetId: place.sheetId, row: place.row + part.row, column: place.column + part.column };
  return { matrix: await tools.contents(area), area };
}

interface Part {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A row or column of 0 stands for all of them. */
function partOf(size: { readonly rows: number; readonly columns: number }, row: number, column: number): Part | null {
  if (row < 0 || column < 0 || row > size.rows || column > size.columns) return null;
  return {
    row: Math.max(row - 1, 0),
    column: Math.max(column - 1, 0),
    rows: row === 0 ? size.rows : 1,
    columns: column === 0 ? size.columns : 1,
  };
}

function cut(matrix: Matrix, { row, column, rows, columns }: Part): Matrix {
  return matrix.slice(row, row + rows).map((line) => line.slice(column, column + columns));
}

function sizeOf(operand: Operand | null): { readonly rows: number; readonly columns: number } {
  return { rows: operand?.matrix.length ?? 0, columns: operand?.matrix[0]?.length ?? 0 };
}

/** The numbers of the rows or columns of a reference, or of the cell with the formula. */
function numbered(numbers: (area: CellArea) => Matrix): SpecialForm {
  return async (parameters, { at, place, compute }) => {
    if (parameters.length === 0) return computed(numbers(at));
    const area = place(parameters[0]) ?? (await compute(parameters[0])).area ?? "#VALUE!";
    return computed(typeof area === "string" ? area : numbers(area));
  };
}

function counted(count: (size: { readonly rows: number; readonly columns: number }) => number): SpecialForm {
  return async ([argument], { place, compute }) => {
    const area = place(argument);
    if (typeof area === "string") return computed(area);
    if (area !== null) return computed(count(area));
    const found = await compute(argument);
    const problem = isSingle(found) ? one(found) : null;
    return computed(isError(problem) ? problem : count(found.area ?? sizeOf(found)));
  };
}

function listOf<Value>(length: number, make: (index: number) => Value): Value[] {
  return Array.from({ length }, (_none, index) => make(index));
}
