import { problem, type Problem } from "../text/result";

/** What Excel refused, as a sentence a planner can act on. */
export function excelProblem(caught: unknown): Problem {
  const code = typeof caught === "object" && caught !== null && "code" in caught ? String(caught.code) : "";
  switch (code) {
    case "AccessDenied":
      return problem("workbook.protected");
    case "InvalidOperationInCellEditMode":
      return problem("workbook.editing");
    case "ItemAlreadyExists":
      return problem("workbook.nameTaken");
    default:
      return problem("workbook.refused", { detail: caught instanceof Error ? caught.message.slice(0, 120) : code });
  }
}
