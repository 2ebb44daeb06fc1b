import { number, text } from "../../src/plans/cellContent";
import type { DesiredBlock } from "../../src/plans/desiredState";
import { missingPlaces } from "../../src/plans/outcome";
import { proofAreas } from "../../src/plans/proofAreas";
import { almereAndUrk, changedTable, layout, nothing } from "./smallTable";

const block: DesiredBlock = {
  sheet: "Proef",
  anchor: "LRT_BlokProef",
  row: 4,
  column: 7,
  contents: [
    [text("Totaal"), number(1), number(2)],
    [text("Marge"), number(3), number(4)],
  ],
  cells: [
    { row: 1, column: 1, name: "LRT_ProefMarge", isInput: true },
    { row: 0, column: 1, isInput: false },
  ],
};
const missing = { block, found: null, missing: [], missingNames: [], brokenNames: [] };
const placed = { sheet: "Blad1", row: 1, column: 2, contents: [[text("a"), text("b")]], spill: null };
const pointer = {
  name: "LRT_Schema",
  label: "",
  sheet: "Start",
  row: 8,
  column: 1,
  content: number(2),
  isRenewed: true,
};
const moved = { pointer, place: { sheet: "Begin", row: 2, column: 3 }, hasName: true, isBroken: false };

describe("what an order must read back", () => {
  test("of a block is all of it, with the cells that must have a name", () => {
    expect(proofAreas({ ...nothing, blocks: [missing] })).toEqual([
      {
        ...{ key: "block LRT_BlokProef", sheet: "Proef", row: 4, column: 7, rows: 2, columns: 3 },
        names: [
          { name: "LRT_BlokProef", row: 0, column: 0 },
          { row: 1, column: 1, name: "LRT_ProefMarge", isInput: true },
        ],
      },
    ]);
  });

  test("of a block that stands somewhere else is there", () => {
    const found = { sheet: "Ander", row: 9, column: 1 };
    expect(proofAreas({ ...nothing, blocks: [{ ...missing, found }] })).toMatchObject([found]);
  });

  test("of cells at a chosen place is what was written, without what their answer fills", () => {
    expect(proofAreas({ ...nothing, placed: [placed] })).toEqual([
      { key: "placed Blad1!1,2", sheet: "Blad1", row: 1, column: 2, rows: 1, columns: 2, names: [] },
    ]);
  });

  test("of a pointer is its one cell, where it stands", () => {
    expect(proofAreas({ ...nothing, pointers: [moved] })).toEqual([
      {
        ...{ key: "pointer LRT_Schema", sheet: "Begin", row: 2, column: 3, rows: 1, columns: 1 },
        names: [{ name: "LRT_Schema", row: 0, column: 0 }],
      },
    ]);
  });

  test("is one column wide where no line says how wide it is", () => {
    expect(proofAreas({ ...nothing, blocks: [{ ...missing, block: { ...block, contents: [] } }] })).toMatchObject([
      { columns: 1 },
    ]);
    expect(proofAreas({ ...nothing, placed: [{ ...placed, contents: [] }] })).toMatchObject([{ columns: 1 }]);
  });
});

test("what is missing is told by its sheets, each once, new ones first", () => {
  const made = { kind: "new" as const, layout, rows: [], bars: undefined, frame: null };
  const wanted = {
    ...nothing,
    newSheets: ["Start"],
    tables: [made, changedTable({ ...almereAndUrk, sheet: "Eigen blad" })],
  };
  expect(missingPlaces(wanted)).toBe("Start, Proef, Eigen blad");
  const rest = { ...nothing, blocks: [missing], placed: [placed], pointers: [moved, { ...moved, place: placed }] };
  expect(missingPlaces(rest)).toBe("Proef, Blad1, Begin");
  expect(missingPlaces(nothing)).toBe("");
});
