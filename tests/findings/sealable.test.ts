/** A seal goes in one cell, and so does the order that holds it: with many rows, more of them go in one mark. */
import { inspectedSheet } from "./inspectedSheet";
import type { InspectedSheet, InspectedWorkbook } from "../../src/findings/inspectedWorkbook";
import { sealable } from "../../src/findings/sealable";
import { sealedState } from "../../src/findings/sealedWorkbook";
import { changeWords } from "../../src/plans/seal/changeWords";
import { sealChanges } from "../../src/plans/seal/sealChanges";
import { orderText } from "../../src/plans/logRow";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { orderOf } from "../plans/reception/decisions";

const numbered = (count: number): readonly (readonly unknown[])[] =>
  Array.from({ length: count }, (_line, row) => [row]);
const workbookOf = (sheets: readonly InspectedSheet[], names: readonly string[] = []): InspectedWorkbook => ({
  content: emptyWorkbook,
  sheets,
  names: new Map(names.map((name) => [name, "Blad!$A$1"])),
  links: [],
});
const stepOf = (...sheets: readonly InspectedSheet[]): number => {
  const state = sealable(workbookOf(sheets));
  if (!state.ok) throw new Error("It cannot be sealed.");
  expect(orderText(orderOf({ kind: "seal", seal: { name: "", decision: "", key: "", state: state.value } }))).not.toBe(
    "",
  );
  return state.value.step;
};

describe("what a seal keeps of a workbook", () => {
  test("is a mark of four signs per row up to 3,000 rows (12,000 signs), then one per two rows", () => {
    expect(stepOf(inspectedSheet("Blad", numbered(3_000)))).toBe(1);
    expect(stepOf(inspectedSheet("Blad", numbered(3_001)))).toBe(2);
    expect(stepOf(inspectedSheet("Blad", numbered(2_000)), inspectedSheet("Ander", numbered(1_001)))).toBe(2);
  });

  test("a cell far below is one mark too: 1,048,576 rows go in marks of 512 rows, 2,048 of them", () => {
    expect(stepOf(inspectedSheet("Blad", [["x"]], { row: 1_048_575 }))).toBe(512);
  });

  test("a changed row is found in its group, and a sheet without cells is sealed as blank", () => {
    const before = sealable(workbookOf([inspectedSheet("Blad", numbered(4_000)), inspectedSheet("Leeg", [])]));
    if (!before.ok) throw new Error("It cannot be sealed.");
    const { step } = before.value;
    const after = (sheet: InspectedSheet, blank = inspectedSheet("Leeg", [])): readonly string[] =>
      sealChanges(before.value, sealedState(workbookOf([sheet, blank]), step)).changes.map(changeWords);
    const changed = numbered(4_000).map((line, row) => (row === 2_500 ? ["anders"] : line));
    expect(after(inspectedSheet("Blad", numbered(4_000)))).toEqual([]);
    expect(after(inspectedSheet("Blad", changed))).toEqual(["regel 2501 tot en met 2502"]);
    expect(after(inspectedSheet("Blad", numbered(4_000)), inspectedSheet("Leeg", [["x"]]))).toEqual([
      "regel 1 tot en met 2",
    ]);
  });

  test("two rows that change places are seen, also when their sum stays", () => {
    const before = sealedState(workbookOf([inspectedSheet("Blad", [[1], [2], [3]])]), 1);
    const after = sealedState(workbookOf([inspectedSheet("Blad", [[2], [1], [3]])]), 1);
    expect(sealChanges(before, after).changes.map(changeWords)).toEqual(["regel 1 tot en met 2"]);
  });

  test("text is not the number that looks the same, and a line end is the same in every Excel", () => {
    const printOf = (cell: unknown): string | undefined =>
      sealedState(workbookOf([inspectedSheet("Blad", [[cell]])]), 1).sheets[0]?.print;
    expect(printOf("7")).not.toBe(printOf(7));
    expect(printOf(true)).not.toBe(printOf("true"));
    expect(printOf("a\r\nb")).toBe(printOf("a\nb"));
    expect(printOf(0.1 + 0.2)).toBe(printOf(0.3));
  });

  test("is refused where it would not fit: 200 names of 200 signs are more than 24,000", () => {
    const names = Array.from({ length: 200 }, (_name, index) => `N${String(index)}_`.padEnd(200, "x"));
    const refused = sealable(workbookOf([inspectedSheet("Blad", [["x"]])], names));
    expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual(["seal.tooLarge"]);
  });

  test("does not hold names that Excel makes for itself", () => {
    const { names } = sealedState(workbookOf([inspectedSheet("Blad", [])], ["_xlnm._FilterDatabase", "Mijn_naam"]), 1);
    expect(Object.keys(names)).toEqual(["Mijn_naam"]);
  });
});
