import { formula, number, text } from "../../src/plans/cellContent";
import { claimedAreas } from "../../src/plans/claimedAreas";
import { type Collision, collisionOf } from "../../src/plans/collision";
import type { CellDifference, DesiredState, PlacedCells } from "../../src/plans/desiredState";
import { type Difference, difference } from "../../src/plans/difference";
import { pointerNames } from "../../src/plans/reception/pointers";
import type { ChangedTable } from "../../src/plans/tableDifference";
import type { SeenClaim } from "../../src/plans/takenClaims";
import { areaOf, type FoundTable, type WorkbookContent } from "../../src/plans/workbookContent";
import { fail, problem, succeed } from "../../src/text/result";
import {
  almereAndUrk,
  changedTable,
  desired,
  foundTable,
  layout,
  nothing,
  sheet,
  wantedRow,
  wantedTable,
  withArea,
  workbook,
} from "./smallTable";
import { layoutOf, tableOf } from "./tableOf";

const read = workbook(almereAndUrk);
const dronten = wantedRow("GM0303", "Dronten", 4);

/** Almere gets 12 places. */
const renewing = desired({ tables: [wantedTable([wantedRow("GM0034", "Almere", 12, ["Plekken"])])] });
/** Dronten comes below. */
const appending = desired({ tables: [wantedTable([dronten])] });

function holding(...rows: readonly (readonly unknown[])[]): WorkbookContent {
  return workbook(foundTable(rows));
}

const almere = ["GM0034", "Almere", 10, "maandag"];
const urk = ["GM0184", "Urk", 2, "maandag"];

function collide(
  wanted: DesiredState,
  before: WorkbookContent,
  again: DesiredState = wanted,
  from: WorkbookContent = read,
): Collision | null {
  return collisionOf(difference(wanted, from), before, from, [], () => succeed(again));
}

const harmless = { isHarmless: true, cells: [], rows: [], columns: [], claims: [], problems: [] };

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

describe("cells at a chosen place", () => {
  const placed: PlacedCells = { sheet: "Blad1", row: 0, column: 0, contents: [[formula("A1")]], spill: null };
  const wanted = desired({ placed: [placed] });

  const meets = (stood: string): Collision | null => {
    const written = difference(wanted, read);
    const seen = claimedAreas(written, read).map((claim) => ({ claim, stood: [[stood]] }));
    return collisionOf(written, read, read, seen, () => succeed(wanted));
  };

  test("go back when somebody was quicker there", () => {
    expect(meets("let op")).toMatchObject({
      ...harmless,
      isHarmless: false,
      claims: [{ claim: { sheet: "Blad1", row: 0, column: 0 }, stood: [["let op"]] }],
      problems: [{ code: "workbook.cellsTaken", parameters: { address: "Blad1!A1" } }],
    });
  });

  test("stay when they were free, also when the change was elsewhere", () => {
    expect(meets("")).toBeNull();
    expect(collide(wanted, holding(almere, ["GM0184", "Urk", 3, "maandag"]))).toEqual(harmless);
  });
});

/** One cell in the corner of a sheet. */
const unnamedClaim = {
  row: 0,
  column: 0,
  rows: 1,
  columns: 1,
  names: [],
  brokenNames: [],
  table: null,
  block: null,
  pointer: null,
  beside: null,
} as const;

describe("areas without a key", () => {
  const unnamed = { names: [], brokenNames: [], table: null, block: null, pointer: null, beside: null };
  const claimOf = (name: string, stood: string) => {
    const claim = {
      area: areaOf.sheet(name),
      sheet: name,
      row: 0,
      column: 0,
      rows: 1,
      columns: 1,
      known: [[""]],
      ...unnamed,
    };
    return { claim, stood: [[stood]] };
  };
  const [taken, free] = [claimOf("Blad1", "van mij"), claimOf("Blad2", "")];
  const why = problem("workbook.sheetGone", { sheet: "Blad1" });

  test("go back when somebody had put something there; when the order cannot go on, all of them do", () => {
    const again = collisionOf(nothing, read, read, [taken, free], () => succeed(desired()));
    expect(again).toEqual({ ...harmless, isHarmless: false, claims: [taken] });
    const stopped = collisionOf(nothing, read, read, [taken, free], () => fail(why));
    expect(stopped).toEqual({ ...harmless, isHarmless: false, claims: [taken, free], problems: [why] });
  });

  test("go back with the other cells of their block, and with no cell of another one", () => {
    const of = (block: string | null, stood: string): SeenClaim => {
      const { claim, ...seen } = claimOf("Blad1", stood);
      return { ...seen, claim: { ...claim, block } };
    };
    const [one, same, other, none] = [of("Een", "van mij"), of("Een", ""), of("Twee", ""), of(null, "")];
    const found = collisionOf(nothing, read, read, [same, one, other, none], () => succeed(desired()));
    expect(found?.claims).toEqual([same, one]);
    const beside = collisionOf(nothing, read, read, [same, other, taken], () => succeed(desired()));
    expect(beside?.claims).toEqual([taken]);
  });
});

