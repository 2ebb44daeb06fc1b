import texts from "../text/nl/input.json";
import type { Difference } from "./difference";
import { HEADER_ROW } from "./tableLayout";

/** How a sheet of ours comes out of a printer: A4 on its side, as wide as one page, with its name and the number of the page below. */
export const pageLook = {
  orientation: "Landscape",
  paperSize: "A4",
  zoom: { horizontalFitToPages: 1 },
  headersFooters: { defaultForAllPages: { leftFooter: texts.printedFile, rightFooter: texts.printedPage } },
} as const;

export interface PrintedSheet {
  readonly sheet: string;
  /** Rows that stand above every page, such as "$4:$4". */
  readonly titleRows: string;
}

/** The sheets that an order makes: with a table its headers stand above every page, else the title. What people set on a sheet that was there stays. */
export function printedSheets({ tables, blocks }: Pick<Difference, "tables" | "blocks">): readonly PrintedSheet[] {
  const titled = blocks.flatMap(({ block, found }) =>
    found === null && block.row === 0 && block.column === 0 ? [[block.sheet, 1] as const] : [],
  );
  const headed = tables.flatMap(({ kind, layout }) =>
    kind === "new" ? [[layout.sheet, HEADER_ROW + 1] as const] : [],
  );
  return [...new Map([...titled, ...headed])].map(([sheet, row]) => ({ sheet, titleRows: `$${row}:$${row}` }));
}
