import { provinceMap } from "./map/mapChoices";
import { meetingChoice } from "./meeting/meetingChoiceOf";
import { actualNames, withNamesOf } from "../../src/plans/actualNames";
import { areasOf } from "../../src/plans/areasOf";
import { formula, text } from "../../src/plans/cellContent";
import type { FormulaChoice } from "../../src/plans/formula/formulaChoice";
import { logLayout } from "../../src/plans/log";
import { inhabitantsLayout } from "../../src/plans/reception/inhabitantsLayout";
import { emptyWorkbook, type FoundTable, type WantedArea, type WorkbookContent } from "../../src/plans/workbookContent";
import comparison from "../../src/text/nl/comparison.json";
import { almereAndUrk, sheet } from "./smallTable";

const update = { kind: "update" } as const;

/** The table of inhabitants with two rows: C4 to G6 of the sheet. */
const inhabitants: FoundTable = {
  ...almereAndUrk,
  id: "i1",
  name: "LRT_Inwoners",
  sheet: "Inwoners",
  row: 3,
  column: 2,
  headers: inhabitantsLayout.columns,
};
const place = { name: "LRT_Inwoners", sheet: "Inwoners", row: 3, column: 2, rows: 3, columns: 5 };

/** A workbook with that table on a sheet that is filled as far as this. */
function filled(rows: number, columns: number, table: FoundTable = inhabitants): WorkbookContent {
  return {
    ...emptyWorkbook,
    tables: [table],
    places: [{ ...place, sheet: table.sheet }],
    sheets: [sheet(table.sheet, { used: { row: 1, column: 1, rows, columns } })],
  };
}

const named = (content: WorkbookContent, choice: Parameters<typeof areasOf>[0] = update): readonly WantedArea[] =>
  areasOf(choice, content).filter(({ name }) => !name.startsWith("corner "));

test("of every sheet without a table is looked at how it begins: an order may have begun there under another name", () => {
  const used = { row: 2, column: 1, rows: 40, columns: 30 };
  const small = { row: 0, column: 0, rows: 2, columns: 1 };
  const sheets = [sheet("Plan", { used }), sheet("Klein", { used: small }), sheet("Leeg", { used: null })];
  const tables = [{ ...almereAndUrk, sheet: "Gebieden" }];
  const all = { ...emptyWorkbook, sheets: [...sheets, sheet("Gebieden", { used })], tables };
  expect(areasOf(update, all).filter(({ name }) => name.startsWith("corner "))).toEqual([
    { name: "corner plan", sheet: "Plan", row: 2, column: 1, rows: 13, columns: 14 },
    { name: "corner klein", sheet: "Klein", ...small },
  ]);
});

describe("sheets that carry a name of ours", () => {
  const used = { row: 2, column: 1, rows: 4, columns: 3 };
  const content: WorkbookContent = {
    ...emptyWorkbook,
    sheets: ["start", "Logboek", "Vergelijk", "Vergelijk (2)", "Vergelijk (x)", "Onze Vergelijk", "Blad1"].map((name) =>
      sheet(name, { used }),
    ),
  };

  test("are looked at as far as they are filled, with what a first try may have left there", () => {
    expect(named(content)).toEqual([
      { name: "sheet start", sheet: "start", ...used },
      { name: "sheet logboek", sheet: "Logboek", ...used },
      { name: "sheet vergelijk", sheet: "Vergelijk", ...used },
      { name: "sheet vergelijk (2)", sheet: "Vergelijk (2)", ...used },
    ]);
  });

  test("are not when they are blank", () => {
    expect(
      named({ ...emptyWorkbook, sheets: [sheet("Start", { used: null }), sheet("Logboek", { used: null })] }),
    ).toEqual([]);
  });

  test("are not when a table stands there, but for Start: its pointers stand beside no table", () => {
    const tables = ["start", "Logboek", "Blad1"].map((name) => ({ ...almereAndUrk, sheet: name }));
    expect(named({ ...content, tables }).map(({ name }) => name)).toEqual([
      "sheet start",
      "sheet vergelijk",
      "sheet vergelijk (2)",
    ]);
  });
});

