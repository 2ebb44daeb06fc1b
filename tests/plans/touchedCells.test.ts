import { text } from "../../src/plans/cellContent";
import type { DesiredBlock } from "../../src/plans/desiredState";
import { touchedCells } from "../../src/plans/touchedCells";

const line = (label: string) => [text(label), text("tekst")];
const block: DesiredBlock = {
  sheet: "Start",
  anchor: "LRT_Bladen",
  row: 3,
  column: 0,
  contents: ["Start", "Besluiten", "Taakstelling", "Woningen"].map(line),
  cells: [{ row: 3, column: 1, name: "LRT_Woningen", isInput: false }],
};
const found = { sheet: "Start", row: 3, column: 0 };
const present = [
  ["Start", "tekst"],
  ["Besluiten", "tekst"],
  ["Taakstelling", "tekst"],
];
const lacking = { block, found, missing: [], missingNames: [], brokenNames: [] };
const cell = (row: number, column: number, isWritten: boolean, names: readonly string[] = []) => ({
  row,
  column,
  names,
  isWritten,
});

describe("a write to a block that is there looks at", () => {
  test("a new line below it, the label above that, and the corner", () => {
    const missing = [0, 1].map((column) => ({ row: 3, column, content: text("Woningen") }));
    // Lines that come in above the corner, or between it and the new line, change one of the two labels.
    expect(touchedCells({ ...lacking, missing }, present)).toEqual([
      cell(3, 0, true),
      cell(3, 1, true),
      cell(0, 0, false),
      cell(2, 0, false),
    ]);
  });

  test("a single cell of a line, with the label of that line and of the one above it", () => {
    const missing = [{ row: 2, column: 1, content: text("tekst") }];
    expect(touchedCells({ ...lacking, missing }, present)).toEqual([
      cell(2, 1, true),
      cell(0, 0, false),
      cell(1, 0, false),
      cell(2, 0, false),
    ]);
  });

  test("a label that is written itself once, and a blank one not at all", () => {
    const missing = [{ row: 0, column: 0, content: text("Start") }];
    expect(touchedCells({ ...lacking, missing }, [["", "tekst"]])).toEqual([cell(0, 0, true)]);
    expect(touchedCells({ ...lacking, missing }, [["Strat", "tekst"]])).toEqual([cell(0, 0, true)]);
  });

  test("the cell that gets a name, which keeps what it holds", () => {
    expect(touchedCells({ ...lacking, missingNames: ["LRT_Woningen"] }, present)).toEqual([
      cell(3, 1, false, ["LRT_Woningen"]),
      cell(0, 0, false),
      cell(2, 0, false),
    ]);
    expect(touchedCells({ ...lacking, missingNames: ["LRT_Bladen"] }, present)).toEqual([
      cell(0, 0, false, ["LRT_Bladen"]),
    ]);
  });
});
