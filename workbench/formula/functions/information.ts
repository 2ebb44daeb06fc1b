import type { NativeFunction } from "../nativeFunctions";
import { type Content, isError, mapped, mappedWithErrors, type Operand } from "../values";

/** Functions that tell what a value is, and N for its number. Most look at errors instead of passing them on. */
export const informationFunctions: readonly (readonly [string, NativeFunction])[] = [
  ["NA", () => "#N/A"],
  [
    "N",
    ([operand]) => (operand === undefined ? "#VALUE!" : mapped([operand.matrix], ([value = null]) => numberOf(value))),
  ],
  ["ISNUMBER", each((value) => typeof value === "number")],
  ["ISTEXT", each((value) => typeof value === "string" && !isError(value))],
  ["ISBLANK", each((value) => value === null)],
  ["ISLOGICAL", each((value) => typeof value === "boolean")],
  ["ISERROR", each(isError)],
  ["ISNA", each((value) => value === "#N/A")],
];

/** Text has no number: it is 0, whatever it reads as. */
function numberOf(value: Content): number {
  return typeof value === "boolean" ? Number(value) : typeof value === "number" ? value : 0;
}

function each(test: (value: Content) => boolean): NativeFunction {
  return ([operand]: readonly Operand[]) =>
    operand === undefined ? "#VALUE!" : mappedWithErrors([operand.matrix], ([value = null]) => test(value));
}
