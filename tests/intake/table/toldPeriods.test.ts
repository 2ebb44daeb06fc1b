import type { Cell, SourceLine } from "../../../src/intake/cells/cell";
import { toldColumn, toldPeriod } from "../../../src/intake/table/toldPeriods";

const QUOTA = { halfYear: { year: 2024, half: 1 } } as const;
const OTHER = { halfYear: null };

function found(
  header: string,
  cells: readonly (Cell | undefined)[],
  order: typeof QUOTA | typeof OTHER,
  isNamed = false,
): string {
  const lines: readonly SourceLine[] = cells.map((cell, index) => ({ line: index + 1, cells: [cell ?? null] }));
  const block = { titles: [], headers: [], lines, notes: [] };
  const told = toldColumn(block, [{ column: 0, text: header, own: "" }], order, isNamed);
  if (told === null) return "none";
  const period = toldPeriod(told, lines[0]?.cells ?? [], order.halfYear !== null);
  return `${told.says} ${period?.day ?? `${period?.year ?? ""}-${period?.half ?? ""}`}`;
}

const times = (count: number, cell: Cell): readonly Cell[] => Array.from({ length: count }, () => cell);

test.each<[string, readonly Cell[], typeof QUOTA | typeof OTHER, string]>([
  ["Ronde", ["2024-II"], QUOTA, "half 2024-2"],
  ["Ronde", ["2024-II"], OTHER, "none"],
  ["Ronde", [20242], QUOTA, "none"],
  ["Ronde", [...times(9, "2024-II"), "later"], QUOTA, "half 2024-2"],
  ["Ronde", [...times(8, "2024-II"), "later"], QUOTA, "none"],
  ["Ronde", ["2024-II", ""], QUOTA, "half 2024-2"],
  ["Ronde", ["2024-II", "", ""], QUOTA, "none"],
  ["Ronde", ["", ""], QUOTA, "none"],
  ["Ronde", [], QUOTA, "none"],
  ["Ronde", ["2024"], QUOTA, "none"],
  ["Ronde", ["2024-I en 2024-II"], QUOTA, "none"],
  ["Begin", ["1-1-2024"], QUOTA, "beginning 2024-1"],
  ["Begin", ["1-7-2024"], QUOTA, "beginning 2024-2"],
  ["Begin", ["11-1-2024"], QUOTA, "beginning 2024-01-11"],
  ["Begin", ["1-7-2024"], OTHER, "beginning 2024-07-01"],
  ["Begin", ["2024"], QUOTA, "none"],
  ["Begin", [45_474], QUOTA, "none"],
  ["Begin", [new Date(Date.UTC(2024, 6, 1))], QUOTA, "beginning 2024-2"],
  ["Begin", [...times(8, "1-7-2024"), "later"], QUOTA, "none"],
  ["Meetmoment", ["1-7-2024"], OTHER, "counting 2024-07-01"],
  ["Meetmoment", ["1-7-2024"], QUOTA, "none"],
  ["Besluit", ["1-7-2024"], OTHER, "none"],
])("%s with %j", (header, cells, order, expected) => {
  expect(found(header, cells, order)).toBe(expected);
});

test("beside a header that names its half-year only a column of half-years says more", () => {
  expect(found("Noot", ["zie 2024-II"], QUOTA, true)).toBe("none");
  expect(found("Noot", ["2024-II"], QUOTA, true)).toBe("half 2024-2");
  expect(found("Noot", ["zie 2024-II"], QUOTA)).toBe("half 2024-2");
});

test.each<[string, string, string]>([
  ["1-1-2024", "30-6-2024", "2024-1"],
  ["1-1-2024", "1-7-2024", "2024-1"],
  ["1-7-2024", "31-12-2024", "2024-2"],
  ["1-7-2024", "1-1-2025", "2024-2"],
  ["1-7-2024", "1-1-2023", "2024-07-01"],
  ["1-1-2024", "31-12-2024", "2024-01-01"],
  ["1-7-2024", "30-6-2025", "2024-07-01"],
  ["1-1-2024", "30-6-2025", "2024-01-01"],
])("from %s until %s", (begin, end, expected) => {
  const lines = [{ line: 1, cells: [begin, end] }];
  const headers = [
    { column: 0, text: "Van", own: "Van" },
    { column: 1, text: "Geldig tot", own: "Geldig tot" },
  ];
  const told = toldColumn({ titles: [], headers: [], lines, notes: [] }, headers, QUOTA, false);
  const period = told === null ? null : toldPeriod(told, lines[0]?.cells ?? [], true);
  expect(period?.day ?? `${period?.year ?? ""}-${period?.half ?? ""}`).toBe(expected);
});
