import { text } from "../../src/plans/cellContent";
import { isGrown } from "../../src/plans/isGrown";
import { almereAndUrk, changedTable, foundTable } from "./smallTable";

// The third row was that of Zeewolde when the batch was planned.
const planned = foundTable([
  ["GM0034", "Almere", 10, "maandag"],
  ["GM0184", "Urk", 2, "maandag"],
  ["GM0050", "", 3, "maandag"],
]);

describe("a table that an Excel let grow over cells below it", () => {
  const line = { row: 2, header: "Naam", content: text("Zeewolde") };
  const table = changedTable(planned, { cells: [line] });

  test("is one whose further rows hold nothing but what the batch wrote", () => {
    const stray = foundTable([], { rows: [...almereAndUrk.rows, ["", "Zeewolde", "", "", ""]] });
    expect(isGrown(table, almereAndUrk, stray)).toBe(true);
    expect(isGrown(table, almereAndUrk, almereAndUrk)).toBe(false);
    const note = foundTable([], { rows: [...almereAndUrk.rows, ["", "Zeewolde", 3, "", ""]] });
    expect(isGrown(table, almereAndUrk, note)).toBe(false);
    const further = foundTable([], { rows: [...stray.rows, ["", "Zeewolde", "", "", ""]] });
    expect(isGrown(table, almereAndUrk, further)).toBe(false);
  });
});
