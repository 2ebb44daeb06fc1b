import { contentBefore } from "../../src/plans/contentBefore";
import { emptyWorkbook, type FoundTable } from "../../src/plans/workbookContent";

const table = (id: string): FoundTable => ({
  id,
  name: id,
  sheet: "Blad1",
  row: 0,
  column: 0,
  headers: ["Gebied", "Som"],
  rows: [["GM0034", 1]],
  formulas: [["GM0034", "=1"]],
  hasTotals: false,
});
const area = { row: 1, column: 0, cells: [["x"]] };

test("what stood right before a batch takes the place of what was known, table by table; the rest stays", () => {
  const content = { ...emptyWorkbook, tables: [table("een"), table("twee")], areas: new Map([["oud", area]]) };
  const columns = new Map([[1, [["=2"], ["=3"]]]]);
  const formats = new Map([[1, [["0"], ["0.0"]]]]);
  const rows = [
    ["GM0034", 2],
    ["GM0995", 3],
  ];
  const before = contentBefore(
    content,
    [{ table: table("twee"), headers: [" Gebied ", "Plekken"], rows, columns, formats }],
    [["nieuw", area]],
  );
  expect(before.tables[0]).toBe(content.tables[0]);
  expect(before.tables[1]).toEqual({
    ...table("twee"),
    // As a colleague left them a moment before.
    headers: ["Gebied", "Plekken"],
    rows,
    formulas: [
      ["GM0034", "=2"],
      ["GM0995", "=3"],
    ],
    formats,
  });
  expect([...before.areas.keys()]).toEqual(["oud", "nieuw"]);
});
