import "../text/writingSentences";
import { problem, type Problem } from "../text/result";
import { cellsAddress } from "./address";
import type { DesiredState } from "./desiredState";
import { placedArea } from "./placedArea";
import { areaOf, type WorkbookContent } from "./workbookContent";

/** Formulas that stand and cannot show their answer: something hinders the cells that it fills, merged cells say. */
export function blockedSpills(
  { placed }: Pick<DesiredState, "placed">,
  { areas }: WorkbookContent,
): readonly Problem[] {
  return placed.flatMap((cells) => {
    const shown = areas.get(areaOf.placed(cells))?.shown?.flat()[0];
    const address = `${cells.sheet}!${cellsAddress(placedArea(cells))}`;
    return shown === "#SPILL!" ? [problem("workbook.spillBlocked", { address })] : [];
  });
}
