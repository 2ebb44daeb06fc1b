import type { NativeFunction } from "../nativeFunctions";
import { type Content, mapped, type Matrix, numeric, type Operand, textOf } from "../values";

/** A cell of Excel holds no more. */
const LONGEST_TEXT = 32_767;

/** LEFT, RIGHT, LEN, VALUE, REPT, TRIM, FIND and SUBSTITUTE, cell by cell, and what a link shows. */
export const textFunctions: readonly (readonly [string, NativeFunction])[] = [
  ["LEFT", (operands) => part(operands, (text, length) => text.slice(0, length))],
  ["RIGHT", (operands) => part(operands, (text, length) => text.slice(Math.max(0, text.length - length)))],
  [
    "LEN",
    ([text]) => (text === undefined ? "#VALUE!" : mapped([text.matrix], ([value = null]) => textOf(value).length)),
  ],
  ["REPT", (operands) => cellByCell(operands, 2, repeated)],
  ["TRIM", (operands) => cellByCell(operands, 1, ([text = null]) => trimmed(textOf(text)))],
  ["FIND", (operands) => cellByCell(operands, 2, found)],
  ["SUBSTITUTE", (operands) => cellByCell(operands, 3, substituted)],
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

/** @param least How many arguments there must be. */
function cellByCell(
  operands: readonly Operand[],
  least: number,
  apply: (values: readonly Content[]) => Content,
): Content | Matrix {
  if (operands.length < least) return "#VALUE!";
  return mapped(
    operands.map(({ matrix }) => matrix),
    apply,
  );
}

function repeated([text = null, times = null]: readonly Content[]): Content {
  const count = numeric(times);
  if (typeof count === "string") return count;
  const answer = count < 0 ? null : textOf(text).repeat(Math.min(Math.trunc(count), LONGEST_TEXT + 1));
  return answer === null || answer.length > LONGEST_TEXT ? "#VALUE!" : answer;
}

/** Excel leaves one blank between words, and leaves blanks of other kinds alone. */
function trimmed(text: string): string {
  return text.replaceAll(/ +/gu, " ").replaceAll(/^ | $/gu, "");
}

function found([sought = null, text = null, from = 1]: readonly Content[]): Content {
  const start = numeric(from);
  if (typeof start === "string") return start;
  const whole = textOf(text);
  const first = Math.trunc(start) - 1;
  const place = first < 0 || first > whole.length ? -1 : whole.indexOf(textOf(sought), first);
  return place < 0 ? "#VALUE!" : place + 1;
}

/** @param which The one that is replaced, from 1; all of them without it. */
function substituted([text = null, old = null, fresh = null, which]: readonly Content[]): Content {
  const [whole, sought, put] = [textOf(text), textOf(old), textOf(fresh)];
  if (sought === "") return whole;
  if (which === undefined) return whole.replaceAll(sought, () => put);
  const wanted = numeric(which);
  if (typeof wanted === "string") return wanted;
  if (wanted < 1) return "#VALUE!";
  const parts = whole.split(sought);
  const cut = Math.trunc(wanted);
  return cut >= parts.length ? whole : [parts.slice(0, cut).join(sought), parts.slice(cut).join(sought)].join(put);
}
