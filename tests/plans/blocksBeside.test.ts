import { blocksBeside } from "../../src/plans/blocksBeside";
import { dateCell } from "../../src/plans/cellDate";
import { placesOfTables } from "../../src/plans/comparison/comparisonPlace";
import { comparisonColumns } from "../../src/plans/comparison/comparisonColumns";
import { comparisonNames, originBlock } from "../../src/plans/comparison/comparisonSheet";
import type { DesiredBlock } from "../../src/plans/desiredState";
import { threeTasksNames } from "../../src/plans/housing/blockNames";
import { dwellingBlock } from "../../src/plans/housing/dwellingBlock";
import { occupancyBlock } from "../../src/plans/housing/occupancyBlock";
import { threeTasksBlock } from "../../src/plans/housing/planThreeTasks";
import { locationTable } from "../../src/plans/housing/planTransitionLocations";
import { COMPARISON } from "../../src/plans/schema/namedTables";
import { regionOfCode } from "../../src/reference/regions";
import { emptyWorkbook, type FoundTable, type WorkbookContent } from "../../src/plans/workbookContent";
import { foundTable, workbook } from "./smallTable";
import { cellsOf, tableOf } from "./tableOf";

/** The block of a table by the name that it was made with. */
function beside(name: string, table: FoundTable, content: WorkbookContent = workbook(table)): readonly DesiredBlock[] {
  return blocksBeside({ name, table }, content);
}

describe("the block beside Woningen", () => {
  const rowsOf = (...rows: readonly (readonly [province: unknown, halfYear: unknown])[]): FoundTable =>
    tableOf("LRT_Woningen", {
      rows: rows.map(([Provincie, Halfjaar]) => cellsOf("LRT_Woningen", { Provincie, Halfjaar })),
    });

  test("is about the province and half-year of the first row that names both", () => {
    const table = rowsOf(["Flevoland", "2024-I"], ["PV24", "ooit"], ["PV24", "2024-II"], ["PV28", "2025-I"]);
    const flevoland = regionOfCode("PV24");
    if (flevoland === undefined) throw new Error("Flevoland is a province.");
    expect(beside("LRT_Woningen", table)).toEqual([dwellingBlock(flevoland, { year: 2024, half: 2 }, table)]);
  });

  test("is none when no row names both", () => {
    expect(beside("LRT_Woningen", rowsOf(["Flevoland", "2024-I"], ["PV24", ""]))).toEqual([]);
    expect(beside("LRT_Woningen", rowsOf())).toEqual([]);
  });
});

test("the block beside Doorstroomlocaties is that of the order which makes the table", () => {
  const table = tableOf("LRT_Doorstroomlocaties");
  const { blocks } = locationTable(table);
  expect(blocks).toHaveLength(1);
  expect(beside("LRT_Doorstroomlocaties", table)).toEqual(blocks);
});

test("the block beside Drie opgaven is about the half-year that stands in its own cell", () => {
  const table = tableOf("LRT_DrieOpgaven");
  const cell = { sheet: "Drie opgaven", row: 4, column: 9, value: "2024-I" };
  const content = { ...workbook(table), pointers: new Map([[threeTasksNames.halfYear, cell]]) };
  expect(beside("LRT_DrieOpgaven", table, content)).toEqual([threeTasksBlock("2024-I", table)]);
});

test("the block beside Bezetting is about the periods that stand in its rows", () => {
  const days = ["2027-01-04", "2027-01-11"].map(dateCell);
  const table = tableOf("LRT_Bezetting", {
    rows: days.map((day) => cellsOf("LRT_Bezetting", { "Begint op": day })),
  });
  const range = { start: Number(days[0]), periods: 2, days: 7 };
  expect(beside("LRT_Bezetting", table)).toEqual([occupancyBlock(range, table)]);
});

describe("the block beside a comparison", () => {
  const table: FoundTable = {
    ...tableOf("LRT_Beleid"),
    name: "LRT_Vergelijk",
    sheet: "Vergelijk",
    headers: comparisonColumns,
  };

  test("is that of its own names, without what nobody knows any more: total, keys and fingerprint", () => {
    const content = workbook(table);
    const place = placesOfTables(content).get(table.id);
    if (place === undefined) throw new Error("The comparison has no place.");
    const [block, ...others] = beside(COMPARISON, table, content);
    expect(others).toEqual([]);
    expect(block).toEqual(originBlock(place, { total: 0, first: "", second: "", rows: [] }, ""));
    expect(block?.anchor).toBe(comparisonNames("LRT_Vergelijk").anchor);
  });

  test("is none of a table that is no comparison of the workbook", () => {
    expect(beside(COMPARISON, table, emptyWorkbook)).toEqual([]);
  });
});

test("there is none beside another table", () => {
  expect(beside("LRT_Proef", foundTable([]))).toEqual([]);
});
