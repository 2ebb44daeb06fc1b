import { blank, text } from "../../src/plans/cellContent";
import type { DesiredTable } from "../../src/plans/desiredState";
import { areEqual, comparedColumns, linesByKey, tableDifferences } from "../../src/plans/tableDifference";
import type { DesiredRow } from "../../src/plans/tableLayout";
import type { FoundTable } from "../../src/plans/workbookContent";
import {
  almereAndUrk,
  changedTable,
  foundTable,
  layout,
  wantedRow,
  wantedTable,
  workbook,
  plainLayout,
} from "./smallTable";

function changes(table: FoundTable, rows: readonly DesiredRow[], rest: Partial<DesiredTable> = {}) {
  return tableDifferences([wantedTable(rows, rest)], workbook(table));
}

const almere = wantedRow("GM0034", "Almere", 12);
const formula = { kind: "formula", formula: "=[@Plekken]*2", format: "0" } as const;

describe("a table that must be there", () => {
  test("is new when the workbook has none", () => {
    const bars = [["Plekken"]];
    expect(tableDifferences([wantedTable([almere], { bars })], workbook())).toEqual([
      { kind: "new", layout, rows: [almere], bars, frame: null },
    ]);
  });

  test("lacks nothing when every row is there: what people changed in it since stays", () => {
    expect(changes(almereAndUrk, [almere])).toEqual([]);
  });

  test("lacks the rows whose key is not there, in their order", () => {
    const [dronten, zeewolde] = [wantedRow("GM0303", "Dronten", 4), wantedRow("GM0050", "Zeewolde", 3)];
    expect(changes(almereAndUrk, [dronten, almere, zeewolde])).toEqual([
      changedTable(almereAndUrk, { addedRows: [dronten, zeewolde] }),
    ]);
  });

  test("lacks the columns that came with a later schema", () => {
    const later = { ...layout, added: ["Gelezen"] };
    const headers = ["Gebied", "Naam", "Plekken", "Dubbel"];
    const older = { ...almereAndUrk, headers, rows: [["GM0034", "Almere", 10, 20]], formulas: null };
    expect(changes(older, [almere], { layout: later })).toEqual([
      changedTable(older, { layout: later, addedColumns: ["Gelezen"] }),
    ]);
  });

  test("may lack one column and one row at once", () => {
    const later = { ...layout, added: ["Gelezen"] };
    const older = { ...almereAndUrk, headers: ["Gebied", "Naam", "Plekken", "Dubbel"], formulas: null };
    expect(changes(older, [wantedRow("GM0303", "Dronten", 4)], { layout: later })).toMatchObject([
      { addedColumns: ["Gelezen"], addedRows: [{}] },
    ]);
  });

  test.each(["Tabel1", "Table12", "Tabelle_3", "Tableau4"])("gets its name when Excel called it %s", (name) => {
    const unnamed = { ...almereAndUrk, name };
    expect(changes(unnamed, [almere])).toEqual([changedTable(unnamed, { isUnnamed: true })]);
  });

  test.each(["Onze_Tabel1", "Tabel1_2023", "Tabel", "Opvang1"])("keeps the name %s, which a person gave", (name) => {
    expect(changes({ ...almereAndUrk, name }, [almere])).toEqual([]);
  });

  test("has the cells that an older schema left wrong, beside its own", () => {
    const cell = { row: 1, header: "Naam", content: text("Urk (Flevoland)") };
    const outdated = (table: FoundTable) => (table === almereAndUrk ? [cell] : []);
    expect(changes(almereAndUrk, [wantedRow("GM0034", "Almere", 12, ["Plekken"])], { outdated })).toEqual([
      changedTable(almereAndUrk, {
        cells: [{ row: 0, header: "Plekken", content: { kind: "number", value: 12 } }, cell],
      }),
    ]);
  });
});

