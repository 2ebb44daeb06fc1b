import type { NativeFunction } from "../nativeFunctions";
import { isError, isSingle, mapped, type Operand, textOf, truth } from "../values";

/** AND, OR, NOT and EXACT. IF and its family are special forms: they compute only the branch that counts. */
export const logicalFunctions: readonly (readonly [string, NativeFunction])[] = [
  ["AND", (all) => overTruths(all, (truths) => truths.every(Boolean))],
  ["OR", (all) => overTruths(all, (truths) => truths.some(Boolean))],
  [
    "NOT",
    ([operand]) => (operand === undefined ? "#VALUE!" : mapped([operand.matrix], ([value = null]) => not(value))),
  ],
  [
    "EXACT",
    ([left, right]) =>
      left === undefined || right === undefined
        ? "#VALUE!"
        : mapped([left.matrix, right.matrix], ([one = null, other = null]) => textOf(one) === textOf(other)),
  ],
];

/** Text and blank cells of a range do not count; a value in the formula itself must be true or false. */
function overTruths(all: readonly Operand[], apply: (truths: readonly boolean[]) => boolean): boolean | string {
  const truths = all.flatMap((operand) => {
    const contents = operand.matrix.flat();
    if (operand.area === null && isSingle(operand)) return contents.map(truth);
    return contents.filter((value) => (value !== null && typeof value !== "string") || isError(value)).map(truth);
  });
  const problem = truths.find((value) => typeof value === "string");
  if (problem !== undefined) return problem;
  return truths.length === 0 ? "#VALUE!" : apply(truths.filter((value) => typeof value === "boolean"));
}

function not(value: Parameters<typeof truth>[0]): boolean | string {
  const found = truth(value);
  return typeof found === "string" ? found : !found;
}
