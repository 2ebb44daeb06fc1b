import { text } from "../../../src/plans/cellContent";
import { knownRows } from "../../../src/plans/housing/knownRows";
import { almereAndUrk, foundTable, layout, wantedRow } from "../smallTable";

const rows = [wantedRow("GM0034", "Almere", 10)];
const later = { ...layout, added: ["Gebied", "Later"], columns: [...layout.columns, "Later"] };
const onlyKey = (code: string) => ({ cells: new Map([["Gebied", text(code)]]), renewed: [] });

describe("the rows that must be there", () => {
  test("are those that are asked when the table has every column, or is new", () => {
    expect(knownRows(later, null, rows)).toBe(rows);
    expect(knownRows(layout, almereAndUrk, rows)).toBe(rows);
    expect(knownRows({ ...later, added: ["Gebied", "Naam"] }, almereAndUrk, rows)).toBe(rows);
  });

  test("are all rows of the table, by their key, when a column comes now: each once, first those that are not asked", () => {
    const table = foundTable([
      [" GM0184 ", "Urk", 2, ""],
      ["GM0034", "Almere", 10, ""],
      ["", "notitie", "", ""],
      ["GM0184", "Urk", 2, ""],
      ["GM0050", "Zeewolde", 1, ""],
    ]);
    expect(knownRows(later, table, rows)).toEqual([onlyKey("GM0184"), onlyKey("GM0050"), ...rows]);
  });
});
