import { codeOf, detailOf } from "./caughtDetail";
import { problem, type Problem } from "./result";

/** What Excel refused, as a sentence a planner can act on. It says nothing of what was written: that is looked up. */
export function excelProblem(caught: unknown): Problem {
  switch (codeOf(caught)) {
    case "AccessDenied":
      return problem("workbook.protected");
    case "InvalidOperationInCellEditMode":
      return problem("workbook.editing");
    case "ItemNotFound":
      return problem("workbook.itemGone");
    default:
      return problem("workbook.refused", { detail: detailOf(caught) });
  }
}
