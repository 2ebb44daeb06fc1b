import type { BlockDifference } from "../../src/plans/blockDifference";
import { blank, formula, number, text } from "../../src/plans/cellContent";
import { comparisonLayout } from "../../src/plans/comparison/comparisonSheet";
import type { DesiredBlock, PlacedCells } from "../../src/plans/desiredState";
import type { Difference } from "../../src/plans/difference";
import { logRow, logTable } from "../../src/plans/logRow";
import { obstacles } from "../../src/plans/obstacles";
import type { ChangedTable, NewTable } from "../../src/plans/tableDifference";
import { areaOf, emptyWorkbook, type FoundCells, type WorkbookContent } from "../../src/plans/workbookContent";
import { logEntry } from "../../src/plans/desiredState";
import {
  almereAndUrk,
  changedTable,
  foundTable,
  head,
  layout,
  logOf,
  nothing,
  plainLayout,
  sheet,
  wantedRow,
  withArea,
  workbook,
  someOrder,
} from "./smallTable";

const logTableFound = logOf(someOrder, logEntry("Proef", "proef"));
const dronten = wantedRow("GM0303", "Dronten", 4);
const zeewolde = wantedRow("GM0050", "Zeewolde", 3);

function found(rest: Partial<Difference>, content: WorkbookContent): readonly unknown[] {
  return obstacles({ ...nothing, ...rest }, content).map(({ code, parameters }) => [code, parameters]);
}

describe("a table that is there", () => {
  const appended = (rest: Partial<ChangedTable> = {}): ChangedTable =>
    changedTable(almereAndUrk, { addedRows: [dronten, zeewolde], ...rest });
  const below = (cells: readonly (readonly unknown[])[]): WorkbookContent =>
    withArea(workbook(almereAndUrk), areaOf.below(almereAndUrk), { row: 7, column: 0, cells });
  const taken = [["workbook.rowsTaken", { table: "LRT_Proef", sheet: "Proef", address: "A8:E9" }]];

  test("takes rows when nothing stands below it, or nothing was there to read", () => {
    expect(found({ tables: [appended()] }, workbook(almereAndUrk))).toEqual([]);
    expect(found({ tables: [appended()] }, below([["", "", "", "", ""]]))).toEqual([]);
  });

  test("does not grow over a note below it: A8 to E9 is needed", () => {
    expect(found({ tables: [appended()] }, below([[""], ["", "", "", "", "let op"]]))).toEqual(taken);
    expect(found({ tables: [appended()] }, below([["let op"]]))).toEqual(taken);
  });

  test("may grow as far as a note further down or to the right", () => {
    expect(found({ tables: [appended()] }, below([[""], [""], ["let op"]]))).toEqual([]);
    expect(found({ tables: [appended()] }, below([["", "", "", "", "", "let op"]]))).toEqual([]);
  });

  test("takes in what a first try left below it, and nothing that only looks like it", () => {
    const left = [
      ["GM0303", "Dronten", 4, "dinsdag", ""],
      ["GM0050", "Zeewolde", 3, "dinsdag", ""],
    ];
    expect(found({ tables: [appended()] }, below(left))).toEqual([]);
    expect(found({ tables: [appended()] }, below([["GM0050", "Zeewolde", 3, "dinsdag"]]))).toEqual(taken);
    const open = appended({ addedRows: [wantedRow("GM0303", "Dronten", null)] });
    expect(found({ tables: [open] }, below([["GM0303", "Dronten", 4]]))).toEqual([
      ["workbook.rowsTaken", { table: "LRT_Proef", sheet: "Proef", address: "A8:E8" }],
    ]);
    expect(found({ tables: [appended()] }, below([["", "", "", "", 8]]))).toEqual(taken);
  });

  test("stands anywhere: from D11 with two rows, the next is D14", () => {
    const moved = { ...almereAndUrk, row: 10, column: 3 };
    const content = withArea(workbook(moved), areaOf.below(moved), {
      row: 13,
      column: 3,
      cells: [
        ["GM0303", "Dronten", 4, "dinsdag"],
        ["", "nota"],
      ],
    });
    const tables = [changedTable(moved, { addedRows: [dronten] })];
    expect(found({ tables }, content)).toEqual([]);
    const two = [changedTable(moved, { addedRows: [dronten, zeewolde] })];
    expect(found({ tables: two }, content)).toEqual([
      ["workbook.rowsTaken", { table: "LRT_Proef", sheet: "Proef", address: "D14:H15" }],
    ]);
  });

  test("that holds nothing yet gives its blank row to the first", () => {
    const empty = foundTable([["", "", "", ""]], { formulas: null });
    const content = withArea(workbook(empty), areaOf.below(empty), { row: 6, column: 0, cells: [["let op"]] });
    expect(found({ tables: [changedTable(empty, { addedRows: [dronten] })] }, content)).toEqual([]);
    expect(found({ tables: [changedTable(empty, { addedRows: [dronten, zeewolde] })] }, content)).toEqual([
      ["workbook.rowsTaken", { table: "LRT_Proef", sheet: "Proef", address: "A7:E7" }],
    ]);
  });

  test("with a row of totals does not grow; its cells may change", () => {
    const totals = { ...almereAndUrk, hasTotals: true };
    const refusal = [["workbook.totalRow", { table: "LRT_Proef", sheet: "Proef" }]];
    expect(found({ tables: [changedTable(totals, { addedRows: [dronten] })] }, workbook(totals))).toEqual(refusal);
    expect(found({ tables: [changedTable(totals)] }, workbook(totals))).toEqual([]);
    expect(found({ tables: [appended()] }, workbook(almereAndUrk))).toEqual([]);
  });

  test("of the log may have its last line below it as begun, because that is written first", () => {
    const { layout: logLayout } = logTable(someOrder, logEntry("Proef", "proef"), "gereed");
    const row = logRow(someOrder, logEntry("Proef", "proef"), "gereed");
    const log = {
      ...almereAndUrk,
      id: "t9",
      name: "LRT_Logboek",
      sheet: "Logboek",
      headers: logLayout.columns,
      rows: [["o0"]],
    };
    const begun = withArea(workbook(log), areaOf.below(log), { row: 6, column: 0, cells: [["o1", "begonnen"]] });
    const done = withArea(workbook(log), areaOf.below(log), { row: 6, column: 0, cells: [["o1", "gereed"]] });
    const tables = [changedTable(log, { layout: logLayout, addedRows: [row] })];
    expect(found({ tables }, begun)).toEqual([]);
    expect(found({ tables }, done)).toMatchObject([["workbook.rowsTaken", {}]]);
    const other = changedTable(log, { layout: { ...logLayout, name: "LRT_Ander" }, addedRows: [row] });
    expect(found({ tables: [other] }, begun)).toMatchObject([["workbook.rowsTaken", {}]]);
  });
});

