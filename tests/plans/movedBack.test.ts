import { number } from "../../src/plans/cellContent";
import { asWritten, movedBack, namedAsWritten, type GoneBack } from "../../src/plans/movedBack";
import { isFirstTaken, takenRows } from "../../src/plans/takenRows";
import { areaOf, type FoundTable } from "../../src/plans/workbookContent";
import { almereAndUrk, changedTable, foundTable, wantedRow, withArea, workbook } from "./smallTable";

const almere = ["GM0034", "Almere", 10, "maandag"];
const urk = ["GM0184", "Urk", 2, "maandag"];
const dronten = ["GM0303", "Dronten", 4, "dinsdag"];
const zeewolde = ["GM0050", "Zeewolde", 3, "maandag"];
const whole = (row: readonly unknown[]): readonly unknown[] => [...row, "=[@Plekken]*2"];

/** We put Dronten below Almere and Urk, and it must go back. Below the table stood a note. */
const added = changedTable(almereAndUrk, { addedRows: [wantedRow("GM0303", "Dronten", 4)] });
const before = withArea(workbook(almereAndUrk), areaOf.below(almereAndUrk), {
  row: 7,
  column: 0,
  cells: [["een notitie", "erbij", "", "", ""]],
});
const stood = ["een notitie", "erbij", "", "", ""];
const read = foundTable([almere, urk, dronten]);

function afterwards(
  gone: GoneBack,
  now: FoundTable,
  seen: FoundTable,
  below: readonly (readonly unknown[])[] = [],
): ReturnType<typeof movedBack> {
  return movedBack(gone, now, seen, { formulas: below });
}

describe("the headers of a table in which somebody renamed one", () => {
  const table = changedTable(almereAndUrk, { addedColumns: ["Erbij"] });
  const named = (headers: readonly string[]): readonly string[] =>
    namedAsWritten({ ...almereAndUrk, headers }, table).headers;
  const written = [...almereAndUrk.headers, "Erbij"];

  test("are those with which it was written, at the same places", () => {
    expect(named(["Eigen", ...written.slice(1)])).toEqual(written);
    expect(named([...written.slice(0, -1), "Eigen"])).toEqual(written);
    expect(named(written)).toEqual(written);
  });

  test("stay where they moved since, and where a column of somebody came", () => {
    const moved = ["Naam", "Gebied", ...written.slice(2)];
    expect(named(moved)).toEqual(moved);
    expect(named([...written, "Van mij"])).toEqual([...written, "Van mij"]);
    expect(asWritten({ ...almereAndUrk, headers: moved }, table).headers).toEqual(written);
    // Somebody moved the first column behind the second and renamed it there: neither gets the name of the other.
    const both = ["Naam", "Eigen", ...written.slice(2)];
    expect(named(both)).toEqual(both);
  });
});

