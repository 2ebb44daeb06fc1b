import { wildcard } from "../criteria";
import type { NativeFunction } from "../nativeFunctions";
import { isInOrder, orderOf } from "../operators";
import { type Content, isError, one, type Operand } from "../values";

/** MATCH and TRANSPOSE. INDEX, ROW and COLUMN are special forms: they look at the place of a reference. */
export const lookupFunctions: readonly (readonly [string, NativeFunction])[] = [
  ["MATCH", (operands) => matchOf(operands)],
  [
    "TRANSPOSE",
    ([operand]) =>
      (operand?.matrix[0] ?? []).map((_none, column) => (operand?.matrix ?? []).map((row) => row[column] ?? null)),
  ],
];

/** Exact with 0; the last that is not above it with 1, which is the default; the last that is not below it with -1. */
function matchOf([wanted, range, kind]: readonly Operand[]): Content {
  const value = one(wanted);
  if (isError(value)) return value;
  if (value === null || range === undefined) return "#N/A";
  const contents = range.matrix.flat();
  const mode = kind === undefined ? 1 : Number(one(kind) ?? 0);
  const found = mode === 0 ? contents.findIndex(equalTo(value)) : lastInOrder(contents, value, mode > 0 ? "<=" : ">=");
  return found < 0 ? "#N/A" : found + 1;
}

function equalTo(wanted: string | number | boolean): (content: Content) => boolean {
  if (typeof wanted === "string" && /[*?~]/u.test(wanted)) {
    const pattern = wildcard(wanted);
    return (content) => typeof content === "string" && pattern.test(content);
  }
  return (content) => content !== null && orderOf(content, wanted) === 0;
}

function lastInOrder(contents: readonly Content[], wanted: string | number | boolean, operator: string): number {
  let last = -1;
  for (const [index, content] of contents.entries()) {
    if (content === null || typeof content !== typeof wanted || isError(content)) continue;
    if (!isInOrder(operator, content, wanted)) break;
    last = index;
  }
  return last;
}