describe("columns that a table gets", () => {
  const wider = changedTable(almereAndUrk, { addedColumns: ["Bron", "Kenmerk"] });
  const right = (cells: readonly (readonly unknown[])[], row = 4): WorkbookContent =>
    withArea(workbook(almereAndUrk), areaOf.right(almereAndUrk), { row, column: 5, cells });
  const taken = [["workbook.columnsTaken", { table: "LRT_Proef", sheet: "Proef", address: "F5:G7" }]];

  test("come where nothing stands, or nothing was there to read", () => {
    expect(found({ tables: [wider] }, workbook(almereAndUrk))).toEqual([]);
    expect(
      found(
        { tables: [wider] },
        right([
          ["", ""],
          ["", ""],
        ]),
      ),
    ).toEqual([]);
  });

  test("do not come over what somebody keeps beside the table: F5 to G7 is needed", () => {
    expect(found({ tables: [wider] }, right([[""], [""], ["", "let op"]]))).toEqual(taken);
    expect(found({ tables: [wider] }, right([["let op"]]))).toEqual(taken);
    expect(found({ tables: [wider] }, right([["", "", "let op"], [""], [""], ["let op"]]))).toEqual([]);
  });

  test("are no obstacle to themselves: their headers may stand there already, each in its own place", () => {
    expect(found({ tables: [wider] }, right([["Bron", "Kenmerk"]]))).toEqual([]);
    expect(found({ tables: [wider] }, right([["Kenmerk", ""]]))).toEqual(taken);
    expect(found({ tables: [wider] }, right([[""], ["Bron"]]))).toEqual(taken);
  });

  test("are none: then what stands beside is no matter", () => {
    expect(found({ tables: [changedTable(almereAndUrk)] }, right([["let op"]]))).toEqual([]);
  });
});

