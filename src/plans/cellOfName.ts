/** What a name of one cell stands for, such as `=Start!$B$5` or `='Drie opgaven'!$P$5`. */
const ONE_CELL = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/u;

/** The sheet and the cell that a name stands for, without dollar signs; null for anything else than one cell. */
export function cellOfName(formula: string): { readonly sheet: string; readonly cell: string } | null {
  const [, quoted, plain, letters = "", line = ""] = ONE_CELL.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet === undefined ? null : { sheet, cell: `${letters}${line}` };
}