describe("rows that go", () => {
  const gone = (): GoneBack => ({ table: added, cellsFrom: null, taken: takenRows(added, read, before) });

  test("are the last ones: what stood below them is known", () => {
    expect(gone().taken).toEqual({ lines: [2], stood: [stood], over: null });
  });

  test("are the last ones: what stood below them comes back as it looked, a number as a number", () => {
    const area = { ...(before.areas.get(areaOf.below(almereAndUrk)) ?? { row: 0, column: 0, cells: [] }) };
    const formats = area.cells.map((row) => row.map((_cell, place) => (place === 0 ? "0.0%" : "@")));
    const looked = { ...before, areas: new Map([[areaOf.below(almereAndUrk), { ...area, formats }]]) };
    const taken = takenRows(added, read, looked);
    expect(taken.formats?.[0]?.slice(0, 2)).toEqual([formats[0]?.[0], formats[0]?.[1]]);
    // Beyond what was read a cell has no look of its own.
    expect(
      takenRows(added, read, { ...before, areas: new Map([[areaOf.below(almereAndUrk), { ...area, formats: [] }]]) })
        .formats,
    ).toEqual([read.headers.map(() => "General")]);
  });

  test("are the last two: what stood below both is known", () => {
    const both = changedTable(almereAndUrk, {
      addedRows: [wantedRow("GM0050", "Zeewolde", 3), wantedRow("GM0303", "Dronten", 4)],
    });
    const blank = ["", "", "", "", ""];
    expect(takenRows(both, foundTable([almere, urk, dronten, zeewolde]), before)).toEqual({
      lines: [2, 3],
      stood: [stood, blank],
      over: null,
    });
    // One of the two was sorted to the top: no border goes over both.
    expect(takenRows(both, foundTable([zeewolde, almere, urk, dronten]), before)).toEqual({
      lines: [0, 3],
      stood: null,
      over: null,
    });
  });

  test("nothing is put right when no row moved, also when a colleague typed a number", () => {
    expect(afterwards(gone(), read, read)).toBeNull();
    expect(afterwards(gone(), read, foundTable([almere, ["GM0184", "Urk", 9, "maandag"], dronten]))).toBeNull();
  });

  test("a colleague sorted: the third row was Urk by then, so Urk comes back in the place of Dronten", () => {
    const seen = foundTable([almere, dronten, urk]);
    expect(afterwards(gone(), read, seen)).toEqual({ size: 2, rows: [{ line: 1, formulas: whole(urk) }] });
  });

  test("a colleague inserted a row above: Urk comes back, and below the table what stood there", () => {
    const seen = foundTable([zeewolde, almere, urk, dronten]);
    expect(afterwards(gone(), read, seen)).toEqual({
      size: 3,
      rows: [
        { line: 2, formulas: whole(urk) },
        { line: 3, formulas: stood },
      ],
    });
  });

  test("in the middle of the table they go one by one: what was taken in their place comes back", () => {
    const sorted = foundTable([almere, dronten, urk]);
    const taken = takenRows(added, sorted, before);
    expect(taken).toEqual({ lines: [1], stood: null, over: null });
    // By then Urk stood second: it went, and Dronten is what is left below Almere.
    const seen = foundTable([almere, urk, dronten]);
    expect(afterwards({ table: added, cellsFrom: null, taken }, sorted, seen)).toEqual({
      size: 2,
      rows: [{ line: 1, formulas: whole(urk) }],
    });
  });
});

test("a colleague took a row out of the end: the table has one row, and nothing is written in it", () => {
  const sorted = foundTable([almere, dronten, urk]);
  const gone = { table: added, cellsFrom: null, taken: takenRows(added, sorted, before) };
  expect(afterwards(gone, sorted, foundTable([almere, dronten]))).toEqual({ size: 1, rows: [] });
});

test("rows that came and do not go stay, where a colleague sorted them", () => {
  const renewed = changedTable(almereAndUrk, {
    addedRows: [wantedRow("GM0303", "Dronten", 4)],
    cells: [{ row: 0, header: "Plekken", content: number(12) }],
  });
  const twelve = ["GM0034", "Almere", 12, "maandag"];
  const gone = { table: renewed, cellsFrom: almereAndUrk, taken: null };
  const seen = foundTable([urk, dronten, twelve]);
  expect(afterwards(gone, foundTable([twelve, urk, dronten]), seen)).toEqual({
    size: 3,
    rows: [
      { line: 0, formulas: whole(urk) },
      { line: 2, formulas: whole(almere) },
    ],
  });
});

test("cells of a row that a colleague took out go nowhere: the row that stood in its place keeps what it has", () => {
  const renewed = changedTable(almereAndUrk, { cells: [{ row: 0, header: "Plekken", content: number(12) }] });
  const now = foundTable([["GM0034", "Almere", 12, "maandag"], urk]);
  const gone = { table: renewed, cellsFrom: almereAndUrk, taken: null };
  // 10 of Almere went in the first row, where Urk stood with 2 by then.
  expect(afterwards(gone, now, foundTable([urk]))).toEqual({ size: 1, rows: [{ line: 0, formulas: whole(urk) }] });
});

test("cells of a row without a code are known by their place alone: they are put nowhere, and go from where they came", () => {
  const nameless = (places: number) => ["", "Nieuw", places, ""];
  const old = foundTable([nameless(10), urk, nameless(1)]);
  const renewed = changedTable(old, { cells: [{ row: 0, header: "Plekken", content: number(12) }] });
  const now = foundTable([nameless(12), urk, nameless(1)]);
  const seen = foundTable([urk, nameless(12), nameless(1)]);
  const gone = { table: renewed, cellsFrom: old, taken: null };
  expect(afterwards(gone, now, seen)).toEqual({ size: 3, rows: [{ line: 0, formulas: whole(urk) }] });
});

