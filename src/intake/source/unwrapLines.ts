/**
 * A list that a spreadsheet saved again as one column: every line is one quoted cell, with the quotes inside doubled. Taken
 * apart to what it was; any other text is given back as it is.
 */
const WRAPPED = /[^;,\t"\r\n]""[;,\t]""[^;,\t"\r\n]/u;
const LINES_LOOKED_AT = 50;

export function unwrapLines(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u);
  const sample = lines.slice(0, LINES_LOOKED_AT).filter((line) => line.trim().length > 1);
  const wrapped = sample.filter((line) => WRAPPED.test(line)).length;
  if (sample.length === 0 || 2 * wrapped < sample.length) return text;
  return lines.map(unwrapped).join("\n");
}

const ONE_CELL = /^"(?:[^"]|"")*"$/u;
/** Cells of which each stands in quotes or holds none. */
const CELLS = /^(?:"(?:[^"]|"")*"|[^";,\t]*)(?:[;,\t](?:"(?:[^"]|"")*"|[^";,\t]*))*$/u;

function unwrapped(written: string): string {
  const line = written.trim();
  const inside = line.slice(1, -1).replaceAll('""', '"');
  if (ONE_CELL.test(line) && CELLS.test(inside)) return inside;
  const plain = line.replaceAll('""', '"');
  if (plain === '"') return "";
  const start = plain.startsWith('""') ? plain.slice(1) : plain;
  const end = start.endsWith('""') ? start.slice(0, -1) : start;
  // A cell that ends the line without quotes of its own leaves the one of the outer cell behind
  return countOf(end) % 2 === 1 && end.endsWith('"') ? end.slice(0, -1) : end;
}

function countOf(text: string): number {
  return text.split('"').length - 1;
}
