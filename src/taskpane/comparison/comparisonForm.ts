import type { ComparedChoice } from "../../plans/comparison/compareKeys";
import { paneSlice } from "../slice";

/** Two ways to divide the same total beside each other. */
export interface ComparisonForm {
  readonly isOpen: boolean;
  readonly first: ComparedChoice;
  readonly second: ComparedChoice;
  readonly order: "difference" | "recipient";
}

export const comparisonForm = paneSlice<ComparisonForm>(() => ({
  isOpen: false,
  first: { keyId: "lrt-77100", method: "largestRemainder" },
  second: { keyId: "oproep-2023-10-05", method: "largestRemainder" },
  order: "difference",
}));
