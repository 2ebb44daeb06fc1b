/** The line of totals above the headers of a table: native, so that everybody sees it, and of the rows that a filter leaves. */
import texts from "../../text/nl/totals.json";
import { blank, type CellContent, COUNT_FORMAT, formula, GENERAL_FORMAT } from "../cellContent";
import type { DesiredBlock } from "../desiredState";
import { column } from "../structured";
import { HEADER_ROW, type TableHead, type TableLayout } from "../tableLayout";
import type { TotalledColumns } from "./totalledColumns";

/** What SUBTOTAL does with the rows that are in view. */
const view = { count: 102, filled: 103, largest: 104, smallest: 105, sum: 109 } as const;

/** @returns The name of the first cell of the line. */
export function totalsAnchor({ name }: TableHead): string {
  return `LRT_BlokTotaal${name.replace("LRT_", "")}`;
}

/** How many columns the line has: up to the last one that is added up. */
export function totalsWidth({ head, complete, typed, balances }: TotalledColumns): number {
  return 1 + Math.max(...[...complete, ...typed, ...balances].map((header) => head.columns.indexOf(header)));
}

/**
 * @param formulas Of its table: a sum looks as what it adds up.
 *
 * A sign that is no number stands where a sum would be less than it looks: of a column in which a row has no number, and of balances of
 * more than one period. Above a column of somebody else, where columns were moved, stands nothing.
 */
export function totalsBlock(totalled: TotalledColumns, formulas: TableLayout["formulas"] = {}): DesiredBlock {
  const { head } = totalled;
  const columns = totalsWidth(totalled);
  return {
    sheet: head.sheet,
    anchor: totalsAnchor(head),
    row: HEADER_ROW - 1,
    column: 0,
    contents: [
      head.columns.slice(0, columns).map((header, place) => {
        if (place === 0) return labelOf(totalled);
        const template = totalOf(totalled, header);
        return template === null ? blank() : formula(template, formulas[header]?.format ?? COUNT_FORMAT);
      }),
    ],
    cells: [],
    looks: [
      { row: 0, column: 0, rows: 1, columns, format: { font: { bold: true } } },
      { row: 0, column: 1, rows: 1, columns: columns - 1, format: { horizontalAlignment: "Right" } },
    ],
  };
}

function labelOf({ head, counted }: TotalledColumns): CellContent {
  const cells = column(head)(counted);
  const isPart = `${seen("filled", cells)}<COUNTA(${cells})`;
  return formula(`IF(${isPart},"${texts.filtered}","${texts.label}")`, GENERAL_FORMAT);
}

/** @returns Null for a column that is not added up. */
function totalOf({ head, counted, complete, typed, balances, period }: TotalledColumns, header: string): string | null {
  const all = column(head);
  const cells = all(header);
  const none = `"${texts.notAddedUp}"`;
  const sum = seen("sum", cells);
  const isIncomplete = (of: string): string => `${seen("count", cells)}<${seen("filled", of)}`;
  const ifInPlace = (total: string): string => `IF(COLUMN(${cells})<>COLUMN(),"",${total})`;
  if (complete.includes(header)) return ifInPlace(`IF(${isIncomplete(all(counted))},${none},${sum})`);
  if (typed.includes(header))
    return ifInPlace(`IF(${seen("filled", cells)}=0,"",IF(${isIncomplete(cells)},${none},${sum}))`);
  if (!balances.includes(header) || period === undefined) return null;
  const areMore = `${seen("largest", all(period))}<>${seen("smallest", all(period))}`;
  return ifInPlace(`IF(OR(${isIncomplete(all(counted))},${areMore}),${none},${sum})`);
}

function seen(what: keyof typeof view, cells: string): string {
  return `SUBTOTAL(${view[what]},${cells})`;
}
