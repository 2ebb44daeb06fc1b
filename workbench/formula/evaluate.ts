import type { CellValue } from "../model/gridModel";
import { isError, type Matrix, nativeFunctions, numeric, truth } from "./nativeFunctions";
import type { Expression } from "./parse";

/** What a formula may ask of its surroundings. */
export interface Surroundings {
  /** The cells of an address, a name or a table column; an error text when it does not exist. */
  readonly range: (text: string) => Promise<Matrix | string>;
  /** A custom function; null when there is none of that name. */
  readonly custom: (name: string, parameters: readonly (Matrix | null)[]) => Promise<Matrix> | null;
}

/** The answer of a formula, as a rectangle of at least one cell. */
export async function evaluate(tree: Expression, surroundings: Surroundings): Promise<Matrix> {
  switch (tree.kind) {
    case "constant":
      return [[tree.value]];
    case "array":
      return tree.rows;
    case "reference": {
      const found = await surroundings.range(tree.text);
      return typeof found === "string" ? [[found]] : found;
    }
    case "unary":
      return mapped([await evaluate(tree.operand, surroundings)], ([value = ""]) => signed(tree.operator, value));
    case "binary":
      return mapped(
        [await evaluate(tree.left, surroundings), await evaluate(tree.right, surroundings)],
        ([left = "", right = ""]) => combined(tree.operator, left, right),
      );
    case "call":
      return await called(tree.name, tree.parameters, surroundings);
  }
}

async function called(
  name: string,
  parameters: readonly (Expression | null)[],
  surroundings: Surroundings,
): Promise<Matrix> {
  if (name === "IF" || name === "IFERROR") return await chosen(name, parameters, surroundings);
  const values: (Matrix | null)[] = [];
  for (const parameter of parameters) {
    values.push(parameter === null ? null : await evaluate(parameter, surroundings));
  }
  const custom = surroundings.custom(name, values);
  if (custom !== null) {
    const broken = values.flatMap((matrix) => matrix?.flat() ?? []).find(isError);
    return broken === undefined ? await custom : [[broken]];
  }
  const native = nativeFunctions.get(name);
  if (native === undefined) return [["#NAME?"]];
  const answer = native(values.map((matrix) => matrix ?? [[""]]));
  return Array.isArray(answer) ? (answer as Matrix) : [[answer as CellValue]];
}

/** IF and IFERROR compute only the branch that counts. */
async function chosen(
  name: string,
  parameters: readonly (Expression | null)[],
  surroundings: Surroundings,
): Promise<Matrix> {
  const [first, second, third] = parameters;
  const condition = await evaluate(first ?? { kind: "constant", value: "" }, surroundings);
  const value = condition[0]?.[0] ?? "";
  const otherwise: Expression = { kind: "constant", value: false };
  if (name === "IFERROR") return isError(value) ? await evaluate(second ?? otherwise, surroundings) : condition;
  if (isError(value)) return condition;
  return await evaluate((truth(value) ? second : third) ?? otherwise, surroundings);
}

/** Applies an operation cell by cell; a single cell counts for all. */
function mapped(matrices: readonly Matrix[], apply: (values: readonly CellValue[]) => CellValue): Matrix {
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 1));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const values = matrices.map((matrix) => {
        const line = matrix[matrix.length === 1 ? 0 : row];
        return line?.[line.length === 1 ? 0 : column] ?? "#N/A";
      });
      return values.find(isError) ?? apply(values);
    }),
  );
}

function signed(operator: string, value: CellValue): CellValue {
  const number = numeric(value);
  if (typeof number === "string") return number;
  return operator === "-" ? -number : operator === "%" ? number / 100 : number;
}

function combined(operator: string, left: CellValue, right: CellValue): CellValue {
  if (operator === "&") return `${String(left)}${String(right)}`;
  if (/[<>=]/u.test(operator)) return inOrder(operator, left, right);
  const one = numeric(left);
  const other = numeric(right);
  if (typeof one === "string") return one;
  if (typeof other === "string") return other;
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
      return one ** other;
  }
}

function inOrder(operator: string, left: CellValue, right: CellValue): boolean {
  const one = left === "" && typeof right === "number" ? 0 : typeof left === "string" ? left.toLowerCase() : left;
  const other = right === "" && typeof left === "number" ? 0 : typeof right === "string" ? right.toLowerCase() : right;
  const rank = (value: CellValue): number => ["number", "string", "boolean"].indexOf(typeof value);
  const order = rank(one) - rank(other) || (one < other ? -1 : one > other ? 1 : 0);
  const outcomes: Readonly<Record<string, boolean>> = {
    "=": order === 0,
    "<>": order !== 0,
    "<": order < 0,
    ">": order > 0,
    "<=": order <= 0,
    ">=": order >= 0,
  };
  return outcomes[operator] ?? false;
}