test("cells that go back go to their own row: Almere had 10 places, whoever stands first by now keeps what he has", () => {
  const renewed = changedTable(almereAndUrk, { cells: [{ row: 0, header: "Plekken", content: number(12) }] });
  const now = foundTable([["GM0034", "Almere", 12, "maandag"], urk]);
  const seen = foundTable([urk, ["GM0034", "Almere", 12, "maandag"]]);
  expect(afterwards({ table: renewed, cellsFrom: almereAndUrk, taken: null }, now, seen)).toEqual({
    size: 2,
    rows: [
      // 10 of Almere went in the first row, where Urk stood with 2.
      { line: 0, formulas: whole(urk) },
      { line: 1, formulas: whole(almere) },
    ],
  });
});

test("a column that came with the order was blank before: nothing of it goes back", () => {
  const renewed = changedTable(almereAndUrk, { cells: [{ row: 0, header: "Nieuw", content: number(12) }] });
  const seen = foundTable([urk, almere]);
  expect(afterwards({ table: renewed, cellsFrom: almereAndUrk, taken: null }, almereAndUrk, seen)).toEqual({
    size: 2,
    rows: [],
  });
});

describe("rows that go while a colleague takes one out above them", () => {
  const gone = { table: added, cellsFrom: null, taken: takenRows(added, read, before) };
  const note = ["nog overleggen", "", "", "", ""];
  const blankRow = ["", "", "", "", ""];

  test("leave what came up right below the table: the row of ours was second by then, and the batch wrote below it", () => {
    // Almere is gone: Urk and Dronten are left, and the note came up to the third line, where Dronten stood before.
    const seen = foundTable([urk, dronten]);
    expect(afterwards(gone, read, seen, [note, blankRow])).toEqual({
      size: 1,
      rows: [
        { line: 1, formulas: stood },
        { line: 2, formulas: note },
      ],
    });
  });

  test("leave it also when all others were taken out", () => {
    const seen = foundTable([dronten]);
    // The batch wrote in the third line, below the note: where the blank row of the sheet stood.
    expect(afterwards(gone, read, seen, [note, blankRow, blankRow])).toEqual({
      size: 0,
      rows: [
        { line: 0, formulas: stood },
        { line: 2, formulas: blankRow },
      ],
    });
  });
});

describe("a row that came over one of somebody else, in the blank row of a table", () => {
  const blankTable = foundTable([["", "", "", ""]], { formulas: [["", "", "", "", ""]] });
  const table = changedTable(blankTable, {
    addedRows: [wantedRow("GM0303", "Dronten", 4), wantedRow("GM0050", "Zeewolde", 3)],
  });
  const theirs = foundTable([urk]);
  const written = foundTable([dronten, zeewolde]);
  const taken = takenRows(table, written, workbook(theirs));

  test("also gives way to the very same row, which may be of another order, when the rows go", () => {
    const same = takenRows(table, written, workbook(foundTable([dronten])));
    expect(same).toMatchObject({ lines: [1], over: { line: 0, formulas: whole(dronten) } });
    // Where nothing stood, both go.
    expect(takenRows(table, written, workbook(blankTable))).toMatchObject({ lines: [0, 1], over: null });
    // Nothing comes back of a table that is not there, or when no row was added.
    expect(takenRows(table, written, workbook())).toMatchObject({ lines: [0, 1], over: null });
    expect(takenRows({ ...table, addedRows: [] }, written, workbook(theirs))).toMatchObject({ lines: [], over: null });
  });

  test("gives way to it, and the other rows go", () => {
    expect(isFirstTaken(table, theirs)).toBe(true);
    expect(taken).toMatchObject({ lines: [1], over: { line: 0, formulas: whole(urk) } });
  });

  test("is not put over a row that somebody else made of ours: that row stays, and the others go", () => {
    const renamed = foundTable([["GM0995", "Lelystad", 4, "dinsdag"], zeewolde]);
    const left = takenRows(table, renamed, workbook(theirs));
    expect(left).toMatchObject({ lines: [1], over: null });
    // A third sorted in that moment: ours stands nowhere then either.
    const seen = foundTable([zeewolde, almere]);
    expect(afterwards({ table, cellsFrom: null, taken }, written, seen)).toEqual({
      size: 1,
      rows: [{ line: 0, formulas: whole(almere) }],
    });
  });

  test("is found again when a third sorted meanwhile", () => {
    const gone = { table, cellsFrom: null, taken };
    const seen = foundTable([zeewolde, dronten]);
    expect(afterwards(gone, written, seen)).toEqual({ size: 1, rows: [] });
    const longer = foundTable([almere, dronten, zeewolde]);
    expect(afterwards(gone, written, longer)).toEqual({
      size: 2,
      rows: [
        { line: 0, formulas: whole(almere) },
        { line: 1, formulas: whole(urk) },
        { line: 2, formulas: ["", "", "", "", ""] },
      ],
    });
  });

  test.each([
    ["the row was blank still", blankTable],
    ["the very same row stood there: a colleague finished this order", written],
  ])("is none when %s", (_what, old) => {
    expect(isFirstTaken(table, old)).toBe(false);
  });

  test("is also what somebody typed where only a moment or a computed number comes", () => {
    const moment = foundTable([["", "", "", 7]]);
    expect(isFirstTaken(table, moment)).toBe(true);
    const another = foundTable([["GM0303", "Dronten", 4, "vrijdag"]]);
    expect(isFirstTaken(table, another)).toBe(true);
    const blank = ["", "", "", ""];
    const typed = foundTable([], { rows: [[...blank, 7]], formulas: [[...blank, 7]] });
    expect(isFirstTaken(table, typed)).toBe(true);
    // An Excel that fills the column computes there, and what is not known as typed is not taken for it.
    const filled = foundTable([], { rows: [[...blank, 0]], formulas: [[...blank, "=[@Plekken]*2"]] });
    expect(isFirstTaken(table, filled)).toBe(false);
    expect(isFirstTaken(table, { ...typed, formulas: null })).toBe(false);
  });

  test("comes back with its looks, where all of them were read: else a number would become text", () => {
    const formats = new Map([0, 1, 2, 3, 4].map((place) => [place, [[place === 1 ? "General" : "@"]]]));
    const looks = ["@", "General", "@", "@", "@"];
    expect(takenRows(table, written, workbook({ ...theirs, formats })).over).toMatchObject({ formats: looks });
    formats.delete(4);
    expect(takenRows(table, written, workbook({ ...theirs, formats })).over).not.toHaveProperty("formats");
  });

  test("is none in a table that had rows, or where no row comes", () => {
    expect(isFirstTaken(added, theirs)).toBe(false);
    expect(isFirstTaken(changedTable(blankTable), theirs)).toBe(false);
  });
});

