import { problemsOnce } from "../../src/plans/problemsOnce";
import { problem } from "../../src/text/result";

test("each problem is told once, where it came first; of another sheet it is another one", () => {
  const [one, same, other] = ["Een", "Een", "Twee"].map((sheet) => problem("workbook.sheetTaken", { sheet }));
  if (one === undefined || same === undefined || other === undefined) throw new Error("There are three problems.");
  expect(problemsOnce([one, other, same])).toEqual([one, other]);
  expect(problemsOnce([])).toEqual([]);
});
