import type { Comparison } from "../../../src/plans/comparison/comparison";
import { hasOwnCells, placeOfOrder, placesOfTables } from "../../../src/plans/comparison/comparisonPlace";
import { comparisonColumns } from "../../../src/plans/comparison/comparisonColumns";
import { comparisonLayout } from "../../../src/plans/comparison/comparisonSheet";
import { logEntry } from "../../../src/plans/desiredState";
import { emptyWorkbook, type FoundTable, type WorkbookContent } from "../../../src/plans/workbookContent";
import { orderOf } from "../reception/decisions";
import { foundTable, logOf, sheet } from "../smallTable";

const comparison: Comparison = {
  total: 10,
  first: "gelijk",
  second: "inwoners",
  rows: [
    { code: "PV24", name: "Flevoland", inhabitants: 444_701, first: 4, second: 6 },
    { code: "PV26", name: "Utrecht", inhabitants: 1_387_643, first: 6, second: 4 },
  ],
};
const order = orderOf({ kind: "comparison", comparison });
const FLEVOLAND = ["PV24", "Flevoland", 444_701, 4, 6];
const UTRECHT = ["PV26", "Utrecht", 1_387_643, 6, 4];
const BLANK = ["", "", "", "", ""];

/** A table with the headers of a comparison. */
function compared(name: string, on: string, rows: readonly (readonly unknown[])[] = [FLEVOLAND, UTRECHT]): FoundTable {
  return foundTable([], { id: name, name, sheet: on, headers: comparisonColumns, rows, formulas: null });
}

function workbook(tables: readonly FoundTable[], names: Readonly<Record<string, string>> = {}): WorkbookContent {
  const sheets = [...new Set([...tables.map((table) => table.sheet), ...Object.values(names)])];
  return {
    ...emptyWorkbook,
    tables,
    sheets: sheets.map((name) => sheet(name)),
    pointers: new Map(
      Object.entries(names).map(([name, on]) => [name, { sheet: on, row: 4, column: 11, value: 1000 }]),
    ),
  };
}

/** The workbook whose log says that the order was begun on this sheet. */
function begunOn(subject: string, content: WorkbookContent): WorkbookContent {
  return { ...content, tables: [...content.tables, logOf(order, logEntry("Vergelijking geschreven", subject))] };
}

const placed = (content: WorkbookContent, id = order.id): unknown => {
  const place = placeOfOrder(id, comparison, content);
  return place.ok ? place.value : place.problems.map(({ code, parameters }) => [code, parameters]);
};
const begun = (tables: readonly FoundTable[], names: Readonly<Record<string, string>> = {}): unknown =>
  placed(begunOn("Vergelijk", workbook(tables, names)));
const ours = { table: "LRT_Vergelijk", names: "LRT_Vergelijk" };

describe("a comparison of which the log does not say any more where it was begun", () => {
  test.each(["", "Onze vergelijking", "Vergelijk (0)", "vergelijk"])(
    "is refused, and the look for it ends: '%s'",
    (subject) => {
      expect(placed(begunOn(subject, workbook([compared("LRT_Vergelijk", "Vergelijk")])))).toEqual([
        ["workbook.comparisonUnlogged", { example: "Vergelijk" }],
      ]);
    },
  );
});

