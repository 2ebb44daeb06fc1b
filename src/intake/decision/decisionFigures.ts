/** Which figures a table of a decision holds. */
import { textOf } from "../cells/cell";
import { figureHeader } from "../headers/figureHeader";
import type { FigureKind } from "../headers/figureWords";
import type { Category } from "../reading";
import { COLUMN_OF_MINORS } from "../rules/columnAnswer";
import { areOfMinors, namesMinors } from "../rules/minorsTitle";
import type { Block } from "../table/blocks";
import { hasColumnOfMinors } from "../table/minorsColumn";
import type { BlockContext } from "../table/readBlock";

/** A decision has two figures: the total, and the minors within it. */
export function decisionFigures(
  block: Pick<Block, "titles" | "headers">,
  { titles, answers }: Pick<BlockContext, "titles" | "answers">,
): readonly (readonly [FigureKind, Category])[] {
  // A planner who chose the lines of the minors chose the minors; one who chose their column did not
  const chosen = [...(answers.values ?? [])].flatMap(([name, value]) => (name === COLUMN_OF_MINORS ? [] : [value]));
  const isOfMinors = areOfMinors([...block.titles, ...titles], answers) || chosen.some(namesMinors);
  const texts = block.headers.flatMap(({ cells }) => cells.map(textOf));
  if (!hasColumnOfMinors(block)) return [["places", isOfMinors ? "amv" : "totaal"]];
  // A title such as "Opgave, waarvan amv" may stand above both
  const isOnlyMinors =
    isOfMinors && !texts.some((text) => ["sure", "unsure", "bare"].includes(figureHeader(text, "places").fit));
  return isOnlyMinors
    ? [["minors", "amv"]]
    : [
        ["places", "totaal"],
        ["minors", "amv"],
      ];
}
