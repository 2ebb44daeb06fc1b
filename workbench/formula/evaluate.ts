import type { CellArea } from "../model/cellArea";
import { nativeFunctions } from "./nativeFunctions";
import { combined, signed } from "./operators";
import type { Expression } from "./parse";
import { specialForms } from "./specialForms";
import { computed, type Content, isError, mapped, type Matrix, type Operand } from "./values";

/** What a formula may ask of its surroundings. */
export interface Surroundings {
  /** The cell that holds the formula. */
  readonly at: CellArea;
  /** Where an address, a name or a table column stands; an error text when it does not exist. */
  readonly locate: (text: string) => CellArea | string;
  /** The contents of cells, computed first where needed. */
  readonly contents: (area: CellArea) => Promise<Matrix>;
  /** Of each cell whether a formula stands in it. */
  readonly formulasIn: (area: CellArea) => Matrix;
  readonly hasCustom: (name: string) => boolean;
  /** Calls a custom function; an argument that was left out is null. */
  readonly callCustom: (name: string, parameters: readonly (Matrix | null)[]) => Promise<Matrix>;
}

/** The answer of a formula, as a rectangle of at least one cell. */
export async function evaluate(tree: Expression, surroundings: Surroundings): Promise<Operand> {
  switch (tree.kind) {
    case "constant":
      return computed(tree.value);
    case "array":
      return computed(tree.rows);
    case "reference": {
      const area = surroundings.locate(tree.text);
      return typeof area === "string" ? computed(area) : { matrix: await surroundings.contents(area), area };
    }
    case "unary": {
      const { matrix } = await evaluate(tree.operand, surroundings);
      return computed(mapped([matrix], ([value = null]) => signed(tree.operator, value)));
    }
    case "binary": {
      const left = await evaluate(tree.left, surroundings);
      const right = await evaluate(tree.right, surroundings);
      const combine = ([one = null, other = null]: readonly Content[]): Content => combined(tree.operator, one, other);
      return computed(mapped([left.matrix, right.matrix], combine));
    }
    case "call":
      return await called(tree.name, tree.parameters, surroundings);
  }
}

async function called(
  name: string,
  parameters: readonly (Expression | null)[],
  surroundings: Surroundings,
): Promise<Operand> {
  const compute = async (argument: Expression | null | undefined): Promise<Operand> =>
    argument == null ? computed(null) : await evaluate(argument, surroundings);
  const special = specialForms.get(name);
  if (special !== undefined) {
    return await special(parameters, {
      at: surroundings.at,
      compute,
      place: (argument) => (argument?.kind === "reference" ? surroundings.locate(argument.text) : null),
      contents: surroundings.contents,
      formulasIn: surroundings.formulasIn,
    });
  }
  const operands: Operand[] = [];
  for (const parameter of parameters) operands.push(await compute(parameter));
  const native = nativeFunctions.get(name);
  if (native !== undefined) return computed(native(operands));
  if (!surroundings.hasCustom(name)) return computed("#NAME?");
  // Excel does not call a custom function with an error: that error is the answer.
  const problem = operands.flatMap(({ matrix }) => matrix.flat()).find(isError);
  if (problem !== undefined) return computed(problem);
  const given = operands.map(({ matrix }, index) => (parameters[index] === null ? null : matrix));
  return computed(await surroundings.callCustom(name, given));
}