describe("a row that is there", () => {
  test("gets only the cells that are renewed and differ: 10 becomes 12, the name stays", () => {
    const row = wantedRow("GM0034", "Gemeente Almere", 12, ["Plekken"]);
    expect(changes(almereAndUrk, [row])).toEqual([
      changedTable(almereAndUrk, { cells: [{ row: 0, header: "Plekken", content: { kind: "number", value: 12 } }] }),
    ]);
    expect(changes(almereAndUrk, [wantedRow("GM0034", "Gemeente Almere", 10, ["Plekken"])])).toEqual([]);
  });

  test("on a later line is renewed on its own line", () => {
    expect(changes(almereAndUrk, [wantedRow("GM0184", "Urk", 3, ["Plekken"])])).toMatchObject([
      { cells: [{ row: 1, header: "Plekken", content: { value: 3 } }] },
    ]);
  });

  test("is made blank where that is renewed", () => {
    expect(changes(almereAndUrk, [wantedRow("GM0034", "Almere", null, ["Plekken"])])).toMatchObject([
      { cells: [{ row: 0, header: "Plekken", content: { kind: "blank" } }] },
    ]);
    const open = foundTable([["GM0034", "Almere", "", ""]]);
    expect(changes(open, [wantedRow("GM0034", "Almere", null, ["Plekken"])])).toEqual([]);
  });

  test("is left alone in columns that it says nothing of", () => {
    const row = { ...almere, renewed: ["Dubbel"] };
    expect(changes(almereAndUrk, [row])).toEqual([]);
  });

  test("and short counts as blank where it ends", () => {
    const short = { ...almereAndUrk, rows: [["GM0034"]], formulas: null };
    expect(changes(short, [wantedRow("GM0034", "", 12, ["Naam", "Plekken"])])).toMatchObject([
      { cells: [{ header: "Plekken" }] },
    ]);
  });

  test("gets the formulas that a stop left out; what somebody typed over one stays", () => {
    const [first, second] = almereAndUrk.rows;
    const stopped = {
      ...almereAndUrk,
      formulas: [
        [...(first ?? []).slice(0, 4), ""],
        [...(second ?? []).slice(0, 4), 5],
      ],
    };
    const urk = wantedRow("GM0184", "Urk", 2);
    expect(changes(stopped, [almere, urk])).toEqual([
      changedTable(stopped, { cells: [{ row: 0, header: "Dubbel", content: formula }] }),
    ]);
    expect(changes({ ...stopped, formulas: [["GM0034"], ["GM0184"]] }, [almere, urk])).toMatchObject([
      { cells: [{ row: 0 }, { row: 1 }] },
    ]);
    expect(changes({ ...stopped, formulas: [] }, [almere])).toMatchObject([{ cells: [{ row: 0 }] }]);
  });

  test("gets the formula of a column that comes now", () => {
    const later = { ...layout, added: ["Dubbel"] };
    const older = { ...almereAndUrk, headers: ["Gebied", "Naam", "Plekken", "Gelezen"] };
    expect(changes(older, [almere], { layout: later })).toEqual([
      changedTable(older, {
        layout: later,
        addedColumns: ["Dubbel"],
        cells: [{ row: 0, header: "Dubbel", content: formula }],
      }),
    ]);
  });

  test("shows nothing of its formulas when they were not read: then none is missing", () => {
    expect(changes({ ...almereAndUrk, formulas: null }, [almere])).toEqual([]);
  });

  test("in a table without formulas lacks none", () => {
    expect(
      changes({ ...almereAndUrk, formulas: [["GM0034", "", "", "", ""]] }, [almere], { layout: plainLayout }),
    ).toEqual([]);
  });
});

