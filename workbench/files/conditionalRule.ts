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

function ruleOf(type: string, stored: (name: string) => unknown, address: string, priority: number): XmlElement | null {
  const rule = (stored("Rule") ?? {}) as Readonly<Record<string, unknown>>;
  const formula = (value: unknown): XmlElement => element("formula", {}, [storedFormula(String(value ?? ""), null)]);
  switch (type) {
    case "DataBar": {
      const color = stored("FillColor");
      const bar = element("dataBar", {}, [
        element("cfvo", { type: "min" }),
        element("cfvo", { type: "max" }),
        colorElement("color", typeof color === "string" && color !== "" ? color : BAR_COLOR),
      ]);
      return element("cfRule", { type: "dataBar", priority }, [bar]);
    }
    case "Custom":
      return element("cfRule", { type: "expression", priority }, [formula(stored("Formula"))]);
    case "CellValue": {
      const operator = OPERATORS[String(rule["operator"])];
      if (operator === undefined) return null;
      const second = rule["formula2"];
      const formulas = [formula(rule["formula1"]), ...(second === undefined || second === "" ? [] : [formula(second)])];
      return element("cfRule", { type: "cellIs", priority, operator }, formulas);
    }
    case "ContainsText": {
      const kind = TEXT_RULES[String(rule["operator"])];
      const text = String(rule["text"] ?? "");
      if (kind === undefined) return null;
      const corner = address.split(/[: ]/u)[0] ?? "A1";
      const found = `NOT(ISERROR(SEARCH("${text.replaceAll('"', '""')}",${corner})))`;
      const condition = {
        containsText: found,
        notContainsText: `ISERROR(SEARCH("${text.replaceAll('"', '""')}",${corner}))`,
      }[kind];
      const other =
        kind === "beginsWith"
          ? `LEFT(${corner},${text.length})="${text}"`
          : `RIGHT(${corner},${text.length})="${text}"`;
      const operator = kind === "notContainsText" ? "notContains" : kind;
      return element("cfRule", { type: kind, priority, operator, text }, [formula(condition ?? other)]);
    }
    default:
      return null;
  }
}