describe("two rows with one key", () => {
  const differing = foundTable([
    ["GM0034", "Almere", 10, "maandag"],
    ["GM0184", "Urk", 2, "maandag"],
    ["GM0034", "Almere", 11, "maandag"],
  ]);
  const touching = (
    row: number,
    header: string,
    value: number,
    table = differing,
    of = layout as ChangedTable["layout"],
  ) => changedTable(table, { layout: of, cells: [{ row, header, content: number(value) }] });
  const differ = [["workbook.rowsDiffer", { sheet: "Proef", first: "6", second: "8" }]];

  test("that differ are named with their lines when one of them would change", () => {
    expect(found({ tables: [touching(0, "Plekken", 12)] }, workbook(differing))).toEqual(differ);
    expect(found({ tables: [touching(2, "Plekken", 12)] }, workbook(differing))).toEqual(differ);
  });

  test("that differ are no matter for other rows, or when nothing would change", () => {
    expect(found({ tables: [touching(1, "Plekken", 12)] }, workbook(differing))).toEqual([]);
    expect(found({ tables: [touching(0, "Plekken", 10)] }, workbook(differing))).toEqual([]);
    expect(found({ tables: [touching(0, "Dubbel", 12)] }, workbook(differing))).toEqual([]);
    expect(
      found(
        { tables: [touching(0, "Plekken", 12, differing, { ...plainLayout, added: ["Plekken"] })] },
        workbook(differing),
      ),
    ).toEqual([]);
    expect(found({ tables: [touching(0, "Gelezen", 12, differing, plainLayout)] }, workbook(differing))).toEqual(
      differ,
    );
  });

  test("that say the same are written on", () => {
    const equal = foundTable([differing.rows[0] ?? [], differing.rows[0] ?? []].map((row) => row.slice(0, 4)));
    expect(found({ tables: [touching(0, "Plekken", 12, equal)] }, workbook(equal))).toEqual([]);
  });
});