describe("'s-Gravenhage, whose apostrophe some versions of Excel take for their mark of text", () => {
  const hague = wantedRow("GM0518", "'s-Gravenhage", 1);
  const cellsFor = (name: string): unknown =>
    changes(foundTable([["GM0518", name, 1, ""]]), [hague]).map((table) => table.kind === "changed" && table.cells);

  test("is right as it is", () => {
    expect(cellsFor("'s-Gravenhage")).toEqual([]);
  });

  test("is written without the mark when both apostrophes stayed", () => {
    expect(cellsFor("''s-Gravenhage")).toEqual([
      [{ row: 0, header: "Naam", content: { kind: "text", text: "'s-Gravenhage", isUnmarked: true } }],
    ]);
  });

  test("is written once more when its own was eaten", () => {
    expect(cellsFor("s-Gravenhage")).toEqual([[{ row: 0, header: "Naam", content: text("'s-Gravenhage") }]]);
  });

  test("stays as somebody changed it, and so does a name without an apostrophe", () => {
    expect(cellsFor("Den Haag")).toEqual([]);
    expect(changes(foundTable([["GM0034", "lmere", 12, ""]]), [almere])).toEqual([]);
    expect(changes(foundTable([["GM0034", "'Almere", 12, ""]]), [almere])).toEqual([]);
    const number12 = changes(foundTable([["GM0034", "Almere", "'12", ""]]), [{ ...almere, renewed: [] }]);
    expect(number12).toEqual([]);
  });
});

describe("a row that stands twice", () => {
  const twice = foundTable([
    ["GM0034", "Almere", 10, "maandag"],
    ["GM0184", "Urk", 2, "maandag"],
    ["GM0034", "Almere", 10, "dinsdag"],
  ]);

  test("is one too many when it says the same, stamps left out", () => {
    expect(changes(twice, [almere])).toEqual([changedTable(twice, { isDoubled: true })]);
    expect(changes(twice, [wantedRow("GM0184", "Urk", 2)])).toEqual([]);
  });

  test("is not taken out when it says something else", () => {
    const differs = foundTable(
      [...twice.rows.slice(0, 2), ["GM0034", "Almere", 11, "maandag"]].map((row) => row.slice(0, 4)),
    );
    expect(changes(differs, [almere])).toEqual([]);
  });

  test("is renewed on its first line", () => {
    expect(changes(twice, [wantedRow("GM0034", "Almere", 12, ["Plekken"])])).toMatchObject([
      { cells: [{ row: 0, header: "Plekken" }], isDoubled: true },
    ]);
  });

  test("stands on lines 0 and 2; a row without a key has no line", () => {
    const withNote = { ...twice, rows: [...twice.rows, ["", "note", "", "", ""]] };
    expect([...linesByKey(layout, withNote)]).toEqual([
      ['["GM0034"]', [0, 2]],
      ['["GM0184"]', [1]],
    ]);
  });

  test("is equal to itself, whatever computes itself, and not to a row with another name", () => {
    const rows = [
      ["GM0034", "Almere", 10, "a", 20],
      ["GM0034", "Almere", 10, "b", 21],
      ["GM0034", "Almere "],
      ["GM0034", "Almere ", "", "", ""],
    ];
    const found = { ...twice, rows };
    expect(areEqual(layout, found, [0, 1])).toBe(true);
    expect(areEqual(layout, found, [0, 2])).toBe(false);
    expect(areEqual(layout, found, [2, 3])).toBe(true);
    expect(areEqual(layout, found, [0, 1, 2])).toBe(false);
    expect(areEqual(layout, found, [])).toBe(true);
  });

  test("is compared in its other columns: a column of somebody's own as well", () => {
    const headers = ["Dubbel", "Gebied", "Notitie", "Gelezen"];
    expect(comparedColumns(layout, { ...twice, headers })).toEqual([1, 2]);
    expect(comparedColumns(plainLayout, { ...twice, headers })).toEqual([0, 1, 2, 3]);
  });
});

test("what waits for input is written nowhere by itself", () => {
  const row = {
    cells: new Map([
      ["Gebied", text("GM0034")],
      ["Plekken", blank()],
    ]),
    renewed: [],
  };
  expect(changes(almereAndUrk, [row])).toEqual([]);
});

