import type { Injector } from "@univerjs/core";
import {
  BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
  IFunctionService,
} from "@univerjs/engine-formula";
import { type NativeFunction, nativeFunctions } from "../formula/nativeFunctions";
import { combined } from "../formula/operators";
import { computed, mapped, type Matrix, truth } from "../formula/values";
import { answerOf, matrixOf } from "./valueObjects";

/**
 * In the grid the first four take empty text for a blank cell, or answer nothing where Excel answers 0; HYPERLINK holds 0 where it shows a
 * text, and NOT takes a text for true or false.
 */
const REPLACED = ["COUNTIF", "COUNTIFS", "MAXIFS", "MINIFS", "HYPERLINK", "NOT"];

/** Puts functions of the grid in memory in the place of those that the grid on the screen answers otherwise than Excel. */
export function replaceFunctions(injector: Injector): void {
  const service = injector.get(IFunctionService);
  for (const name of REPLACED) {
    const native = nativeFunctions.get(name);
    if (native !== undefined) service.registerExecutors(new ReplacedFunction(name, native));
  }
  service.registerExecutors(new Comparison());
  const original = service.getExecutor("IF");
  if (original !== null && original !== undefined) service.registerExecutors(strictIf(original));
}

class ReplacedFunction extends BaseFunction {
  readonly #native: NativeFunction;

  constructor(name: string, native: NativeFunction) {
    super(name);
    this.#native = native;
    this.minParams = 1;
    this.maxParams = 255;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const { matrix } = computed(this.#native(variants.map((variant) => computed(matrixOf(variant) ?? null))));
    return answerOf(matrix);
  }
}

const BLANK: Matrix = [[null]];

/** In the grid a cell that holds an error is never less nor more than anything, and a number comes after a text. */
class Comparison extends BaseFunction {
  #operator = "=";

  constructor() {
    super("COMPARE");
    this.minParams = 2;
    this.maxParams = 2;
  }

  /** The grid says with which sign, right before it has it calculated. */
  setCompareType(operator: string): void {
    this.#operator = operator;
  }

  override calculate(left: FunctionVariantType, right: FunctionVariantType): BaseValueObject {
    const operator = this.#operator;
    const sides = [left, right].map((side) => matrixOf(side) ?? BLANK);
    return answerOf(mapped(sides, ([one = null, other = null]) => combined(operator, one, other)));
  }
}

/** In the grid a text is true, and empty text false; in Excel a condition that is a text is an error. */
function strictIf(original: BaseFunction): BaseFunction {
  const Original = original.constructor as new (name: string) => BaseFunction;
  return new (class extends Original {
    override calculate(
      condition: BaseValueObject,
      ...answers: BaseValueObject[]
    ): ReturnType<BaseFunction["calculate"]> {
      const matrix = matrixOf(condition);
      const only = matrix?.length === 1 && matrix[0]?.length === 1 ? matrix[0][0] : null;
      return super.calculate(typeof only === "string" ? answerOf([[truth(only)]]) : condition, ...answers);
    }
  })("IF");
}
