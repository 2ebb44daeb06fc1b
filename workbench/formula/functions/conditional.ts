import { criterionOf } from "../criteria";
import type { NativeFunction } from "../nativeFunctions";
import { type Content, isError, one, type Operand } from "../values";

/** Functions over the cells that meet criteria: COUNTIF(S), SUMIF(S), MAXIFS and MINIFS. */
export const conditionalFunctions: readonly (readonly [string, NativeFunction])[] = [
  ["COUNTIF", (pairs) => countOf(pairs)],
  ["COUNTIFS", (pairs) => countOf(pairs)],
  ["SUMIF", ([range, wanted, sums = range]) => overMatches(listOf(sums), listOf(range, wanted), total)],
  ["SUMIFS", ([sums, ...pairs]) => overMatches(listOf(sums), pairs, total)],
  ["MAXIFS", ([range, ...pairs]) => overMatches(listOf(range), pairs, (found) => extreme(found, Math.max))],
  ["MINIFS", ([range, ...pairs]) => overMatches(listOf(range), pairs, (found) => extreme(found, Math.min))],
];

function listOf(...operands: readonly (Operand | undefined)[]): readonly Operand[] {
  return operands.filter((operand) => operand !== undefined);
}

/** Blank cells below what a sheet uses count as well, so that COUNTIF(A:A,"") is what Excel says. */
function countOf(pairs: readonly Operand[]): Content {
  const matches = matchesOf(pairs, pairs[0]);
  if (matches === null) return "#VALUE!";
  const [first] = pairs;
  const unread = first?.area == null ? 0 : first.area.rows * first.area.columns - matches.length;
  const acceptsBlank = pairs.every((operand, index) => index % 2 === 0 || criterionOf(one(operand))(null));
  return matches.filter(Boolean).length + (acceptsBlank ? unread : 0);
}

/** An error counts only when it stands in a row that meets the criteria. */
function overMatches(
  [range]: readonly Operand[],
  pairs: readonly Operand[],
  apply: (numbers: readonly number[]) => number,
): Content {
  const matches = matchesOf(pairs, range);
  if (range === undefined || matches === null) return "#VALUE!";
  const found = range.matrix.flat().filter((_content, index) => matches[index] === true);
  return found.find(isError) ?? apply(found.filter((content) => typeof content === "number"));
}

/** For each cell whether it meets all criteria; null when a range has another shape than `like`. */
function matchesOf(pairs: readonly Operand[], like: Operand | undefined): readonly boolean[] | null {
  if (like === undefined || pairs.length === 0 || pairs.length % 2 === 1) return null;
  let matches = like.matrix.flat().map(() => true);
  for (let place = 0; place < pairs.length; place += 2) {
    const range = pairs[place];
    if (range === undefined || !haveSameShape(range, like)) return null;
    const meets = criterionOf(one(pairs[place + 1]));
    const contents = range.matrix.flat();
    matches = matches.map((matched, index) => matched && meets(contents[index] ?? null));
  }
  return matches;
}

function haveSameShape(left: Operand, right: Operand): boolean {
  const [one, other] = [shapeOf(left), shapeOf(right)];
  return one.rows === other.rows && one.columns === other.columns;
}

function shapeOf({ matrix, area }: Operand): { readonly rows: number; readonly columns: number } {
  return area ?? { rows: matrix.length, columns: matrix[0]?.length ?? 0 };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0);
}

function extreme(numbers: readonly number[], choose: (...numbers: readonly number[]) => number): number {
  return numbers.length === 0 ? 0 : choose(...numbers);
}
