import { type NamedTable, referenceName, type Standpoint } from "../../../src/plans/schema/referenceName";
import { areaOf, type FoundCells, type WorkbookContent } from "../../../src/plans/workbookContent";
import { almereAndUrk, withArea, workbook } from "../smallTable";

/** Header on row 5 of sheet Proef, Almere on row 6, Urk on row 7; columns A to E. */
const proef: NamedTable = { name: "LRT_Proef", table: almereAndUrk };
/** As large, from column Z of the sheet with an apostrophe: Z to AD. */
const far: NamedTable = {
  name: "LRT_Ver",
  table: { ...almereAndUrk, id: "t2", name: "Tabel9", sheet: "Proef's", column: 25 },
};
/** Beside LRT_Proef, from G5: a label with its value, and an answer that fills cells from its own one on. */
const beside: FoundCells = {
  row: 4,
  column: 6,
  cells: [
    ["Norm (invoer)", 0.91, ""],
    ["Uitkomst", "=LRT.BEZETTING(A1:A3)", "", "", "", "rest"],
    [12, 13, "", ""],
    ["Som", "=SUM(1)", ""],
  ],
};
const content: WorkbookContent = {
  ...withArea(workbook(almereAndUrk, far.table), areaOf.right(almereAndUrk), beside),
  pointers: new Map([
    ["LRT_Totaal", { sheet: "Start", row: 6, column: 1, value: 96_000 }],
    ["LRT_Sleutel", { sheet: "Start", row: 7, column: 2, value: "S1" }],
  ]),
};

/** Where the formula of Almere stands: on row 6. */
const inAlmere: Standpoint = { sheet: "Proef", row: 5, own: proef };
const name = (text: string, from: Standpoint = inAlmere, held = content): string | null =>
  referenceName(text, from, [proef, far], held);

describe("cells of the table of the formula itself", () => {
  test.each([
    ["of its own row are named by their column, fixed or not", "$C6", "‹@Plekken›"],
    ["of its own row, with the sheet before it", "Proef!C6", "‹@Plekken›"],
    ["of its own row, written wholly fixed", "$C$6", "‹@Plekken›"],
    ["of its own row, the last column", "E6", "‹@Dubbel›"],
    ["with the code of the row itself are the municipality", "$A6", "@"],
    ["next to each other in its row are named by the first and the last", "$B6:$D6", "‹@Naam:Gelezen›"],
    ["next to each other from the code on are no municipality", "$A6:$C6", "‹@Gebied:Plekken›"],
    ["of all rows are named by their column", "$C$6:$C$7", "LRT_Proef‹Plekken›"],
    ["of all rows are named so in the column of codes too", "A6:A7", "LRT_Proef‹Gebied›"],
    ["of the header line are its headers", "$A$5:$E$5", "LRT_Proef‹#Headers›"],
    ["of the header line are that, also one of them", "C5", "LRT_Proef‹#Headers›"],
  ])("%s: %s is %s", (_words, text, expected) => {
    expect(name(text)).toBe(expected);
  });

  test.each([
    ["another row", "$C7"],
    ["a part of the rows", "$C$7:$C$7"],
    ["headers and rows together", "$C$5:$C$7"],
    ["the header line and its own row", "C5:C6"],
    ["all rows of two columns", "$C$6:$D$7"],
    ["a row too many", "$C$6:$C$8"],
    ["a row above the headers", "$C$4:$C$7"],
    ["the line above the headers", "C4"],
    ["the line below the rows", "C8"],
    ["a column too many", "$D6:$F6"],
  ])("have no name when it is %s: %s", (_words, text) => {
    expect(name(text)).toBeNull();
  });

  test("of its own row only count where the formula stands in that row, and in that table", () => {
    const inUrk = { ...inAlmere, row: 6 };
    expect([name("$C7", inUrk), name("$C6", inUrk)]).toEqual(["‹@Plekken›", null]);
    // The other table stands on the same lines: its formula on row 6 means another row of the same number.
    const inFar = { sheet: "Proef's", row: 5, own: far };
    expect([name("Proef!$C6", inFar), name("Proef!$A6", inFar)]).toEqual([null, null]);
    expect([name("AB6", inFar), name("Z6", inFar)]).toEqual(["‹@Plekken›", "@"]);
    expect(name("Proef!$C6", { sheet: "Proef", row: 5, own: null })).toBeNull();
  });

  test("of a table of one row are its own row there, and all rows elsewhere", () => {
    const one: NamedTable = {
      name: "LRT_Een",
      table: { ...almereAndUrk, id: "t3", rows: almereAndUrk.rows.slice(0, 1) },
    };
    const named = (from: Standpoint) => referenceName("Proef!$C$6", from, [one], workbook(one.table));
    expect(named({ sheet: "Proef", row: 5, own: one })).toBe("‹@Plekken›");
    expect(named({ sheet: "Elders", row: 5, own: far })).toBe("LRT_Een‹Plekken›");
    expect(named({ sheet: "Elders", row: 9, own: null })).toBe("LRT_Een‹Plekken›");
  });
});

