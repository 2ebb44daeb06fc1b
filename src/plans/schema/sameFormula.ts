/**
 * Whether a formula is the one of its column, however Excel writes it back: with the name of the table or without, with more brackets
 * or fewer.
 */
export function isSameFormula(formula: string, template: string, tableName: string): boolean {
  return plainFormula(formula, tableName) === plainFormula(template, tableName);
}

/** A formula without what one Excel writes and another does not. */
export function plainFormula(formula: string, tableName: string): string {
  return formula
    .replace(/^=/u, "")
    .replaceAll("[#This Row],", "@")
    .replaceAll(`${tableName}[`, "")
    .replaceAll(/LRT_\w+\[/gu, "")
    .replaceAll(/[[\]\s]/gu, "")
    .replaceAll(/@+/gu, "@");
}