describe("around a table of ours", () => {
  test("is looked at what stands below it: C7 to G11 of a sheet that is filled to row 11", () => {
    expect(named(filled(10, 6))).toEqual([
      { name: "below i1", sheet: "Inwoners", row: 6, column: 2, rows: 5, columns: 5 },
    ]);
  });

  test("is looked at what stands to the right, sixty rows down: H4 to J63", () => {
    expect(named(filled(5, 9))).toEqual([
      { name: "right i1", sheet: "Inwoners", row: 3, column: 7, rows: 60, columns: 3 },
    ]);
  });

  test("is looked at as far as a larger table reaches down", () => {
    const long = { ...filled(5, 9), places: [{ ...place, rows: 100 }] };
    expect(named(long)).toMatchObject([{ name: "right i1", rows: 100 }]);
  });

  test("is looked at 800 rows and 24 columns at most", () => {
    expect(named(filled(2000, 200))).toMatchObject([
      { name: "below i1", rows: 800 },
      { name: "right i1", columns: 24 },
    ]);
  });

  test("is nothing to look at when the sheet ends there, or is not there", () => {
    expect(named(filled(5, 6))).toEqual([]);
    expect(named({ ...filled(10, 9), sheets: [] })).toEqual([]);
    expect(named({ ...filled(10, 9), places: [] })).toEqual([]);
    expect(named({ ...filled(10, 9), sheets: [sheet("Inwoners", { used: null })] })).toEqual([]);
  });

  test("is not looked at around a table of somebody else; around a comparison it is", () => {
    expect(named(filled(10, 6, { ...almereAndUrk, sheet: "Blad1", name: "Tabel1" }))).toEqual([]);
    expect(named(filled(10, 6, { ...inhabitants, headers: ["Gebied"] }))).toEqual([]);
    expect(
      named(filled(10, 6, { ...inhabitants, name: "LRT_Vergelijk_2", headers: comparison.columns })),
    ).toMatchObject([{ name: "below i1" }]);
  });
});

describe("blocks", () => {
  test("are known by the name of their first cell: forty rows of four columns", () => {
    const anchors = [
      "LRT_BlokWoningen",
      "LRT_StartTitel",
      "LRT_Leeswijzer",
      "LRT_Vergelijk_Herkomst",
      "LRT_Vergelijk_2_Herkomst",
      "LRT_Blok",
      "LRT_StartTitel2",
      "LRT_Drempel",
      "Mijn_LRT_BlokWoningen",
    ];
    const pointers = new Map(anchors.map((name) => [name, { sheet: "Blad1", row: 4, column: 9, value: "" }]));
    expect(named({ ...emptyWorkbook, pointers })).toEqual(
      anchors
        .slice(0, 5)
        .map((name) => ({ name: `block ${name}`, sheet: "Blad1", row: 4, column: 9, rows: 40, columns: 4 })),
    );
  });

  test("and the cell with the total, which an update looks at: a formula", () => {
    const pointers = new Map([["LRT_Totaal", { sheet: "Start", row: 6, column: 1, value: 96_000 }]]);
    expect(named({ ...emptyWorkbook, pointers })).toEqual([
      { name: "block LRT_Totaal", sheet: "Start", row: 6, column: 1, rows: 1, columns: 1 },
    ]);
    expect(named({ ...emptyWorkbook, pointers }, { kind: "transitionLocations" })).toEqual([]);
  });
});

