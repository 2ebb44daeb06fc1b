import { columnOf, recogniseTable } from "../../src/plans/recogniseTable";
import { almereAndUrk, head, layout } from "./smallTable";

const other = { ...almereAndUrk, id: "t2", name: "Tabel7", sheet: "Blad1" };
const damaged = { ...almereAndUrk, headers: ["Gebied", "Naam", "Aantal", "Gelezen", "Som"] };
const foreign = { ...other, headers: ["Post", "Bedrag"] };

describe("a table of ours", () => {
  test("is known by its headers, also with another name, sheet, order and columns of somebody's own", () => {
    const moved = { ...other, headers: ["Notitie", "Dubbel", "Gelezen", "Plekken", "Naam", "Gebied"] };
    expect(recogniseTable(layout, [foreign, moved])).toEqual({ ok: true, value: moved });
  });

  test("is not there when no table has its headers or its name", () => {
    expect(recogniseTable(layout, [])).toEqual({ ok: true, value: null });
    expect(recogniseTable(layout, [foreign, { ...damaged, name: "Tabel2" }])).toEqual({ ok: true, value: null });
  });

  test("that carries its name without its headers is damaged: the sentence says which are gone", () => {
    expect(recogniseTable(layout, [foreign, damaged])).toEqual({
      ok: false,
      problems: [
        {
          code: "workbook.tableDamaged",
          parameters: { table: "LRT_Proef", sheet: "Proef", columns: "Plekken, Dubbel" },
        },
      ],
    });
  });

  test("whose header row is hidden has no headers to know it by: the sentence says where to show it again", () => {
    expect(recogniseTable(layout, [{ ...almereAndUrk, headers: [] }])).toEqual({
      ok: false,
      problems: [{ code: "workbook.headersHidden", parameters: { table: "LRT_Proef", sheet: "Proef" } }],
    });
  });

  test("may lack the columns that came later, and no other one", () => {
    const older = { ...almereAndUrk, headers: ["Gebied", "Naam", "Plekken", "Gelezen"] };
    expect(recogniseTable({ ...layout, added: ["Dubbel"] }, [older])).toEqual({ ok: true, value: older });
    expect(recogniseTable({ ...layout, added: ["Gelezen"] }, [older])).toMatchObject({ ok: false });
  });

  test("is the one with our name when somebody made a copy, wherever the copy stands", () => {
    expect(recogniseTable(layout, [other, almereAndUrk])).toEqual({ ok: true, value: almereAndUrk });
    expect(recogniseTable(layout, [almereAndUrk, other])).toEqual({ ok: true, value: almereAndUrk });
  });

  test("of which a header was typed over is not replaced by a copy that somebody keeps", () => {
    const copies = [other, { ...other, id: "t3", name: "Tabel8" }];
    for (const kept of [copies.slice(0, 1), copies]) {
      expect(recogniseTable(layout, [...kept, damaged])).toMatchObject({
        ok: false,
        problems: [{ code: "workbook.tableDamaged", parameters: { sheet: "Proef" } }],
      });
      expect(recogniseTable(layout, [{ ...almereAndUrk, headers: [] }, ...kept])).toMatchObject({
        ok: false,
        problems: [{ code: "workbook.headersHidden" }],
      });
    }
  });

  test("is never guessed when neither of two has our name", () => {
    expect(recogniseTable(layout, [other, { ...other, id: "t3", name: "Tabel8" }])).toEqual({
      ok: false,
      problems: [{ code: "workbook.tableTwice", parameters: { table: "LRT_Proef", one: "Tabel7", other: "Tabel8" } }],
    });
  });

  test("of which a workbook may hold more is known by its name or its sheet as well", () => {
    const many = { ...layout, isOneOfMany: true };
    expect(recogniseTable(many, [other])).toEqual({ ok: true, value: null });
    expect(recogniseTable(many, [other, { ...other, sheet: "Proef" }])).toMatchObject({ value: { sheet: "Proef" } });
    expect(recogniseTable(many, [other, { ...other, name: "LRT_Proef" }])).toMatchObject({
      value: { name: "LRT_Proef" },
    });
  });
});

describe("a column of a table", () => {
  test("is its cells by header, blank where a row is short", () => {
    const short = { ...almereAndUrk, rows: [["GM0034", "Almere", 10], ["GM0184"]] };
    expect(columnOf(short, head, "Plekken")).toEqual([10, ""]);
  });

  test("is blank when the table does not have it", () => {
    expect(columnOf({ ...almereAndUrk, headers: ["Gebied"] }, head, "Naam")).toEqual(["", ""]);
  });
});
