import { AsyncObject, BaseFunction, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import type { FunctionAnswer } from "../model/gridModel";
import { answerOf, matrixOf } from "./valueObjects";

export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Answers a call; must never throw, because the grid would stop calculating for good. */
export type Calculate = (parameters: readonly unknown[], caller: CallingCell) => Promise<FunctionAnswer>;

/**
 * A custom function as the grid knows it. It takes the raw arguments, so that an omitted one and an empty cell can be told
 * from 0, and answers later with one value or a matrix that spills.
 */
export class SheetFunction extends BaseFunction {
  readonly #calculate: Calculate;

  constructor(name: string, calculate: Calculate) {
    super(name);
    this.#calculate = calculate;
    this.minParams = -1;
    this.maxParams = -1;
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]): AsyncObject {
    const caller = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return new AsyncObject(this.#answer(variants.map(parameterOf), caller));
  }

  async #answer(parameters: readonly unknown[], caller: CallingCell): Promise<BaseValueObject> {
    const { values } = await this.#calculate(parameters, caller);
    return answerOf(values);
  }
}

/** For a custom function a blank cell is empty text. */
function parameterOf(variant: FunctionVariantType): unknown {
  return matrixOf(variant)?.map((row) => row.map((cell) => cell ?? "")) ?? null;
}
