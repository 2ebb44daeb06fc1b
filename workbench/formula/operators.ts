import { type Content, isError, numeric, textOf } from "./values";

export function signed(operator: string, value: Content): Content {
  if (operator === "+") return value;
  const number = numeric(value);
  if (typeof number === "string") return number;
  return operator === "-" ? -number : number / 100;
}

export function combined(operator: string, left: Content, right: Content): Content {
  if (operator === "&") return `${textOf(left)}${textOf(right)}`;
  if (/[<>=]/u.test(operator)) return isInOrder(operator, left, right);
  const one = numeric(left);
  const other = numeric(right);
  if (typeof one === "string") return one;
  if (typeof other === "string") return other;
  return bounded(calculated(operator, one, other));
}

/** A value compared with another, as the operators of a formula do it: numbers before text before truth values. */
export function isInOrder(operator: string, left: Content, right: Content): boolean {
  const order = orderOf(comparable(left, right), comparable(right, left));
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}

const KINDS = ["number", "string", "boolean"];

/** Negative when the first comes first, 0 when both are equal. */
export function orderOf(left: string | number | boolean, right: string | number | boolean): number {
  const kinds = KINDS.indexOf(typeof left) - KINDS.indexOf(typeof right);
  if (kinds !== 0) return kinds;
  const one = typeof left === "string" ? left.toLowerCase() : left;
  const other = typeof right === "string" ? right.toLowerCase() : right;
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A blank cell counts as 0, as empty text or as false, whichever the other side is. */
function comparable(value: Content, beside: Content): string | number | boolean {
  if (value !== null) return value;
  return typeof beside === "string" ? "" : typeof beside === "boolean" ? false : 0;
}

function calculated(operator: string, one: number, other: number): number | string {
  switch (operator) {
    case "+":
      return one + other;
    case "-":
      return one - other;
    case "*":
      return one * other;
    case "/":
      return other === 0 ? "#DIV/0!" : one / other;
    default:
      if (one === 0 && other <= 0) return other === 0 ? "#NUM!" : "#DIV/0!";
      return one ** other;
  }
}

function bounded(value: number | string): number | string {
  return isError(value) || Number.isFinite(value) ? value : "#NUM!";
}
