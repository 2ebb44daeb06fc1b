import { number, text } from "../../src/plans/cellContent";
import { collisionOf } from "../../src/plans/collision";
import type { CellDifference } from "../../src/plans/desiredState";
import { type Difference, difference } from "../../src/plans/difference";
import { areaOf, type FoundTable, type WorkbookContent } from "../../src/plans/workbookContent";
import { fail, problem, succeed } from "../../src/text/result";
import {
  almereAndUrk,
  changedTable,
  desired,
  foundTable,
  layout,
  nothing,
  wantedRow,
  wantedTable,
  withArea,
  workbook,
} from "./smallTable";
import { layoutOf, tableOf } from "./tableOf";

import { almere, appending, collide, dronten, harmless, holding, read, renewing, urk } from "./collide";

describe("no collision", () => {
  test("when the workbook is what was read: the plan is not made again", () => {
    const planAgain = (): never => {
      throw new Error("The plan was made again.");
    };
    expect(collisionOf(difference(renewing, read), read, read, [], planAgain)).toBeNull();
  });

  test("when only what computes itself changed", () => {
    const computed = { ...almereAndUrk, rows: almereAndUrk.rows.map((row) => [...row.slice(0, 4), 99]) };
    expect(collide(renewing, workbook(computed))).toBeNull();
  });

  test("when cells differ only in blanks around them, or a table came that was not read", () => {
    expect(collide(renewing, holding(["GM0034 ", "Almere", "10", "maandag"], urk))).toBeNull();
    expect(collide(renewing, workbook(almereAndUrk, { ...almereAndUrk, id: "t2", name: "Tabel2" }))).toBeNull();
  });

  test("when an area holds what was read; blank and not read are the same", () => {
    const name = areaOf.sheet("Start");
    const there = withArea(read, name, { row: 0, column: 0, cells: [["", "Start"], [""]] });
    const shorter = withArea(read, name, { row: 0, column: 0, cells: [["", "Start"]] });
    expect(collide(renewing, there, renewing, shorter)).toBeNull();
    expect(collide(renewing, withArea(read, name, { row: 0, column: 0, cells: [["", ""]] }))).toBeNull();
  });
});

describe("in a table that is made with one blank row, which an order uses for its first row", () => {
  const made = foundTable([["", "", "", ""]], { formulas: [["", "", "", "", ""]] });
  const withOwn = (cell: string): FoundTable => ({
    ...made,
    headers: [...made.headers, "Notitie"],
    rows: [["", "", "", "", "", cell]],
    formulas: [["", "", "", "", "", cell]],
  });

  test("what a colleague put there comes back: a note, a row of theirs, also in a column of their own", () => {
    const note = foundTable([["", "gebeld", "", ""]]);
    expect(collide(appending, workbook(note), appending, workbook(made))).toMatchObject({
      isHarmless: false,
      cells: [],
    });
    expect(collide(appending, holding(urk), appending, workbook(made))?.rows).toHaveLength(1);
    expect(collide(appending, workbook(withOwn("gebeld")), appending, workbook(withOwn("")))?.rows).toHaveLength(1);
  });

  test("a note in a column of their own comes back also where no order looks at that column", () => {
    const { columns } = layoutOf("LRT_Taakruil");
    const noted = (cell: string): WorkbookContent => {
      const rows = [[...columns.map(() => ""), cell]];
      return workbook(tableOf("LRT_Taakruil", { headers: [...columns, "Notitie"], rows, formulas: rows }));
    };
    const cells = new Map([
      ["Nummer", text("1")],
      ["Gebied", text("GM0034")],
    ]);
    const exchanging = desired({
      tables: [{ layout: layoutOf("LRT_Taakruil"), rows: [{ cells, renewed: [] }] }],
    });
    expect(collide(exchanging, noted("gebeld"), exchanging, noted(""))?.rows).toHaveLength(1);
    expect(collide(exchanging, noted(""), exchanging, noted(""))).toBeNull();
  });

  test("of a table that is gone by now nothing comes back; each is looked at by itself", () => {
    const written = difference(appending, workbook(made));
    const gone = workbook({ ...almereAndUrk, id: "t9", name: "Weg", headers: ["a", "b", "c", "d", "e"] });
    const andSheet = { ...gone, sheets: [] };
    expect(collisionOf(written, andSheet, workbook(made), [], () => succeed(appending))).toEqual(harmless);
    const copy = { ...foundTable([["", "gebeld", "", ""]]), id: "t0", name: "Kopie" };
    expect(collide(appending, workbook(copy, made), appending, workbook(copy, made))).toBeNull();
  });

  test("nothing goes back when it is blank still, or when a colleague finished this very order", () => {
    expect(collide(appending, workbook(made), appending, workbook(made))).toBeNull();
    expect(collide(appending, holding(["GM0303", "Dronten", 4, "dinsdag"]), appending, workbook(made))).toEqual(
      harmless,
    );
  });
});

