/** Whether the numbers of a column are the inhabitants that are known of the regions beside them: of ten lines at least nine. */
import { numberNotation } from "../cells/numberNotation";
import { type FigureManner, readFigure } from "../cells/readFigure";
import type { ReadingOrder } from "../reading";
import type { Memory } from "../regions/memory";
import { agreesWithKnown } from "../rules/knownInhabitants";
import type { Block } from "./blocks";
import { numbersOf } from "./entriesOf";
import { withoutUnit } from "./figureCells";
import { lineSubject } from "./lineSubject";
import type { SubjectColumns } from "./subjectColumns";

export function agreesAll(
  block: Pick<Block, "lines">,
  column: number,
  {
    order,
    subjects,
    memory,
  }: { readonly order: ReadingOrder; readonly subjects: SubjectColumns; readonly memory: Memory },
): boolean {
  if (order.kind !== "inhabitants") return false;
  const manner: FigureManner = {
    notation: numberNotation(numbersOf(block.lines, column, "inhabitants")).kind,
    mayBeNegative: false,
    factor: 1,
  };
  const looked = block.lines.flatMap((line) => {
    const { found } = lineSubject(line, subjects, memory);
    const figure = readFigure(withoutUnit(line.cells[column], "inhabitants"), manner);
    if (found.kind !== "region" || figure.kind !== "count") return [];
    return [agreesWithKnown(found.region.code, figure.count, order.year)];
  });
  return looked.length > 1 && 10 * looked.filter(Boolean).length >= 9 * looked.length;
}
