import type { BlockDifference } from "../../src/plans/blockDifference";
import { text } from "../../src/plans/cellContent";
import type { PointerDifference } from "../../src/plans/pointerDifference";
import { barsOf, hasLooks, isInput } from "../../src/plans/tableLooks";
import {
  almereAndUrk,
  changedTable,
  desired,
  layout,
  nothing,
  plainLayout,
  wantedRow,
  wantedTable,
} from "./smallTable";

describe("a column is for people", () => {
  test("when its header says so at its end, or the table says what may be typed there", () => {
    expect(isInput("Maand 1 (invoer)", layout)).toBe(true);
    expect(isInput("(invoer) Maand", layout)).toBe(false);
    expect(isInput("Plekken", layout)).toBe(false);
    expect(isInput("Plekken", { ...layout, inputs: { Plekken: "count" } })).toBe(true);
  });
});

describe("an order has something to make up", () => {
  const verdict = (hasName: boolean): PointerDifference => ({
    pointer: {
      name: "LRT_Oordeel",
      label: "",
      sheet: "Start",
      row: 0,
      column: 0,
      content: text(""),
      isRenewed: false,
      isVerdict: true,
    },
    place: { sheet: "Start", row: 0, column: 0 },
    hasName,
    isBroken: false,
  });
  const block = (found: BlockDifference["found"]): BlockDifference => ({ found }) as unknown as BlockDifference;
  const rows = [wantedRow("GM0050", "Zeewolde", 1)];

  test("when it makes a table, a block or a cell with a verdict", () => {
    expect(hasLooks({ ...nothing, tables: [{ kind: "new", layout, rows, bars: undefined, frame: null }] })).toBe(true);
    expect(hasLooks({ ...nothing, blocks: [block(null)] })).toBe(true);
    expect(hasLooks({ ...nothing, pointers: [verdict(false)] })).toBe(true);
  });

  test("when rows come in a table in which people type", () => {
    const typed = { ...layout, inputs: { Plekken: "count" } } as const;
    expect(hasLooks({ ...nothing, tables: [changedTable(almereAndUrk, { layout: typed, addedRows: rows })] })).toBe(
      true,
    );
  });

  test("not when rows come in another table, or what is there is completed", () => {
    expect(hasLooks(nothing)).toBe(false);
    expect(hasLooks({ ...nothing, tables: [changedTable(almereAndUrk, { addedRows: rows })] })).toBe(false);
    expect(hasLooks({ ...nothing, blocks: [block({ sheet: "Start", row: 0, column: 0 })] })).toBe(false);
    expect(hasLooks({ ...nothing, pointers: [verdict(true)] })).toBe(false);
  });
});

test("bars stand behind the figures of the table that asks for them", () => {
  const bars = [["Plekken"]];
  const state = desired({ tables: [wantedTable([], { layout: plainLayout }), wantedTable([], { bars })] });
  expect(barsOf(state, layout)).toBe(bars);
  expect(barsOf(state, plainLayout)).toEqual([]);
  expect(barsOf(desired(), layout)).toEqual([]);
});