describe("columns that a table got", () => {
  const withColumn = changedTable(almereAndUrk, { addedColumns: ["Erbij"] });
  const both = { ...nothing, tables: [withColumn] };
  const claims = (stood: unknown): readonly SeenClaim[] =>
    claimedAreas(both, read).map((claim) => ({ claim, stood: [["Erbij"], [stood], [""]] }));

  test("stay where nobody moved a row", () => {
    expect(collisionOf(both, read, read, [], () => succeed(desired()))).toBeNull();
  });

  test("go when the cells of their table go back: what was written in them may stand in the row of somebody else", () => {
    const [renewed] = difference(renewing, read).tables;
    if (renewed?.kind !== "changed") throw new Error("A cell is renewed.");
    const table = { ...renewed, addedColumns: ["Erbij"] };
    const seen = claimedAreas({ ...nothing, tables: [table] }, read).map((claim) => ({ claim, stood: claim.known }));
    const sorted = holding(urk, almere);
    const again = collisionOf({ ...nothing, tables: [table] }, sorted, read, seen, () => succeed(renewing));
    expect(again).toMatchObject({ isHarmless: false, cells: [table], columns: [table], claims: seen, problems: [] });
  });

  test("go when something stood in their place: it comes back", () => {
    const seen = claims("van mij");
    const again = collisionOf(both, read, read, seen, () => succeed(desired()));
    expect(again).toMatchObject({ isHarmless: false, columns: [withColumn], claims: seen });
  });
});

describe("a table that got columns, which stay with all that was written", () => {
  const elsewhere = holding(almere, ["GM0184", "Urk", 3, "maandag"]);
  const cells: readonly CellDifference[] = [{ row: 0, header: "Plekken", content: { kind: "number", value: 12 } }];
  const widened = (rest: Partial<ChangedTable>) => changedTable(almereAndUrk, { addedColumns: ["Erbij"], ...rest });
  const meets = (
    table: ChangedTable,
    before: WorkbookContent,
    again: DesiredState,
    others: readonly SeenClaim[] = [],
  ): Collision | null => {
    const written = { ...nothing, tables: [table] };
    const seen = claimedAreas(written, read).map((claim) => ({ claim, stood: claim.known }));
    return collisionOf(written, before, read, [...seen, ...others], () => succeed(again));
  };

  test("when its cells are wanted still", () => {
    expect(meets(widened({ cells }), elsewhere, renewing)).toEqual(harmless);
  });

  test("when its rows are wanted still, or a colleague wrote the same", () => {
    expect(meets(widened({ addedRows: [dronten] }), elsewhere, appending)).toEqual(harmless);
    const finished = holding(almere, urk, ["GM0303", "Dronten", 4, "dinsdag"]);
    expect(meets(widened({ addedRows: [dronten] }), finished, appending)).toEqual(harmless);
  });

  test("not when nobody wants its rows any more: then all that was written goes back", () => {
    const table = widened({ addedRows: [dronten], cells });
    expect(meets(table, elsewhere, renewing)).toMatchObject({
      isHarmless: false,
      cells: [table],
      rows: [table],
      columns: [table],
      claims: [{ claim: { beside: { table: "t1" } } }],
      problems: [],
    });
  });

  test("not when something stood in their place, also beside what stood elsewhere: its cells go back as well", () => {
    const table = widened({ cells });
    const written = { ...nothing, tables: [table] };
    const own = claimedAreas(written, read).map((claim) => ({ claim, stood: [["Erbij"], ["van mij"], [""]] }));
    const claim = { ...unnamedClaim, sheet: "Blad1", area: areaOf.sheet("Blad1"), known: [[""]] };
    const other = { claim, stood: [["van mij"]] };
    const again = collisionOf(written, read, read, [...own, other], () => succeed(renewing));
    expect(again).toMatchObject({ cells: [table], columns: [table], claims: [...own, other] });
    // What stood elsewhere takes no column along.
    const only = meets(table, read, renewing, [other]);
    expect(only).toEqual({ ...harmless, isHarmless: false, claims: [other] });
  });

  test("and no columns of another table go", () => {
    const twin = { ...almereAndUrk, id: "t2", name: "LRT_Twee" };
    const [one, two] = [widened({}), { ...widened({}), found: twin }];
    const written = { ...nothing, tables: [one, two] };
    const both = workbook(almereAndUrk, twin);
    const seen = claimedAreas(written, both).map((claim) => {
      const stood = claim.beside?.table === "t2" ? [["Erbij"], ["van mij"], [""]] : claim.known;
      return { claim, stood };
    });
    const own = { ...one, addedColumns: [] };
    const again = collisionOf({ ...written, tables: [own, two] }, both, both, seen.slice(1), () => succeed(desired()));
    expect(again?.columns).toEqual([two]);
  });
});

