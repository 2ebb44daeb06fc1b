import type { CellValue } from "../model/gridModel";

/** A range or a value, always as a rectangle. */
export type Matrix = readonly (readonly CellValue[])[];

export const isError = (value: CellValue | undefined): value is string =>
  typeof value === "string" && /^#(?:N\/A|VALUE!|NAME\?|REF!|DIV\/0!|NUM!|NULL!|SPILL!|BUSY!|CALC!)$/u.test(value);

const flat = (matrices: readonly Matrix[]): readonly CellValue[] => matrices.flatMap((matrix) => matrix.flat());
const firstError = (values: readonly CellValue[]): string | undefined => values.find(isError);
const one = (matrix: Matrix | undefined): CellValue => matrix?.[0]?.[0] ?? "";
const numbers = (values: readonly CellValue[]): readonly number[] =>
  values.filter((value) => typeof value === "number");

/** A number where a formula needs one: blank is 0, text that looks like a number is that number. */
export function numeric(value: CellValue): number | string {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value === "") return 0;
  if (isError(value)) return value;
  return /^[+-]?\d+(?:\.\d+)?$/u.test(value) ? Number(value) : "#VALUE!";
}

export function truth(value: CellValue): boolean {
  return value !== "" && value !== 0 && value !== false && value !== "FALSE";
}

/** Does a cell meet a criterion such as 5, "abc", ">3" or "<>"? */
function meets(value: CellValue, criterion: CellValue): boolean {
  const match = /^(<>|<=|>=|[<>=])(.*)$/u.exec(String(criterion));
  const operator = match?.[1] ?? "=";
  const target = match?.[2] ?? String(criterion);
  const size = Number(target);
  if (target !== "" && !Number.isNaN(size) && typeof value === "number") {
    return compared(value - size, operator);
  }
  const same = String(value).toLowerCase() === target.toLowerCase();
  return operator === "<>" ? !same : operator === "=" && same;
}

function compared(difference: number, operator: string): boolean {
  switch (operator) {
    case "<":
      return difference < 0;
    case ">":
      return difference > 0;
    case "<=":
      return difference <= 0;
    case ">=":
      return difference >= 0;
    case "<>":
      return difference !== 0;
    default:
      return difference === 0;
  }
}

function conditional(ranges: readonly Matrix[], pairs: readonly Matrix[]): readonly boolean[] {
  const size = (ranges[0] ?? pairs[0] ?? []).flat().length;
  return Array.from({ length: size }, (_none, index) => {
    for (let pair = 0; pair + 1 < pairs.length; pair += 2) {
      if (!meets(pairs[pair]?.flat()[index] ?? "", one(pairs[pair + 1]))) return false;
    }
    return true;
  });
}

/** The native functions that sheets of this add-in and its tests use. Everything else is #NAME? in memory. */
export const nativeFunctions: ReadonlyMap<string, (parameters: readonly Matrix[]) => CellValue | Matrix> = new Map<
  string,
  (parameters: readonly Matrix[]) => CellValue | Matrix
>([
  ["SUM", (all) => firstError(flat(all)) ?? numbers(flat(all)).reduce((sum, value) => sum + value, 0)],
  ["MIN", (all) => firstError(flat(all)) ?? Math.min(...numbers(flat(all)))],
  ["MAX", (all) => firstError(flat(all)) ?? Math.max(...numbers(flat(all)))],
  ["COUNT", (all) => numbers(flat(all)).length],
  ["COUNTA", (all) => flat(all).filter((value) => value !== "").length],
  ["ROWS", ([range]) => range?.length ?? 0],
  ["COLUMNS", ([range]) => range?.[0]?.length ?? 0],
  ["ABS", ([value]) => withNumber(one(value), Math.abs)],
  ["ROUND", ([value, digits]) => withNumber(one(value), (number) => roundTo(number, Number(one(digits))))],
  ["AND", (all) => firstError(flat(all)) ?? flat(all).every(truth)],
  ["OR", (all) => firstError(flat(all)) ?? flat(all).some(truth)],
  ["NOT", ([value]) => !truth(one(value))],
  ["EXACT", ([left, right]) => String(one(left)) === String(one(right))],
  ["TRANSPOSE", ([range]) => (range?.[0] ?? []).map((_none, column) => (range ?? []).map((row) => row[column] ?? ""))],
  [
    "INDEX",
    ([range, row, column]) =>
      range?.[Math.max(Number(one(row)), 1) - 1]?.[Math.max(Number(one(column)), 1) - 1] ?? "#REF!",
  ],
  [
    "MATCH",
    ([wanted, range]) => {
      const found = (range ?? []).flat().findIndex((value) => meets(value, one(wanted)));
      return found < 0 ? "#N/A" : found + 1;
    },
  ],
  [
    "SUMPRODUCT",
    (all) =>
      (all[0] ?? [])
        .flat()
        .reduce<number>(
          (sum, _none, index) =>
            sum + all.reduce((product, matrix) => product * Number(numeric(matrix.flat()[index] ?? "")), 1),
          0,
        ),
  ],
  ["COUNTIFS", (pairs) => conditional([], pairs).filter(Boolean).length],
  ["COUNTIF", (pairs) => conditional([], pairs).filter(Boolean).length],
  [
    "SUMIFS",
    ([range, ...pairs]) =>
      conditional(range === undefined ? [] : [range], pairs).reduce(
        (sum, kept, index) => sum + (kept ? Number(numeric((range ?? []).flat()[index] ?? "")) : 0),
        0,
      ),
  ],
]);

function withNumber(value: CellValue, apply: (number: number) => number): CellValue {
  const number = numeric(value);
  return typeof number === "string" ? number : apply(number);
}

function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
}