describe("a table that is new", () => {
  const made: NewTable = { kind: "new", layout, rows: [dronten], bars: undefined, frame: null };
  const block: DesiredBlock = {
    sheet: "Proef",
    anchor: "LRT_BlokProef",
    row: 0,
    column: 7,
    contents: [[text("Marge"), number(5)], [blank()]],
    cells: [],
  };
  const beside: BlockDifference = { block, found: null, missing: [], missingNames: [], brokenNames: [] };
  const on = (cells: readonly (readonly unknown[])[], corner = { row: 0, column: 0 }): WorkbookContent =>
    withArea({ ...emptyWorkbook, sheets: [sheet("Proef")] }, areaOf.sheet("Proef"), { ...corner, cells });
  const taken = [["workbook.sheetTaken", { sheet: "Proef" }]];
  const first = [
    ["Een proef"],
    ["Waar de proef over gaat."],
    [],
    [],
    head.columns,
    ["GM0303", "Dronten", 4, "dinsdag", ""],
  ];

  test("comes on a sheet that is not there or blank", () => {
    expect(found({ tables: [made] }, emptyWorkbook)).toEqual([]);
    expect(found({ tables: [made] }, { ...emptyWorkbook, sheets: [sheet("Proef", { used: null })] })).toEqual([]);
  });

  test("does not come on a sheet of somebody else with that name, in capitals or not", () => {
    expect(found({ tables: [made] }, on([["Onze proef"]]))).toEqual(taken);
    expect(found({ tables: [made] }, { ...emptyWorkbook, sheets: [sheet("PROEF")] })).toEqual(taken);
  });

  test("goes on where a first try stopped: title, explanation, headers from row 5 and rows stand there", () => {
    expect(found({ tables: [made] }, on(first))).toEqual([]);
    expect(found({ tables: [made] }, on(first.slice(4), { row: 4, column: 0 }))).toEqual([]);
    expect(found({ tables: [made] }, on([["Dronten", 4]], { row: 5, column: 1 }))).toEqual([]);
  });

  test.each([
    ["a title somewhere else", [["", "Een proef"]]],
    ["another explanation", [["Een proef"], ["Anders."]]],
    ["a header in another place", [...first.slice(0, 4), ["Naam"]]],
    ["a row on another line", [...first.slice(0, 5), [], first[5] ?? []]],
    ["a formula that the rows do not name", [...first.slice(0, 5), ["GM0303", "Dronten", 4, "dinsdag", 8]]],
    ["a line below its rows", [...first, ["let op"]]],
  ])("does not come over %s", (_what, cells) => {
    expect(found({ tables: [made] }, on(cells))).toEqual(taken);
  });

  test("does not take what somebody typed for what it waits for", () => {
    const open: NewTable = { ...made, rows: [wantedRow("GM0303", "Dronten", null)] };
    expect(found({ tables: [open] }, on([["GM0303", "Dronten", 4]], { row: 5, column: 0 }))).toEqual(taken);
  });

  test("knows its block beside it, cell by cell", () => {
    const there = on([["Marge", 5]], { row: 0, column: 7 });
    expect(found({ tables: [made], blocks: [beside] }, there)).toEqual([]);
    expect(found({ tables: [made] }, there)).toEqual(taken);
    expect(found({ tables: [made], blocks: [beside] }, on([["Marge", 6]], { row: 0, column: 7 }))).toEqual(taken);
    expect(found({ tables: [made], blocks: [beside] }, on([["", 5], [7]], { row: 0, column: 7 }))).toEqual(taken);
    expect(found({ tables: [made], blocks: [beside] }, on([["", ""], ["Marge"]], { row: 0, column: 7 }))).toEqual(
      taken,
    );
    const elsewhere = { ...beside, block: { ...block, sheet: "Ander" } };
    expect(found({ tables: [made], blocks: [elsewhere] }, there)).toEqual([...taken]);
  });

  test("with the frame that an undo left of the table is filled", () => {
    const framed: NewTable = { ...made, frame: { id: "f1", isInPlace: true } };
    const unnamed = on([[layout.title], [""], [""], [""], ["Kolom1", "Column2", ""]]);
    expect(found({ tables: [framed] }, unnamed)).toEqual([]);
    expect(found({ tables: [made] }, unnamed)).toEqual(taken);
    expect(found({ tables: [{ ...made, frame: { id: "f1", isInPlace: false } }] }, unnamed)).toEqual(taken);
    expect(found({ tables: [framed] }, on([["Kolom1"]]))).toEqual(taken);
    expect(found({ tables: [framed] }, on([[""], [""], [""], [""], ["Mijn kop"]]))).toEqual(taken);
  });

  test("with all of it lower or more to the right, says that what was put in is in the way", () => {
    const moved = [["workbook.sheetMoved", { sheet: "Proef" }]];
    const begun = [[layout.title], [layout.explanation]];
    expect(found({ tables: [made] }, on(begun, { row: 2, column: 0 }))).toEqual(moved);
    expect(found({ tables: [made] }, on(begun, { row: 0, column: 1 }))).toEqual(moved);
    expect(found({ tables: [made] }, on([[layout.title], ["iets anders"]], { row: 2, column: 0 }))).toEqual(taken);
    expect(found({ tables: [made] }, on([[layout.explanation]], { row: 3, column: 0 }))).toEqual(taken);
  });

  test("of a comparison whose cells stand does not ask for another name: by them its sheet is found under any", () => {
    const comparison = comparisonLayout({ sheet: "Proef", table: "LRT_Vergelijk", names: "LRT_Vergelijk" });
    const compared: NewTable = { kind: "new", layout: comparison, rows: [], bars: undefined, frame: null };
    const named = (name: string): WorkbookContent => {
      const pointers = new Map([[name, { sheet: "Proef", row: 5, column: 11, value: 1000 }]]);
      return { ...on([["Onze proef"]]), pointers };
    };
    expect(found({ tables: [compared] }, named("LRT_Vergelijk_Maat"))).toEqual([
      ["workbook.comparisonChanged", { sheet: "Proef" }],
    ]);
    expect(found({ tables: [compared] }, named("LRT_Vergelijk_2_Maat"))).toEqual(taken);
  });

  test("of the log stands there as begun before it is done", () => {
    const { layout: logLayout, rows } = logTable(someOrder, logEntry("Proef", "proef"), "gereed");
    const log: NewTable = { kind: "new", layout: logLayout, rows, bars: undefined, frame: null };
    const holding = (step: string): WorkbookContent =>
      withArea({ ...emptyWorkbook, sheets: [sheet("Logboek")] }, areaOf.sheet("Logboek"), {
        row: 5,
        column: 0,
        cells: [["o1", step]],
      });
    expect(found({ tables: [log] }, holding("begonnen"))).toEqual([]);
    expect(found({ tables: [log] }, holding("gereed"))).toMatchObject([["workbook.sheetTaken", {}]]);
  });
});

