import type { NativeFunction } from "../nativeFunctions";
import { type Content, mapped, type Matrix, numeric, type Operand, textOf } from "../values";

/** LEFT, RIGHT, LEN and VALUE, cell by cell, and what a link shows. */
export const textFunctions: readonly (readonly [string, NativeFunction])[] = [
  ["LEFT", (operands) => part(operands, (text, length) => text.slice(0, length))],
  ["RIGHT", (operands) => part(operands, (text, length) => text.slice(Math.max(0, text.length - length)))],
  [
    "LEN",
    ([text]) => (text === undefined ? "#VALUE!" : mapped([text.matrix], ([value = null]) => textOf(value).length)),
  ],
  ["HYPERLINK", ([address, shown]) => (shown ?? address)?.matrix ?? "#VALUE!"],
  // No text at all is no number, and neither is true or false.
  [
    "VALUE",
    ([text]) =>
      text === undefined
        ? "#VALUE!"
        : mapped([text.matrix], ([value = null]) => (typeof value === "boolean" ? "#VALUE!" : numeric(value))),
  ],
];

/** Without a length it is one character. */
function part([text, length]: readonly Operand[], cut: (text: string, length: number) => string): Content | Matrix {
  if (text === undefined) return "#VALUE!";
  const lengths = length?.matrix ?? [[1]];
  return mapped([text.matrix, lengths], ([value = null, size = null]) => {
    const count = numeric(size);
    if (typeof count === "string") return count;
    return count < 0 ? "#VALUE!" : cut(textOf(value), Math.trunc(count));
  });
}
