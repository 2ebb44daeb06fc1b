import { contentAfter, type ReadAfter } from "../../src/plans/contentAfter";
import type { FoundCells, FoundPointer, WorkbookContent } from "../../src/plans/workbookContent";
import { almereAndUrk, foundTable, sheet, workbook } from "./smallTable";

const other = { ...almereAndUrk, id: "t2", name: "Tabel2", sheet: "Twee" };
const pointer = (row: number): FoundPointer => ({ sheet: "Start", row, column: 1, value: 10 });
const area = (cell: string): FoundCells => ({ row: 0, column: 0, cells: [[cell]] });
const before: WorkbookContent = {
  ...workbook(almereAndUrk, other),
  pointers: new Map([
    ["LRT_Oud", pointer(1)],
    ["LRT_Totaal", pointer(2)],
  ]),
  areas: new Map([
    ["oud", area("oud")],
    ["gelezen", area("eerst")],
  ]),
};
const nothingRead: ReadAfter = { tables: new Map(), pointers: [], cells: [] };

test("a table that was read again takes the place of what was known of it; one that was made comes last, once", () => {
  const now = foundTable([["GM0034", "Almere", 12, "dinsdag"]], { id: "t2" });
  const made = foundTable([], { id: "t3" });
  const tables = new Map([now, made].map((table) => [table.id, table]));
  const after = contentAfter(before, { newSheets: [] }, { ...nothingRead, tables });
  expect(after.tables).toEqual([almereAndUrk, now, made]);
});

test("sheets that were made come after the others: nothing is known of them but their name", () => {
  const after = contentAfter(before, { newSheets: ["Nieuw"] }, nothingRead);
  expect(after.sheets).toEqual([...before.sheets, sheet("Nieuw", { used: null })]);
});

test("named cells and areas are those that were read, and the others as they were known", () => {
  const after = contentAfter(
    before,
    { newSheets: [] },
    {
      ...nothingRead,
      pointers: [["LRT_Totaal", pointer(7)]],
      cells: [["gelezen", area("daarna")]],
    },
  );
  expect([...after.pointers]).toEqual([
    ["LRT_Oud", pointer(1)],
    ["LRT_Totaal", pointer(7)],
  ]);
  expect([...after.areas]).toEqual([
    ["oud", area("oud")],
    ["gelezen", area("daarna")],
  ]);
});

test("what nobody read again stays as it was known", () => {
  expect(contentAfter(before, { newSheets: [] }, nothingRead)).toEqual(before);
});