describe("a harmless collision", () => {
  test("is a change elsewhere: the same cell would have been written", () => {
    expect(collide(renewing, holding(almere, ["GM0184", "Urk", 3, "maandag"]))).toEqual(harmless);
  });

  test("is a formula of a colleague in the place of another one", () => {
    const formulas = almereAndUrk.rows.map((row) => [...row.slice(0, 4), "=1"]);
    expect(collide(renewing, workbook({ ...almereAndUrk, formulas }))).toEqual(harmless);
  });

  test("is a change of an area of which less was read, or nothing", () => {
    const name = areaOf.sheet("Start");
    const there = withArea(read, name, { row: 0, column: 0, cells: [["Start"], ["x"]] });
    expect(collide(renewing, there)).toEqual(harmless);
    expect(collide(renewing, there, renewing, withArea(read, name, { row: 0, column: 0, cells: [["Start"]] }))).toEqual(
      harmless,
    );
    expect(
      collide(renewing, there, renewing, withArea(read, name, { row: 0, column: 0, cells: [["Start"], []] })),
    ).toEqual(harmless);
  });

  test("is a text that looks like a formula where formulas were not read", () => {
    const [first, second] = almereAndUrk.rows;
    const plain = { ...almereAndUrk, formulas: null };
    const before = { ...plain, rows: [first ?? [], [...(second ?? []).slice(0, 4), 7]] };
    expect(collide(renewing, workbook(before), renewing, workbook(plain))).toEqual(harmless);
  });

  test("is a change of a table that is written by nobody", () => {
    const other = { ...almereAndUrk, id: "t2", name: "Tabel2", headers: ["a", "b", "c", "d", "e"] };
    const changed = { ...other, rows: [] };
    expect(collide(renewing, workbook(almereAndUrk, changed), renewing, workbook(almereAndUrk, other))).toEqual(
      harmless,
    );
  });
});

