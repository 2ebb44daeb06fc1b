import { cutFor } from "../../src/plans/cutFor";
import { KEPT } from "../../src/plans/keptColumn";
import type { PlacedTable } from "../../src/plans/readParts";
import { almereAndUrk, foundTable } from "./smallTable";

/** A table with its header and so many rows. */
function placed(rows: number, headers: readonly string[]): PlacedTable {
  const place = { name: "LRT_Logboek", sheet: "Logboek", row: 3, column: 0, rows, columns: headers.length };
  return { table: { ...almereAndUrk, headers }, place, withFormulas: false };
}

const shape = async (...tables: readonly PlacedTable[]): Promise<readonly unknown[]> => {
  const cut = await cutFor([])(tables);
  return tables.flatMap((table) => cut.partsOf(table).map((part) => part.cut?.isKept));
};
const columns = ["Opdracht", KEPT];

test("a log with its header and 40 lines at most is read as any table, kept orders and all", async () => {
  expect(await shape(placed(40, columns))).toEqual([undefined]);
});

test("of a longer one the kept orders are read by themselves, also beside other tables", async () => {
  expect(await shape(placed(41, columns))).toEqual([false, true]);
  expect(await shape(placed(10, ["Gebied"]), placed(41, columns))).toEqual([undefined, false, true]);
});

test("a long table that keeps no orders is read as any", async () => {
  expect(await shape(placed(500, ["Gebied", "Naam"]))).toEqual([undefined]);
});

test("either way a table that shows that it lost something is read once more", async () => {
  const lost = foundTable([["GM0034", "#REF!", 1, ""]], { formulas: null });
  for (const rows of [2, 41]) {
    const one = placed(rows, columns);
    const cut = await cutFor([])([one]);
    expect(cut.more([one], new Map([[one.table.id, lost]]))).toEqual([{ ...one, withFormulas: true }]);
    expect(cut.more([one], new Map([[one.table.id, { ...lost, rows: [["", ""]] }]]))).toEqual([]);
  }
});
