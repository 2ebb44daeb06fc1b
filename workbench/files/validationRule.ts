/** A rule for what may be typed, as the Excel API has it, in the words of a file (ECMA-376 part 1, 18.3.1.33). */
import type { FileValidation } from "./fileWorkbook";

type Rule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};
const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MILLISECONDS_PER_DAY = 86_400_000;
/** More than this Excel does not take. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 225;
const LONGEST_LIST = 255;

export interface ErrorAlert {
  readonly title?: string;
  readonly message?: string;
  readonly style?: string;
  readonly showAlert?: boolean;
}

/** The rule as a file has it; null when a file cannot hold it. */
export function fileValidation(addresses: string, rule: Rule, alert: ErrorAlert | null): FileValidation | null {
  const [kind = "", parts = {}] = Object.entries(rule)[0] ?? [];
  const common = {
    allowBlank: "1",
    ...(alert === null || alert.showAlert === false
      ? {}
      : {
          showErrorMessage: "1",
          ...(alert.style === undefined || alert.style === "Stop" ? {} : { errorStyle: alert.style.toLowerCase() }),
          ...(alert.title === undefined ? {} : { errorTitle: alert.title.slice(0, LONGEST_TITLE) }),
          ...(alert.message === undefined ? {} : { error: alert.message.slice(0, LONGEST_MESSAGE) }),
        }),
  };
  if (kind === "list") {
    const source = String(parts["source"] ?? "");
    const formula1 = source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
    if (!source.startsWith("=") && source.length > LONGEST_LIST) return null;
    const hidden = parts["inCellDropDown"] === false ? { showDropDown: "1" } : {};
    return { addresses, attributes: { type: "list", ...common, ...hidden }, formula1, formula2: null };
  }
  if (kind === "custom") {
    const formula1 = String(parts["formula"] ?? "").replace(/^=/u, "");
    return { addresses, attributes: { type: "custom", ...common }, formula1, formula2: null };
  }
  const type = TYPES[kind];
  if (type === undefined) return null;
  const operator = OPERATORS[String(parts["operator"] ?? "Between")] ?? "between";
  const formula = (name: string): string | null => {
    const value = parts[name];
    return value === undefined || value === null || value === "" ? null : formulaText(value, type);
  };
  return {
    addresses,
    attributes: { type, ...(operator === "between" ? {} : { operator }), ...common },
    formula1: formula("formula1"),
    formula2: formula("formula2"),
  };
}

/** A day is written as its serial number. */
function formulaText(value: unknown, type: string): string {
  const text = String(value).replace(/^=/u, "");
  if (type !== "date" || !/^\d{4}-\d{2}-\d{2}/u.test(text)) return text;
  return String((Date.parse(`${text.slice(0, 10)}T00:00:00Z`) - DAY_ZERO) / MILLISECONDS_PER_DAY);
}