describe("a comparison that was begun goes on", () => {
  test("in the table with its name, wherever that stands", () => {
    expect(begun([compared("Tabel9", "Vergelijk"), compared("LRT_Vergelijk", "Elders")])).toEqual({
      ...ours,
      sheet: "Elders",
    });
  });

  test("in the table on the sheet of its cells, under whatever names both have by now", () => {
    expect(
      begun([compared("Tabel8", "Mijn blad"), compared("Mijn_tabel", "Anders")], { LRT_Vergelijk_Maat: "Anders" }),
    ).toEqual({ sheet: "Anders", table: "Mijn_tabel", names: "LRT_Vergelijk" });
    // Not in the one of another comparison that was moved to that sheet.
    expect(begun([compared("LRT_Vergelijk_2", "Anders")], { LRT_Vergelijk_Totaal: "Anders" })).toEqual({
      ...ours,
      sheet: "Anders",
    });
  });

  test("on the sheet on which it was made; a table with the name that Excel gave it gets its own", () => {
    expect(begun([compared("Tabel7", "Blad1"), compared("Tabel8", "Vergelijk")])).toEqual({
      ...ours,
      sheet: "Vergelijk",
    });
    expect(begun([compared("Mijn_tabel", "Vergelijk")])).toEqual({
      sheet: "Vergelijk",
      table: "Mijn_tabel",
      names: "LRT_Vergelijk",
    });
  });

  test("on the sheet of its cells when its table is not there yet, and else where it was begun", () => {
    expect(begun([], { LRT_Vergelijk_Herkomst: "Anders" })).toEqual({ ...ours, sheet: "Anders" });
    expect(begun([])).toEqual({ ...ours, sheet: "Vergelijk" });
  });

  test("in the only table that holds nothing else than its rows: all of them, some of them or none yet", () => {
    for (const rows of [[FLEVOLAND, UTRECHT], [UTRECHT], [BLANK], [BLANK, FLEVOLAND]]) {
      expect(begun([compared("Mijn_tabel", "Anders", rows)])).toEqual({
        sheet: "Anders",
        table: "Mijn_tabel",
        names: "LRT_Vergelijk",
      });
    }
    // Other columns that a planner put between them do no harm.
    const moved = compared("Mijn_tabel", "Anders", [["van mij", ...FLEVOLAND]]);
    expect(begun([{ ...moved, headers: ["Notitie", ...comparisonColumns] }])).toMatchObject({ sheet: "Anders" });
  });

  test("in the one of two tables that holds its rows", () => {
    const other = compared("Tabel1", "Blad1", [["PV20", "Groningen", 600_000, 5, 5]]);
    expect(begun([other, compared("Tabel2", "Blad2")])).toEqual({ ...ours, sheet: "Blad2" });
  });

  test("nowhere, and says so, when no table or more than one can be its own and its sheet is gone", () => {
    const moved = [["workbook.comparisonMoved", { sheet: "Vergelijk" }]];
    const cases = [
      [["PV24", "Flevoland", 444_701, 4, 5]],
      [["PV24", "Flevoland", 444_701, 5, 6]],
      [["PV26", "Flevoland", 444_701, 4, 6]],
      [["PV24", "Flevoland", 444_701, 4, ""]],
      [FLEVOLAND, ["", "", "", 1, ""]],
      [["", "", "", 4, 6]],
      [["PV2", "Flevoland", 444_701, 44, 6]],
    ];
    for (const rows of cases) expect(begun([compared("Mijn_tabel", "Anders", rows)])).toEqual(moved);
    expect(begun([compared("Tabel1", "Blad1"), compared("Tabel2", "Blad2")])).toEqual(moved);
  });

  test("on its own sheet when that is there and holds no table: one elsewhere is another comparison", () => {
    const content = workbook([compared("Tabel1", "Blad1"), compared("Tabel2", "Blad2")]);
    const sheets = [...content.sheets, sheet("VERGELIJK")];
    expect(placed(begunOn("Vergelijk", { ...content, sheets }))).toEqual({ ...ours, sheet: "Vergelijk" });
  });

  test("not in a table that is known to belong to another comparison, by its name or by the cells on its sheet", () => {
    expect(begun([compared("LRT_Vergelijk_2", "Blad1")])).toEqual({ ...ours, sheet: "Vergelijk" });
    expect(begun([compared("Tabel1", "Blad1")], { LRT_Vergelijk_2_Totaal: "Blad1" })).toEqual({
      ...ours,
      sheet: "Vergelijk",
    });
    // Cells of ours on another sheet, and a cell of a planner on this one, say nothing of it.
    const names = { LRT_Vergelijk_2_Totaal: "Blad2", Mijn_LRT_Vergelijk: "Blad1" };
    expect(begun([compared("Tabel1", "Blad1")], names)).toEqual({ ...ours, sheet: "Blad1" });
  });
});