describe("a sheet that is protected", () => {
  const locked: WorkbookContent = {
    ...emptyWorkbook,
    sheets: ["Proef", "Blad1", "Start", "Blok"].map((name) => sheet(name, { isProtected: true, used: null })),
  };
  const block: DesiredBlock = { sheet: "Blok", anchor: "LRT_BlokProef", row: 0, column: 0, contents: [], cells: [] };
  const missing = { block, missing: [], missingNames: [], brokenNames: [] };
  const protectedSheet = (name: string): unknown => ["workbook.sheetProtected", { sheet: name }];

  test("is named once, whatever must be written there", () => {
    const pointer = {
      name: "LRT_Schema",
      label: "",
      sheet: "Start",
      row: 0,
      column: 0,
      content: number(2),
      isRenewed: true,
    };
    const everything: Difference = {
      newSheets: [],
      tables: [
        { kind: "new", layout, rows: [], bars: undefined, frame: null },
        changedTable({ ...almereAndUrk, sheet: "Blad1" }),
      ],
      blocks: [{ ...missing, found: null }],
      placed: [{ sheet: "Blad1", row: 0, column: 0, contents: [], spill: null }],
      pointers: [{ pointer, place: pointer, hasName: false, isBroken: false }],
    };
    expect(obstacles(everything, locked).map(({ code, parameters }) => [code, parameters])).toEqual(
      ["Proef", "Blad1", "Blok", "Start"].map(protectedSheet),
    );
  });

  test("is that on which a block stands now", () => {
    const moved = { ...missing, found: { sheet: "Blad1", row: 0, column: 0 } };
    expect(found({ blocks: [moved] }, locked)).toEqual([protectedSheet("Blad1")]);
  });

  test("stops nothing that comes on another sheet", () => {
    const open = { ...emptyWorkbook, sheets: [sheet("Blad1"), sheet("Ander", { isProtected: true })] };
    const placed = { sheet: "Blad1", row: 0, column: 0, contents: [], spill: null };
    expect(found({ placed: [placed] }, open)).toEqual([]);
    expect(found({ placed: [{ ...placed, sheet: "Weg" }] }, open)).toEqual([]);
  });
});

