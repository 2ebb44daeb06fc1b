/** Conditional formats that were made through the Excel API, in the words of a file (ECMA-376 part 1, 18.3.1.10). */
import type { ConditionalFormat } from "../model/looks";
import type { WorkbookState } from "../model/workbookState";
import type { ConditionalLook, FileConditional } from "./fileWorkbook";
import { storedFormula } from "./storedFormula";
import { colorElement } from "./writeStyles";
import { element, type XmlElement } from "./xmlTree";

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};
const TEXT_RULES: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};
const BAR_COLOR = "#638EC6";

/** The format as a file has it; null when a file cannot hold it. */
export function fileConditional(
  state: WorkbookState,
  format: ConditionalFormat,
  address: string,
  priority: number,
): FileConditional | null {
  const stored = (name: string): unknown => {
    const found = state.looks.property(format.owner, name);
    return found === undefined ? undefined : (JSON.parse(String(found)) as unknown);
  };
  const rule = ruleOf(format.type, stored, address, priority);
  if (rule === null) return null;
  return { addresses: address, rules: [rule], looks: [format.type === "DataBar" ? null : lookOf(stored)] };
}

function lookOf(stored: (name: string) => unknown): ConditionalLook {
  const color = (name: string): string | null => {
    const found = stored(name);
    return typeof found === "string" && /^#[\da-f]{6}$/iu.test(found) ? found.toUpperCase() : null;
  };
  return { color: color("Color"), fill: color("Fill"), bold: stored("Bold") === true };
}

type Stored = (name: string) => unknown;

function ruleOf(type: string, stored: Stored, address: string, priority: number): XmlElement | null {
  switch (type) {
    case "DataBar":
      return barRule(stored, priority);
    case "Custom":
      return element("cfRule", { type: "expression", priority }, [formulaElement(stored("Formula"))]);
    case "CellValue":
      return valueRule(partsOf(stored), priority);
    case "ContainsText":
      return textRule(partsOf(stored), address.split(/[: ]/u)[0] ?? "A1", priority);
    default:
      return null;
  }
}

type Parts = Readonly<Record<string, unknown>>;

function partsOf(stored: Stored): Parts {
  return (stored("Rule") ?? {}) as Parts;
}

function textIn(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function formulaElement(value: unknown): XmlElement {
  return element("formula", {}, [storedFormula(textIn(value), null)]);
}

function barRule(stored: Stored, priority: number): XmlElement {
  const color = textIn(stored("FillColor"));
  const bar = element("dataBar", {}, [
    element("cfvo", { type: "min" }),
    element("cfvo", { type: "max" }),
    colorElement("color", color === "" ? BAR_COLOR : color),
  ]);
  return element("cfRule", { type: "dataBar", priority }, [bar]);
}

function valueRule(rule: Parts, priority: number): XmlElement | null {
  const operator = OPERATORS[textIn(rule["operator"])];
  if (operator === undefined) return null;
  const formulas = ["formula1", "formula2"].filter((name) => textIn(rule[name]) !== "");
  return element(
    "cfRule",
    { type: "cellIs", priority, operator },
    formulas.map((name) => formulaElement(rule[name])),
  );
}

/** Beside the words a file wants a formula that finds them, from the first cell of the area. */
function textRule(rule: Parts, corner: string, priority: number): XmlElement | null {
  const type = TEXT_RULES[textIn(rule["operator"])];
  const text = textIn(rule["text"]);
  if (type === undefined) return null;
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const conditions: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${corner})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${corner}))`,
    beginsWith: `LEFT(${corner},${text.length})=${quoted}`,
    endsWith: `RIGHT(${corner},${text.length})=${quoted}`,
  };
  const operator = type === "notContainsText" ? "notContains" : type;
  return element("cfRule", { type, priority, operator, text }, [formulaElement(conditions[type])]);
}
