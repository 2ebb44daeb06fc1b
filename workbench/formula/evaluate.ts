import type { CellArea } from "../model/cellArea";
import { nativeFunctions } from "./nativeFunctions";
import { combined, signed } from "./operators";
import type { Expression } from "./parse";
import { after, oneByOne, type Pending } from "./pending";
import { specialForms } from "./specialForms";
import { computed, type Content, isError, mapped, type Matrix, type Operand } from "./values";

/** What a formula may ask of its surroundings. */
export interface Surroundings {
  /** The cell that holds the formula. */
  readonly at: CellArea;
  /** Where an address, a name or a table column stands; an error text when it does not exist. */
  readonly locate: (text: string) => CellArea | string;
  /** The contents of cells, computed first where needed. */
  readonly contents: (area: CellArea) => Pending<Matrix>;
  /** Of each cell whether a formula stands in it. */
  readonly formulasIn: (area: CellArea) => Matrix;
  readonly hasCustom: (name: string) => boolean;
  /** Calls a custom function; an argument that was left out is null. */
  readonly callCustom: (name: string, parameters: readonly (Matrix | null)[]) => Promise<Matrix>;
}

/** The answer of a formula, as a rectangle of at least one cell. */
export function evaluate(tree: Expression, surroundings: Surroundings): Pending<Operand> {
  switch (tree.kind) {
    case "constant":
      return computed(tree.value);
    case "array":
      return computed(tree.rows);
    case "reference": {
      const area = surroundings.locate(tree.text);
      if (typeof area === "string") return computed(area);
      return after(surroundings.contents(area), (matrix) => ({ matrix, area }));
    }
    case "unary":
      return after(evaluate(tree.operand, surroundings), ({ matrix }) =>
        computed(mapped([matrix], ([value = null]) => signed(tree.operator, value))),
      );
    case "binary": {
      const combine = ([one = null, other = null]: readonly Content[]): Content => combined(tree.operator, one, other);
      return after(evaluate(tree.left, surroundings), (left) =>
        after(evaluate(tree.right, surroundings), (right) => computed(mapped([left.matrix, right.matrix], combine))),
      );
    }
    case "call":
      return called(tree.name, tree.parameters, surroundings);
  }
}

function called(
  name: string,
  parameters: readonly (Expression | null)[],
  surroundings: Surroundings,
): Pending<Operand> {
  const compute = (argument: Expression | null | undefined): Pending<Operand> =>
    argument == null ? computed(null) : evaluate(argument, surroundings);
  const special = specialForms.get(name);
  if (special !== undefined) {
    return special(parameters, {
      at: surroundings.at,
      compute,
      place: (argument) => (argument?.kind === "reference" ? surroundings.locate(argument.text) : null),
      contents: surroundings.contents,
      formulasIn: surroundings.formulasIn,
    });
  }
  return after(oneByOne(parameters, compute), (operands) => answerOf(name, parameters, operands, surroundings));
}

function answerOf(
  name: string,
  parameters: readonly (Expression | null)[],
  operands: readonly Operand[],
  surroundings: Surroundings,
): Pending<Operand> {
  const native = nativeFunctions.get(name);
  if (native !== undefined) return computed(native(operands));
  if (!surroundings.hasCustom(name)) return computed("#NAME?");
  // Excel does not call a custom function with an error: that error is the answer.
  const problem = operands.flatMap(({ matrix }) => matrix.flat()).find(isError);
  if (problem !== undefined) return computed(problem);
  const given = operands.map(({ matrix }, index) => (parameters[index] === null ? null : matrix));
  return surroundings.callCustom(name, given).then(computed);
}
