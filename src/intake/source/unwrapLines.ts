/**
 * A list that a spreadsheet saved again as one column: every line is one quoted cell, with the quotes inside doubled. Taken
 * apart to what it was; any other text is given back as it is.
 */
const WRAPPED = /[^;,\t"\r\n]""[;,\t]""[^;,\t"\r\n]/u;
/** It may go on over several lines. */
const ONE_CELL = /^[ \t]*"((?:[^"]|"")*)"[ \t]*$/gmu;
const LINES_LOOKED_AT = 50;

export function unwrapLines(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u);
  const sample = lines.slice(0, LINES_LOOKED_AT).filter((line) => line.trim().length > 1);
  const wrapped = sample.filter((line) => WRAPPED.test(line)).length;
  if (sample.length === 0 || 2 * wrapped < sample.length) return text;
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(ONE_CELL, (_whole, inside: string) => inside.replaceAll('""', '"'))
    .replace(/^"$/gmu, "");
}
