import { blockDifferences } from "../../src/plans/blockDifference";
import { blank, count, formula, text } from "../../src/plans/cellContent";
import type { DesiredBlock } from "../../src/plans/desiredState";
import { areaOf, emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { withArea } from "./smallTable";

/** Three lines: a figure with a name, a cell for input, a sentence. */
const block: DesiredBlock = {
  sheet: "Proef",
  anchor: "LRT_BlokProef",
  row: 4,
  column: 7,
  contents: [
    [text("Totaal"), count(96_000)],
    [text("Marge (invoer)"), count(5)],
    [text("Som"), formula("LRT_ProefTotaal*2")],
    [text(""), blank()],
  ],
  cells: [
    { row: 0, column: 1, name: "LRT_ProefTotaal", isInput: false },
    { row: 1, column: 1, name: "LRT_ProefMarge", isInput: true },
    { row: 2, column: 0, isInput: false },
  ],
};
const whole = [
  ["Totaal", 96_000],
  ["Marge (invoer)", 5],
  ["Som", "=LRT_ProefTotaal*2"],
  ["", ""],
];
const names = ["LRT_BlokProef", "LRT_ProefTotaal", "LRT_ProefMarge"];

/** The workbook in which the block stands from K5. */
function workbookWith(cells: readonly (readonly unknown[])[], present = names): WorkbookContent {
  const pointers = new Map(present.map((name) => [name, { sheet: "Proef", row: 4, column: 10, value: "" }]));
  return withArea({ ...emptyWorkbook, pointers }, areaOf.block("LRT_BlokProef"), { row: 4, column: 10, cells });
}

const found = { sheet: "Proef", row: 4, column: 10, value: "" };

describe("a block beside a table", () => {
  test("is made whole when it is not there, but for what a person fills in and what is blank", () => {
    expect(blockDifferences([block], emptyWorkbook)).toEqual([
      {
        block,
        found: null,
        missing: [
          { row: 0, column: 0, content: text("Totaal") },
          { row: 0, column: 1, content: count(96_000) },
          { row: 1, column: 0, content: text("Marge (invoer)") },
          { row: 2, column: 0, content: text("Som") },
          { row: 2, column: 1, content: formula("LRT_ProefTotaal*2") },
        ],
        missingNames: names,
        brokenNames: [],
      },
    ]);
  });

  test("lacks a formula that looks at nothing: the sheet of its cells was taken away", () => {
    const broken = whole.map((line, row) => (row === 2 ? ["Som", "=#REF!*2"] : line));
    expect(blockDifferences([block], workbookWith(broken))).toMatchObject([
      { missing: [{ row: 2, column: 1, content: formula("LRT_ProefTotaal*2") }], missingNames: [] },
    ]);
  });

  test("lacks nothing when it is there; a cell for input may be blank again", () => {
    expect(blockDifferences([block], workbookWith(whole))).toEqual([]);
    const emptied = whole.map((line, row) => (row === 1 ? ["Marge (invoer)", ""] : line));
    expect(blockDifferences([block], workbookWith(emptied))).toEqual([]);
  });

  test("comes under what stands there, and ends, when every label was typed over", () => {
    const words = [
      ["Eigen woorden", 1],
      ["Meer woorden", 2],
      ["Nog meer", 3],
      ["Einde", 4],
    ];
    const [made] = blockDifferences([block], workbookWith(words));
    expect(made?.missing.map(({ row }) => row)).toEqual([4, 4, 5, 5, 6, 6]);
    expect(made?.block.cells.map(({ row }) => row)).toEqual([4, 5, 6]);
  });

  test("comes in the first lines that are free under all it has, when there are such lines", () => {
    const words = [
      ["Eigen woorden", 1],
      ["", ""],
      ["", ""],
      ["", ""],
      ["Einde", 4],
    ];
    const [made] = blockDifferences([block], workbookWith(words));
    expect(made?.missing.map(({ row }) => row)).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test("keeps what somebody wrote over it, and gets the cells that are blank", () => {
    const cells = [["Totaal", 90_000], ["Marge (invoer)", 5], ["Som"]];
    expect(blockDifferences([block], workbookWith(cells))).toEqual([
      {
        block,
        found,
        missing: [{ row: 2, column: 1, content: formula("LRT_ProefTotaal*2") }],
        missingNames: [],
        brokenNames: [],
      },
    ]);
  });

  test("gets its own content back in columns where people enter nothing, a formula only when none stands there", () => {
    const typed = [
      ["Totaal", 7],
      ["Marge (invoer)", 6],
      ["Som", 8],
      ["mijn noot", ""],
    ];
    const own = { ...block, renewedColumns: [1] };
    expect(blockDifferences([own], workbookWith(typed))[0]?.missing).toEqual([
      { row: 0, column: 1, content: count(96_000) },
      { row: 2, column: 1, content: formula("LRT_ProefTotaal*2") },
    ]);
    const other = [
      ["Totaal", 96_000],
      ["Marge (invoer)", 6],
      ["Som", "=1+1"],
      ["", ""],
    ];
    expect(blockDifferences([own], workbookWith(other))).toEqual([]);
    expect(blockDifferences([{ ...block, renewedColumns: [0] }], workbookWith(typed))).toEqual([]);
  });

  test("gets the lines that a stop left out, and one name with one cell", () => {
    expect(blockDifferences([block], workbookWith([["Totaal", 96_000]]))).toMatchObject([
      {
        missing: [
          { row: 1, column: 0 },
          // Its label went too: so did what people fill in there.
          { row: 1, column: 1, content: count(5) },
          { row: 2, column: 0 },
          { row: 2, column: 1 },
        ],
      },
    ]);
    const cells = whole.map((line, row) => (row === 0 ? ["Totaal", ""] : line));
    expect(blockDifferences([block], workbookWith(cells, names.slice(0, 2)))).toMatchObject([
      { missing: [{ row: 0, column: 1 }], missingNames: ["LRT_ProefMarge"] },
    ]);
  });

  test("gets the names that are gone, and those that point at nothing are told apart", () => {
    const content = workbookWith(whole, ["LRT_BlokProef", "LRT_ProefMarge"]);
    expect(blockDifferences([block], content)).toMatchObject([
      { missing: [], missingNames: ["LRT_ProefTotaal"], brokenNames: [] },
    ]);
    const broken = { ...content, brokenNames: ["LRT_ProefTotaal", "LRT_Ander"] };
    expect(blockDifferences([block], broken)).toMatchObject([{ found, brokenNames: ["LRT_ProefTotaal"] }]);
  });

  test("that is not there and whose names exist gets only those that are missing", () => {
    const content = { ...workbookWith(whole, ["LRT_ProefMarge"]), brokenNames: ["LRT_BlokProef"] };
    expect(blockDifferences([block], content)).toMatchObject([
      { found: null, missingNames: ["LRT_BlokProef", "LRT_ProefTotaal"], brokenNames: ["LRT_BlokProef"] },
    ]);
  });

  test("whose cells were not read is made whole: nothing is taken for granted", () => {
    const content = { ...workbookWith(whole), areas: new Map() };
    expect(blockDifferences([block], content)).toMatchObject([
      { found: null, missing: { length: 5 }, missingNames: [] },
    ]);
  });
});

describe("a block of an older schema", () => {
  const older = {
    present: [
      ["Totaal", 96_000],
      ["Marge (invoer)", 7],
      ["Som", "=$B$5*2"],
    ],
    isOutdated: (row: number, column: number, present: unknown) => row === 2 && column === 1 && present === "=$B$5*2",
  };

  test("stands where it was found, without a name: its formula is renewed and it gets its names", () => {
    const wanted = { ...block, older };
    expect(blockDifferences([wanted], emptyWorkbook)).toEqual([
      {
        block: wanted,
        found: wanted,
        missing: [{ row: 2, column: 1, content: formula("LRT_ProefTotaal*2") }],
        missingNames: names,
        brokenNames: [],
      },
    ]);
  });

  test("is looked at as it is now where that was read", () => {
    expect(blockDifferences([{ ...block, older }], workbookWith(whole))).toEqual([]);
  });

  test("with its lines in another order is completed line by line", () => {
    const turned = {
      ...older,
      present: [
        ["Som", "=$B$5*2"],
        ["Totaal", 96_000],
        ["Marge (invoer)", 7],
      ],
      isOutdated: () => false,
    };
    expect(blockDifferences([{ ...block, older: turned }], emptyWorkbook)).toMatchObject([
      { missing: [], block: { cells: [{ row: 1 }, { row: 2 }, { row: 0 }] } },
    ]);
  });
});

describe("a block that was made at once", () => {
  const kept: DesiredBlock = {
    ...block,
    contents: [
      [text("'s-Gravenhage"), count(40)],
      [text("'t Zandt"), formula("A1")],
    ],
    cells: [],
    isMadeAtOnce: true,
  };
  const wanting = (cells: readonly (readonly unknown[])[]) => blockDifferences([kept], workbookWith(cells));

  test("is made when it is not there", () => {
    expect(blockDifferences([kept], emptyWorkbook)).toMatchObject([{ found: null, missingNames: ["LRT_BlokProef"] }]);
  });

  test("stays what it is: what somebody changed or took out does not come back", () => {
    expect(wanting([["iets anders", ""]])).toEqual([]);
    expect(wanting([])).toEqual([]);
    expect(blockDifferences([kept], { ...workbookWith([]), areas: new Map() })).toEqual([]);
  });

  test("gets a name anew of which an Excel took the apostrophe, or of which it kept the mark of text", () => {
    expect(
      wanting([
        ["s-Gravenhage", 41],
        ["''t Zandt", ""],
      ]),
    ).toEqual([
      {
        block: kept,
        found,
        missing: [
          { row: 0, column: 0, content: text("'s-Gravenhage") },
          { row: 1, column: 0, content: { ...text("'t Zandt"), isUnmarked: true } },
        ],
        missingNames: [],
        brokenNames: [],
      },
    ]);
    expect(wanting([["'s-Gravenhage", 40]])).toEqual([]);
  });
});