describe("cells of another table of ours", () => {
  test.each([
    ["all rows of a column", "'Proef''s'!$AB$6:$AB$7", "LRT_Ver‹Plekken›"],
    ["all rows of its first column, Z", "'Proef''s'!Z6:Z7", "LRT_Ver‹Gebied›"],
    ["all rows of its last column, AD", "'Proef''s'!AD6:AD7", "LRT_Ver‹Dubbel›"],
    ["its headers", "'Proef''s'!$Z$5:$AD$5", "LRT_Ver‹#Headers›"],
    ["a sheet whose name is written in other capitals", "'pROEF''S'!$AB$6:$AB$7", "LRT_Ver‹Plekken›"],
    ["cells before its first column", "'Proef''s'!$Y$6:$Y$7", null],
    ["cells that begin before it", "'Proef''s'!$Y$6:$Z$7", null],
    ["cells behind its last column", "'Proef''s'!$AE$6:$AE$7", null],
    ["the same cells of a sheet without a table", "Elders!$AB$6:$AB$7", null],
    ["the same cells of the sheet of the formula", "$AB$6:$AB$7", null],
  ])("%s: %s is %s", (_words, text, expected) => {
    expect(name(text)).toBe(expected);
  });
});

describe("a whole column", () => {
  test.each([
    ["is named by the table in it", "$C:$C", "LRT_Proef‹Plekken›"],
    ["written loosely, with its sheet", "Proef!A:A", "LRT_Proef‹Gebied›"],
    ["the last one of the table", "$E:$E", "LRT_Proef‹Dubbel›"],
    ["of a column with two letters: Z is the 26th, AA the 27th", "'Proef''s'!$AA:$AA", "LRT_Ver‹Naam›"],
    ["the first one of a table that begins further on", "'Proef''s'!$Z:$Z", "LRT_Ver‹Gebied›"],
    ["beside the table has no name", "$F:$F", null],
    ["before the table has no name", "'Proef''s'!$Y:$Y", null],
    ["behind the table has no name", "'Proef''s'!$AE:$AE", null],
    ["and more of them have no name", "$C:$D", null],
    ["of a sheet without a table has no name", "Elders!$C:$C", null],
  ])("%s: %s is %s", (_words, text, expected) => {
    expect(name(text)).toBe(expected);
  });

  test("in which two tables of ours stand has no name", () => {
    const lower: NamedTable = { name: "LRT_Lager", table: { ...almereAndUrk, id: "t4", row: 20, column: 2 } };
    const named = (text: string) => referenceName(text, inAlmere, [proef, lower], content);
    expect([named("$C:$C"), named("$B:$B"), named("$G:$G")]).toEqual([null, "LRT_Proef‹Naam›", "LRT_Lager‹Dubbel›"]);
  });
});

