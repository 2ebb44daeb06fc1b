import { number, text } from "../../src/plans/cellContent";
import type { Difference } from "../../src/plans/difference";
import { ownerOf, partOf } from "../../src/plans/partOf";
import { almereAndUrk, changedTable, nothing } from "./smallTable";

const table = changedTable(almereAndUrk);
const block = {
  block: { sheet: "Proef", anchor: "LRT_BlokProef", row: 4, column: 7, contents: [], cells: [] },
  ...{ found: null, missing: [], missingNames: [], brokenNames: [] },
};
const pointer = {
  pointer: {
    name: "LRT_Totaal",
    label: "Totaal",
    sheet: "Start",
    row: 3,
    column: 1,
    content: number(1),
    isRenewed: true,
  },
  ...{ place: { sheet: "Start", row: 3, column: 1 }, hasName: true, isBroken: false },
};
const placed = { sheet: "Proef", row: 1, column: 2, contents: [[text("x")]], spill: null };
const whole: Difference = {
  newSheets: ["Proef"],
  tables: [table],
  blocks: [block],
  placed: [placed],
  pointers: [pointer],
};

test("a part of a difference has what it writes, and the sheets that come first", () => {
  const owners = [ownerOf.table(table), ownerOf.block(block), ownerOf.pointer(pointer), ownerOf.placed(placed)];
  expect(new Set(owners).size).toBe(4);
  const none = { ...nothing, newSheets: ["Proef"] };
  const parts = owners.map((owner) => partOf(whole, new Set([owner])));
  expect(parts).toEqual([
    { ...none, tables: [table] },
    { ...none, blocks: [block] },
    { ...none, pointers: [pointer] },
    { ...none, placed: [placed] },
  ]);
  expect(partOf(whole, new Set(owners))).toEqual(whole);
  expect(partOf(whole, new Set())).toEqual(none);
});

test("two things of one kind have different owners", () => {
  const other = { ...placed, column: 3 };
  expect(ownerOf.placed(other)).not.toBe(ownerOf.placed(placed));
  expect(partOf({ ...whole, placed: [placed, other] }, new Set([ownerOf.placed(other)])).placed).toEqual([other]);
});
