import { number, text } from "../../src/plans/cellContent";
import type { DesiredPointer } from "../../src/plans/desiredState";
import { pointerDifferences } from "../../src/plans/pointerDifference";
import { areaOf, emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";

const pointer = (name: string, label: string, row: number): DesiredPointer => ({
  name,
  label,
  sheet: "Start",
  row,
  column: 1,
  content: text(label.toLowerCase()),
  isRenewed: true,
});

const pointers = [pointer("LRT_Een", "Eerste", 4), pointer("LRT_Twee", "Tweede", 5)];

/** The sheet Start with these cells from A1, and names that point at cells of it. */
function start(cells: readonly (readonly unknown[])[], named: Readonly<Record<string, number>> = {}): WorkbookContent {
  const used = { row: 0, column: 0, rows: cells.length, columns: 2 };
  return {
    ...emptyWorkbook,
    sheets: [{ id: "1", name: "Start", isProtected: false, used }],
    areas: new Map([[areaOf.sheet("Start"), { row: 0, column: 0, cells }]]),
    pointers: new Map(
      Object.entries(named).map(([name, row]) => [name, { sheet: "Start", row, column: 1, value: cells[row]?.[1] }]),
    ),
  };
}

const rowsOf = (content: WorkbookContent): unknown =>
  pointerDifferences(pointers, content).map(({ pointer: { name }, place, hasName }) => [name, place.row, hasName]);

const blank = ["", ""];

describe("a named cell comes", () => {
  test("at its own place on a sheet that is not there or blank there", () => {
    expect(rowsOf(emptyWorkbook)).toEqual([
      ["LRT_Een", 4, false],
      ["LRT_Twee", 5, false],
    ]);
    expect(rowsOf(start([["Titel", ""]]))).toEqual([
      ["LRT_Een", 4, false],
      ["LRT_Twee", 5, false],
    ]);
  });

  test("below everything where somebody keeps something at its place: A5:B6 of a person, so rows 8 and 9", () => {
    const persons = start([blank, blank, blank, blank, ["Projectleider", "ja"], ["", 1234]]);
    expect(rowsOf(persons)).toEqual([
      ["LRT_Een", 7, false],
      ["LRT_Twee", 8, false],
    ]);
  });

  test("below everything where somebody keeps a word at the place of its label, with nothing beside it", () => {
    const persons = start([blank, blank, blank, blank, ["Notitie", ""], blank]);
    expect(rowsOf(persons)).toEqual([
      ["LRT_Een", 7, false],
      ["LRT_Twee", 5, false],
    ]);
  });

  test("back in the cell beside its label when the name was lost", () => {
    const moved = start([blank, ["Tweede", "tweede"], ["Eerste", "oud"]]);
    expect(rowsOf(moved)).toEqual([
      ["LRT_Een", 2, false],
      ["LRT_Twee", 1, false],
    ]);
  });

  test("never in the cell of another name: a line was taken out, and the second moved to the place of the first", () => {
    const shifted = start([blank, blank, blank, blank, ["Tweede", "tweede"]], { LRT_Twee: 4 });
    expect(rowsOf(shifted)).toEqual([["LRT_Een", 7, false]]);
  });
});

test("a named cell that holds what it must is left alone; one that is not renewed as well", () => {
  const held = start([blank, blank, blank, blank, ["Eerste", "eerste"], ["Tweede", "iets anders"]], {
    LRT_Een: 4,
    LRT_Twee: 5,
  });
  expect(rowsOf(held)).toEqual([["LRT_Twee", 5, true]]);
  const kept = pointers.map((one) => ({ ...one, isRenewed: false, content: number(1) }));
  expect(pointerDifferences(kept, held)).toEqual([]);
});

describe("a named cell that is not renewed and whose formula lost a table", () => {
  const verdict: DesiredPointer = { ...pointer("LRT_Een", "Eerste", 4), isRenewed: false };
  /** In C5, on a sheet that was read from B3; what stands there and what it shows. */
  const written = (cell: unknown, value: unknown) => {
    const content: WorkbookContent = {
      ...emptyWorkbook,
      areas: new Map([
        [
          areaOf.sheet("Start"),
          {
            row: 2,
            column: 1,
            cells: [
              ["", ""],
              ["", ""],
              ["Eerste", cell],
            ],
          },
        ],
      ]),
      pointers: new Map([["LRT_Een", { sheet: "Start", row: 4, column: 2, value }]]),
    };
    return pointerDifferences([verdict], content).map(({ place, hasName, isBroken }) => [place.row, hasName, isBroken]);
  };

  test("is written again where it stands: its name is whole", () => {
    expect(written("=#REF!&B2", "#REF!")).toEqual([[4, true, false]]);
  });

  test("is left alone when it shows something else, and when the word was typed", () => {
    expect(written("=IFERROR(#REF!,0)", 0)).toEqual([]);
    expect(written("#REF!", "#REF!")).toEqual([]);
    expect(written("=Elders!A1", "#REF!")).toEqual([]);
  });

  test("is left alone where the sheet was not read", () => {
    const pointers = new Map([["LRT_Een", { sheet: "Start", row: 4, column: 2, value: "#REF!" }]]);
    expect(pointerDifferences([verdict], { ...emptyWorkbook, pointers })).toEqual([]);
  });
});

test("a name that points at nothing is told: it must be taken out before it comes again", () => {
  const found = pointerDifferences(pointers, { ...emptyWorkbook, brokenNames: ["LRT_Twee"] });
  expect(found.map(({ pointer: { name }, isBroken, hasName }) => [name, isBroken, hasName])).toEqual([
    ["LRT_Een", false, false],
    ["LRT_Twee", true, false],
  ]);
});

test("the cell beside a label is counted from where the sheet was read: a label in D4 has its cell in E4", () => {
  const area = {
    row: 2,
    column: 2,
    cells: [
      ["", ""],
      ["", "Eerste"],
    ],
  };
  const content = { ...emptyWorkbook, areas: new Map([[areaOf.sheet("Start"), area]]) };
  expect(pointerDifferences(pointers.slice(0, 1), content)[0]?.place).toEqual({ sheet: "Start", row: 3, column: 4 });
});

describe("a cell that another name of ours points at is no place for a second one", () => {
  /** The name LRT_Ander points at this cell, counted from 0. */
  const taken = (content: WorkbookContent, row: number, column = 1, sheet = "START"): WorkbookContent => ({
    ...content,
    pointers: new Map(content.pointers).set("LRT_Ander", { sheet, row, column, value: "" }),
  });
  const one = [pointer("LRT_Een", "Eerste", 4)];
  const rowIn = (content: WorkbookContent): number | undefined => pointerDifferences(one, content)[0]?.place.row;

  test("at its own place: row 5 is another's, so it comes below it, on row 6", () => {
    expect(rowIn(taken(start([["Titel", ""]]), 4))).toBe(6);
    expect(rowIn(taken(start([["Titel", ""]]), 3))).toBe(4);
    expect(rowIn(taken(start([["Titel", ""]]), 4, 2))).toBe(4);
    expect(rowIn(taken(start([["Titel", ""]]), 4, 1, "Elders"))).toBe(4);
  });

  test("beside its label: the name there is another's, so its own place is taken", () => {
    const labelled = start([blank, ["Eerste", "oud"]]);
    expect(rowIn(labelled)).toBe(1);
    expect(rowIn(taken(labelled, 1))).toBe(4);
  });

  test("below everything: below what the sheet holds, and below our own lines of that sheet only", () => {
    const tall = start([...Array.from({ length: 9 }, () => blank), ["notitie", ""]]);
    // Ten rows are in use: rows 1 to 10. One line stays free.
    expect(rowIn(taken(tall, 4))).toBe(11);
    const elsewhere = { ...pointer("LRT_Twee", "Tweede", 40), sheet: "Ander" };
    const held = taken(tall, 4);
    expect(pointerDifferences([...one, elsewhere], held).map(({ place }) => place.row)).toEqual([11, 40]);
    // A sheet that is not there holds nothing.
    expect(rowIn(taken(emptyWorkbook, 4))).toBe(6);
    const blankSheet = { ...emptyWorkbook, sheets: [{ id: "1", name: "Start", isProtected: false, used: null }] };
    expect(rowIn(taken(blankSheet, 4))).toBe(6);
  });

  test("and a name that is there counts for no line", () => {
    const both = start([blank, blank, blank, blank, ["Eerste", "eerste"], ["x", "y"]], { LRT_Een: 4 });
    expect(rowsOf(both)).toEqual([["LRT_Twee", 7, false]]);
  });
});
