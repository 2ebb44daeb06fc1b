import { plainFormula } from "../schema/sameFormula";
import { foundTemplate } from "./checkLines";

/** The name of a table, whatever it is in this workbook. */
const TABLE = /[\p{L}\p{N}_.]+\[/gu;

/** The formula of a check without what one workbook or Excel writes and another does not. */
export function plainRule(formula: string): string {
  return plainFormula(formula.replaceAll(TABLE, "["), "");
}

/** Whether a formula is a check as an earlier version made it. */
export function isFormerRule(formula: string, formerActual: string): boolean {
  return plainRule(formula) === plainRule(foundTemplate({ actual: formerActual }));
}
