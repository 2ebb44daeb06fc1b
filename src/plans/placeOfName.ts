/** What a name of one cell stands for, such as `=Start!$B$5` or `='Drie opgaven'!$P$5`. */
const ONE_CELL = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/u;

/** The sheet and the cell for which the formula of a name stands; undefined when that is no single cell of a sheet. */
export function placeOfName<Sheet extends { readonly name: string }>(
  formula: unknown,
  sheets: readonly Sheet[],
): { readonly sheet: Sheet; readonly address: string } | undefined {
  const [, quoted, plain, letters = "", line = ""] = ONE_CELL.exec(String(formula)) ?? [];
  const title = (quoted?.replaceAll("''", "'") ?? plain)?.toLowerCase();
  const sheet = sheets.find(({ name }) => name.toLowerCase() === title);
  return sheet === undefined ? undefined : { sheet, address: `${letters}${line}` };
}