test("a formula looks at every place that it or its answer needs", () => {
  const formula: FormulaChoice = {
    total: 10,
    weights: { kind: "selection", address: "Blad1!B2:C4", rows: 3, columns: 2, seen: "sha256:1" },
    method: "grootste-resten",
    minimum: null,
    maximum: null,
    at: { sheet: "Blad1", row: 1, column: 4 },
  };
  expect(named(emptyWorkbook, { kind: "formula", formula })).toEqual([
    { name: "placed Blad1!1,4", sheet: "Blad1", row: 1, column: 4, rows: 3, columns: 2, withShown: true },
    { name: "placed Blad1!1,7", sheet: "Blad1", row: 1, column: 7, rows: 8, columns: 2, withShown: true },
  ]);
  const from = { sheet: "Blad1", row: 1, column: 0, rows: 3, columns: 3 };
  const kept = { ...formula, weights: { ...formula.weights, from } } as FormulaChoice;
  expect(named(emptyWorkbook, { kind: "formula", formula: kept }).at(-1)).toEqual({
    ...from,
    name: "selected Blad1!1,0",
    withShown: true,
  });
});

test("tables of ours are known by the names that they have in this workbook", () => {
  const log = { ...almereAndUrk, id: "log", name: "LRT_Logboek", headers: logLayout.columns };
  const renamed = { ...inhabitants, name: "Bevolking" };
  const damaged = { ...almereAndUrk, name: "LRT_Besluiten" };
  expect([...actualNames({ ...emptyWorkbook, tables: [damaged, almereAndUrk, log, renamed] })]).toEqual([
    ["LRT_Inwoners", "Bevolking"],
    ["LRT_Logboek", "LRT_Logboek"],
  ]);
  // Formulas that go in name them so; words stay words.
  const written = withNamesOf({ tables: [renamed] });
  expect(written(formula("SUM(LRT_Inwoners[Inwoners])"))).toEqual(formula("SUM(Bevolking[Inwoners])"));
  expect(written(formula("SUM(LRT_Beleid[Drempel])"))).toEqual(formula("SUM(LRT_Beleid[Drempel])"));
  expect(written(text("LRT_Inwoners[Inwoners]"))).toEqual(text("LRT_Inwoners[Inwoners]"));
});

test("an order that keeps values looks at the sheet that it made itself, and at no other one", () => {
  const freeze = {
    source: { sheet: "Blad1", row: 0, column: 0 },
    day: "2026-11-28",
    decision: "",
    key: "",
    values: [[1], [2]],
    formats: [["General"], ["General"]],
    formulas: [],
    tables: [],
  };
  const pointers = new Map(
    ["a", "b"].map((id) => [`LRT_Vast_${id}`, { sheet: `Blad ${id}`, row: 0, column: 0, value: "" }]),
  );
  // 15 rows of head and 2 of figures, over at least two columns.
  expect(areasOf({ kind: "freeze", freeze }, { ...emptyWorkbook, pointers }, "b")).toEqual([
    { name: "block LRT_Vast_b", sheet: "Blad b", row: 0, column: 0, rows: 17, columns: 2 },
  ]);
});

test("a first try may have left a result on a sheet of its day: only an order that keeps values looks there", () => {
  const used = { row: 0, column: 0, rows: 20, columns: 3 };
  const content = {
    ...emptyWorkbook,
    sheets: ["Uitkomst vast 2026-11-28", "Blad1"].map((name) => sheet(name, { used })),
  };
  const freeze = {
    source: { sheet: "Blad1", row: 0, column: 0 },
    day: "2026-11-28",
    decision: "",
    key: "",
    values: [],
    formats: [],
    formulas: [],
    tables: [],
  };
  expect(named(content, { kind: "freeze", freeze })).toEqual([
    { name: "sheet uitkomst vast 2026-11-28", sheet: "Uitkomst vast 2026-11-28", ...used },
  ]);
  expect(named(content)).toEqual([]);
  // Without any values the sheet has its head alone.
  const pointers = new Map([["LRT_Vast_o1", { sheet: "Blad a", row: 1, column: 2, value: "" }]]);
  expect(areasOf({ kind: "freeze", freeze }, { ...emptyWorkbook, pointers }, "o1")).toEqual([
    { name: "block LRT_Vast_o1", sheet: "Blad a", row: 1, column: 2, rows: 15, columns: 2 },
  ]);
});

