import { formula, number, text } from "../../src/plans/cellContent";
import { claimedAreas } from "../../src/plans/claimedAreas";
import type { DesiredBlock } from "../../src/plans/desiredState";
import { areaOf } from "../../src/plans/workbookContent";
import { almereAndUrk, changedTable, layout, nothing, wantedRow, withArea, workbook } from "./smallTable";

const content = workbook(almereAndUrk);
const block: DesiredBlock = {
  sheet: "Proef",
  anchor: "LRT_BlokProef",
  row: 4,
  column: 7,
  contents: [
    [text("Totaal"), number(1)],
    [text("Marge"), number(3)],
  ],
  cells: [{ row: 1, column: 1, name: "LRT_ProefMarge", isInput: true }],
};
const made = { block, found: null, missing: [], missingNames: ["LRT_BlokProef", "LRT_ProefMarge"], brokenNames: [] };
const bare = { names: [], brokenNames: [], table: null, block: null, isWritten: true, pointer: null, beside: null };

describe("an order takes", () => {
  test("for a table that is made: title, explanation, a blank line, header and rows", () => {
    const table = {
      kind: "new",
      layout,
      rows: [wantedRow("GM0034", "Almere", 1)],
      bars: undefined,
      frame: null,
    } as const;
    const [claim] = claimedAreas({ ...nothing, tables: [table] }, content);
    expect(claim).toMatchObject({
      ...bare,
      sheet: "Proef",
      row: 0,
      column: 0,
      rows: 6,
      columns: 5,
      table: "LRT_Proef",
    });
    const [blank] = claimedAreas({ ...nothing, tables: [{ ...table, rows: [] }] }, content);
    expect(blank?.rows).toBe(6);
  });

  test("nothing more for a table that is there: its rows have keys", () => {
    const changed = {
      kind: "changed",
      layout,
      found: almereAndUrk,
      addedColumns: [],
      addedRows: [],
      cells: [],
    } as const;
    const tables = [{ ...changed, isDoubled: false, isUnnamed: false }];
    expect(claimedAreas({ ...nothing, tables }, content)).toEqual([]);
  });

  test("for columns that a table gets: the cells beside it, header and rows, with what was seen there", () => {
    const table = changedTable(almereAndUrk, { addedColumns: ["Erbij", "Nog een"] });
    const right = {
      row: 4,
      column: 5,
      cells: [
        ["Erbij", ""],
        ["", "notitie"],
      ],
    };
    const [claim, ...others] = claimedAreas(
      { ...nothing, tables: [table] },
      withArea(content, areaOf.right(almereAndUrk), right),
    );
    expect(others).toEqual([]);
    expect(claim).toEqual({
      ...{ ...bare, sheet: "Proef", row: 4, column: 5, rows: 3, columns: 2, area: areaOf.right(almereAndUrk) },
      known: [
        ["Erbij", ""],
        ["", "notitie"],
        ["", ""],
      ],
      beside: { table: "t1", width: 5 },
    });
    const totals = changedTable({ ...almereAndUrk, hasTotals: true }, { addedColumns: ["Erbij"] });
    expect(claimedAreas({ ...nothing, tables: [totals] }, content)[0]?.rows).toBe(4);
  });

  test("for a block that is made: all of it, with its names, and with what was seen beside its table", () => {
    const beside = withArea(content, areaOf.right(almereAndUrk), { row: 4, column: 7, cells: [["Totaal"]] });
    expect(claimedAreas({ ...nothing, blocks: [made] }, beside)).toEqual([
      {
        ...{ ...bare, sheet: "Proef", row: 4, column: 7, rows: 2, columns: 2, area: "sheet proef" },
        names: ["LRT_BlokProef", "LRT_ProefMarge"],
        known: [
          ["Totaal", ""],
          ["", ""],
        ],
      },
    ]);
    const broken = { ...made, brokenNames: ["LRT_ProefMarge"] };
    expect(claimedAreas({ ...nothing, blocks: [broken] }, content)).toMatchObject([
      { names: ["LRT_BlokProef"], brokenNames: ["LRT_ProefMarge"] },
    ]);
  });

  test("with what was seen in every cell of it, on its own sheet: beside a table elsewhere the same place is another", () => {
    const four = [
      ["Totaal", 1],
      ["Marge", 3],
    ];
    const seen = withArea(content, areaOf.right(almereAndUrk), { row: 4, column: 7, cells: four });
    expect(claimedAreas({ ...nothing, blocks: [made] }, seen)[0]?.known).toEqual(four);
    const elsewhere = { ...seen, tables: seen.tables.map((table) => ({ ...table, sheet: "Elders" })) };
    expect(claimedAreas({ ...nothing, blocks: [made] }, elsewhere)[0]?.known).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  test("for a cell in the second column of a block that is there: one to the right of where the block stands", () => {
    const missing = [{ row: 0, column: 1, content: number(1) }];
    const found = { sheet: "Elders", row: 10, column: 2 };
    const lacking = { ...made, missingNames: [], found, missing };
    expect(claimedAreas({ ...nothing, blocks: [lacking] }, content)).toMatchObject([
      { row: 10, column: 3, rows: 1, columns: 1 },
    ]);
  });

  test("for a block that is there: its missing cells, and what tells where it stands", () => {
    const missing = [{ row: 1, column: 0, content: text("Marge") }];
    const found = { sheet: "Elders", row: 10, column: 2 };
    const place = { sheet: "Elders", row: 11, column: 2, rows: 1, columns: 1 };
    const one = { ...bare, block: "LRT_BlokProef", ...place, area: "sheet elders" };
    const corner = { ...one, row: 10, isWritten: false, known: [["Totaal"]] };
    const lacking = { ...made, missingNames: [], found, missing };
    const difference = { ...nothing, blocks: [lacking] };
    expect(claimedAreas(difference, content)).toEqual([{ ...one, known: [[""]] }]);
    const shown = withArea(content, areaOf.block("LRT_BlokProef"), {
      row: 10,
      column: 2,
      cells: [["Totaal"], ["Mrge"]],
    });
    expect(claimedAreas(difference, shown)).toEqual([{ ...one, known: [["Mrge"]] }, corner]);
    const older = { present: [["Totaal"], ["=A1"]], isOutdated: () => true };
    const aged = { ...nothing, blocks: [{ ...lacking, block: { ...block, older } }] };
    expect(claimedAreas(aged, content)).toEqual([{ ...one, known: [["=A1"]] }, corner]);
  });

  test("for names that a block lacks: the cells that get them, of which nothing else is written", () => {
    const found = { sheet: "Elders", row: 10, column: 2 };
    const named = { ...made, missingNames: ["LRT_ProefMarge"], found };
    expect(claimedAreas({ ...nothing, blocks: [named] }, content)).toMatchObject([
      { row: 11, column: 3, names: ["LRT_ProefMarge"], brokenNames: [], isWritten: false },
    ]);
    const broken = { ...named, brokenNames: ["LRT_ProefMarge"] };
    expect(claimedAreas({ ...nothing, blocks: [broken] }, content)).toMatchObject([
      { row: 11, column: 3, names: [], brokenNames: ["LRT_ProefMarge"], isWritten: false },
    ]);
  });

  test("for a named cell: its label too", () => {
    const pointer = { name: "LRT_Totaal", label: "Totaal", sheet: "Start", row: 3, column: 1, content: number(1) };
    const place = { sheet: "Start", row: 7, column: 1 };
    const lacking = { pointer: { ...pointer, isRenewed: true }, place, hasName: false, isBroken: false };
    const start = withArea(content, areaOf.sheet("Start"), { row: 7, column: 0, cells: [["Totaal"]] });
    const area = { ...bare, sheet: "Start", row: 7, column: 0, rows: 1, columns: 2, area: "sheet start" };
    expect(claimedAreas({ ...nothing, pointers: [lacking] }, start)).toEqual([
      { ...area, names: ["LRT_Totaal"], known: [["Totaal", ""]] },
    ]);
    expect(claimedAreas({ ...nothing, pointers: [{ ...lacking, isBroken: true }] }, content)).toMatchObject([
      { names: [], brokenNames: ["LRT_Totaal"], known: [["", ""]] },
    ]);
  });

  test("for a cell that has its name already: the cell alone, by its name, with what it showed", () => {
    const pointer = { name: "LRT_ActieveSleutel", label: "Geldende sleutel", sheet: "Start", row: 5, column: 1 };
    const place = { sheet: "Begin", row: 7, column: 1 };
    const renewed = { ...pointer, content: text("gelijk"), isRenewed: true };
    const difference = { ...nothing, pointers: [{ pointer: renewed, place, hasName: true, isBroken: false }] };
    const pointers = new Map([[pointer.name, { ...place, value: "inwoners-2022" }]]);
    const area = { ...bare, ...place, rows: 1, columns: 1, area: "sheet begin", pointer: "LRT_ActieveSleutel" };
    expect(claimedAreas(difference, { ...content, pointers })).toEqual([{ ...area, known: [["inwoners-2022"]] }]);
    expect(claimedAreas(difference, content)).toEqual([{ ...area, known: [[""]] }]);
  });

  test("for a formula at a chosen place: its own cells and those that its answer fills", () => {
    const placed = {
      sheet: "Blad1",
      row: 1,
      column: 2,
      contents: [[formula("=LRT.VERDEEL(6;A1:A3)")]],
      spill: { rows: 3, columns: 1 },
    };
    const seen = withArea(content, areaOf.placed(placed), { row: 1, column: 2, cells: [["a"], [""], [""]] });
    const area = { ...bare, sheet: "Blad1", row: 1, column: 2, rows: 3, columns: 1, area: areaOf.placed(placed) };
    expect(claimedAreas({ ...nothing, placed: [placed] }, seen)).toEqual([{ ...area, known: [["a"], [""], [""]] }]);
    expect(claimedAreas({ ...nothing, placed: [placed] }, content)).toEqual([{ ...area, known: [] }]);
  });
});
