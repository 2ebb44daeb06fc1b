import { text } from "../../../src/plans/cellContent";
import type { IgnoreChoice } from "../../../src/plans/ignore/ignoreChoice";
import { orderOf, planned } from "../reception/decisions";

const ignored: IgnoreChoice = {
  code: "formula.fixedNumber",
  sheet: "Blad1",
  cell: "C3",
  what: "In de formule staat een vast getal.",
  reason: "Afgesproken in de regietafel.",
  print: "sha256:1",
};
const plan = (rest: Partial<IgnoreChoice> = {}) =>
  planned(orderOf({ kind: "ignore", ignored: { ...ignored, ...rest } }, { id: "o7" }));

describe("a finding that a planner leaves as it is", () => {
  test("is one row in Genegeerd, with who left it, when and why", () => {
    const { tables } = plan();
    expect(tables.map(({ layout, rows }) => [layout.name, rows.length])).toEqual([["LRT_Genegeerd", 1]]);
    expect([...(tables[0]?.rows[0]?.cells ?? [])]).toEqual([
      ["Opdracht", text("o7")],
      ["Bevinding", text("formula.fixedNumber")],
      ["Blad", text("Blad1")],
      ["Cel", text("C3")],
      ["Wat", text("In de formule staat een vast getal.")],
      ["Reden", text("Afgesproken in de regietafel.")],
      ["Wie", text("provincie")],
      ["Tijdstip", text("25-11-2026 09:30")],
      ["Kenmerk", text("sha256:1")],
    ]);
  });

  test.each([
    ["Blad1", "C3", "formula.fixedNumber, Blad1 C3"],
    ["Blad1", "", "formula.fixedNumber, Blad1"],
    ["", "", "formula.fixedNumber"],
  ])("on sheet %p in cell %p is told in the log as %p", (sheet, cell, subject) => {
    expect(plan({ sheet, cell }).log).toMatchObject({
      action: "Bevinding genegeerd",
      subject,
      remark: "Afgesproken in de regietafel.",
    });
  });
});
