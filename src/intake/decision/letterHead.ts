/** The lines at the top of a letter that are no sentences: place and date, the address, the reference, and the salutation. */
import { type SourceLine, textOf } from "../cells/cell";
import { WRITTEN_DAY } from "../cells/writtenDay";
import type { ReadingOrder } from "../reading";
import type { SourceTables } from "../source/sourceTables";
import type { SourceTable } from "../source/workbookTables";

const PLACE_AND_DATE = new RegExp(
  String.raw`^\s*(?:['’]s-)?\p{Lu}[\p{L}'’ -]{1,40}, ?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?${WRITTEN_DAY}\.?\s*$`,
  "u",
);
/** With a capital: the same word in the middle of a sentence may begin a line as well. */
const OTHER_HEAD =
  /^\s*(?:(?:Geachte|Beste|Betreft|Onderwerp|Datum|Ons kenmerk|Uw kenmerk|Kenmerk|Aan de|Aan het|Aan|Postbus \d+)(?!\p{L})|\d{4} ?[A-Z]{2} +\p{Lu}[\p{L}'’ -]+$)/u;
const TOP_LINES = 15;

export function isPlaceAndDate(line: string): boolean {
  return PLACE_AND_DATE.test(line);
}

export function isHeadLine(line: string): boolean {
  return isPlaceAndDate(line) || OTHER_HEAD.test(line);
}

/**
 * A text without the place and date above it, which a decision may have: "Den Haag, 12 november 2026" looks like a row of a region and its
 * figure. Only one such line is that of a letter; more are a list.
 */
export function withoutLetterHead(source: SourceTables, { kind }: ReadingOrder): SourceTables {
  const { facts, tables } = source;
  if (kind !== "decision" || facts.format !== "csv") return source;
  return { ...source, tables: tables.map((table) => withoutPlaceAndDate(table, facts.separator ?? " ")) };
}

function withoutPlaceAndDate(table: SourceTable, separator: string): SourceTable {
  const [only, second] = table.lines
    .slice(0, TOP_LINES)
    .filter(({ cells }) => PLACE_AND_DATE.test(onOneLine(cells, separator)));
  if (only === undefined || second !== undefined) return table;
  const head = onOneLine(only.cells, separator);
  return { ...table, head, lines: table.lines.filter((line) => line !== only) };
}

function onOneLine(cells: SourceLine["cells"], separator: string): string {
  return cells
    .map(textOf)
    .join(separator)
    .replace(/[\s,;]+$/u, "");
}
