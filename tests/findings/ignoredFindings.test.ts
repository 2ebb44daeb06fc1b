import { inspectedSheet } from "./inspectedSheet";
import { atCell, type Finding, found } from "../../src/findings/finding";
import { findingPrint, judgeFindings } from "../../src/findings/ignoredFindings";
import type { InspectedSheet, InspectedWorkbook } from "../../src/findings/inspectedWorkbook";
import { ignoredLayout } from "../../src/plans/ignore/ignoredLayout";
import { emptyWorkbook, type FoundTable } from "../../src/plans/workbookContent";

const sheetWith = (value: unknown, formula: unknown = value): InspectedSheet =>
  inspectedSheet("Blad1", [[value]], { formulas: [[formula]] });
const workbookOf = (sheet: InspectedSheet, tables: readonly FoundTable[] = []): InspectedWorkbook => ({
  content: { ...emptyWorkbook, tables },
  sheets: [sheet],
  names: new Map(),
  links: [],
});
const finding: Finding = found("GEHEEL", atCell("Blad1", 0, 0), { header: "Plekken", text: "1,5" });
const printed = (sheet: InspectedSheet, one = finding): string => findingPrint(one, workbookOf(sheet));

function ignoring(print: string, reason: string): FoundTable {
  const row = ["abcdefgh", "GEHEEL", "Blad1", "A1", "wat", reason, "gemeente", "2026-11-28 10:00", print];
  const place = { id: "1", name: "LRT_Genegeerd", sheet: "Genegeerd", row: 4, column: 0 };
  return { ...place, headers: ignoredLayout.columns, rows: [row], formulas: [row], hasTotals: false };
}

describe("a finding that somebody ignored", () => {
  const sheet = sheetWith(1.5);

  test("does not count, and says why and by whom", () => {
    const { counted, ignored } = judgeFindings([finding], workbookOf(sheet, [ignoring(printed(sheet), "afspraak")]));
    expect(counted).toEqual([]);
    expect(ignored).toEqual([{ finding, reason: "afspraak", who: "gemeente", time: "2026-11-28 10:00" }]);
  });

  test("counts when its reason is gone: nobody can read any more why", () => {
    const judged = judgeFindings([finding], workbookOf(sheet, [ignoring(printed(sheet), " ")]));
    expect(judged).toEqual({ counted: [finding], ignored: [] });
  });

  test("counts again when its cell shows something else, or holds a formula that shows the same", () => {
    for (const changed of [sheetWith(2.5), sheetWith(1.5, "=3/2")]) {
      expect(judgeFindings([finding], workbookOf(changed, [ignoring(printed(sheet), "afspraak")])).counted).toEqual([
        finding,
      ]);
    }
  });

  test("is another one in another place, of another kind, or with other words", () => {
    const others = [
      { ...finding, code: "NEGATIEF" as const },
      { ...finding, where: { ...finding.where, row: "GM0034" } },
      found("GEHEEL", atCell("Blad1", 0, 0), { header: "Plekken", text: "2,5" }),
    ];
    const prints = new Set([finding, ...others].map((one) => printed(sheet, one)));
    expect(prints.size).toBe(4);
  });

  test("stays the same one when its row is sorted to another line", () => {
    const inRow = (cell: string): Finding => ({ ...finding, where: { ...finding.where, cell, row: "GM0034" } });
    const sorted: InspectedSheet = { ...sheet, values: [[9], [1.5]], formulas: [[9], [1.5]] };
    expect(printed(sorted, inRow("A2"))).toBe(printed(sheet, inRow("A1")));
  });

  test("has one fingerprint, whether a formula was read from Excel or from a file", () => {
    const [excel, file] = ["=[@Plekken]*2", "=LRT_Besluit[[#This Row],[Plekken]]*2"].map((text) => sheetWith(3, text));
    expect(printed(excel ?? sheet)).toBe(printed(file ?? sheet));
    expect(printed(excel ?? sheet)).not.toBe(printed(sheetWith(3, "=[@Plekken]*3")));
  });
});
