/** Lines that hold a region and its figures in one cell: columns out of a PDF with one blank between them, which nobody can take apart. */
import { type SourceLine, textOf } from "../cells/cell";
import { type Memory, remembered } from "../regions/memory";

const LINES_LOOKED_AT = 400;
const LONGEST_LINE = 200;

/** Whether several lines begin with a region and go on with numbers. */
export function areNotApart(lines: readonly SourceLine[], memory: Memory): boolean {
  return lines.slice(0, LINES_LOOKED_AT).filter((line) => isNotApart(line, memory)).length > 1;
}

function isNotApart({ cells }: SourceLine, memory: Memory): boolean {
  const [only = "", ...others] = cells.map(textOf).filter((text) => text !== "");
  if (others.length > 0 || only.length > LONGEST_LINE) return false;
  const words = only.split(" ");
  const name = words.filter((word) => !/\d/u.test(word));
  // All words come before all numbers
  const isOrdered = words.slice(0, name.length).every((word, index) => word === name[index]);
  return isOrdered && name.length < words.length && remembered(name.join(" "), memory).kind !== "unknown";
}