describe("cells that were not read", () => {
  const unread = (row: readonly unknown[]): readonly unknown[] => [
    ...whole(row).slice(0, 3),
    undefined,
    ...whole(row).slice(4),
  ];

  test("stay in a row that stays, and in a row that comes to another line nothing comes that is of another", () => {
    const gone: GoneBack = { table: added, cellsFrom: null, taken: takenRows(added, read, before) };
    const rows = [dronten, almere, urk].map(unread);
    const seen = { ...foundTable([dronten, almere, urk]), rows, formulas: rows };
    const back = movedBack(gone, read, seen, { formulas: [] });
    expect(back?.size).toBe(2);
    expect(back?.rows.slice(0, 2).map(({ formulas }) => [formulas[1], formulas[3]])).toEqual([
      ["Almere", ""],
      ["Urk", ""],
    ]);
    const renewed = changedTable(almereAndUrk, { cells: [{ row: 0, header: "Plekken", content: number(12) }] });
    const sorted = [urk, almere].map(unread);
    const moved = { ...foundTable([urk, almere]), rows: sorted, formulas: sorted };
    const cells = movedBack({ table: renewed, cellsFrom: almereAndUrk, taken: null }, almereAndUrk, moved, null);
    expect(cells?.rows.every(({ formulas }) => formulas[3] === null)).toBe(true);
    expect(cells?.rows.length).toBeGreaterThan(0);
  });
});

test("columns that go are left out of what is put right: what stands in them leaves with them", () => {
  const wide = (row: readonly unknown[], own: unknown): readonly unknown[] => [...whole(row), own];
  const renewed = changedTable(almereAndUrk, { cells: [{ row: 0, header: "Plekken", content: number(12) }] });
  const of = (...rows: readonly (readonly unknown[])[]): FoundTable => {
    const headers = [...almereAndUrk.headers, "Erbij"];
    return { ...almereAndUrk, headers, rows, formulas: rows };
  };
  const now = of(wide(["GM0034", "Almere", 12, "maandag"], 7), wide(urk, 8));
  const seen = of(wide(urk, 8), wide(["GM0034", "Almere", 12, "maandag"], 7));
  const gone = { table: renewed, cellsFrom: almereAndUrk, taken: null };
  expect(movedBack(gone, now, seen, null, almereAndUrk.headers.length)?.rows).toEqual([
    { line: 0, formulas: whole(urk) },
    { line: 1, formulas: whole(almere) },
  ]);
});
