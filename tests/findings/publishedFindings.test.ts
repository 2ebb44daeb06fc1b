import { publishedFindings } from "../../src/findings/publishedFindings";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { workbookOf } from "../plans/checkSheet/checkedWorkbook";
import { type Cells, typed } from "../plans/housing/orderFor";
import { autumn, opening } from "../plans/housing/orders";

const findings = (content: WorkbookContent): readonly unknown[] =>
  publishedFindings({ content, sheets: [], names: new Map(), links: [] }).map(({ code, where, what }) => [
    code,
    where.row,
    what.parameters,
  ]);

describe("a national number that was published", () => {
  // For 2023-II 27.300 was published, and 17.600 after it.
  const opened = workbookOf(opening(autumn));
  const isFirst = (row: Cells): boolean => row["Personen"] === 27_300;

  test("is what was published", () => {
    expect(findings(opened)).toEqual([]);
    expect(findings(workbookOf())).toEqual([]);
  });

  test("may not be typed over: 27.000 in place of 27.300", () => {
    expect(findings(typed(opened, "LRT_Landelijk", isFirst, { Personen: 27_000 }))).toEqual([
      ["LANDELIJKANDERS", "2023-II · 1", { halfYear: "2023-II", shown: 27_000, published: 27_300 }],
    ]);
    expect(findings(typed(opened, "LRT_Landelijk", isFirst, { Personen: "27.300" }))).toEqual([
      ["LANDELIJKANDERS", "2023-II · 1", { halfYear: "2023-II", shown: "27.300", published: 27_300 }],
    ]);
  });

  test("is not compared where a planner says that it is an own one, and is told as unknown under a version that is not known here", () => {
    expect(findings(typed(opened, "LRT_Landelijk", isFirst, { Personen: 27_000, Herkomst: "eigen invoer" }))).toEqual(
      [],
    );
    expect(findings(typed(opened, "LRT_Landelijk", isFirst, { Personen: 27_000, Versie: 9 }))).toEqual([
      ["LANDELIJKONBEKEND", "2023-II · 9", { halfYear: "2023-II", shown: 27_000 }],
    ]);
    // 27.300 was published, only under another number.
    expect(findings(typed(opened, "LRT_Landelijk", isFirst, { Versie: 9 }))).toEqual([]);
  });
});
