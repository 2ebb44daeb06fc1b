/**
 * Whether a formula is the one of its column, however Excel writes it back: with the name of the table or without, with more brackets
 * or fewer.
 */
export function isSameFormula(formula: string, template: string, tableName: string): boolean {
  return plain(formula.replace(/^=/u, ""), tableName) === plain(template, tableName);
}

function plain(formula: string, tableName: string): string {
  return formula
    .replaceAll("[#This Row],", "@")
    .replaceAll(`${tableName}[`, "")
    .replaceAll(/LRT_\w+\[/gu, "")
    .replaceAll(/[[\]\s]/gu, "")
    .replaceAll(/@+/gu, "@");
}
