import { type CellContent, heldBy } from "./cellContent";
import { isFormula } from "./isFormula";
import { plainFormula } from "./schema/sameFormula";

/**
 * True when a cell holds this already. A formula is held by itself alone, however Excel writes it back: any other one there is of somebody
 * else. Its tables must have the names that they have in the workbook.
 */
export function isHeld(content: CellContent, cell: unknown): boolean {
  if (content.kind === "blank") return true;
  if (content.kind === "formula") return isFormula(cell) && withoutSpelling(cell) === withoutSpelling(content.formula);
  return cell === heldBy(content);
}

/** Text, the name of a sheet between apostrophes, and what stands between those. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')+'(?=!)|[^"']+/gu;
/** What an Excel writes before a function that it does not know, or for the one answer of a function that may give more. */
const BEFORE_OURS = /@?(?:_XLDUDF_LRT_|LRT\.)/gu;

/** A formula without what Excel writes in its own way: capitals, the apostrophes around a sheet, signs before a function. */
function withoutSpelling(formula: string): string {
  return plainFormula(formula, "").replaceAll(PIECES, (piece) => {
    if (piece.startsWith('"')) return piece;
    const name = piece.startsWith("'") ? piece.slice(1, -1).replaceAll("''", "'") : piece;
    return name.toUpperCase().replaceAll(BEFORE_OURS, "LRT.").replaceAll("_XLFN.", "");
  });
}
