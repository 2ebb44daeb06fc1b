/** Which words of a verdict get which colours, in the light and readable by everyone: at least 4.5 to 1. */
import texts from "../../text/nl/checkSheet.json";
import type { PointerDifference } from "../pointerDifference";

export interface VerdictLook {
  /** With which the cell begins. */
  readonly words: string;
  readonly fill: string;
  readonly font: string;
}

export const verdictLooks: readonly VerdictLook[] = [
  { words: texts.wrong, fill: "#FBE3E4", font: "#8A1620" },
  { words: texts.attention, fill: "#FFF1D6", font: "#6B4700" },
  { words: texts.right, fill: "#E1F3E5", font: "#1B5E2A" },
  // What was not looked at is grey, never green.
  { words: texts.unchecked, fill: "#E8E8E8", font: "#4A4A4A" },
];

/** Named cells with a verdict that an order made. */
export function madeVerdicts(pointers: readonly PointerDifference[]): readonly PointerDifference[] {
  return pointers.filter(({ pointer, hasName }) => pointer.isVerdict === true && !hasName);
}
