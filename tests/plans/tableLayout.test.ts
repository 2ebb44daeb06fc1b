import { number, text } from "../../src/plans/cellContent";
import { rowOf, tableHead, tableLayout } from "../../src/plans/tableLayout";

const head = tableHead({
  name: "LRT_Proef",
  sheet: "Proef",
  columns: ["Gebied", "Plekken", "Notitie"],
  key: ["Gebied"],
});

describe("a row by its headers", () => {
  test("holds what it says; what is left out or not known waits for input", () => {
    const row = rowOf(head, { Gebied: text("GM0034"), Plekken: undefined as never, Notitie: text("") }, ["Notitie"]);
    expect([...row.cells]).toEqual([
      ["Gebied", text("GM0034")],
      ["Notitie", text("")],
    ]);
    expect(row.renewed).toEqual(["Notitie"]);
  });

  test("renews nothing unless it says so", () => {
    expect(rowOf(head, { Plekken: number(1) }).renewed).toEqual([]);
  });
});

test("a layout is its head with what belongs to it", () => {
  expect(tableLayout(head, { title: "Proef", explanation: "Uitleg." })).toEqual({
    ...{ name: "LRT_Proef", sheet: "Proef", columns: ["Gebied", "Plekken", "Notitie"], key: ["Gebied"] },
    title: "Proef",
    explanation: "Uitleg.",
  });
});