describe("a formula that looks at nothing", () => {
  const broken = (content: unknown): FoundTable => ({
    ...almereAndUrk,
    formulas: almereAndUrk.rows.map((row, line) => [...row.slice(0, 4), line === 0 ? content : "=[@Plekken]*2"]),
  });

  test("is written again: the sheet that it looked at was taken away", () => {
    expect(changes(broken("=#REF!*2"), [almere])).toEqual([
      changedTable(broken("=#REF!*2"), { cells: [{ row: 0, header: "Dubbel", content: formula }] }),
    ]);
  });

  test("is written again in rows too that the order is not about, once in each", () => {
    const all = { ...almereAndUrk, formulas: almereAndUrk.rows.map((row) => [...row.slice(0, 4), "=#REF!*2"]) };
    const again = (row: number) => ({ row, header: "Dubbel", content: formula });
    expect(changes(all, [wantedRow("GM0184", "Urk", 2)])).toEqual([changedTable(all, { cells: [again(1), again(0)] })]);
    expect(changes(all, [])).toEqual([changedTable(all, { cells: [again(0), again(1)] })]);
    const without = { ...layout, formulas: { Dubbel: undefined } };
    expect(changes(all, [], { layout: without })).toEqual([]);
    // What is blank in such a row was not written by halves: it stays.
    const blanks = { ...all, formulas: all.formulas.map((row) => [...row.slice(0, 4), ""]) };
    expect(changes(blanks, [])).toEqual([]);
  });

  test("is not one that somebody typed, nor text that speaks of it", () => {
    expect(changes(broken("=[@Plekken]*3"), [almere])).toEqual([]);
    expect(changes(broken("#REF!"), [almere])).toEqual([]);
    expect(changes(broken(7), [almere])).toEqual([]);
  });
});

describe("a row that stands twice and of which one holds something typed", () => {
  const almereTwice = (...answers: readonly unknown[]): FoundTable => {
    const rows = answers.map((answer) => ["GM0034", "Almere", 10, "maandag", answer]);
    return { ...foundTable([]), rows, formulas: null };
  };

  test("stays: 21 was typed in the place of 10 × 2", () => {
    const contents = ["=[@Plekken]*2", 21].map((answer) => ["GM0034", "Almere", 10, "maandag", answer]);
    expect(changes({ ...almereTwice(20, 21), formulas: contents }, [almere])).toEqual([]);
    expect(changes(almereTwice(20, 21), [almere])).toEqual([]);
  });

  test("stays when one of them holds another formula: taking it out would lose what a person made", () => {
    const held = (...formulas: readonly string[]): FoundTable => ({
      ...almereTwice(20, 20),
      formulas: formulas.map((answer) => ["GM0034", "Almere", 10, "maandag", answer]),
    });
    expect(changes(held("=[@Plekken]*2", "=[@Plekken]+10"), [almere])).toEqual([]);
    expect(changes(held("=[@Plekken]*2", "=[@Plekken]*2"), [almere])).toMatchObject([{ isDoubled: true }]);
    // As version 0.2.0 wrote them: each names its own line.
    expect(changes(held("=C6*2", "=C7*2"), [almere])).toMatchObject([{ isDoubled: true }]);
  });

  test("goes when both compute, or one of them is still to get its formula", () => {
    expect(changes(almereTwice(20, 20), [almere])).toMatchObject([{ isDoubled: true }]);
    expect(changes(almereTwice(20, ""), [almere])).toMatchObject([{ isDoubled: true }]);
    const contents = ["=[@Plekken]*2", ""].map((answer) => ["GM0034", "Almere", 10, "maandag", answer]);
    expect(changes({ ...almereTwice(20, ""), formulas: contents }, [almere])).toMatchObject([{ isDoubled: true }]);
  });

  test("keeps the other ones that stand twice as well: Excel would take them all out", () => {
    const rows = [...almereTwice(20, 21).rows, ["GM0184", "Urk", 2, "maandag", 4], ["GM0184", "Urk", 2, "dinsdag", 4]];
    const found = { ...almereTwice(), rows };
    expect(changes(found, [wantedRow("GM0184", "Urk", 2)])).toEqual([]);
    expect(changes({ ...found, rows: rows.slice(1) }, [wantedRow("GM0184", "Urk", 2)])).toMatchObject([
      { isDoubled: true },
    ]);
  });
});
