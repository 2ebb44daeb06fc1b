import { baseOf, changedSince, tableFingerprint } from "../../src/plans/base";
import type { OrderChoice } from "../../src/plans/order";
import { emptyWorkbook, type FoundTable, type WorkbookContent } from "../../src/plans/workbookContent";
import { inhabitants, officialList, openWorkbook, listed, opening, autumn } from "./housing/orders";
import { workbookWith } from "./housing/orderFor";
import { decisionOrder, workbookAfter } from "./reception/decisions";
import { almereAndUrk, foundTable, layout, workbook } from "./smallTable";

const print = (table: FoundTable): string => tableFingerprint(layout, workbook(table));
const almere = ["GM0034", "Almere", 10, "maandag"];
const urk = ["GM0184", "Urk", 2, "maandag"];

/** Every row of a table twice as large in one column. */
function changed(content: WorkbookContent, name: string, header: string): WorkbookContent {
  const tables = content.tables.map((table) =>
    table.name === name
      ? {
          ...table,
          rows: table.rows.map((row) => row.map((cell, place) => (table.headers[place] === header ? 7 : cell))),
        }
      : table,
  );
  return { ...content, tables };
}

describe("the fingerprint of a table", () => {
  test("is the same in any order of rows and columns, under another name, with columns of somebody's own", () => {
    const sorted = foundTable([urk, almere]);
    const wider = {
      ...almereAndUrk,
      headers: [...almereAndUrk.headers, "Notitie"],
      rows: almereAndUrk.rows.map((row) => [...row, "x"]),
    };
    expect(print(almereAndUrk)).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect([print(sorted), print(wider), print({ ...almereAndUrk, name: "Tabel3" })]).toEqual(
      Array.from({ length: 3 }, () => print(almereAndUrk)),
    );
  });

  test("does not look at stamps or at what computes itself", () => {
    const later = foundTable([["GM0034", "Almere ", 10, "dinsdag"], urk]);
    expect(print({ ...later, rows: later.rows.map((row) => [...row.slice(0, 4), 99]) })).toBe(print(almereAndUrk));
  });

  test("is another one when a cell differs, a row is gone, or a cell moved to the next column", () => {
    const others = [
      foundTable([["GM0034", "Almere", 11, "maandag"], urk]),
      foundTable([almere]),
      foundTable([["GM0034", "Almere10", "", "maandag"], urk]),
    ];
    for (const other of others) expect(print(other)).not.toBe(print(almereAndUrk));
  });

  test("is empty when there is no such table, or when it is damaged", () => {
    expect(tableFingerprint(layout, emptyWorkbook)).toBe("");
    expect(print({ ...almereAndUrk, headers: ["Gebied"] })).toBe("");
  });
});

describe("what the preview of an order rests on", () => {
  const decision = decisionOrder().choice;
  const held = workbookAfter(decisionOrder());

  test("is for a decision the tables of decisions and keys, and what is active", () => {
    expect(Object.keys(baseOf(decision, held))).toEqual(["LRT_Besluiten", "LRT_Besluit", "LRT_Sleutel", "pointers"]);
    expect(baseOf(decision, held)["pointers"]).toBe("proef-2026 gelijk");
    expect(baseOf(decision, emptyWorkbook)).toEqual({
      LRT_Besluiten: "",
      LRT_Besluit: "",
      LRT_Sleutel: "",
      pointers: " ",
    });
  });

  test.each<readonly [OrderChoice, readonly string[]]>([
    [inhabitants(), ["LRT_Inwoners"]],
    [officialList(...listed), ["LRT_OfficieleLijst"]],
    [opening(autumn), []],
    [{ kind: "update" }, []],
  ])("is for %j: %j", (choice, names) => {
    expect(Object.keys(baseOf(choice, emptyWorkbook))).toEqual(names);
  });

  test("changed where a colleague changed it, and nowhere else", () => {
    const base = baseOf(decision, held);
    expect(changedSince(base, decision, held)).toEqual([]);
    expect(changedSince(base, decision, changed(held, "LRT_Sleutel", "Gewicht"))).toEqual(["LRT_Sleutel"]);
    const pointers = new Map([...held.pointers].filter(([name]) => name !== "LRT_ActieveSleutel"));
    expect(changedSince(base, decision, { ...held, pointers })).toEqual(["pointers"]);
  });

  test("changed for inhabitants and for the official list too", () => {
    const counted = workbookWith(inhabitants());
    const base = baseOf(inhabitants(), counted);
    expect(changedSince(base, inhabitants(), changed(counted, "LRT_Inwoners", "Inwoners"))).toEqual(["LRT_Inwoners"]);
    const list = officialList(...listed);
    const quota = openWorkbook();
    expect(changedSince(baseOf(list, quota), list, quota)).toEqual([]);
  });
});
