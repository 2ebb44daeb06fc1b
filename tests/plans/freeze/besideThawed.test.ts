/** Formulas that come back stand beside names: where those are others now, the figures may be those of another municipality. */
import { besideThawed } from "../../../src/plans/freeze/besideThawed";
import { FIRST_FIGURE_ROW } from "../../../src/plans/freeze/frozenSheet";
import { areaOf, emptyWorkbook, type FoundCells, type WorkbookContent } from "../../../src/plans/workbookContent";

const area = { row: 1, column: 0, rows: 2, columns: 2 };
const thaw = {
  frozen: "o1",
  sheet: "Blad1",
  area,
  formulas: [{ row: 1, column: 1, rows: 2, columns: 1, print: "", formulaPrint: "" }],
};
const kept = [
  ["Assen", 10],
  ["'s-Gravenhage", 30],
];

function showing(shown: readonly (readonly unknown[])[] | undefined): WorkbookContent {
  const head = Array.from({ length: FIRST_FIGURE_ROW }, () => ["", ""]);
  const now = { row: 1, column: 0, cells: [], ...(shown !== undefined && { shown }) };
  return {
    ...emptyWorkbook,
    areas: new Map<string, FoundCells>([
      [areaOf.block("LRT_Vast_o1"), { row: 4, column: 0, cells: [...head, ...kept] }],
      [areaOf.selected({ ...area, sheet: "Blad1" }), now],
    ]),
  };
}

test("the same names say nothing, whatever the formulas filled and however an Excel reads an apostrophe", () => {
  expect(besideThawed(thaw, showing(kept))).toBeNull();
  expect(
    besideThawed(
      thaw,
      showing([
        ["Assen", ""],
        ["s-Gravenhage", 7],
      ]),
    ),
  ).toBeNull();
});

test("another name is told with its cell: A3 held 's-Gravenhage and shows Borger", () => {
  expect(
    besideThawed(
      thaw,
      showing([
        ["Assen", 10],
        ["Borger", 30],
      ]),
    ),
  ).toMatchObject({ code: "freeze.thawBeside", parameters: { sheet: "Blad1", address: "A3" } });
});

test("where the cells or the kept values were not read, nothing is said", () => {
  expect(besideThawed(thaw, showing(undefined))).toBeNull();
  expect(besideThawed(thaw, emptyWorkbook)).toBeNull();
});
