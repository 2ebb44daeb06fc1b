import type { NativeFunction } from "../nativeFunctions";
import { type Content, contentsOf, isError, isSingle, mapped, numeric, one, type Operand } from "../values";

/** Functions over all values of their arguments. */
const overAll: readonly (readonly [string, NativeFunction])[] = [
  ["SUM", (all) => overNumbers(all, (numbers) => numbers.reduce((sum, value) => sum + value, 0))],
  ["MIN", (all) => overNumbers(all, (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)))],
  ["MAX", (all) => overNumbers(all, (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)))],
  [
    "AVERAGE",
    (all) =>
      overNumbers(all, (numbers) =>
        numbers.length === 0 ? "#DIV/0!" : numbers.reduce((sum, value) => sum + value, 0) / numbers.length,
      ),
  ],
  ["COUNT", (all) => all.flatMap(numbersOf).filter((value) => typeof value === "number").length],
  ["COUNTA", (all) => contentsOf(all).filter((value) => value !== null).length],
  ["COUNTBLANK", ([range]) => (range === undefined ? "#VALUE!" : blanksIn(range))],
  ["SUMPRODUCT", (all) => sumOfProducts(all)],
];

/** The functions of which SUBTOTAL knows the number; above 100 it also leaves out rows that are hidden, and this grid hides none. */
const byNumber = new Map([
  [1, "AVERAGE"],
  [2, "COUNT"],
  [3, "COUNTA"],
  [4, "MAX"],
  [5, "MIN"],
  [9, "SUM"],
]);

const HIDDEN_TOO = 100;

const named = new Map(overAll);

export const aggregateFunctions: readonly (readonly [string, NativeFunction])[] = [
  ...overAll,
  ["SUBTOTAL", ([chosen, ...all]) => subtotal(chosen, all)],
];

function subtotal(chosen: Operand | undefined, all: readonly Operand[]): ReturnType<NativeFunction> {
  const number = chosen === undefined ? "#VALUE!" : numeric(one(chosen));
  if (isError(number)) return number;
  const wanted = typeof number === "number" ? Math.trunc(number) : 0;
  return named.get(byNumber.get(wanted > HIDDEN_TOO ? wanted - HIDDEN_TOO : wanted) ?? "")?.(all) ?? "#VALUE!";
}

/** Numbers of a range; text and truth values in it do not count. A value in the formula itself must be a number. */
function numbersOf(operand: Operand): readonly (number | string)[] {
  const contents = operand.matrix.flat();
  if (operand.area === null && isSingle(operand)) return contents.map(numeric);
  return contents.filter((value): value is number | string => typeof value === "number" || isError(value));
}

function overNumbers(all: readonly Operand[], apply: (numbers: readonly number[]) => Content): Content {
  const found = all.flatMap(numbersOf);
  return found.find(isError) ?? apply(found.filter((value) => typeof value === "number"));
}

/** A whole column ends where the sheet ends, not where its contents end. */
function blanksIn({ matrix, area }: Operand): number {
  const contents = matrix.flat();
  const filled = contents.filter((value) => value !== null && value !== "").length;
  return (area === null ? contents.length : area.rows * area.columns) - filled;
}

function sumOfProducts(all: readonly Operand[]): Content {
  const [first] = all;
  const rows = first?.matrix.length;
  const columns = first?.matrix[0]?.length;
  if (all.some(({ matrix }) => matrix.length !== rows || matrix[0]?.length !== columns)) return "#VALUE!";
  const factor = (value: Content): number => (typeof value === "number" ? value : 0);
  const matrices = all.map(({ matrix }) => matrix);
  const products = mapped(matrices, (values) => values.reduce<number>((product, value) => product * factor(value), 1));
  return products.flat().find(isError) ?? products.flat().reduce<number>((sum, value) => sum + factor(value), 0);
}