describe("cells that were written", () => {
  const cells = [{ row: 0, header: "Plekken", content: { kind: "number", value: 12 } }];
  const written = changedTable(almereAndUrk, { cells: cells as readonly CellDifference[] });

  test("go back when a colleague typed in one: 11 stays, and the planner reads it", () => {
    expect(collide(renewing, holding(["GM0034", "Almere", 11, "maandag"], urk))).toEqual({
      isHarmless: false,
      cells: [written],
      rows: [],
      columns: [],
      claims: [],
      problems: [{ code: "workbook.changedByColleague", parameters: {} }],
    });
  });

  test("go back when the table was sorted: line 1 is another municipality now", () => {
    expect(collide(renewing, holding(urk, almere))).toEqual({ ...harmless, isHarmless: false, cells: [written] });
  });

  test("go back when the plan wants something else by now, or nothing", () => {
    const elsewhere = holding(almere, ["GM0184", "Urk", 3, "maandag"]);
    const thirteen = desired({ tables: [wantedTable([wantedRow("GM0034", "Almere", 13, ["Plekken"])])] });
    expect(collide(renewing, elsewhere, thirteen)).toMatchObject({ isHarmless: false, cells: [written], problems: [] });
    expect(collide(renewing, elsewhere, desired())).toMatchObject({ isHarmless: false, cells: [written] });
    const fresh = desired({
      tables: [{ ...wantedTable([dronten]), layout: { ...layout, name: "LRT_Ander", columns: ["Anders"] } }],
    });
    expect(collide(renewing, elsewhere, fresh)).toMatchObject({ cells: [written] });
  });

  test("go back when it cannot be planned any more, with the reason", () => {
    const why = problem("workbook.olderSchema");
    const elsewhere = holding(almere, ["GM0184", "Urk", 3, "maandag"]);
    expect(collisionOf(difference(renewing, read), elsewhere, read, [], () => fail(why))).toEqual({
      isHarmless: false,
      cells: [written],
      rows: [],
      columns: [],
      claims: [],
      problems: [why],
    });
  });

  test("go back when something stands in the way by now", () => {
    const locked = holding(almere, ["GM0184", "Urk", 3, "maandag"]);
    const before = { ...locked, sheets: locked.sheets.map((sheet) => ({ ...sheet, isProtected: true })) };
    expect(collide(renewing, before)).toMatchObject({
      isHarmless: false,
      cells: [written],
      problems: [{ code: "workbook.sheetProtected" }],
    });
  });

  test("stay when the row that a colleague typed in is another row of the table", () => {
    const both = desired({
      tables: [
        wantedTable([wantedRow("GM0034", "Almere", 12, ["Plekken"]), wantedRow("GM0184", "Urk", 3, ["Plekken"])]),
      ],
    });
    expect(collide(both, holding(almere, ["GM0184", "Gemeente Urk", 2, "maandag"]))).toEqual(harmless);
    expect(collide(both, holding(almere, ["GM0184", "Urk", 9, "maandag"]))).toMatchObject({
      problems: [{ code: "workbook.changedByColleague" }],
    });
  });

  test("are not typed over where their row is gone, or their table", () => {
    expect(collide(renewing, holding(urk))).toMatchObject({ isHarmless: false, cells: [written], problems: [] });
    const replaced = workbook({ ...almereAndUrk, id: "t2", rows: [] });
    expect(collide(renewing, replaced)).toMatchObject({ cells: [written], problems: [] });
  });

  test("are typed over in any column, the second too; not in one that is gone by now", () => {
    const naming = desired({ tables: [wantedTable([wantedRow("GM0034", "Almere-Stad", 10, ["Naam"])])] });
    expect(collide(naming, holding(["GM0034", "Almere aan Zee", 10, "maandag"], urk))).toMatchObject({
      problems: [{ code: "workbook.changedByColleague" }],
    });
    const renamed = { ...almereAndUrk, headers: ["Gebied", "Naam", "Aantal", "Gelezen", "Dubbel"] };
    const elsewhere = wantedTable([dronten], {
      layout: { ...layout, name: "LRT_Nieuw", sheet: "Nieuw", columns: ["Anders"], key: ["Anders"] },
    });
    expect(collide(renewing, workbook(renamed), desired({ tables: [elsewhere] }))).toMatchObject({
      cells: [written],
      problems: [],
    });
  });

  test("are not typed over where a formula comes: that may be written at any time", () => {
    const [first, second] = almereAndUrk.rows;
    const stopped = { ...almereAndUrk, formulas: [[...(first ?? []).slice(0, 4), ""], second ?? []] };
    const before = {
      ...stopped,
      rows: [
        [...(first ?? []).slice(0, 4), 21],
        [...(second ?? []).slice(0, 3), "nu", 4],
      ],
    };
    const formulas = desired({ tables: [wantedTable([wantedRow("GM0034", "Almere", 12)])] });
    expect(collide(formulas, workbook(before), formulas, workbook(stopped))).toEqual(harmless);
  });

  test("in a row without a key are nobody's: a line of its own that somebody wrote in is not looked at", () => {
    const keyless = foundTable([["", "", 10, ""], urk]);
    const loose = {
      ...nothing,
      tables: [changedTable(keyless, { cells: [{ row: 0, header: "Plekken", content: number(5) }] })],
    };
    const before = workbook(foundTable([["", "", 11, ""], urk]));
    expect(collisionOf(loose, before, workbook(keyless), [], () => succeed(desired()))).toMatchObject({ problems: [] });
  });

  test("in a column that the row does not reach are blank, as they were", () => {
    const short: FoundTable = {
      ...almereAndUrk,
      rows: [["GM0034", "Almere"], almereAndUrk.rows[1] ?? []],
      formulas: null,
    };
    const now: FoundTable = {
      ...short,
      rows: [
        ["GM0034", "Almere", ""],
        [...(almereAndUrk.rows[1] ?? []).slice(0, 4), 5],
      ],
    };
    expect(collide(renewing, workbook(now), renewing, workbook(short))).toEqual(harmless);
    const typed: FoundTable = {
      ...now,
      rows: [
        ["GM0034", "Almere", 3],
        ["GM0184", "Urk"],
      ],
    };
    expect(collide(renewing, workbook(typed), renewing, workbook(short))).toMatchObject({
      problems: [{ code: "workbook.changedByColleague" }],
    });
  });
});

