import { problem, type Problem } from "../text/result";

const LONGEST_DETAIL = 120;

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

/** In few words what went wrong, for a sentence. */
export function detailOf(caught: unknown): string {
  const code = codeOf(caught);
  const message = caught instanceof Error ? caught.message.slice(0, LONGEST_DETAIL) : "";
  return message !== "" ? message : code !== "" ? code : "?";
}

function codeOf(caught: unknown): string {
  return typeof caught === "object" && caught !== null && "code" in caught ? String(caught.code) : "";
}