test("an order for a meeting looks at its own page, and at what a first try left on a sheet of that day", () => {
  const used = { row: 0, column: 0, rows: 31, columns: 5 };
  const choice = { kind: "meeting", meeting: meetingChoice() } as const;
  const left = { ...emptyWorkbook, sheets: [sheet("Vergaderblad 2026-11-30", { used })] };
  expect(named(left, choice)).toEqual([
    { name: "sheet vergaderblad 2026-11-30", sheet: "Vergaderblad 2026-11-30", ...used },
  ]);
  expect(named(left)).toEqual([]);
  const pointers = new Map([["LRT_Vergaderblad_o1", { sheet: "Blad a", row: 1, column: 2, value: "" }]]);
  expect(areasOf(choice, { ...emptyWorkbook, pointers }, "o1")).toEqual([
    { name: "block LRT_Vergaderblad_o1", sheet: "Blad a", row: 1, column: 2, rows: 40, columns: 8 },
  ]);
});

test("an order for a map looks at its own sheet, and at what a first try left on a sheet of that day", () => {
  const used = { row: 0, column: 0, rows: 36, columns: 9 };
  const choice = { kind: "map", map: provinceMap() } as const;
  const left = { ...emptyWorkbook, sheets: [sheet("Kaart 2026-11-30", { used })] };
  expect(named(left, choice)).toEqual([{ name: "sheet kaart 2026-11-30", sheet: "Kaart 2026-11-30", ...used }]);
  const pointers = new Map([["LRT_Kaart_o1", { sheet: "Blad a", row: 1, column: 2, value: "" }]]);
  expect(areasOf(choice, { ...emptyWorkbook, pointers }, "o1")).toEqual([
    { name: "block LRT_Kaart_o1", sheet: "Blad a", row: 1, column: 2, rows: 64, columns: 24 },
  ]);
});

describe("formulas that come back", () => {
  const thaw = {
    frozen: "o1",
    sheet: "Blad1",
    area: { row: 2, column: 1, rows: 3, columns: 4 },
    formulas: [{ row: 3, column: 2, rows: 2, columns: 1, print: "", formulaPrint: "" }],
  };
  const cells = { row: 3, column: 2, rows: 2, columns: 1, withFormats: true };

  test("have their cells looked at with their looks, and the sheet on which the values are kept", () => {
    const pointers = new Map([["LRT_Vast_o1", { sheet: "Mijn uitkomst", row: 1, column: 0, value: "" }]]);
    const content = { ...emptyWorkbook, sheets: [sheet("BLAD1", { used: null })], pointers };
    expect(named(content, { kind: "thaw", thaw })).toEqual([
      { name: "placed BLAD1!3,2", sheet: "BLAD1", ...cells },
      { name: "selected BLAD1!2,1", sheet: "BLAD1", ...thaw.area, withShown: true },
      // 15 rows of head and 3 of figures.
      { name: "block LRT_Vast_o1", sheet: "Mijn uitkomst", row: 1, column: 0, rows: 18, columns: 4 },
    ]);
  });

  test("have their cells looked at where the sheet and its values are gone", () => {
    expect(named(emptyWorkbook, { kind: "thaw", thaw })).toEqual([
      { name: "placed Blad1!3,2", sheet: "Blad1", ...cells },
      { name: "selected Blad1!2,1", sheet: "Blad1", ...thaw.area, withShown: true },
    ]);
  });
});

test("the example of a function has the cells looked at that its answer fills", () => {
  const example = { name: "VERDEEL", at: { sheet: "Blad1", row: 2, column: 3 } };
  expect(named(emptyWorkbook, { kind: "example", example })).toEqual([
    { name: "placed Blad1!2,3", sheet: "Blad1", row: 2, column: 3, rows: 3, columns: 1, withShown: true },
  ]);
});

test("of the sheet Controles all lines are looked at, with some columns of people between its own", () => {
  const pointers = new Map([["LRT_BlokControles", { sheet: "Controles", row: 5, column: 0, value: "Id" }]]);
  expect(named({ ...emptyWorkbook, pointers })).toEqual([
    { name: "block LRT_BlokControles", sheet: "Controles", row: 5, column: 0, rows: 1000, columns: 13 },
  ]);
});
