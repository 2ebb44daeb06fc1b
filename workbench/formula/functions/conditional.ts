import { criterionOf } from "../criteria";
import { listOf, matchingCells } from "../matchingCells";
import type { NativeFunction } from "../nativeFunctions";
import { type Content, isError, isSingle, mappedWithErrors, type Matrix, one, type Operand } from "../values";

/** Functions over the cells that meet criteria: COUNTIF(S), SUMIF(S), MAXIFS and MINIFS. */
export const conditionalFunctions: readonly (readonly [string, NativeFunction])[] = [
  ["COUNTIF", (pairs) => forCriteria(pairs, pairs[0], countOf)],
  ["COUNTIFS", (pairs) => forCriteria(pairs, pairs[0], countOf)],
  ["SUMIF", ([range, wanted, sums = range]) => forCriteria(given(range, wanted), sums, over(total))],
  ["SUMIFS", ([sums, ...pairs]) => forCriteria(pairs, sums, over(total))],
  ["MAXIFS", ([range, ...pairs]) => forCriteria(pairs, range, over(highest))],
  ["MINIFS", ([range, ...pairs]) => forCriteria(pairs, range, over(lowest))],
];

type Answer = (range: Operand, cells: readonly number[], wanted: readonly Content[]) => Content;

function given(...operands: readonly (Operand | undefined)[]): readonly Operand[] {
  return operands.filter((operand) => operand !== undefined);
}

/** Answers once, or for each criterion when there are more of them. All ranges must have one shape. */
function forCriteria(pairs: readonly Operand[], target: Operand | undefined, answer: Answer): Content | Matrix {
  const ranges = pairs.filter((_operand, index) => index % 2 === 0);
  const wanted = pairs.filter((_operand, index) => index % 2 === 1);
  const problem = [target, ...ranges].map((range) => (range?.area == null ? one(range) : null)).find(isError);
  if (problem !== undefined) return problem;
  const isComplete = target !== undefined && ranges.length > 0 && ranges.length === wanted.length;
  if (!isComplete || !ranges.every((range) => haveSameShape(range, target))) return "#VALUE!";
  const matrices = ranges.map(({ matrix }) => matrix);
  const once = (values: readonly Content[]): Content => answer(target, matchingCells(matrices, values), values);
  if (wanted.every(isSingle)) return once(wanted.map(one));
  return mappedWithErrors(
    wanted.map(({ matrix }) => matrix),
    once,
  );
}

/** Blank cells below what a sheet uses count as well, so that COUNTIF(A:A,"") is what Excel says. */
function countOf({ matrix, area }: Operand, cells: readonly number[], wanted: readonly Content[]): number {
  const unread = area === null ? 0 : area.rows * area.columns - listOf(matrix).length;
  return cells.length + (unread > 0 && wanted.every((value) => criterionOf(value)(null)) ? unread : 0);
}

/** An error counts only when it stands in a row that meets the criteria. */
function over(apply: (numbers: readonly number[]) => number): Answer {
  return ({ matrix }, cells) => {
    const contents = listOf(matrix);
    const found = cells.map((cell) => contents[cell] ?? null);
    return found.find(isError) ?? apply(found.filter((content) => typeof content === "number"));
  };
}

function haveSameShape(left: Operand, right: Operand): boolean {
  const [first, second] = [shapeOf(left), shapeOf(right)];
  return first.rows === second.rows && first.columns === second.columns;
}

function shapeOf({ matrix, area }: Operand): { readonly rows: number; readonly columns: number } {
  return area ?? { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0);
}

function highest(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : Math.max(...numbers);
}

function lowest(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : Math.min(...numbers);
}
