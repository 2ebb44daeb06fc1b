import { formula, number, text } from "../../../src/plans/cellContent";
import type { DesiredBlock } from "../../../src/plans/desiredState";
import { olderBlock } from "../../../src/plans/schema/olderBlock";
import type { OlderFormulas } from "../../../src/plans/schema/olderFormulas";
import { areaOf, emptyWorkbook, type FoundCells, type WorkbookContent } from "../../../src/plans/workbookContent";
import { foundTable, withArea } from "../smallTable";

const table = foundTable([["GM0034", "Almere", 10, ""]]);
const own = { name: "LRT_Proef", table };

/** As the add-in makes it now: in column H, with a line without a label between two others. */
const block: DesiredBlock = {
  sheet: "Proef",
  anchor: "LRT_Blok",
  row: 4,
  column: 7,
  contents: [
    [text("Deel (invoer)"), number(0.1), text("bron")],
    [text(null), text(null), text("een regel zonder naam")],
    [text("Opgave"), formula("SUM(LRT_Proef[Plekken])"), text(null)],
  ],
  cells: [{ row: 2, column: 1, isInput: false, name: "LRT_Opgave" }],
};

/** What version 0.2.0 wrote, on sheet rows 7 and 8 of columns H to J; beside it a note of a person. */
const present = [
  ["Deel (invoer)", 0.13, "bron"],
  ["Opgave", "=SUM(C6:C7)", ""],
];
const beside: FoundCells = {
  row: 4,
  column: 6,
  cells: [["notitie", "", "", ""], ["", "", "", ""], ...present.map((cells) => ["", ...cells])],
};

/** Formulas of which every one beside a table is of 0.2.0; what was asked is kept. */
function knowingAll(): { readonly asked: (readonly unknown[])[]; readonly formulas: OlderFormulas } {
  const asked: (readonly unknown[])[] = [];
  const isBeside: OlderFormulas["isBeside"] = (...question) => {
    asked.push(question);
    return true;
  };
  return { asked, formulas: { isInTable: () => false, named: () => null, isNamed: () => false, isBeside } };
}

const placed = (content: WorkbookContent): DesiredBlock => olderBlock(block, own, content, knowingAll().formulas);

describe("a block of version 0.2.0", () => {
  test("stands where most of its labels stand, from the first row that has one: H7", () => {
    const found = placed(withArea(emptyWorkbook, areaOf.right(table), beside));
    expect([found.sheet, found.row, found.column]).toEqual(["Proef", 6, 7]);
    expect(found.older?.present).toEqual(present);
  });

  test("stands where its name says, when it has one", () => {
    const content: WorkbookContent = {
      ...withArea(emptyWorkbook, areaOf.block("LRT_Blok"), { row: 20, column: 2, cells: present }),
      pointers: new Map([["LRT_Blok", { sheet: "Proef", row: 20, column: 2, value: "Deel (invoer)" }]]),
    };
    const found = placed(content);
    expect([found.row, found.column, found.older?.present]).toEqual([20, 2, present]);
  });

  test("is made as it is where none stands, and where no cells were read", () => {
    expect(placed(emptyWorkbook)).toBe(block);
    const notes: FoundCells = { ...beside, cells: [["notitie", "", "", ""]] };
    expect(placed(withArea(emptyWorkbook, areaOf.right(table), notes))).toBe(block);
  });

  test("has its formulas renewed to the right of their labels; values, words and remarks stay", () => {
    const { asked, formulas } = knowingAll();
    const found = olderBlock(block, own, withArea(emptyWorkbook, areaOf.right(table), beside), formulas);
    const isOutdated = (row: number, column: number, cell: unknown) => found.older?.isOutdated(row, column, cell);
    // Opgave is the second line here: row 8 of the sheet, 7 from 0.
    expect(isOutdated(1, 1, "=SUM(C6:C7)")).toBe(true);
    expect(asked).toEqual([[own, "Opgave", 7, "=SUM(C6:C7)"]]);
    expect([isOutdated(1, 0, "=A1"), isOutdated(1, 2, "=A1")]).toEqual([false, false]);
    expect([isOutdated(1, 1, "SUM(C6:C7)"), isOutdated(1, 1, 12)]).toEqual([false, false]);
  });
});
