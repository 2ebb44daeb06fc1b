import type { Cell } from "../../../src/intake/cells/cell";
import { SheetGrid, SheetTooLarge } from "../../../src/intake/source/sheetGrid";
import type { SheetCells } from "../../../src/intake/source/sheetReader";
import { workbookTables } from "../../../src/intake/source/workbookTables";

function sheet(rows: readonly (readonly unknown[])[], said: Partial<SheetCells> = {}): SheetCells {
  return {
    name: "Blad1",
    isHidden: false,
    rows: rows as SheetCells["rows"],
    width: rows.reduce((width, row) => Math.max(width, row.length), 0),
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    ...said,
  };
}

async function tables(...sheets: readonly SheetCells[]): Promise<string> {
  const read = await workbookTables(new Uint8Array(0), "xlsx", () => Promise.resolve(() => sheets));
  if (!read.ok) return read.problems.map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`).join("; ");
  return read.value
    .map(({ name, lines, hidden }) => {
      const unseen =
        hidden === undefined || hidden.lines.size + hidden.columns.size === 0
          ? ""
          : ` hidden ${[...hidden.lines].join(" ")}/${[...hidden.columns].join(" ")}`;
      return `${name ?? "-"}: ${lines.map(({ line, cells }) => `${line} ${JSON.stringify(cells)}`).join(", ")}${unseen}`;
    })
    .join("; ");
}

test("sheets are lines of cells, without those that are blank", async () => {
  expect(await tables(sheet([["a", 1], [null, ""], [], ["b", true]]), sheet([["c"]], { name: "Blad2" }))).toBe(
    'Blad1: 1 ["a",1], 4 ["b",true]; Blad2: 1 ["c"]',
  );
});

test("what is in a cell is a text, a number, a day or whether", async () => {
  expect(await tables(sheet([["a", {}, undefined, [], new Date(0)]]))).toBe(
    'Blad1: 1 ["a",null,null,null,"1970-01-01T00:00:00.000Z"]',
  );
  expect(await tables(sheet([["x".repeat(4_001)]]))).toBe(`Blad1: 1 ["${"x".repeat(4_000)}"]`);
});

test("a header over several columns stands in each of them", async () => {
  const merged = [{ startRow: 0, startColumn: 1, endRow: 0, endColumn: 2 }];
  expect(
    await tables(
      sheet(
        [
          ["a", "2024", null],
          ["b", 1, 2],
        ],
        { merged },
      ),
    ),
  ).toBe('Blad1: 1 ["a","2024","2024"], 2 ["b",1,2]');
});

test("lines that nobody sees are known by their number, and columns from 0", async () => {
  expect(await tables(sheet([["a"]], { hiddenRows: new Set([0, 4]), hiddenColumns: new Set([2]) }))).toBe(
    'Blad1: 1 ["a"] hidden 1 5/2',
  );
});

test("a sheet that is hidden is not read, and neither are its limits", async () => {
  expect(await tables(sheet([["a"]], { isHidden: true, width: 999 }), sheet([["b"]]))).toBe('Blad1: 1 ["b"]');
});

describe("limits", () => {
  const many = (count: number): readonly (readonly Cell[])[] => Array.from({ length: count }, () => []);

  test("of sheets", async () => {
    expect(await tables(...Array.from({ length: 20 }, () => sheet([])))).toMatch(/^Blad1/u);
    expect(await tables(...Array.from({ length: 21 }, () => sheet([])))).toBe('source.tooManySheets {"most":20}');
  });

  test("of lines", async () => {
    expect(await tables(sheet(many(150_000)))).toBe("Blad1: ");
    expect(await tables(sheet([]), sheet(many(150_001)))).toBe('source.tooManyLines {"most":150000}');
  });

  test("of columns", async () => {
    expect(await tables(sheet([["a"]], { width: 300 }))).toBe('Blad1: 1 ["a"]');
    expect(await tables(sheet([["a"]], { width: 301 }), sheet([]))).toBe(
      'source.tooManyColumns {"columns":301,"most":300}',
    );
  });

  test.each<[Error, string]>([
    [new SheetTooLarge("x"), "source.zipUnpacksTooLarge {}"],
    [new Error("x"), "source.workbookBroken {}"],
  ])("of what can be read: %p", async (error, expected) => {
    const read = await workbookTables(new Uint8Array(0), "ods", () =>
      Promise.resolve(() => {
        throw error;
      }),
    );
    expect(
      read.ok ? "" : read.problems.map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`).join(),
    ).toBe(expected);
  });
});

describe("the cells of a sheet while they are read", () => {
  test("stand where they belong, with blanks between them", () => {
    const grid = new SheetGrid();
    grid.put(1, 2, "a");
    grid.put(0, 0, 1);
    grid.put(1, 0, "b");
    expect([grid.rows, grid.width]).toEqual([[[1], ["b", null, "a"]], 3]);
  });

  test("beyond the limits only tell how wide the sheet is", () => {
    const grid = new SheetGrid();
    grid.put(150_001, 0, "a");
    grid.put(0, 300, "b");
    expect([grid.rows, grid.width]).toEqual([[], 301]);
    grid.put(0, 299, "c");
    expect([grid.rows[0]?.length, grid.width]).toEqual([300, 301]);
    grid.put(150_000, 0, "d");
    expect(grid.rows).toHaveLength(150_001);
  });

  test("take no more room than they may", () => {
    const grid = new SheetGrid(5);
    grid.put(0, 2, 1);
    grid.put(0, 0, 1);
    grid.put(1, 1, 2);
    grid.put(1, 1, 3);
    expect(grid.rows).toEqual([
      [1, null, 1],
      [null, 3],
    ]);
    expect(() => grid.put(1, 2, 1)).toThrow("The cells take too much room.");
    expect(() => new SheetGrid(5).put(0, 5, 1)).toThrow(SheetTooLarge);
    expect(() => new SheetGrid(5).put(0, 4, 1)).not.toThrow();
  });
});
