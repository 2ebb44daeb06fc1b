/** A list from a letter, "Drenthe: 2.700 plekken, waarvan 160 amv", has no header: the words behind its numbers say what each is. */
import { type SourceLine, textOf } from "../cells/cell";
import { countsOnlyMinors, unitBehind } from "../cells/unitBehind";
import type { Block } from "./blocks";

/**
 * The same table with those words as its header, where one column counts the minors in another. A list with a single number says less than its
 * words: "3.210 plekken" may be decided or there already, and is asked.
 */
export function withUnitHeader(block: Block): Block {
  const [first] = block.lines;
  if (block.headers.length > 0 || first === undefined) return block;
  const width = block.lines.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const cells = Array.from({ length: width }, (_none, column) => unitOfAll(block.lines, column));
  const isWhole = cells.some((unit) => unit !== "" && !countsOnlyMinors(unit));
  return isWhole && cells.some(countsOnlyMinors) ? { ...block, headers: [{ line: first.line, cells }] } : block;
}

/** The unit that stands behind every number of a column; empty where they differ or have none. */
function unitOfAll(lines: readonly SourceLine[], column: number): string {
  const filled = lines.map(({ cells }) => textOf(cells[column] ?? null)).filter((text) => text !== "");
  const units = new Set(filled.map((text) => unitBehind(text)?.unit.toLowerCase() ?? ""));
  const [unit = "", other] = units;
  return other === undefined ? unit : "";
}
