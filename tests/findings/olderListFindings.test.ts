import { olderListFindings } from "../../src/findings/olderListFindings";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { sentence } from "../../src/text/sentence";
import { typed } from "../plans/housing/orderFor";
import { whole } from "../plans/checkSheet/checkedWorkbook";

const withMoment = (moment: string | number): WorkbookContent =>
  typed(whole(), "LRT_OfficieleLijst", (row) => row["Gebied"] === "GM0184", { "Ingelezen op (UTC)": moment });
const told = (content: WorkbookContent): readonly unknown[] =>
  olderListFindings({ content, sheets: [], names: new Map(), links: [] }).map(({ code, where, what }) => [
    code,
    where.row,
    sentence(what),
  ]);

test.each([
  ["a date", 46_351, "46351"],
  ["another notation", "24-11-2026 08:30:01", "24-11-2026 08:30:01"],
  ["words", "per brief", "per brief"],
])("%s in the place of the moment of a list is told, and no row is older by it", (_what, moment, shown) => {
  expect(told(withMoment(moment))).toEqual([
    [
      "MOMENT",
      "2023-II · GM0184",
      `In Ingelezen op (UTC) staat ${shown}. Dat is niet te lezen als het moment van een lijst.`,
    ],
  ]);
});

test("a blank is of a row that a person typed, and a moment that an order writes is one", () => {
  expect([told(withMoment("")), told(whole())]).toEqual([[], []]);
});