describe("a block beside a table that is there", () => {
  const block: DesiredBlock = {
    sheet: "Proef",
    anchor: "LRT_BlokProef",
    row: 4,
    column: 7,
    contents: [
      [text("Marge"), number(5)],
      [text("Som"), formula("A1")],
    ],
    cells: [],
  };
  const wanted: BlockDifference = { block, found: null, missing: [], missingNames: [], brokenNames: [] };
  const taken = [["workbook.blockTaken", { sheet: "Proef", address: "H5:I6" }]];
  const right = (found5: FoundCells): WorkbookContent =>
    withArea(workbook(almereAndUrk), areaOf.right(almereAndUrk), found5);

  test("comes where nothing stands", () => {
    expect(found({ blocks: [wanted] }, workbook(almereAndUrk))).toEqual([]);
  });

  test("does not come over anything: H5 to I6 is needed", () => {
    expect(found({ blocks: [wanted] }, right({ row: 4, column: 5, cells: [[], ["", "", "", "let op"]] }))).toEqual(
      taken,
    );
    expect(found({ blocks: [wanted] }, right({ row: 4, column: 5, cells: [["", "", "let op"]] }))).toEqual(taken);
    const around = [["", "let op", "", "", "let op"], [], ["", "", "let op"]];
    expect(found({ blocks: [wanted] }, right({ row: 4, column: 5, cells: around }))).toEqual([]);
  });

  test("does not come over what stands on the sheet beside no table", () => {
    const content = withArea(workbook(), areaOf.sheet("Proef"), { row: 4, column: 7, cells: [["let op"]] });
    expect(found({ blocks: [wanted] }, content)).toEqual(taken);
    const twoSources = withArea(content, areaOf.right(almereAndUrk), { row: 4, column: 5, cells: [["", "", "Marge"]] });
    expect(found({ blocks: [wanted] }, { ...twoSources, tables: [almereAndUrk] })).toEqual([]);
    expect(found({ blocks: [wanted] }, { ...twoSources, tables: [{ ...almereAndUrk, sheet: "Ander" }] })).toEqual(
      taken,
    );
  });

  test("may find of itself what a first try left", () => {
    const left = [
      ["", "", "Marge", 5],
      ["", "", "Som", "=A1"],
    ];
    expect(found({ blocks: [wanted] }, right({ row: 4, column: 5, cells: left }))).toEqual([]);
  });

  test("does not come over a formula of somebody else in the place of its own", () => {
    const left = [
      ["", "", "Marge", 5],
      ["", "", "Som", "=SUM(5,6)"],
    ];
    expect(found({ blocks: [wanted] }, right({ row: 4, column: 5, cells: left }))).toEqual(taken);
  });

  test("of which the corner went with its row is named so: what stands there is the rest of it", () => {
    const beside = right({ row: 4, column: 7, cells: [["Som", 5]] });
    expect(found({ blocks: [{ ...wanted, brokenNames: ["LRT_BlokProef"] }] }, beside)).toEqual([
      ["workbook.blockCornerGone", { sheet: "Proef" }],
    ]);
    expect(found({ blocks: [{ ...wanted, brokenNames: ["LRT_Ander"] }] }, beside)).toEqual(taken);
  });

  test("knows its formula by the name that the table has in this workbook", () => {
    const log = { ...logTableFound, name: "Ons_logboek" };
    const contents = [[text("Som"), formula("ROWS(LRT_Logboek[Opdracht])")]];
    const counting = { ...wanted, block: { ...block, contents } };
    const beside = (cell: string): WorkbookContent => {
      const content = workbook(almereAndUrk, log);
      return withArea(content, areaOf.right(almereAndUrk), { row: 4, column: 7, cells: [["Som", cell]] });
    };
    expect(found({ blocks: [counting] }, beside("=ROWS(Ons_logboek[Opdracht])"))).toEqual([]);
    expect(found({ blocks: [counting] }, beside("=ROWS(Kopie[Opdracht])"))).toMatchObject([
      ["workbook.blockTaken", {}],
    ]);
  });

  test("that stands already is only completed; one on a new sheet is looked at with its sheet", () => {
    const full = right({ row: 4, column: 5, cells: [["", "", "let op"]] });
    expect(found({ blocks: [{ ...wanted, found: { sheet: "Proef", row: 4, column: 7 } }] }, full)).toEqual([]);
    const made: NewTable = { kind: "new", layout, rows: [], bars: undefined, frame: null };
    const blank5 = { ...full, sheets: [] };
    expect(found({ tables: [made], blocks: [wanted] }, blank5)).toEqual([]);
    const elsewhere: NewTable = { ...made, layout: { ...layout, sheet: "Ander" } };
    expect(found({ tables: [elsewhere], blocks: [wanted] }, blank5)).toEqual(taken);
  });

  test("without lines needs no place", () => {
    const none = { ...wanted, block: { ...block, contents: [] } };
    expect(found({ blocks: [none] }, right({ row: 4, column: 5, cells: [["", "", "let op"]] }))).toEqual([]);
  });
});

