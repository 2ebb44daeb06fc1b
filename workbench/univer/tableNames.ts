/** The grid knows no _ in front of [ ; this letter looks like it. */
const LOOKALIKE = "ˍ";

/** Texts, quoted sheet names, what stands between brackets, and words. */
const PIECES = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[(?:[^[\]]|\[[^[\]]*\])*\]?|[\p{L}_][\p{L}\d_.]*|[^"'[\p{L}_]+/gu;

/** The name under which the grid knows a table in formulas. */
export function gridNameOf(table: string): string {
  return table.replaceAll("_", LOOKALIKE);
}

/** A formula as the grid can compute it: LRT_Besluit[Plekken] with another sign in the name. */
export function toGridFormula(formula: string): string {
  const pieces = formula.match(PIECES) ?? [];
  return pieces
    .map((piece, index) => (pieces[index + 1]?.startsWith("[") === true ? gridNameOf(piece) : piece))
    .join("");
}

/** A formula of the grid as Excel writes it. */
export function fromGridFormula(formula: string): string {
  return formula.replaceAll(LOOKALIKE, "_");
}
