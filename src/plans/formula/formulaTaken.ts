import "../../text/writingSentences";
import { problem, type Problem } from "../../text/result";
import { cellsAddress } from "../address";
import type { PlacedCells } from "../desiredState";
import type { PlanInput } from "../planInput";
import { isSameFormula } from "../schema/sameFormula";
import { areaOf, cellAt } from "../workbookContent";

/**
 * Formulas of somebody else in the cells that a new order wants for its own. Of an order that began any formula there is its own: Excel
 * writes them back in its own way.
 */
export function formulaTaken(
  { content, isContinued }: Pick<PlanInput, "content" | "isContinued">,
  placed: readonly PlacedCells[],
): readonly Problem[] {
  if (isContinued) return [];
  return placed.flatMap((cells) =>
    cells.contents.flatMap((line, down) =>
      line.flatMap((wanted, right) => {
        const [row, column] = [cells.row + down, cells.column + right];
        const present = cellAt(content.areas.get(areaOf.placed(cells)), row, column);
        const isOther =
          wanted.kind === "formula" &&
          typeof present === "string" &&
          present.startsWith("=") &&
          !isSameFormula(present, wanted.formula, "");
        if (!isOther) return [];
        const address = `${cells.sheet}!${cellsAddress({ row, column, rows: 1, columns: 1 })}`;
        return [problem("workbook.cellsTaken", { address })];
      }),
    ),
  );
}
