import { leftFrame } from "../../src/plans/leftFrame";
import { foundTable, layout } from "./smallTable";

const blank = { id: "f1", headers: ["", "Kolom2"], rows: [["", ""]] };

test.each([
  ["where the table is made", {}, { id: "f1", isInPlace: true }],
  ["on another sheet", { sheet: "Notities" }, { id: "f1", isInPlace: false }],
  ["lower on its sheet", { row: 6 }, { id: "f1", isInPlace: false }],
  ["more to the right on its sheet", { column: 1 }, { id: "f1", isInPlace: false }],
  ["under the name of somebody else", { name: "Tabel1" }, null],
  ["with something in it", { rows: [["", 1]] }, null],
] as const)("the frame of a table that is made anew, %s", (_what, rest, expected) => {
  expect(
    leftFrame(layout, [foundTable([], { id: "other", name: "LRT_Ander" }), foundTable([], { ...blank, ...rest })]),
  ).toEqual(expected);
});
