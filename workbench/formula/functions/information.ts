import type { NativeFunction } from "../nativeFunctions";
import { type Content, isError, mappedWithErrors, type Operand } from "../values";

/** Functions that tell what a value is. They look at errors instead of passing them on. */
export const informationFunctions: readonly (readonly [string, NativeFunction])[] = [
  ["NA", () => "#N/A"],
  ["ISNUMBER", each((value) => typeof value === "number")],
  ["ISTEXT", each((value) => typeof value === "string" && !isError(value))],
  ["ISBLANK", each((value) => value === null)],
  ["ISLOGICAL", each((value) => typeof value === "boolean")],
  ["ISERROR", each(isError)],
  ["ISNA", each((value) => value === "#N/A")],
];

function each(test: (value: Content) => boolean): NativeFunction {
  return ([operand]: readonly Operand[]) =>
    operand === undefined ? "#VALUE!" : mappedWithErrors([operand.matrix], ([value = null]) => test(value));
}
