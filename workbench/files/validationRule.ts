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
  const common = { allowBlank: "1", ...alertAttributes(alert) };
  if (kind === "list") return listValidation(addresses, parts, common);
  if (kind === "custom") {
    const formula1 = textIn(parts, "formula").replace(/^=/u, "");
    return { addresses, attributes: { type: "custom", ...common }, formula1, formula2: null };
  }
  const type = TYPES[kind];
  if (type === undefined) return null;
  const operator = OPERATORS[textIn(parts, "operator")] ?? "between";
  const formula = (name: string): string | null => {
    const text = textIn(parts, name);
    return text === "" ? null : formulaText(text, type);
  };
  return {
    addresses,
    attributes: { type, ...(operator === "between" ? {} : { operator }), ...common },
    formula1: formula("formula1"),
    formula2: formula("formula2"),
  };
}

type Parts = Readonly<Record<string, unknown>>;

function textIn(parts: Parts, name: string): string {
  const value = parts[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function alertAttributes(alert: ErrorAlert | null): Readonly<Record<string, string>> {
  if (alert === null || alert.showAlert === false) return {};
  const { style = "Stop", title, message } = alert;
  return {
    showErrorMessage: "1",
    ...(style === "Stop" ? {} : { errorStyle: style.toLowerCase() }),
    ...(title === undefined ? {} : { errorTitle: title.slice(0, LONGEST_TITLE) }),
    ...(message === undefined ? {} : { error: message.slice(0, LONGEST_MESSAGE) }),
  };
}

/** Words between commas, or cells that hold them. */
function listValidation(
  addresses: string,
  parts: Parts,
  common: Readonly<Record<string, string>>,
): FileValidation | null {
  const source = textIn(parts, "source");
  const isFormula = source.startsWith("=");
  if (!isFormula && source.length > LONGEST_LIST) return null;
  const formula1 = isFormula ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
  const hidden = parts["inCellDropDown"] === false ? { showDropDown: "1" } : {};
  return { addresses, attributes: { type: "list", ...common, ...hidden }, formula1, formula2: null };
}

/** A day is written as its serial number. */
function formulaText(value: string, type: string): string {
  const text = value.replace(/^=/u, "");
  if (type !== "date" || !/^\d{4}-\d{2}-\d{2}/u.test(text)) return text;
  return String((Date.parse(`${text.slice(0, 10)}T00:00:00Z`) - DAY_ZERO) / MILLISECONDS_PER_DAY);
}