describe("everything that an order wrote", () => {
  const both = desired({ tables: [wantedTable([wantedRow("GM0034", "Almere", 12, ["Plekken"]), dronten])] });
  const written = changedTable(almereAndUrk, {
    cells: [{ row: 0, header: "Plekken", content: { kind: "number", value: 12 } }],
    addedRows: [dronten],
  });

  test("goes back when a colleague typed in one cell: of an order that is refused no row stands, nor its line in the log", () => {
    expect(collide(both, holding(["GM0034", "Almere", 11, "maandag"], urk))).toEqual({
      isHarmless: false,
      cells: [written],
      rows: [written],
      columns: [],
      claims: [],
      problems: [{ code: "workbook.changedByColleague", parameters: {} }],
    });
  });

  test("is no change of a colleague who finished this very order: Almere has 12 and Dronten is there, and one Dronten goes", () => {
    const finished = holding(["GM0034", "Almere", 12, "dinsdag"], urk, ["GM0303", "Dronten", 4, "dinsdag"]);
    expect(collide(both, finished)).toEqual({ ...harmless, isHarmless: false, cells: [written] });
  });

  test("is typed over when a colleague gave Almere 12 and Dronten is still to come", () => {
    expect(collide(both, holding(["GM0034", "Almere", 12, "dinsdag"], urk))).toMatchObject({
      rows: [written],
      problems: [{ code: "workbook.changedByColleague" }],
    });
  });
});

describe("rows that were written below a table", () => {
  const written = changedTable(almereAndUrk, { addedRows: [dronten] });

  test("stay when they are wanted still", () => {
    expect(collide(appending, holding(almere, ["GM0184", "Urk", 3, "maandag"]))).toEqual(harmless);
  });

  test("stay when their table is gone and must be made anew", () => {
    const gone = workbook({ ...almereAndUrk, name: "Weg", headers: ["a", "b", "c", "d", "e"], rows: [] });
    expect(collide(appending, { ...gone, sheets: [] })).toEqual(harmless);
  });

  test("stay when a colleague wrote the same: one of the two goes by itself", () => {
    expect(collide(appending, holding(almere, urk, ["GM0303", "Dronten", 4, "zondag"]))).toEqual(harmless);
  });

  test("go back when a colleague wrote that row with another figure", () => {
    expect(collide(appending, holding(almere, urk, ["GM0303", "Dronten", 5, "dinsdag"]))).toEqual({
      ...harmless,
      isHarmless: false,
      rows: [written],
    });
  });

  test("go back when nobody wants them any more", () => {
    const before = holding(almere, ["GM0184", "Urk", 3, "maandag"]);
    expect(collide(appending, before, desired())).toEqual({ ...harmless, isHarmless: false, rows: [written] });
    const other = desired({ tables: [wantedTable([wantedRow("GM0050", "Zeewolde", 1)])] });
    expect(collide(appending, before, other)).toMatchObject({ rows: [written] });
    expect(collide(appending, workbook({ ...almereAndUrk, id: "t9", rows: [] }), desired())).toMatchObject({
      rows: [written],
    });
  });

  test("go back when one of two is not wanted", () => {
    const both = desired({ tables: [wantedTable([dronten, wantedRow("GM0050", "Zeewolde", 1)])] });
    expect(collide(both, holding(almere, ["GM0184", "Urk", 3, "maandag"]), appending)).toMatchObject({
      rows: [{ addedRows: [dronten, wantedRow("GM0050", "Zeewolde", 1)] }],
    });
  });

  test("go back when something stands in the way by now", () => {
    const before = withArea(read, areaOf.below(almereAndUrk), { row: 7, column: 0, cells: [["let op"]] });
    expect(collide(appending, before)).toMatchObject({
      isHarmless: false,
      cells: [],
      rows: [written],
      problems: [{ code: "workbook.rowsTaken" }],
    });
  });

  test("may wait for input where a colleague filled it in; what they say nothing of does not count", () => {
    const open = desired({ tables: [wantedTable([wantedRow("GM0303", "Dronten", null)])] });
    expect(collide(open, holding(almere, urk, ["GM0303", "Dronten", 7, "zondag"]))).toEqual(harmless);
    const bare = desired({ tables: [wantedTable([{ cells: new Map([["Gebied", text("GM0303")]]), renewed: [] }])] });
    expect(collide(bare, holding(almere, urk, ["GM0303", "Dronten", 7, "zondag"]))).toEqual(harmless);
    const short = workbook({ ...almereAndUrk, rows: [...almereAndUrk.rows, ["GM0303"]], formulas: null });
    const empty = desired({ tables: [wantedTable([wantedRow("GM0303", "", null)])] });
    expect(collide(empty, short)).toEqual(harmless);
  });
});

test("what was written in a new table has nothing to go back", () => {
  const made: Difference = {
    ...nothing,
    tables: [{ kind: "new", layout, rows: [dronten], bars: undefined, frame: null }],
  };
  expect(collisionOf(made, holding(almere), read, [], () => succeed(desired()))).toEqual(harmless);
});

