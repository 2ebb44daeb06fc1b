/**
 * "Amsterdam,1,234" without quotes, in a file whose cells are divided by commas: what stands behind the comma became a cell of its own, and 1
 * would be read as the figure. It may be so where digits stand below no header, three of them below one of remarks, or in a line with more cells
 * than there are headers, whatever divides them.
 */
import { textOf } from "../cells/cell";
import { wordsOf } from "../headers/words";
import type { Block } from "./blocks";
import type { ColumnHeader } from "./blockHeaders";

const REMARKS: ReadonlySet<string> = new Set(
  "opmerking opmerkingen toelichting noot noten notitie notities bron bronnen remark remarks note notes source".split(
    " ",
  ),
);

/**
 * @param column That of the figure.
 * @param hasCommas Whether commas divide the cells. Elsewhere only three digits beside the figure are suspect.
 */
export function isCutAtComma(
  { headers: rows, lines }: Block,
  headers: readonly ColumnHeader[],
  column: number,
  hasCommas: boolean,
): boolean {
  if (rows.length === 0) return false;
  const beside = headers[column + 1]?.text ?? "";
  const isRemark = hasCommas && wordsOf(beside).some((word) => REMARKS.has(word));
  const width = headers.reduce((last, { text, column: one }) => (text === "" ? last : one + 1), 0);
  return lines.some(({ cells }) => {
    const figure = textOf(cells[column] ?? null);
    const next = textOf(cells[column + 1] ?? null);
    if (beside === "" && hasCommas && /^\d+$/u.test(next)) return true;
    // One cell more than there are headers: behind the figure everything moved up.
    const isLonger = cells.slice(width).some((cell) => textOf(cell) !== "");
    const isSplit = /^[-+]?\d{1,3}$/u.test(figure) && /^\d{3}$/u.test(next);
    if ((beside === "" || isRemark || isLonger) && isSplit) return true;
    return hasCommas && cells.slice(width).some((cell) => /^\d+$/u.test(textOf(cell)));
  });
}
