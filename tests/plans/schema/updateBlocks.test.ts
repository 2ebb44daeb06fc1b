import { heldBy } from "../../../src/plans/cellContent";
import { anchors, occupancyNames } from "../../../src/plans/housing/blockNames";
import { dwellingHead, occupancyHead } from "../../../src/plans/housing/taskHeads";
import { comparisonColumns } from "../../../src/plans/comparison/comparisonColumns";
import { pointerNames } from "../../../src/plans/reception/pointers";
import type { NamedTable } from "../../../src/plans/schema/referenceName";
import type { OlderFormulas } from "../../../src/plans/schema/olderFormulas";
import { foundComparisons, updateBlocks } from "../../../src/plans/schema/updateBlocks";
import { areaOf, emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import { almereAndUrk, withArea } from "../smallTable";

const OLDER = "=SUMIFS(Besluit!$E:$E,Besluit!$A:$A,$B$6)";
const formulas: OlderFormulas = {
  isInTable: () => false,
  named: () => null,
  isBeside: () => false,
  // Whatever is asked of a name that stands elsewhere is not about the total.
  isNamed: (name, formula) => name === pointerNames.total && formula !== "=1+1",
};

function dwellings(...rows: readonly (readonly [province: string, halfYear: string])[]): NamedTable {
  const cells = rows.map(([province, halfYear]) =>
    dwellingHead.columns.map((header) => (header === "Provincie" ? province : header === "Halfjaar" ? halfYear : "")),
  );
  const table = {
    ...almereAndUrk,
    name: dwellingHead.name,
    headers: dwellingHead.columns,
    rows: cells,
    formulas: cells,
  };
  return { name: dwellingHead.name, table };
}

/** The province and half-year of the sums beside the dwellings; null when there are none. */
function sumsOf(table: NamedTable): unknown {
  const [block, second] = updateBlocks([table], emptyWorkbook, formulas);
  expect(second).toBeUndefined();
  if (block === undefined) return null;
  expect(block.anchor).toBe(anchors.dwellings);
  return block.contents.flatMap(([, cell]) => (cell?.kind === "text" ? [cell.text] : []));
}

describe("the sums beside the dwellings", () => {
  test("are about the first row that names a province and a half-year", () => {
    expect(sumsOf(dwellings(["PV24", "2023-II"], ["PV27", "2024-I"]))).toEqual(["PV24", "2023-II"]);
    expect(sumsOf(dwellings(["", "2024-I"], ["PV24", "ooit"], ["PV27", "2024-II"]))).toEqual(["PV27", "2024-II"]);
  });

  test("are not made of rows of which none does", () => {
    expect(sumsOf(dwellings(["PV24", "ooit"], ["", "2024-I"]))).toBeNull();
    expect(sumsOf(dwellings())).toBeNull();
  });
});

describe("the cell with the total", () => {
  const start: WorkbookContent = {
    ...emptyWorkbook,
    pointers: new Map([[pointerNames.total, { sheet: "Start", row: 6, column: 1, value: 96_000 }]]),
  };
  const total = (content: WorkbookContent) => updateBlocks([], content, formulas)[0];

  test("is renewed where it stands when it holds the formula of 0.2.0, and not when a person put something there", () => {
    const block = total(withArea(start, areaOf.block(pointerNames.total), { row: 6, column: 1, cells: [[OLDER]] }));
    expect([block?.sheet, block?.row, block?.column]).toEqual(["Start", 6, 1]);
    expect(block?.older?.present).toEqual([[OLDER]]);
    const isOutdated = (cell: unknown) => block?.older?.isOutdated(0, 0, cell);
    expect([isOutdated(OLDER), isOutdated("=1+1"), isOutdated(96_000)]).toEqual([true, false, false]);
    expect(block?.cells).toEqual([]);
  });

  test("holds nothing when it was not read, and is no block of a workbook without it", () => {
    expect(total(start)?.older?.present).toEqual([]);
    expect(updateBlocks([], emptyWorkbook, formulas)).toEqual([]);
  });
});

describe("the block beside a table", () => {
  const pointers = new Map([["LRT_OpgavenHalfjaar", { sheet: "Elders", row: 1, column: 1, value: "2024-II" }]]);
  const content: WorkbookContent = { ...emptyWorkbook, pointers };
  const blockOf = (name: string): readonly unknown[] =>
    updateBlocks([{ name, table: almereAndUrk }], content, formulas).map(({ sheet, row, column, anchor }) => [
      anchor,
      sheet,
      row,
      column,
    ]);

  test("is that of its table, two columns beside it: five columns from A, so in G", () => {
    const place = ["Proef", 4, 6];
    expect(blockOf("LRT_Doorstroomlocaties")).toEqual([["LRT_BlokDoorstroom", ...place]]);
    expect(blockOf("LRT_DrieOpgaven")).toEqual([["LRT_BlokOpgaven", ...place]]);
    expect(blockOf("LRT_Bezetting")).toEqual([["LRT_BlokBezetting", ...place]]);
    expect(["LRT_Taakstelling", "LRT_Halfjaren", "LRT_Vergelijk_2", ""].flatMap(blockOf)).toEqual([]);
  });

  test("of the occupancy counts from the periods that stand in the sheet: three months from 1 January 2026", () => {
    // 1 January, 1 February and 1 March of 2026, in whatever order.
    const rows = [46_054, 46_023, 46_082].map((serial) =>
      occupancyHead.columns.map((header) => (header === "Begint op" ? serial : "")),
    );
    const table = { ...almereAndUrk, headers: occupancyHead.columns, rows };
    const [block] = updateBlocks([{ name: "LRT_Bezetting", table }], content, formulas);
    const held = (name: string): unknown => {
      const cell = block?.cells.find((one) => one.name === name);
      const found = cell === undefined ? undefined : block?.contents[cell.row]?.[cell.column];
      return found === undefined ? undefined : heldBy(found);
    };
    expect([held(occupancyNames.start), held(occupancyNames.periods)]).toEqual([46_023, 3]);
  });

  test("of the three tasks keeps the half-year that stands in its cell", () => {
    const [block] = updateBlocks([{ name: "LRT_DrieOpgaven", table: almereAndUrk }], content, formulas);
    expect(block?.contents[0]?.[1]).toEqual({ kind: "text", text: "2024-II" });
  });
});

test("a comparison that is there is known by its own name and sheet", () => {
  const headers = [...comparisonColumns];
  const table = { ...almereAndUrk, headers, name: "LRT_Vergelijk_2", sheet: "Vergelijk (2)" };
  const layouts = foundComparisons({ ...emptyWorkbook, tables: [table] });
  expect(layouts.map(({ layout: { name, sheet } }) => [name, sheet])).toEqual([["LRT_Vergelijk_2", "Vergelijk (2)"]]);
});

test("the cells beside a comparison have names of ours, also when somebody gave its table another name", () => {
  const anchorOf = (name: string): string | undefined => {
    const table = { ...almereAndUrk, headers: [...comparisonColumns], name };
    const content: WorkbookContent = { ...emptyWorkbook, tables: [table] };
    return updateBlocks([{ name: "LRT_Vergelijk", table }], content, formulas)[0]?.anchor;
  };
  expect(anchorOf("LRT_Vergelijk_2")).toBe("LRT_Vergelijk_2_Herkomst");
  expect(anchorOf("Plan_A")).toBe("LRT_Vergelijk_Herkomst");
});

test("the total is the formula of this schema, by the names of tables", () => {
  const start = new Map([[pointerNames.total, { sheet: "Start", row: 6, column: 1, value: 96_000 }]]);
  const [block] = updateBlocks([], { ...emptyWorkbook, pointers: start }, formulas);
  const [[cell] = []] = block?.contents ?? [];
  expect(cell?.kind === "formula" ? cell.formula : null).toMatch(
    /^=IF\(COUNTIFS\(LRT_Besluit\[BesluitId\],LRT_ActiefBesluit/u,
  );
});
