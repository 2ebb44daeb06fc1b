import { hasSheet, obstacles } from "../../src/workbook/sheetPlan";
import type { FoundTable, WorkbookContent } from "../../src/workbook/readTables";
import type { TableLayout } from "../../src/workbook/tableLayouts";

const layout = (sheet: string): TableLayout => ({
  name: `LRT_${sheet}`,
  sheet,
  title: "",
  explanation: "",
  columns: [],
});
const found = (sheet: string): FoundTable => ({
  id: sheet,
  name: sheet,
  sheet,
  row: 4,
  column: 0,
  headers: ["Een"],
  rows: [],
});
const content = (...sheets: WorkbookContent["sheets"]): WorkbookContent => ({
  tables: [],
  pointers: new Map(),
  sheets,
});
const sheet = (name: string, state: { isEmpty?: boolean; isProtected?: boolean } = {}) => ({
  name,
  isEmpty: false,
  isProtected: false,
  ...state,
});

describe("what stands in the way of writing", () => {
  test("is a sheet with something on it, under the name of a table that is made, whatever its capitals", () => {
    expect(obstacles(content(sheet("PROEF")), [{ layout: layout("Proef"), found: null }])).toEqual([
      { code: "workbook.sheetTaken", parameters: { sheet: "Proef" } },
    ]);
  });

  test("is no empty sheet, and no sheet on which the table was found", () => {
    const made = { layout: layout("Proef"), found: null };
    expect(obstacles(content(sheet("Proef", { isEmpty: true })), [made])).toEqual([]);
    expect(obstacles(content(sheet("Ander")), [{ layout: layout("Proef"), found: found("Ander") }])).toEqual([]);
    expect(obstacles(content(), [made])).toEqual([]);
  });

  test("is a protected sheet: of a table that is made, of one that grows, or of a single cell; each once", () => {
    const locked = content(
      sheet("Nieuw", { isEmpty: true, isProtected: true }),
      sheet("Oud", { isProtected: true }),
      sheet("Cel", { isProtected: true }),
      sheet("Elders", { isProtected: true }),
    );
    const cell = { table: found("Cel"), row: 0, header: "Een", content: { kind: "number", value: 1 } } as const;
    expect(
      obstacles(
        locked,
        [
          { layout: layout("Nieuw"), found: null },
          { layout: layout("Oud"), found: found("Oud") },
        ],
        [cell, cell],
      ),
    ).toEqual(
      ["Nieuw", "Oud", "Cel"].map((name) => ({ code: "workbook.sheetProtected", parameters: { sheet: name } })),
    );
  });

  test("is told once of a sheet that is both somebody else's and protected", () => {
    const both = content(sheet("Proef", { isProtected: true }));
    expect(obstacles(both, [{ layout: layout("Proef"), found: null }]).map(({ code }) => code)).toEqual([
      "workbook.sheetTaken",
    ]);
  });

  test("a sheet is known by its name, whatever its capitals", () => {
    expect([hasSheet(content(sheet("PROEF")), "Proef"), hasSheet(content(sheet("Proef")), "Proe")]).toEqual([
      true,
      false,
    ]);
  });
});