describe("a cell beside the table of the formula", () => {
  test.each([
    ["with a label to its left is named by it", "$H$5", "{Norm (invoer)}"],
    ["with a label to its left, further down", "H8", "{Som}"],
    ["of an answer is named by its place in it: the first", "$H$6", "{answer 0 first}"],
    ["of an answer, its first column from there", "$H$6:$H$9", "{answer 0}"],
    ["of an answer, its second column", "$I$6:$I$9", "{answer 1}"],
    ["of an answer, its fourth column", "K6", "{answer 3 first}"],
    ["past the four columns of an answer has a label or none", "L6", null],
    ["past the four columns, where a label stands before it", "M6", "{rest}"],
    ["before the answer is none of it", "$G$6", null],
    ["below the first row of the answer is none by itself", "H7:H9", null],
    ["with a number to its left has no name", "H7", null],
    ["with nothing to its left has no name", "J5", null],
    ["in the first column read has no label", "$G$5", null],
    ["two columns wide has no name", "$H$5:$I$5", null],
    ["with its label, and a row more, has no name", "$H$8:$H$9", null],
    ["left of what was read has no name", "$F$5", null],
  ])("%s: %s is %s", (_words, text, expected) => {
    expect(name(text)).toBe(expected);
  });

  test("is beside that table only: not of a formula elsewhere, nor on another sheet", () => {
    expect(name("Proef!$H$5", { sheet: "Proef's", row: 5, own: far })).toBeNull();
    expect(name("Proef!$H$5", { sheet: "Proef", row: 5, own: null })).toBeNull();
    expect(name("'Proef''s'!$H$5")).toBeNull();
    expect(name("proef!$H$5")).toBe("{Norm (invoer)}");
    expect(name("$H$5", inAlmere, workbook(almereAndUrk))).toBeNull();
  });

  test.each(["=LRT.BIJDRAGE($C$6:$E$7,1)", "=LRT.BEZETTING(1)"])("%s fills cells", (formula) => {
    const held = withArea(content, areaOf.right(almereAndUrk), { row: 4, column: 6, cells: [["", "", formula]] });
    // The answer begins in I5.
    expect([name("I5", inAlmere, held), name("J5:J9", inAlmere, held)]).toEqual(["{answer 0 first}", "{answer 1}"]);
    expect(name("H5", inAlmere, held)).toBeNull();
  });

  test.each(["=LRT.TREDE(1)", "LRT.BEZETTING(1)", '="=LRT.BEZETTING("', " =LRT.BEZETTING(1)", 4])(
    "%s fills none",
    (cell) => {
      const held = withArea(content, areaOf.right(almereAndUrk), { row: 4, column: 6, cells: [["", cell]] });
      expect([name("H5", inAlmere, held), name("H5:H9", inAlmere, held)]).toEqual([null, null]);
    },
  );
});

describe("a cell with a name of its own", () => {
  test.each([
    ["is named by it", "Start!$B$7", "LRT_Totaal"],
    ["in other capitals and quoted", "'START'!C8", "LRT_Sleutel"],
    ["in another row is not", "Start!$B$8", null],
    ["in another column is not", "Start!$C$7", null],
    ["on another sheet is not", "Elders!$B$7", null],
    ["with the cell to its right is not", "Start!$B$7:$C$7", null],
    ["with the cell below it is not", "Start!$B$7:$B$8", null],
  ])("%s: %s is %s", (_words, text, expected) => {
    expect(name(text)).toBe(expected);
  });
});

test.each([
  "",
  "Plekken",
  "[@Plekken]",
  "c6",
  "$C6 ",
  "$C6:",
  "$C6:$D7:$E8",
  "$$C6",
  "C$$6",
  "6",
  "Proef!",
  "Proef!Proef!$C6",
  "''!$C6",
  "'Proef'$C6",
])("%j is no reference", (text) => {
  expect(name(text)).toBeNull();
});
