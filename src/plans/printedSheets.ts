import texts from "../text/nl/input.json";
import type { Difference } from "./difference";
import { HEADER_ROW } from "./tableLayout";

/** A4 on its side, as wide as one page, with its name and the number of the page below. */
const pageLook = {
  orientation: "Landscape",
  paperSize: "A4",
  zoom: { horizontalFitToPages: 1 },
  headersFooters: { defaultForAllPages: { leftFooter: texts.printedFile, rightFooter: texts.printedPage } },
} as const;

/** How a sheet of ours comes out of a printer. */
export function pageLookOf({ isOnePage }: Pick<PrintedSheet, "isOnePage">) {
  return isOnePage === true ? { ...pageLook, zoom: { ...pageLook.zoom, verticalFitToPages: 1 } } : pageLook;
}

export interface PrintedSheet {
  readonly sheet: string;
  /** Rows that stand above every page, such as "$4:$4". */
  readonly titleRows: string;
  /** True when it is not longer than one page either. */
  readonly isOnePage?: true;
}

/**
 * The sheets that an order makes: with a table its headers stand above every page, else the title, and on the sheet with checks all from the
 * title to their headers: the verdict stands between, so that it is on every page. What people set on a sheet that was there stays.
 */
export function printedSheets({ tables, blocks }: Pick<Difference, "tables" | "blocks">): readonly PrintedSheet[] {
  const made = blocks.flatMap(({ block, found }) => (found === null ? [block] : []));
  const titled = made.flatMap(({ sheet, row, column }) =>
    row === 0 && column === 0 ? [[sheet, rows(1, 1)] as const] : [],
  );
  const checked = made.flatMap(({ sheet, row, verdictColumn }) =>
    verdictColumn === undefined ? [] : [[sheet, rows(1, row + 1)] as const],
  );
  const headed = tables.flatMap(({ kind, layout }) =>
    kind === "new" ? [[layout.sheet, rows(HEADER_ROW + 1, HEADER_ROW + 1)] as const] : [],
  );
  return [...new Map([...titled, ...checked, ...headed])].map(([sheet, titleRows]) => ({
    sheet,
    titleRows,
    ...(made.some((block) => block.sheet === sheet && block.isOnePage === true) && { isOnePage: true }),
  }));
}

function rows(first: number, last: number): string {
  return `$${String(first)}:$${String(last)}`;
}
