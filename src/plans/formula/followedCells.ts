import type { PlacedCells } from "../desiredState";
import { isFormula } from "../isFormula";
import { logSteps, stepOf } from "../log";
import type { PlanInput } from "../planInput";
import { formulaSkeleton } from "../schema/formulaSkeleton";
import { areaOf, cellAt } from "../workbookContent";

/**
 * What an order wants at a chosen place once it is done: a formula there that is its own but for the cells that it names stays as it is. Rows
 * moved, or a sheet has another name, and Excel followed them. Of an order that only began nobody knows that such a formula is its own.
 */
export function followedCells(
  { content, order }: Pick<PlanInput, "content" | "order">,
  placed: readonly PlacedCells[],
): readonly PlacedCells[] {
  if (stepOf(order.id, content) !== logSteps.done) return placed;
  return placed.map((cells) => ({
    ...cells,
    contents: cells.contents.map((line, down) =>
      line.map((wanted, right) => {
        const present = cellAt(content.areas.get(areaOf.placed(cells)), cells.row + down, cells.column + right);
        const isOwn =
          wanted.kind === "formula" &&
          isFormula(present) &&
          formulaSkeleton(present) === formulaSkeleton(wanted.formula);
        return isOwn ? { ...wanted, formula: present } : wanted;
      }),
    ),
  }));
}
