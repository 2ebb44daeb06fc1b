import texts from "../text/nl/input.json";
import type { InputRule } from "./tableLayout";

/** What Excel lets a person type, in the words in which Excel takes such a rule. */
export type ValidationRule =
  | { readonly list: { readonly inCellDropDown: true; readonly source: string } }
  | { readonly wholeNumber: Bounds | LowerBound }
  | { readonly decimal: LowerBound }
  | { readonly date: { readonly formula1: string; readonly operator: "GreaterThan" } };

interface Bounds {
  readonly formula1: number;
  readonly formula2: number;
  readonly operator: "Between";
}

interface LowerBound {
  readonly formula1: number;
  readonly operator: "GreaterThan" | "GreaterThanOrEqualTo";
}

export function validationRule(rule: InputRule): ValidationRule {
  if (typeof rule !== "string") return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
  switch (rule) {
    case "count":
      return { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    case "persons":
      return { wholeNumber: { formula1: -10_000_000, formula2: 10_000_000, operator: "Between" } };
    case "share":
      return { decimal: { formula1: 0, operator: "GreaterThan" } };
    case "date":
      return { date: { formula1: "2000-01-01", operator: "GreaterThan" } };
    case "yes":
      return { list: { inCellDropDown: true, source: texts.yesNo } };
  }
}

/** What Excel says to somebody who types something else. */
export function inputAlert(rule: InputRule): {
  readonly showAlert: true;
  readonly style: "Stop";
  readonly title: string;
  readonly message: string;
} {
  const message = typeof rule === "string" ? texts[rule] : `${texts.choices} ${rule.choices.join(", ")}.`;
  return { showAlert: true, style: "Stop", title: texts.title, message };
}
