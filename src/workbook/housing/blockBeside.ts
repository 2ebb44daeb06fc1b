import texts from "../../text/nl/taskSheets.json";
import { isInput } from "../inputColumns";
import type { BlockCell, BlockWrite } from "../sheetPlan";
import { HEADER_ROW, type InputRule } from "../tableLayouts";
import { columnLetters } from "../tablePlace";
import { type CellContent, text } from "../writeGateway";

export interface BlockLine {
  /** A label that ends in "(invoer)" gives its cell the look of input. */
  readonly label: string;
  readonly content: CellContent;
  /** Where a figure comes from, or what it means. */
  readonly source?: string;
  /** For formulas in rows of the table that may come later. */
  readonly name?: string;
  readonly rule?: InputRule;
}

/** A block of labelled cells beside a table, in the making. */
export interface BlockDraft {
  /** @returns The address of the value, for formulas on the same sheet. */
  readonly add: (line: BlockLine) => string;
  readonly explain: (sentence: string) => void;
  readonly finish: () => BlockWrite;
}

/** @param column Where the labels stand, from 0; values stand to the right of them, sources to the right of those. */
export function blockBeside(sheet: string, column: number): BlockDraft {
  const contents: (readonly CellContent[])[] = [];
  const cells: BlockCell[] = [];
  return {
    add: ({ label, content, source, name, rule }) => {
      const row = contents.length;
      contents.push([text(label), content, text(source ?? null)]);
      const isForPeople = isInput(label);
      if (isForPeople || name !== undefined) {
        cells.push({ row, column: 1, isInput: isForPeople, ...(name && { name }), ...(rule && { rule }) });
      }
      return `$${columnLetters(column + 1)}$${HEADER_ROW + 1 + row}`;
    },
    explain: (sentence) => {
      contents.push([text(texts.remarkLabel), text(null), text(sentence)]);
    },
    finish: () => ({ sheet, row: HEADER_ROW, column, contents, cells }),
  };
}

/** How far to the right of its first column something stands beside these columns: one column between stays empty. */
export function columnBeside(columns: readonly string[]): number {
  return columns.length + 1;
}
