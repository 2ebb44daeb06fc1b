import type { Injector } from "@univerjs/core";
import {
  BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
  IFunctionService,
} from "@univerjs/engine-formula";
import { type NativeFunction, nativeFunctions } from "../formula/nativeFunctions";
import { computed } from "../formula/values";
import { answerOf, matrixOf } from "./valueObjects";

/**
 * In the grid the first four take empty text for a blank cell, or answer nothing where Excel answers 0; the last one holds 0 where it shows a
 * text.
 */
const REPLACED = ["COUNTIF", "COUNTIFS", "MAXIFS", "MINIFS", "HYPERLINK"];

/** Puts functions of the grid in memory in the place of those that the grid on the screen answers otherwise than Excel. */
export function replaceFunctions(injector: Injector): void {
  const service = injector.get(IFunctionService);
  for (const name of REPLACED) {
    const native = nativeFunctions.get(name);
    if (native !== undefined) service.registerExecutors(new ReplacedFunction(name, native));
  }
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