describe("the decision of a workbook", () => {
  const pointing = (pointer: string, stood: string): SeenClaim => {
    const claim = { ...unnamedClaim, sheet: "Start", area: areaOf.sheet("Start"), known: [["ons"]], pointer };
    return { claim, stood: [[stood]] };
  };
  const { activeDecision, activeKey, referenceDate } = pointerNames;
  const claimsOf = (...seen: readonly SeenClaim[]): unknown =>
    collisionOf(nothing, read, read, seen, () => succeed(desired()))?.claims.map(({ claim }) => claim.pointer);

  test("that a colleague chose comes back with the key and the reference date of theirs, and nothing that is counted", () => {
    const others = [pointing(activeKey, "ons"), pointing(referenceDate, "ons"), pointing("LRT_Totaal", "ons")];
    const none = { ...unnamedClaim, sheet: "Blad1", area: areaOf.sheet("Blad1"), known: [[""]] };
    const free = { claim: none, stood: [[""]] };
    expect(claimsOf(pointing(activeDecision, "van hen"), ...others, free)).toEqual([
      activeDecision,
      activeKey,
      referenceDate,
    ]);
    expect(claimsOf(pointing(activeDecision, "van hen"), pointing("LRT_Totaal", "7"), ...others)).toEqual([
      activeDecision,
      "LRT_Totaal",
      activeKey,
      referenceDate,
    ]);
  });

  test("stays where somebody chose only another key", () => {
    const [own, date] = [pointing(activeDecision, "ons"), pointing(referenceDate, "ons")];
    expect(claimsOf(own, pointing(activeKey, "van hen"), date)).toEqual([activeKey]);
  });
});

describe("a table of which somebody moved a column", () => {
  const moved = (): WorkbookContent => {
    const headers = ["Naam", "Gebied", "Plekken", "Gelezen", "Dubbel"];
    return workbook({
      ...almereAndUrk,
      headers,
      rows: almereAndUrk.rows.map(([one, other, ...rest]) => [other, one, ...rest]),
    });
  };

  test("loses all that was written, its line in the log too, and is tried again without a reason to stop", () => {
    const written = difference(renewing, read);
    const again = collisionOf(written, moved(), read, [], () => succeed(renewing));
    expect(again).toMatchObject({ isHarmless: false, cells: written.tables, problems: [] });
    const twin: FoundTable = { ...almereAndUrk, id: "t0", name: "Kopie", headers: ["a", "b", "c", "d", "e"] };
    const behind = workbook(twin, ...moved().tables);
    expect(collisionOf(written, behind, workbook(twin, almereAndUrk), [], () => succeed(renewing))).toMatchObject({
      isHarmless: false,
      cells: written.tables,
    });
    const rows = difference(appending, read);
    expect(collisionOf(rows, moved(), read, [], () => succeed(appending))).toMatchObject({
      isHarmless: false,
      rows: rows.tables,
      problems: [],
    });
  });
});

describe("a named cell", () => {
  const pointer = { name: "LRT_Totaal", label: "Totaal", sheet: "Start", row: 3, column: 1, content: number(10) };
  const wanted = desired({ pointers: [{ ...pointer, isRenewed: true }] });
  const content = { ...read, sheets: [...read.sheets, sheet("Start", { used: null })] };

  test("comes back from the cell in which a colleague typed, and is wanted below it", () => {
    const written = difference(wanted, content);
    const seen = claimedAreas(written, content).map((claim) => ({ claim, stood: [["mijn notitie", ""]] }));
    let place: unknown = null;
    const found = collisionOf(written, content, content, seen, (now) => {
      place = difference(wanted, now).pointers[0]?.place;
      return succeed(wanted);
    });
    expect(found).toMatchObject({ isHarmless: false, claims: seen, cells: [], rows: [], problems: [] });
    expect(place).toMatchObject({ sheet: "Start", row: 5, column: 1 });
  });
});

test("what was written in a new table has nothing to go back", () => {
  const made: Difference = { ...nothing, tables: [{ kind: "new", layout, rows: [dronten], bars: undefined }] };
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
