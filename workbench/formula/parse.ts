import { FormulaError, type Token, tokensOf } from "./tokens";

/** A formula as a tree. References are kept as text; the grid knows sheets, names and tables. */
export type Expression =
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "array"; readonly rows: readonly (readonly (string | number | boolean)[])[] }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly parameters: readonly (Expression | null)[] }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Expression }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Expression; readonly right: Expression };

/** Parses a formula in en-US notation, with or without the leading "=". */
export function parse(formula: string): Expression {
  const tokens = tokensOf(formula);
  let position = 0;
  const peek = (): Token | undefined => tokens[position];
  const isSign = (text: string): boolean => peek()?.kind === "sign" && peek()?.text === text;
  const take = (): Token => {
    const token = tokens[position];
    if (token === undefined) throw new FormulaError("The formula ends too early.");
    position += 1;
    return token;
  };
  const expect = (text: string): void => {
    if (!isSign(text)) throw new FormulaError(`Expected ${text}.`);
    position += 1;
  };

  const levels: readonly (readonly string[])[] = [
    ["=", "<>", "<", "<=", ">", ">="],
    ["&"],
    ["+", "-"],
    ["*", "/"],
    ["^"],
  ];

  function binary(level: number): Expression {
    const operators = levels[level];
    if (operators === undefined) return unary();
    let left = binary(level + 1);
    for (let token = peek(); token?.kind === "sign" && operators.includes(token.text); token = peek()) {
      position += 1;
      left = { kind: "binary", operator: token.text, left, right: binary(level + 1) };
    }
    return left;
  }

  function unary(): Expression {
    if (isSign("-") || isSign("+")) return { kind: "unary", operator: take().text, operand: unary() };
    let operand = primary();
    while (isSign("%")) {
      position += 1;
      operand = { kind: "unary", operator: "%", operand };
    }
    return operand;
  }

  function primary(): Expression {
    const token = take();
    if (token.kind === "text") return { kind: "constant", value: token.text.slice(1, -1).replaceAll('""', '"') };
    if (token.kind === "number") return { kind: "constant", value: Number(token.text) };
    if (token.kind === "error") return { kind: "constant", value: token.text };
    if (token.kind === "reference" || token.kind === "structured") return { kind: "reference", text: token.text };
    if (token.kind === "word") return isSign("(") ? call(token.text) : word(token.text);
    if (token.text === "{") return array();
    if (token.text !== "(") throw new FormulaError(`Unexpected ${token.text}.`);
    const inside = binary(0);
    expect(")");
    return inside;
  }

  function call(name: string): Expression {
    expect("(");
    const parameters: (Expression | null)[] = [];
    if (!isSign(")")) {
      do {
        if (parameters.length > 0) position += 1;
        parameters.push(isSign(",") || isSign(")") ? null : binary(0));
      } while (isSign(","));
    }
    expect(")");
    return { kind: "call", name: name.toUpperCase(), parameters };
  }

  function array(): Expression {
    const rows: (string | number | boolean)[][] = [[]];
    while (!isSign("}")) {
      rows.at(-1)?.push(constant());
      if (isSign("}")) break;
      if (isSign(";")) rows.push([]);
      else if (!isSign(",")) throw new FormulaError("Expected , or ; between constants.");
      position += 1;
    }
    expect("}");
    return { kind: "array", rows };
  }

  function constant(): string | number | boolean {
    const value = unary();
    if (value.kind === "constant") return value.value;
    if (value.kind === "unary" && value.operand.kind === "constant") return -Number(value.operand.value);
    throw new FormulaError("Only constants stand between braces.");
  }

  const tree = binary(0);
  if (position < tokens.length) throw new FormulaError(`Unexpected ${peek()?.text ?? ""}.`);
  return tree;
}

function word(text: string): Expression {
  if (/^TRUE$/iu.test(text)) return { kind: "constant", value: true };
  if (/^FALSE$/iu.test(text)) return { kind: "constant", value: false };
  return { kind: "reference", text };
}