describe("cells at a place that the planner chose", () => {
  const placed: PlacedCells = {
    sheet: "Blad1",
    row: 1,
    column: 1,
    contents: [[text("Totaal"), number(10)]],
    spill: null,
  };
  const answer: PlacedCells = { ...placed, contents: [[formula("LRT.VERDEEL(1)")]], spill: { rows: 3, columns: 2 } };
  const holding = (cells: readonly (readonly unknown[])[]): WorkbookContent =>
    withArea(emptyWorkbook, areaOf.placed(placed), { row: 1, column: 1, cells });
  const taken = (address: string): unknown => [["workbook.cellsTaken", { address: `Blad1!${address}` }]];

  test("come where nothing stands, or what they hold stands already", () => {
    expect(found({ placed: [placed] }, emptyWorkbook)).toEqual([]);
    expect(found({ placed: [placed] }, holding([["Totaal", ""]]))).toEqual([]);
    expect(found({ placed: [placed] }, holding([["", ""], ["let op"]]))).toEqual([]);
  });

  test("do not come over anything else: B2 to C2 is needed", () => {
    expect(found({ placed: [placed] }, holding([["Totaal", 11]]))).toEqual(taken("B2:C2"));
    expect(found({ placed: [placed] }, holding([["let op"]]))).toEqual(taken("B2:C2"));
  });

  test("leave room for the answer of their formula: B2 to C4", () => {
    expect(found({ placed: [answer] }, holding([[""], [""], ["", "let op"]]))).toEqual(taken("B2:C4"));
    expect(found({ placed: [answer] }, holding([["", "", "let op"], [""], [""], ["let op"]]))).toEqual([]);
  });

  test("do not take another formula for their own, and their own for no other", () => {
    expect(found({ placed: [answer] }, holding([["=A1"]]))).toEqual(taken("B2:C4"));
    expect(found({ placed: [answer] }, holding([["=LRT.VERDEEL(2)"]]))).toEqual(taken("B2:C4"));
    expect(found({ placed: [answer] }, holding([["=LRT.VERDEEL(1)"]]))).toEqual([]);
  });

  test("need the larger of what is written and what the answer fills", () => {
    const wide = { ...answer, contents: [[text("a"), text("b"), text("c")]], spill: { rows: 1, columns: 1 } };
    expect(found({ placed: [wide] }, holding([["", "", "let op"]]))).toEqual(taken("B2:D2"));
    const high = { ...answer, contents: [[text("a")], [text("b")]], spill: { rows: 1, columns: 1 } };
    expect(found({ placed: [high] }, holding([[""], ["let op"]]))).toEqual(taken("B2:B3"));
    expect(found({ placed: [{ ...placed, contents: [] }] }, holding([["let op"]]))).toEqual([]);
  });
});

describe("a formula that comes back where its figures were pasted as values, in B3 to C4", () => {
  const thawed: PlacedCells = {
    sheet: "Blad1",
    row: 2,
    column: 1,
    contents: [[formula("LRT.VERDEEL(10;A1:A2)")]],
    spill: { rows: 2, columns: 2 },
    replaces: [
      [3, 7],
      [4, 6],
    ],
  };
  const holding = (...cells: readonly (readonly unknown[])[]): WorkbookContent =>
    withArea(emptyWorkbook, areaOf.placed(thawed), { row: 2, column: 1, cells });
  const taken = [["freeze.cellsTaken", { address: "Blad1!B3:C4" }]];

  test("takes the place of the figures that were kept, each in its own cell, and of blanks", () => {
    expect(found({ placed: [thawed] }, holding([3, 7], [4, 6]))).toEqual([]);
    expect(found({ placed: [thawed] }, holding(["", 7], [4, ""]))).toEqual([]);
  });

  test("takes no place of another figure, nor of one that was kept for another cell", () => {
    expect(found({ placed: [thawed] }, holding([3, 8], [4, 6]))).toEqual(taken);
    expect(found({ placed: [thawed] }, holding([7, 3], [4, 6]))).toEqual(taken);
    expect(found({ placed: [thawed] }, holding([4, 6], [3, 7]))).toEqual(taken);
    expect(found({ placed: [thawed] }, holding([3, 7], [4, "6"]))).toEqual(taken);
  });
});

test("what is wrong with blocks is not said of a sheet that is taken: its table comes first", () => {
  const content = withArea(
    { ...workbook(almereAndUrk), sheets: [sheet("Ander"), sheet("Proef")] },
    areaOf.right(almereAndUrk),
    { row: 4, column: 5, cells: [["let op"]] },
  );
  const block: DesiredBlock = {
    sheet: "Proef",
    anchor: "LRT_BlokProef",
    row: 4,
    column: 5,
    contents: [[text("a")]],
    cells: [],
  };
  const blocks = [{ block, found: null, missing: [], missingNames: [], brokenNames: [] }];
  const made: NewTable = { kind: "new", layout: { ...layout, sheet: "Ander" }, rows: [], bars: undefined, frame: null };
  expect(found({ tables: [made], blocks }, content)).toEqual([["workbook.sheetTaken", { sheet: "Ander" }]]);
  expect(found({ blocks }, content)).toEqual([["workbook.blockTaken", { sheet: "Proef", address: "F5" }]]);
});
