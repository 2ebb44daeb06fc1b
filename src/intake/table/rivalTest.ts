/** Whether a column of a table may be the figure as well as the one that certainly is: by its header, and by its numbers. */
import type { HeaderVerdict } from "../headers/figureHeader";
import type { FigureKind } from "../headers/figureWords";
import type { ChoiceContext, JudgedColumn } from "../rules/chooseColumn";
import { isRivalColumn } from "../rules/rivalColumn";
import type { Block } from "./blocks";
import { areAlike, areDiffering } from "./differingColumns";

/** @param texts The headers of all columns of the table. */
export function rivalTest(
  { lines }: Pick<Block, "lines">,
  judged: readonly JudgedColumn[],
  texts: readonly string[],
  wanted: FigureKind,
): ChoiceContext["isRival"] {
  return (sure, { header: { text, column }, verdict }) => {
    const own = judged.find(({ header }) => header === sure);
    const named = { text: sure.text, hasPeriod: own !== undefined && hasPeriod(own.verdict) };
    const isAlike = areAlike(lines, sure.column, column);
    const other = { text, fit: verdict.fit, hasPeriod: hasPeriod(verdict), isAlike };
    return isRivalColumn(wanted, named, other, texts) && areDiffering(lines, sure.column, column);
  };
}

function hasPeriod({ periods, half }: HeaderVerdict): boolean {
  return periods.length > 0 || half !== null;
}
