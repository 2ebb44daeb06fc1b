import { formula, number, text } from "../../src/plans/cellContent";
import type { DesiredBlock } from "../../src/plans/desiredState";
import { otherFormulas } from "../../src/plans/otherFormulas";
import { areaOf, type FoundTable, type WorkbookContent } from "../../src/plans/workbookContent";
import { almereAndUrk, wantedRow, wantedTable, withArea, workbook } from "./smallTable";

const rows = [wantedRow("GM0034", "Almere", 10), wantedRow("GM0184", "Urk", 2), wantedRow("GM0303", "Dronten", 4)];

/** Almere on line 6 and Urk on line 7, with what stands in the column Dubbel, which is E. */
function inRows(almere: unknown, urk: unknown, rest: Partial<FoundTable> = {}): readonly string[] {
  const formulas = [almere, urk].map((cell, line) => [...(almereAndUrk.rows[line] ?? []).slice(0, 4), cell]);
  return otherFormulas({ tables: [wantedTable(rows)], blocks: [] }, workbook({ ...almereAndUrk, formulas, ...rest }));
}

describe("in the column of a formula", () => {
  const own = "=[@Plekken]*2";

  test("a figure and another formula are named by their cells; our own and what is still to come are not", () => {
    expect(inRows(own, "=SUM(5,6)")).toEqual(["Proef (E7)"]);
    expect(inRows(7, "=SUM(5,6)")).toEqual(["Proef (E6, E7)"]);
    expect(inRows(own, "")).toEqual([]);
    expect(inRows("=#REF!*2", own)).toEqual([]);
  });

  test("our own is so under the name of its table as well", () => {
    expect(inRows("=Proef_van_ons[[#This Row],[Plekken]]*2", own, { name: "Proef_van_ons" })).toEqual([]);
  });

  test("of rows that the order is not about nothing is said, nor of a table of which nobody read the formulas", () => {
    const [almere] = rows;
    const tables = [wantedTable(almere === undefined ? [] : [almere])];
    const formulas = [[], ["", "", "", "", "=SUM(5,6)"]];
    expect(otherFormulas({ tables, blocks: [] }, workbook({ ...almereAndUrk, formulas }))).toEqual([]);
    expect(inRows(7, 7, { formulas: null })).toEqual([]);
    expect(otherFormulas({ tables: [wantedTable(rows)], blocks: [] }, workbook())).toEqual([]);
  });

  test("a row of which the formulas were not read holds nothing else", () => {
    expect(inRows(7, 7, { formulas: [] })).toEqual([]);
  });

  test("the first column is one like any other: A6", () => {
    const headers = ["Dubbel", "Gebied", "Naam", "Plekken", "Gelezen"];
    const found = { ...almereAndUrk, headers, rows: [["", "GM0034", "Almere", 10, "maandag"]], formulas: [[7]] };
    expect(otherFormulas({ tables: [wantedTable(rows)], blocks: [] }, workbook(found))).toEqual(["Proef (A6)"]);
  });

  test("a column that somebody took out holds nothing else", () => {
    expect(inRows(7, 7, { headers: ["Gebied", "Naam", "Plekken", "Gelezen", "Anders"] })).toEqual([]);
  });
});

describe("in a block", () => {
  const block: DesiredBlock = {
    sheet: "Proef",
    anchor: "LRT_BlokProef",
    row: 4,
    column: 7,
    contents: [
      [text("Totaal"), number(5)],
      [text("Som"), formula("SUM(LRT_Proef[Plekken])")],
    ],
    cells: [],
  };
  /** The block stands from K5. */
  const standing = (sum: unknown): WorkbookContent => {
    const pointers = new Map([[block.anchor, { sheet: "Van ons", row: 4, column: 10, value: "Totaal" }]]);
    return withArea({ ...workbook(almereAndUrk), pointers }, areaOf.block(block.anchor), {
      row: 4,
      column: 10,
      cells: [
        ["Totaal", 9],
        ["Som", sum],
      ],
    });
  };
  const others = (content: WorkbookContent, wanted = block) => otherFormulas({ tables: [], blocks: [wanted] }, content);

  test("a figure and another formula in the place of ours are named where they stand; a value that differs is not", () => {
    expect(others(standing("=SUM(5,6)"))).toEqual(["Van ons (L6)"]);
    expect(others(standing(11))).toEqual(["Van ons (L6)"]);
    expect(others(standing("=SUM(LRT_Proef[Plekken])"))).toEqual([]);
    expect(others(standing(""))).toEqual([]);
  });

  test("a formula of an earlier version that the order renews is none", () => {
    const older = { present: [], isOutdated: (_row: number, _column: number, cell: unknown) => cell === "=SUM(C6:C7)" };
    expect(others(standing("=SUM(C6:C7)"), { ...block, older })).toEqual([]);
    expect(others(standing("=SUM(C6:C8)"), { ...block, older })).toEqual(["Van ons (L6)"]);
  });

  test("that is not there yet, or that nobody read, holds nothing", () => {
    expect(others(workbook(almereAndUrk))).toEqual([]);
    const content = standing("=SUM(5,6)");
    expect(others({ ...content, pointers: new Map() })).toEqual([]);
    expect(others({ ...content, areas: new Map() })).toEqual([]);
  });

  test("of which rows or cells are still to come lacks those", () => {
    for (const read of [[["Totaal", 9]], [["Totaal", 9], ["Som"]]]) {
      const area = { row: 4, column: 10, cells: read };
      expect(others(withArea(standing(""), areaOf.block(block.anchor), area))).toEqual([]);
    }
  });

  test("names every cell", () => {
    const two = { ...block, contents: [[text("Totaal"), formula("SUM(1,3)")], ...block.contents.slice(1)] };
    expect(others(standing(11), two)).toEqual(["Van ons (L5, L6)"]);
  });
});
