import type { Cell, SourceLine } from "../../../src/intake/cells/cell";
import type { SubjectColumns } from "../../../src/intake/table/subjectColumns";
import { manyUnnamed, regionsMissing } from "../../../src/intake/table/manyUnnamed";
import { isUnnamedLine } from "../../../src/intake/table/unnamedLine";

const line = (number: number, ...cells: readonly Cell[]): SourceLine => ({ line: number, cells });
const columns = { name: 0, code: null, bareCodes: null } as unknown as SubjectColumns;

describe("a line with a figure and no region is one of the table", () => {
  const above = line(2, "Drenthe", "totaal", "3553");

  test("where the line directly above it has a figure in the same column", () => {
    expect(isUnnamedLine(line(3, "", "amv", "104"), above, columns, new Map())).toBe(true);
    expect(isUnnamedLine(line(4, "", "amv", "104"), above, columns, new Map())).toBe(false);
    expect(isUnnamedLine(line(3, "", "104", ""), above, columns, new Map())).toBe(false);
    expect(isUnnamedLine(line(3, "", "amv", ""), above, columns, new Map())).toBe(false);
    expect(isUnnamedLine(line(3, "Flevoland", "amv", "104"), above, columns, new Map())).toBe(false);
    expect(isUnnamedLine(line(3, "", "amv", "104"), null, columns, new Map())).toBe(false);
  });

  test("or where a region stands in another column", () => {
    const named = { ...columns, name: 1 };
    expect(isUnnamedLine(line(2, "Overijssel", "", "4081"), null, named, new Map())).toBe(true);
    expect(isUnnamedLine(line(2, "Overijssel", "", ""), null, named, new Map())).toBe(false);
    expect(isUnnamedLine(line(2, "Opgave", "", "4081"), null, named, new Map())).toBe(false);
  });
});

describe("many lines without a region are told together", () => {
  const half = [
    line(2, "Drenthe", "oud", 1),
    line(3, "", "nieuw", 2),
    line(4, "Zeeland", "oud", 3),
    line(5, "", "nieuw", 4),
  ];

  test("from two on, of four lines one", () => {
    expect(manyUnnamed(half, 2, columns, new Map())).toEqual([3, 5]);
    expect(manyUnnamed(half.slice(0, 3), 2, columns, new Map())).toEqual([]);
    const others = Array.from({ length: 5 }, (_none, index) => line(6 + index, "Zwolle", "oud", 5));
    expect(manyUnnamed([...half, ...others.slice(0, 4)], 2, columns, new Map())).toEqual([3, 5]);
    expect(manyUnnamed([...half, ...others], 2, columns, new Map())).toEqual([]);
  });

  test("but not those without a figure, or without a word for what it is of", () => {
    expect(manyUnnamed(half, 1, columns, new Map())).toEqual([]);
    expect(manyUnnamed([line(2, "", "", 1), line(3, "", "", 2)], 2, columns, new Map())).toEqual([]);
  });

  test("by the numbers of the first five", () => {
    const said = (lines: readonly number[]): unknown => regionsMissing(lines)?.parameters["lines"];
    expect(said([3, 5])).toBe("3, 5");
    expect(said([3, 5, 7, 9, 11])).toBe("3, 5, 7, 9, 11");
    expect(said([3, 5, 7, 9, 11, 13])).toBe("3, 5, 7, 9, 11, …");
    expect(regionsMissing([])).toBeNull();
  });
});
