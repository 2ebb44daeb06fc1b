import "../../text/writingSentences";
import { problem, type Problem } from "../../text/result";
import { cellsAddress } from "../address";
import type { PlacedCells } from "../desiredState";
import { isFormula } from "../isFormula";
import { isHeld } from "../isHeld";
import type { PlanInput } from "../planInput";
import { areaOf, cellAt } from "../workbookContent";

/** Formulas of somebody else in the cells that an order wants for its own, whether it began or not: one may come in before its own does. */
export function formulaTaken(
  { content }: Pick<PlanInput, "content">,
  placed: readonly PlacedCells[],
): readonly Problem[] {
  return placed.flatMap((cells) =>
    cells.contents.flatMap((line, down) =>
      line.flatMap((wanted, right) => {
        const [row, column] = [cells.row + down, cells.column + right];
        const present = cellAt(content.areas.get(areaOf.placed(cells)), row, column);
        if (wanted.kind !== "formula" || !isFormula(present) || isHeld(wanted, present)) return [];
        const address = `${cells.sheet}!${cellsAddress({ row, column, rows: 1, columns: 1 })}`;
        return [problem("workbook.cellsTaken", { address })];
      }),
    ),
  );
}
