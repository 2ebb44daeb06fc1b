/** Lines that stand between two pages: "Pagina 2 van 3", "- 2 -", "2/3". They are no part of a table, and of no sentence that goes on behind them. */

const NAMED = /^[\s–-]*(?:pagina|pag\.|bladzijde|blz\.) ?\d{1,3}(?: ?(?:van|\/) ?\d{1,3})?[\s–-]*$/iu;
const BARE = /^(?:\s*\d{1,2}\s*|\s*[–-] ?\d{1,3} ?[–-]\s*|\s*\d{1,3} ?(?:van|\/) ?\d{1,3}\s*)$/u;
const LONGEST = 40;

/** One that says so. */
export function isNamedPage(line: string): boolean {
  return line.length <= LONGEST && NAMED.test(line);
}

/** One in a letter, where a number on a line of its own counts nothing. */
export function isPage(line: string): boolean {
  return line.length <= LONGEST && (NAMED.test(line) || BARE.test(line));
}
