/** Formulas that come back stand beside names: where those are others now, the figures may be those of another municipality. */
import { besideThawed } from "../../../src/plans/freeze/besideThawed";
import { FIRST_FIGURE_ROW } from "../../../src/plans/freeze/frozenNames";
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

test("what stands right of the formulas, below them, or in them, is looked at as far as it was kept", () => {
  // Three columns and three rows were kept, of which the formulas fill the first two rows of the second column.
  const wider = { ...thaw, area: { row: 1, column: 0, rows: 3, columns: 3 } };
  const read = (shown: readonly (readonly unknown[])[], values: readonly (readonly unknown[])[]): WorkbookContent => {
    const head = Array.from({ length: FIRST_FIGURE_ROW }, () => ["", "", ""]);
    return {
      ...emptyWorkbook,
      areas: new Map<string, FoundCells>([
        [areaOf.block("LRT_Vast_o1"), { row: 4, column: 2, cells: [...head, ...values, ["below", "below", "below"]] }],
        [areaOf.selected({ ...wider.area, sheet: "Blad1" }), { row: 1, column: 0, cells: [], shown }],
      ]),
    };
  };
  const values = [
    ["Assen", 10, "a"],
    ["Borger", 30, "b"],
    ["Totaal", 40, "'s"],
  ];
  expect(besideThawed(wider, read(values, values))).toBeNull();
  expect(
    besideThawed(
      wider,
      read(
        [
          ["Assen", 11, "a"],
          ["Borger", 31, "b"],
          ["Totaal", 40, "s"],
        ],
        values,
      ),
    ),
  ).toBeNull();
  const other = (row: number, column: number): unknown => {
    const shown = values.map((cells) => [...cells]);
    (shown[row] ?? [])[column] = "x";
    return besideThawed(wider, read(shown, values))?.parameters["address"];
  };
  expect([other(0, 2), other(1, 0), other(2, 1), other(2, 2)]).toEqual(["C2", "A3", "B4", "C4"]);
  // Two formulas: a cell that either of them fills is no name.
  const last = { row: 3, column: 1, rows: 1, columns: 1, print: "", formulaPrint: "" };
  const two = { ...wider, formulas: [...wider.formulas, last] };
  const filled = values.map((cells, row) => (row === 2 ? ["Totaal", "x", "'s"] : cells));
  expect(besideThawed(two, read(filled, values))).toBeNull();
  // A row that is shorter now holds nothing there.
  expect(besideThawed(wider, read(values.slice(0, 2), values))?.parameters["address"]).toBe("A4");
  // Only marks at the beginning are those of an Excel.
  expect(
    besideThawed(wider, read([["As'sen", 10, "a"], ...values.slice(1)], [["Assen", 10, "a"], ...values.slice(1)])),
  ).not.toBeNull();
  expect(besideThawed(wider, read([["''Assen", 10, "a"], ...values.slice(1)], values))).toBeNull();
});

test("where the cells or the kept values were not read, nothing is said", () => {
  expect(besideThawed(thaw, showing(undefined))).toBeNull();
  expect(besideThawed(thaw, emptyWorkbook)).toBeNull();
});
