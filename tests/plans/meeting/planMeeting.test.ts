import { text } from "../../../src/plans/cellContent";
import type { MeetingDivision } from "../../../src/plans/meeting/meetingChoice";
import { MEETING_SHEET, meetingName } from "../../../src/plans/meeting/meetingNames";
import { blockDifferences } from "../../../src/plans/blockDifference";
import { emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import { capacityDecisions } from "../../../src/reference/decisions";
import { applyDesired } from "../applyDesired";
import { orderOf, planned } from "../reception/decisions";
import { sheet, withArea } from "../smallTable";
import { meetingChoice } from "./meetingChoiceOf";

const before = capacityDecisions.find(({ total }) => total === 96_000) ?? null;
const order = (choice = meetingChoice(), id = "o1") => orderOf({ kind: "meeting", meeting: choice }, { id });

/** What stands on the page, row by row: words, numbers, and formulas with their equals sign. */
function shown(choice = meetingChoice(), content: WorkbookContent = emptyWorkbook) {
  const [made] = planned(order(choice), content).blocks;
  if (made === undefined) throw new Error("There is no sheet.");
  const cells = made.contents.map((line) =>
    line.map((cell) => {
      if (cell.kind === "text") return cell.text;
      if (cell.kind === "number") return cell.value;
      return cell.kind === "formula" ? cell.formula : "";
    }),
  );
  return { made, cells };
}

describe("the page for a meeting", () => {
  test("names the decision, its status, the key and the total, and gives every province its places in their order", () => {
    const choice = meetingChoice();
    const { made, cells } = shown(choice);
    expect(made.sheet).toBe("Vergaderblad 2026-11-30");
    expect(MEETING_SHEET.test(made.sheet)).toBe(true);
    expect(cells.slice(2, 6).map(([label, told]) => [label, told])).toEqual([
      ["Besluit", choice.decision.title],
      ["Soort en status", choice.decision.status],
      ["Sleutel", choice.key.title],
      ["Plekken", choice.decision.total],
    ]);
    expect(cells.slice(9, 21).map(([name, , , places]) => [name, places])).toEqual(
      choice.rows.map(({ name, places }) => [name, places]),
    );
    expect(cells[21]?.[3]).toBe("=SUM(D10:D21)");
    expect(cells.every((line) => line.length === cells[0]?.length)).toBe(true);
  });

  test("fits on one page: 31 rows of 15 points are 465, of the 487 that A4 on its side leaves between its margins", () => {
    const { cells, made } = shown(meetingChoice({}, before));
    expect(cells).toHaveLength(31);
    // 842 points wide, with margins of 50 on both sides.
    expect((made.widths ?? []).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(742);
  });

  test("checks the sum with a formula of Excel, which names the sum where it is another one", () => {
    const [label, check] = shown().cells[22] ?? [];
    expect(label).toBe("Som is het totaal");
    expect(check).toBe('=IF(SUM(D$10:D$21)=B6,"OK","LET OP: de plekken zijn samen "&SUM(D$10:D$21))');
  });

  test("says with a formula whether the same decision and key still count", () => {
    const { decision, key } = meetingChoice();
    expect(shown().cells[23]?.[1]).toBe(
      `=IFERROR(IF(AND(LRT_ActiefBesluit="${decision.id}",LRT_ActieveSleutel="${key.id}"),"OK",` +
        `"LET OP: in de werkmap geldt nu een ander besluit of een andere sleutel"),"niet gecontroleerd")`,
    );
  });

  test("shows the verdict of Controles where that sheet is, else says that nothing was checked", () => {
    expect(shown().cells[24]?.[1]).toBe("niet gecontroleerd: er was geen blad Controles");
    const pointers = new Map([["LRT_Controleoordeel", { sheet: "Controles", row: 2, column: 1, value: "OK" }]]);
    expect(shown(meetingChoice(), { ...emptyWorkbook, pointers }).cells[24]?.[1]).toBe(
      '=IFERROR(LRT_Controleoordeel&"","niet gecontroleerd")',
    );
  });

  test("without a decision before it there are no columns about one; with one the difference is a formula", () => {
    expect(shown().cells[8]).not.toContain("Verschil");
    const { cells } = shown(meetingChoice({}, before));
    expect(cells[8]).toEqual([
      "Provincie",
      "Aandeel in de sleutel",
      "Precies naar de sleutel",
      "Plekken",
      "Vorig besluit",
      "Verschil",
      " Beeld",
    ]);
    expect(cells[9]?.[5]).toBe("=D10-E10");
    expect(cells[21]?.slice(4, 6)).toEqual(["=SUM(E10:E21)", "=D22-E22"]);
  });

  test("what the decision before it gives a province may be unknown: then there is no difference and no sum", () => {
    const choice = meetingChoice({}, before);
    const rows = choice.rows.map((row, index) => (index === 0 ? { ...row, before: null } : row));
    const { cells } = shown({ ...choice, rows });
    expect(cells[9]?.slice(4, 6)).toEqual(["niet bekend", "niet bekend"]);
    expect(cells[10]?.[5]).toBe("=D11-E11");
    expect(cells[21]?.slice(4, 6)).toEqual(["niet bekend", "niet bekend"]);
  });

  test("a bar is as long as the places compared with the most, twenty signs at most", () => {
    expect(shown().cells[9]?.at(-1)).toBe('=IFERROR(" "&REPT("█",ROUND(20*D10/MAX(D$10:D$21),0)),"")');
  });

  test("says how it was divided, and that the decision has places of its own where those were not used", () => {
    const told = (division: MeetingDivision) => shown({ ...meetingChoice(), division }).cells[6]?.[1];
    expect(told("key")).toBe(
      "Het totaal, verdeeld met de sleutel: wie de grootste rest heeft, krijgt de laatste plekken.",
    );
    expect(told("decision")).toBe("Het totaal, verdeeld naar de plekken die het besluit zelf per provincie noemt.");
    expect(told("keyBesideDecision")).toMatch(/^LET OP: met de sleutel verdeeld, terwijl het besluit zelf/u);
  });

  test("a second one of a day gets a sheet of its own, one that stopped its own again, and one that stands lacks nothing", () => {
    const made = planned(order(), emptyWorkbook);
    const there = {
      ...applyDesired(made, emptyWorkbook),
      sheets: [sheet("Vergaderblad 2026-11-30", { used: { row: 0, column: 0, rows: 31, columns: 5 } })],
    };
    expect(planned(order(meetingChoice(), "o2"), there).blocks[0]?.sheet).toBe("Vergaderblad 2026-11-30 (2)");
    expect(planned(order(), there).blocks[0]).toMatchObject({
      sheet: "Vergaderblad 2026-11-30",
      anchor: meetingName("o1"),
    });
    expect(blockDifferences(planned(order(), there).blocks, there)).toEqual([]);
    // It wrote its cells and stopped before it named the first one.
    const cells = shown().cells;
    const sheets = there.sheets;
    const left = withArea({ ...emptyWorkbook, sheets }, "sheet vergaderblad 2026-11-30", { row: 0, column: 0, cells });
    expect(planned(order(), left).blocks[0]?.sheet).toBe("Vergaderblad 2026-11-30");
    expect(planned(order(meetingChoice(), "o2"), left).blocks[0]?.sheet).toBe("Vergaderblad 2026-11-30 (2)");
  });

  test("the log says which decision, and on which sheet", () => {
    expect(planned(order(), emptyWorkbook).log).toMatchObject({
      action: "Vergaderblad gemaakt",
      subject: meetingChoice().decision.title,
      remark: "Het staat in het blad Vergaderblad 2026-11-30.",
    });
  });

  test("words that look like a formula stay words", () => {
    const [made] = planned(order({ ...meetingChoice(), key: { id: "x", title: "=1+1" } }), emptyWorkbook).blocks;
    expect(made?.contents[4]?.[1]).toEqual(text("=1+1"));
  });
});
