import { areasBeyond } from "../../src/plans/areasBeyond";
import { unseenAreas } from "../../src/plans/unseenAreas";
import type { FoundArea, FoundSheet } from "../../src/plans/workbookContent";

const area = (row: number, column: number, rows: number, columns: number): FoundArea => ({
  row,
  column,
  rows,
  columns,
});
const sheet = (id: string, used: FoundArea | null): FoundSheet => ({ id, name: id, isProtected: false, used });

describe("cells that nobody has looked at", () => {
  test.each<[string, FoundArea | null, FoundArea | null, readonly FoundArea[]]>([
    ["none on a sheet that stayed as it was", area(2, 1, 3, 4), area(2, 1, 3, 4), []],
    ["none where less is in use than before", area(3, 2, 1, 1), area(2, 1, 3, 4), []],
    ["none on a sheet that was emptied", null, area(2, 1, 3, 4), []],
    ["all of a sheet that was empty", area(2, 1, 3, 4), null, [area(2, 1, 3, 4)]],
    ["rows below", area(2, 1, 5, 4), area(2, 1, 3, 4), [area(5, 1, 2, 4)]],
    ["rows above", area(0, 1, 5, 4), area(2, 1, 3, 4), [area(0, 1, 2, 4)]],
    ["columns to the right", area(2, 1, 3, 6), area(2, 1, 3, 4), [area(2, 5, 3, 2)]],
    ["columns to the left", area(2, 0, 3, 5), area(2, 1, 3, 4), [area(2, 0, 3, 1)]],
    ["all of what stands wholly below", area(9, 0, 2, 2), area(2, 0, 3, 2), [area(9, 0, 2, 2)]],
    ["all of what stands wholly beside", area(2, 9, 3, 2), area(2, 1, 3, 4), [area(2, 9, 3, 2)]],
    [
      "a frame where it grew on every side",
      area(0, 0, 6, 6),
      area(2, 1, 3, 4),
      [area(0, 0, 2, 6), area(5, 0, 1, 6), area(2, 0, 3, 1), area(2, 5, 3, 1)],
    ],
  ])("%s", (_what, now, seen, expected) => {
    expect(areasBeyond(now, seen)).toEqual(expected);
  });

  test("are each cell of what is in use now that was not in use then, once", () => {
    const cells = ({ row, column, rows, columns }: FoundArea): readonly string[] =>
      Array.from(
        { length: rows * columns },
        (_cell, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`,
      );
    const all = [0, 1, 3].flatMap((row) =>
      [0, 2].flatMap((column) =>
        [1, 2, 4].flatMap((rows) => [1, 3].map((columns) => area(row, column, rows, columns))),
      ),
    );
    for (const now of all) {
      for (const seen of all) {
        const known = new Set(cells(seen));
        const beyond = areasBeyond(now, seen).flatMap(cells);
        expect(beyond.sort()).toEqual(
          cells(now)
            .filter((cell) => !known.has(cell))
            .sort(),
        );
      }
    }
  });
});

test("sheets that people made are unseen as a whole; those of the order itself are known", () => {
  const sheets = [sheet("a", area(0, 0, 2, 2)), sheet("b", null)];
  const present = [...sheets, sheet("c", null), sheet("Start", null)];
  expect(unseenAreas(sheets, ["Start"], [area(0, 0, 3, 2), null], present)).toEqual([
    { sheetId: "a", area: area(2, 0, 1, 2) },
    { sheetId: "c", area: null },
  ]);
});