describe("of more tables", () => {
  const twin = { ...layout, name: "LRT_Twee", columns: ["Regio", ...layout.columns.slice(1)], key: ["Regio"] };
  const headers = ["Regio", ...almereAndUrk.headers.slice(1)];
  const other: FoundTable = { ...almereAndUrk, id: "t2", name: "LRT_Twee", sheet: "Twee", headers };
  const changedUrk = ["GM0184", "Urk", 3, "maandag"];
  const cell = { row: 0, header: "Plekken", content: number(12) };
  const both = (...rows: readonly (readonly unknown[])[]): WorkbookContent => workbook(other, foundTable(rows));

  test("each is compared with itself: the other one wants the same cell, this one does not any more", () => {
    const written: Difference = { ...nothing, tables: [changedTable(almereAndUrk, { cells: [cell] })] };
    const inTwin = {
      layout: twin,
      rows: [
        {
          cells: new Map([
            ["Regio", text("GM0034")],
            ["Plekken", number(12)],
          ]),
          renewed: ["Plekken"],
        },
      ],
    };
    const again = desired({ tables: [inTwin] });
    const found = collisionOf(written, both(almere, changedUrk), both(almere, urk), [], () => succeed(again));
    expect(found).toMatchObject({ isHarmless: false, cells: [{ found: { id: "t1" } }] });
  });

  test("cells that are wanted still are found behind a table that must be made", () => {
    const made = wantedTable([dronten], {
      layout: { ...layout, name: "LRT_Nieuw", sheet: "Nieuw", columns: ["Anders"], key: ["Anders"] },
    });
    const again = desired({ tables: [made, ...renewing.tables] });
    expect(collide(renewing, holding(almere, changedUrk), again)).toEqual(harmless);
  });

  test("rows are looked for in their own table: the same row in the other one is not theirs", () => {
    const row = { cells: new Map([["Regio", text("GM0303")]]), renewed: [] };
    const again = desired({ tables: [{ layout: twin, rows: [row] }] });
    const written: Difference = { ...nothing, tables: [changedTable(almereAndUrk, { addedRows: [dronten] })] };
    const found = collisionOf(written, both(almere, changedUrk), both(almere, urk), [], () => succeed(again));
    expect(found).toMatchObject({ isHarmless: false, rows: [{ found: { id: "t1" } }] });
    const listed = { ...other, rows: [["GM0303", "Dronten", 4, "dinsdag", 8]] };
    const elsewhere = workbook(listed, foundTable([almere, changedUrk]));
    expect(collisionOf(written, elsewhere, both(almere, urk), [], () => succeed(desired()))).toMatchObject({
      rows: [{}],
    });
  });

  test("rows are wanted by their own table, and found in it: the same code in another one, or in a copy, is not theirs", () => {
    const written: Difference = { ...nothing, tables: [changedTable(almereAndUrk, { addedRows: [dronten] })] };
    const noted = { ...layout, name: "LRT_Notities", sheet: "Notities", columns: ["Gebied", "Notitie"], formulas: {} };
    const again = desired({ tables: [{ layout: noted, rows: [dronten] }] });
    expect(collisionOf(written, holding(almere, changedUrk), read, [], () => succeed(again))).toMatchObject({
      isHarmless: false,
      rows: [{ found: { id: "t1" } }],
    });
    const copy = { ...foundTable([["GM0303", "Dronten", 4, "dinsdag"]]), id: "t0", name: "Kopie" };
    const before = workbook(copy, foundTable([almere, changedUrk]));
    expect(collisionOf(written, before, workbook(copy, almereAndUrk), [], () => succeed(desired()))).toMatchObject({
      isHarmless: false,
      rows: [{ found: { id: "t1" } }],
    });
  });

  test("what a colleague typed is looked for in the same table, also behind another one", () => {
    const before = workbook(
      { ...other, headers: almereAndUrk.headers, name: "Kopie" },
      foundTable([["GM0034", "Almere", 11, "maandag"], urk]),
    );
    const from = workbook({ ...other, headers: almereAndUrk.headers, name: "Kopie" }, almereAndUrk);
    expect(collide(renewing, before, renewing, from)).toMatchObject({
      problems: [{ code: "workbook.changedByColleague" }],
    });
  });

  test("an order that cannot be planned takes its rows back too", () => {
    const why = problem("workbook.olderSchema");
    const found = collisionOf(difference(appending, read), holding(almere, changedUrk), read, [], () => fail(why));
    expect(found).toMatchObject({ isHarmless: false, rows: [{ addedRows: [dronten] }], problems: [why] });
  });
});