describe("a comparison whose table people changed", () => {
  const withoutInhabitants = (name: string, on: string): FoundTable => ({
    ...compared(name, on),
    headers: comparisonColumns.map((header) => (header === "Inwoners" ? "Bevolking" : header)),
  });
  const lacks = (name: string, on: string): unknown => [
    ["workbook.tableDamaged", { table: name, sheet: on, columns: "Inwoners" }],
  ];

  test("says what it lacks, on the sheet of its cells or the one on which it was made: no second one comes beside it", () => {
    expect(begun([withoutInhabitants("Mijn", "Anders")], { LRT_Vergelijk_Maat: "Anders" })).toEqual(
      lacks("Mijn", "Anders"),
    );
    expect(begun([withoutInhabitants("LRT_Vergelijk", "Anders")])).toEqual(lacks("LRT_Vergelijk", "Anders"));
    expect(begun([withoutInhabitants("Tabel3", "Vergelijk")])).toEqual(lacks("Tabel3", "Vergelijk"));
  });

  test("is not the one beside it that holds its rows, and that is whole", () => {
    expect(begun([withoutInhabitants("Tabel3", "Vergelijk"), compared("Mijn_tabel", "Anders")])).toEqual({
      sheet: "Anders",
      table: "Mijn_tabel",
      names: "LRT_Vergelijk",
    });
  });

  test("has cells of its own while one of them stands", () => {
    const layout = comparisonLayout({ ...ours, sheet: "Vergelijk" });
    const having = (names: Readonly<Record<string, string>>): boolean => hasOwnCells(layout, workbook([], names));
    expect([{ LRT_Vergelijk_Maat: "Anders" }, { LRT_Vergelijk_2_Maat: "Vergelijk" }, {}].map(having)).toEqual([
      true,
      false,
      false,
    ]);
    // A table of which a workbook holds one is known by its headers alone.
    expect(hasOwnCells({ ...layout, isOneOfMany: false }, workbook([], { LRT_Vergelijk_Maat: "Anders" }))).toBe(false);
  });
});

describe("a new comparison", () => {
  test("leaves the sheet that an order of a colleague began on, though nothing stands there yet", () => {
    expect(placed(begunOn("Vergelijk", emptyWorkbook), "o2")).toMatchObject({ sheet: "Vergelijk (2)" });
    expect(placed(begunOn("Vergelijk (2)", emptyWorkbook), "o2")).toMatchObject({ sheet: "Vergelijk" });
  });
});

describe("the comparisons of a workbook", () => {
  const namesOf = (content: WorkbookContent): unknown =>
    [...placesOfTables(content)].map(([id, { sheet: on, table, names }]) => [id, on, table, names]);

  test("keep the names that are theirs", () => {
    expect(namesOf(workbook([compared("LRT_Vergelijk_2", "Blad1"), compared("LRT_Vergelijk", "Blad2")]))).toEqual([
      ["LRT_Vergelijk_2", "Blad1", "LRT_Vergelijk_2", "LRT_Vergelijk_2"],
      ["LRT_Vergelijk", "Blad2", "LRT_Vergelijk", "LRT_Vergelijk"],
    ]);
  });

  test("have the names of the cells on their sheet when somebody renamed the table, also when lower numbers are free", () => {
    const content = workbook([compared("Mijn_tabel", "Blad1"), compared("Tabel2", "Blad2")], {
      LRT_Vergelijk_Maat: "Blad2",
      LRT_Vergelijk_3_Maat: "Blad1",
    });
    expect(namesOf(content)).toEqual([
      ["Mijn_tabel", "Blad1", "Mijn_tabel", "LRT_Vergelijk_3"],
      ["Tabel2", "Blad2", "Tabel2", "LRT_Vergelijk"],
    ]);
  });

  test("get names that no table, no cells and no other comparison have", () => {
    expect(
      namesOf(
        workbook([compared("Tabel1", "Blad1"), compared("LRT_Vergelijk", "Blad2"), compared("Tabel3", "Blad3")], {
          LRT_Vergelijk_2_Maat: "Elders",
        }),
      ),
    ).toEqual([
      ["Tabel1", "Blad1", "Tabel1", "LRT_Vergelijk_3"],
      ["LRT_Vergelijk", "Blad2", "LRT_Vergelijk", "LRT_Vergelijk"],
      ["Tabel3", "Blad3", "Tabel3", "LRT_Vergelijk_4"],
    ]);
  });
});
