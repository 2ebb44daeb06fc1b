import { aggregateFunctions } from "./functions/aggregate";
import { conditionalFunctions } from "./functions/conditional";
import { informationFunctions } from "./functions/information";
import { logicalFunctions } from "./functions/logical";
import { lookupFunctions } from "./functions/lookup";
import { roundingFunctions } from "./functions/rounding";
import { textFunctions } from "./functions/text";
import type { Content, Matrix, Operand } from "./values";

/** A function of Excel itself, on arguments that were computed already. */
export type NativeFunction = (operands: readonly Operand[]) => Content | Matrix;

/** The native functions that sheets of this add-in and its tests use. Everything else is #NAME? in memory. */
export const nativeFunctions: ReadonlyMap<string, NativeFunction> = new Map([
  ...aggregateFunctions,
  ...conditionalFunctions,
  ...informationFunctions,
  ...logicalFunctions,
  ...lookupFunctions,
  ...roundingFunctions,
  ...textFunctions,
]);
