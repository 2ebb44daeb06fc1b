/** Which half-years of which provinces the quota table has: those that stand there and those that an order brings, each once. */
import { number, text } from "../../../src/plans/cellContent";
import { openedIn } from "../../../src/plans/checkSheet/openedIn";
import type { PresentTable } from "../../../src/plans/checkSheet/presentTables";
import type { DesiredRow } from "../../../src/plans/tableLayout";
import { cellsOf, layoutOf, tableOf } from "../tableOf";

const NAME = "LRT_Taakstelling";
const { columns } = layoutOf(NAME);
type Place = readonly [halfYear: string, province: string];

const quota = (present: readonly Place[] | null, coming: readonly Place[] = []): PresentTable => ({
  layout: layoutOf(NAME),
  found:
    present === null
      ? null
      : tableOf(NAME, { rows: present.map(([Halfjaar, Provincie]) => cellsOf(NAME, { Halfjaar, Provincie })) }),
  headers: columns,
  desired: coming.map(([halfYear, province]): DesiredRow => ({
    cells: new Map([
      ["Halfjaar", text(halfYear)],
      ["Provincie", text(province)],
    ]),
    renewed: [],
  })),
});
const said = (table: PresentTable): readonly string[] =>
  openedIn(table).map(({ halfYear: { year, half }, province }) => `${year}-${half} ${province.name}`);

test("each half-year of a province is told once, whether it stands there or comes", () => {
  const table = quota(
    [
      ["2023-II", "PV24"],
      ["2023-II", "PV24"],
      ["2023-II", "PV26"],
    ],
    [
      ["2023-II", "PV24"],
      ["2024-I", "PV24"],
    ],
  );
  expect(said(table)).toEqual(["2023-2 Flevoland", "2023-2 Utrecht", "2024-1 Flevoland"]);
});

test("of a table that the order makes only the coming ones are told", () => {
  expect(said(quota(null, [["2024-I", "PV24"]]))).toEqual(["2024-1 Flevoland"]);
  expect(said(quota(null))).toEqual([]);
});

test("a row without a half-year or a province that can be read tells none", () => {
  const table = quota([
    ["", "PV24"],
    ["volgt", "PV24"],
    ["2023-II", ""],
    ["2023-II", "PV99"],
    ["2023-II", "GM0034"],
  ]);
  expect(said(table)).toEqual([]);
});

test("a coming row that leaves its half-year or its province as it is tells none", () => {
  const without = (header: string): PresentTable => {
    const { desired, ...table } = quota(null, [["2024-I", "PV24"]]);
    const rows = desired.map((row) => ({ ...row, cells: new Map([...row.cells].filter(([name]) => name !== header)) }));
    return { ...table, desired: [...rows, { cells: new Map([["Opgave", number(1)]]), renewed: [] }] };
  };
  expect([said(without("Halfjaar")), said(without("Provincie"))]).toEqual([[], []]);
});
