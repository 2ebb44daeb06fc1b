import { blank, formula, number, text } from "../../src/plans/cellContent";
import type { DesiredBlock, DesiredPointer, PlacedCells } from "../../src/plans/desiredState";
import { difference, isNothing } from "../../src/plans/difference";
import { areaOf, emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import {
  almereAndUrk,
  changedTable,
  desired,
  nothing,
  sheet,
  wantedRow,
  wantedTable,
  withArea,
  workbook,
} from "./smallTable";

const pointer: DesiredPointer = {
  name: "LRT_ActiefBesluit",
  label: "Actief besluit",
  sheet: "Start",
  row: 4,
  column: 1,
  content: text("besluit-2"),
  isRenewed: true,
};
const block: DesiredBlock = {
  sheet: "Proef",
  anchor: "LRT_BlokProef",
  row: 0,
  column: 8,
  contents: [[text("Totaal")]],
  cells: [],
};

function pointing(value: unknown): WorkbookContent {
  const pointers = new Map([[pointer.name, { sheet: "Begin", row: 9, column: 2, value }]]);
  return { ...emptyWorkbook, sheets: [sheet("Begin")], pointers };
}

describe("the sheets that an order makes", () => {
  const everything = desired({
    tables: [wantedTable([wantedRow("GM0034", "Almere", 10)])],
    blocks: [block],
    pointers: [pointer],
  });

  test("are those of its pointers, blocks and new tables that are not there, each once", () => {
    expect(difference(everything, emptyWorkbook).newSheets).toEqual(["Start", "Proef"]);
  });

  test("are none when they are there, in capitals or not", () => {
    const content = { ...emptyWorkbook, sheets: [sheet("START"), sheet("proef")] };
    expect(difference(everything, content).newSheets).toEqual([]);
  });

  test("are not those of a table that a planner moved to a sheet of their own", () => {
    const moved = workbook({ ...almereAndUrk, sheet: "Blad1" });
    const wanted = desired({ tables: [wantedTable([wantedRow("GM0303", "Dronten", 4)])] });
    expect(difference(wanted, moved)).toEqual({
      ...nothing,
      tables: [changedTable({ ...almereAndUrk, sheet: "Blad1" }, { addedRows: [wantedRow("GM0303", "Dronten", 4)] })],
    });
  });

  test("are made for a new table alone too", () => {
    const wanted = desired({ tables: [wantedTable([wantedRow("GM0034", "Almere", 10)])] });
    expect(difference(wanted, emptyWorkbook).newSheets).toEqual(["Proef"]);
  });

  test("are made for a block alone too", () => {
    expect(difference(desired({ blocks: [block] }), emptyWorkbook).newSheets).toEqual(["Proef"]);
  });
});

describe("a pointer", () => {
  test("comes at its own place when there is none", () => {
    expect(difference(desired({ pointers: [pointer] }), emptyWorkbook).pointers).toEqual([
      { pointer, place: pointer, hasName: false, isBroken: false },
    ]);
  });

  test("that holds what it must is left alone, wherever it stands", () => {
    expect(difference(desired({ pointers: [pointer] }), pointing("besluit-2"))).toEqual(nothing);
  });

  test("is moved at the place where it stands", () => {
    expect(difference(desired({ pointers: [pointer] }), pointing("besluit-1")).pointers).toEqual([
      { pointer, place: { sheet: "Begin", row: 9, column: 2, value: "besluit-1" }, hasName: true, isBroken: false },
    ]);
  });

  test("that an order only makes keeps what it holds", () => {
    const made = { ...pointer, isRenewed: false };
    expect(difference(desired({ pointers: [made] }), pointing("besluit-1")).pointers).toEqual([]);
  });

  test("whose name is lost or points at nothing gets the cell beside its label: C3", () => {
    const start = withArea({ ...emptyWorkbook, brokenNames: [pointer.name] }, areaOf.sheet("Start"), {
      row: 1,
      column: 0,
      cells: [
        ["", "Actieve sleutel", "x"],
        ["", "Actief besluit", "besluit-1"],
        ["Actief besluit", "", ""],
      ],
    });
    expect(difference(desired({ pointers: [pointer] }), start).pointers).toEqual([
      { pointer, place: { sheet: "Start", row: 2, column: 2 }, hasName: false, isBroken: true },
    ]);
    const first = withArea(emptyWorkbook, areaOf.sheet("Start"), { row: 7, column: 3, cells: [["Actief besluit"]] });
    expect(difference(desired({ pointers: [pointer] }), first).pointers).toMatchObject([
      { place: { sheet: "Start", row: 7, column: 4 }, isBroken: false },
    ]);
  });

  test("without its label comes at its own place", () => {
    const start = withArea(emptyWorkbook, areaOf.sheet("Start"), { row: 0, column: 0, cells: [["Iets anders"]] });
    expect(difference(desired({ pointers: [pointer] }), start).pointers).toMatchObject([{ place: pointer }]);
  });
});

describe("cells at a chosen place", () => {
  const placed: PlacedCells = {
    sheet: "Blad1",
    row: 1,
    column: 1,
    contents: [
      [text("Totaal"), number(10)],
      [formula("A1"), blank()],
    ],
    spill: null,
  };
  const holding = (cells: readonly (readonly unknown[])[]): WorkbookContent =>
    withArea(emptyWorkbook, areaOf.placed(placed), { row: 1, column: 1, cells });
  const rest = (content: WorkbookContent): unknown => difference(desired({ placed: [placed] }), content).placed;

  test("are missing when the place was not read, or holds something else", () => {
    expect(rest(emptyWorkbook)).toEqual([placed]);
    expect(
      rest(
        holding([
          ["Totaal", 11],
          ["=A1", ""],
        ]),
      ),
    ).toEqual([placed]);
    expect(rest(holding([["Totaal", 10]]))).toEqual([placed]);
    expect(rest(holding([["Totaal"], ["=A1"]]))).toEqual([placed]);
  });

  test("are there when every cell holds what it must", () => {
    expect(
      rest(
        holding([
          ["Totaal", 10],
          ["=A1", "note"],
        ]),
      ),
    ).toEqual([]);
  });

  test("are there when a text that must be empty was not read", () => {
    const empty = { ...placed, contents: [[text("")]] };
    expect(difference(desired({ placed: [empty] }), holding([])).placed).toEqual([]);
  });
});

describe("nothing is missing", () => {
  const content = workbook(almereAndUrk);
  test("when there is no table, block, placed cell or pointer left", () => {
    const wanted = desired({ tables: [wantedTable([wantedRow("GM0034", "Almere", 12)])] });
    expect(isNothing(difference(wanted, content))).toBe(true);
    expect(isNothing(difference(wanted, emptyWorkbook))).toBe(false);
    expect(isNothing(difference(desired({ blocks: [block] }), content))).toBe(false);
    expect(isNothing(difference(desired({ pointers: [pointer] }), content))).toBe(false);
  });

  test("not when only one of two differs in one and is short in another", () => {
    const one = difference(desired({ blocks: [block], pointers: [pointer] }), emptyWorkbook);
    expect(isNothing({ ...nothing, blocks: one.blocks, pointers: one.pointers })).toBe(false);
    expect(isNothing({ ...nothing, tables: [changedTable(almereAndUrk)], blocks: one.blocks })).toBe(false);
    const cells = { sheet: "Blad1", row: 0, column: 0, contents: [[text("a")]], spill: null };
    expect(isNothing({ ...nothing, placed: [cells] })).toBe(false);
    expect(isNothing({ ...nothing, placed: [cells], pointers: one.pointers })).toBe(false);
    expect(isNothing({ ...nothing, blocks: one.blocks, placed: [cells] })).toBe(false);
  });
});
