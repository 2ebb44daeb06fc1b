import type { ClaimedArea } from "../../src/plans/claimedAreas";
import { seenClaim, takenClaims, withClaims } from "../../src/plans/takenClaims";
import { areaOf, emptyWorkbook, sheetNamed, type WorkbookContent } from "../../src/plans/workbookContent";
import { sheet, withArea } from "./smallTable";

const claim = (rest: Partial<ClaimedArea> = {}): ClaimedArea => ({
  sheet: "Start",
  row: 3,
  column: 1,
  rows: 1,
  columns: 2,
  area: areaOf.sheet("Start"),
  known: [["", ""]],
  names: [],
  brokenNames: [],
  table: null,
  pointer: null,
  block: null,
  isWritten: true,
  beside: null,
  ...rest,
});

const workbook = (used: { row: number; column: number; rows: number; columns: number } | null): WorkbookContent => ({
  ...emptyWorkbook,
  sheets: [sheet("start", { used }), sheet("Ander", { used: null })],
});

describe("an area is taken", () => {
  test("when a cell of it held something else than what was seen", () => {
    const typed = { claim: claim(), stood: [["", "notitie"]] };
    expect(takenClaims([{ claim: claim(), stood: [["", ""]] }, typed])).toEqual([typed]);
  });

  test("when only one of its rows did: the first holds what was seen, in the second somebody typed", () => {
    const two = claim({
      rows: 2,
      known: [
        ["Totaal", 10],
        ["", ""],
      ],
    });
    const typed = {
      claim: two,
      stood: [
        ["Totaal", 10],
        ["notitie", ""],
      ],
    };
    expect(takenClaims([typed])).toEqual([typed]);
    expect(
      takenClaims([
        {
          claim: two,
          stood: [
            ["Totaal", 10],
            ["", ""],
          ],
        },
      ]),
    ).toEqual([]);
  });

  test("not when a formula that stood there shows something else by now", () => {
    const same = { claim: claim({ known: [["=B9", ""]] }), stood: [["=B9", ""]], shown: [[12, ""]] };
    expect(takenClaims([same])).toEqual([]);
    expect(takenClaims([{ ...same, stood: [["=B10", ""]] }])).toHaveLength(1);
  });

  test("not when it holds what a first try left in it; what was not seen counts as blank", () => {
    expect(takenClaims([{ claim: claim({ known: [["Totaal", 10]] }), stood: [["Totaal", 10]] }])).toEqual([]);
    expect(takenClaims([{ claim: claim({ known: [] }), stood: [["", ""]] }])).toEqual([]);
    expect(takenClaims([{ claim: claim({ known: [["Totaal", 10]] }), stood: [["Totaal", ""]] }])).toHaveLength(1);
  });
});

test("what was read of an area is what stood there; of a sheet that was not there yet, what was known", () => {
  const read = { formulas: [["=B9", ""]], values: [["gelijk", ""]], numberFormat: [["@", "General"]] };
  expect(seenClaim(claim(), read)).toEqual({
    claim: claim(),
    stood: read.formulas,
    shown: read.values,
    // A number that goes back in a cell that was made text would be text.
    formats: read.numberFormat,
  });
  expect(seenClaim(claim(), null)).toEqual({ claim: claim(), stood: [["", ""]], shown: [["", ""]] });
});

describe("a cell that has its name", () => {
  const key = claim({ columns: 1, known: [["inwoners-2022"]], pointer: "LRT_ActieveSleutel" });
  const found = { sheet: "Start", row: 3, column: 1, value: "inwoners-2022" };
  const held: WorkbookContent = { ...workbook(null), pointers: new Map([["LRT_ActieveSleutel", found]]) };

  test("is taken when it showed something else, whatever formula stood in it", () => {
    const same = { claim: key, stood: [["=B9"]], shown: [["inwoners-2022"]] };
    const other = { claim: key, stood: [["=B9"]], shown: [["gelijk"]] };
    expect(takenClaims([same, other])).toEqual([other]);
  });

  test("is met by the next plan with what was chosen there; a name that is gone is no cell", () => {
    const chosen = { claim: key, stood: [["gelijk"]], shown: [["gelijk"]] };
    expect(withClaims(held, [chosen])).toEqual({
      ...held,
      pointers: new Map([["LRT_ActieveSleutel", { ...found, value: "gelijk" }]]),
    });
    expect(withClaims(workbook(null), [chosen])).toEqual(workbook(null));
  });
});

describe("a workbook with what stood in areas", () => {
  const typed = { claim: claim(), stood: [["", "notitie"]] };

  test("holds it on a sheet that was blank, which is in use by then", () => {
    const held = withClaims(workbook(null), [typed]);
    expect(held.areas.get("sheet start")).toEqual({ row: 3, column: 1, cells: [["", "notitie"]] });
    expect(sheetNamed(held, "Start")?.used).toEqual(claim());
    expect(sheetNamed(held, "Ander")?.used).toBeNull();
  });

  test("is not in use where blank cells stood", () => {
    expect(sheetNamed(withClaims(workbook(null), [{ claim: claim(), stood: [["", ""]] }]), "Start")?.used).toBeNull();
  });

  test("holds it among what was seen already: later cells over earlier ones, blanks in between", () => {
    const earlier = {
      row: 2,
      column: 0,
      cells: [
        ["a", "b"],
        ["c", "d"],
      ],
    };
    const held = withClaims(withArea(workbook({ row: 2, column: 0, rows: 2, columns: 2 }), "sheet start", earlier), [
      typed,
      { claim: claim({ row: 6, column: 3, columns: 1 }), stood: [["x"]] },
    ]);
    expect(held.areas.get("sheet start")).toEqual({
      row: 2,
      column: 0,
      cells: [
        ["a", "b", "", ""],
        ["c", "", "notitie", ""],
        ["", "", "", ""],
        ["", "", "", ""],
        ["", "", "", "x"],
      ],
    });
    expect(sheetNamed(held, "Start")?.used).toEqual({ row: 2, column: 0, rows: 5, columns: 4 });
  });

  test("holds what stood to the right of later cells and below them", () => {
    const rows = [
      ["a", "b", "rechts"],
      ["c", "d", "rechts"],
      ["e", "f", "rechts"],
    ];
    const held = withClaims(withArea(workbook(null), "sheet start", { row: 3, column: 1, cells: rows }), [typed]);
    expect(held.areas.get("sheet start")?.cells).toEqual([
      ["", "notitie", "rechts"],
      ["c", "d", "rechts"],
      ["e", "f", "rechts"],
    ]);
  });

  test("begins at the upper left cell of both", () => {
    const earlier = { row: 5, column: 4, cells: [["z"]] };
    const held = withClaims(withArea(workbook({ row: 5, column: 4, rows: 1, columns: 1 }), "sheet start", earlier), [
      typed,
    ]);
    expect(held.areas.get("sheet start")).toEqual({
      row: 3,
      column: 1,
      cells: [
        ["", "notitie", "", ""],
        ["", "", "", ""],
        ["", "", "", "z"],
      ],
    });
    expect(sheetNamed(held, "Start")?.used).toEqual({ row: 3, column: 1, rows: 3, columns: 4 });
  });
});
