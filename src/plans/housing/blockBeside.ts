import texts from "../../text/nl/taskSheets.json";
import { type CellContent, text } from "../cellContent";
import type { BlockCell, DesiredBlock } from "../desiredState";
import { HEADER_ROW, type InputRule, type TableLayout } from "../tableLayout";
import type { FoundTable } from "../workbookContent";

export interface BlockLine {
  /** A label that ends in "(invoer)" gives its cell the look of input. */
  readonly label: string;
  readonly content: CellContent;
  /** Where a figure comes from, or what it means. */
  readonly source?: string;
  /** For formulas, in the block and in rows of the table. */
  readonly name?: string;
  readonly rule?: InputRule;
}

const INPUT_MARK = "(invoer)";

/**
 * Labelled cells beside a table: labels, to the right of them the values, then where they come from.
 *
 * @param anchor The name of the first cell.
 * @param remarks Sentences below the lines.
 * @param found The table as it stands in the workbook, or null when it comes with the block.
 */
export function blockBeside(
  anchor: string,
  lines: readonly BlockLine[],
  remarks: readonly string[],
  layout: TableLayout,
  found: FoundTable | null,
): DesiredBlock {
  const cells = lines.flatMap(({ label, name, rule }, row): readonly BlockCell[] => {
    const isInput = label.endsWith(INPUT_MARK);
    if (!isInput && name === undefined) return [];
    return [{ row, column: 1, isInput, ...(name !== undefined && { name }), ...(rule !== undefined && { rule }) }];
  });
  return {
    sheet: found?.sheet ?? layout.sheet,
    anchor,
    row: found?.row ?? HEADER_ROW,
    // One column between stays empty.
    column: found === null ? layout.columns.length + 1 : found.column + found.headers.length + 1,
    contents: [
      ...lines.map(({ label, content, source }) => [text(label), content, text(source ?? null)]),
      ...remarks.map((remark) => [text(texts.remarkLabel), text(null), text(remark)]),
    ],
    cells,
  };
}
