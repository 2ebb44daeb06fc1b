import { inspectedSheet } from "./inspectedSheet";
import { provenanceFindings } from "../../src/findings/provenanceFindings";
import { heldBy } from "../../src/plans/cellContent";
import type { FormulaChoice } from "../../src/plans/formula/formulaChoice";
import { placedCells } from "../../src/plans/formula/planFormula";
import { pointerNames } from "../../src/plans/reception/pointers";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";

/** Three columns of weights that somebody selected: the result is as wide, and one blank column follows. */
const selected: FormulaChoice = {
  total: 60,
  weights: { kind: "selection", address: "Blad1!A1:C2", rows: 2, columns: 3, seen: "sha256:1" },
  method: "sluitend",
  minimum: null,
  maximum: null,
  at: { sheet: "Uitkomst", row: 0, column: 0 },
};
const ofKey: FormulaChoice = {
  ...selected,
  weights: { kind: "key", keyId: "gelijk", rows: [{ name: "Drenthe", weight: 1 }] },
};

/** The findings about a sheet on which the order for a formula wrote its cells, some of them changed by hand. */
function foundAfter(
  choice: FormulaChoice,
  changed: Readonly<Record<string, unknown>> = {},
  pointers: WorkbookContent["pointers"] = new Map(),
): readonly string[] {
  const cells = new Map<string, unknown>();
  for (const { row, column, contents } of placedCells(choice)) {
    contents.forEach((line, down) =>
      line.forEach((content, right) => cells.set(`${row + down},${column + right}`, heldBy(content))),
    );
  }
  for (const [place, value] of Object.entries(changed)) cells.set(place, value);
  const formulas = Array.from({ length: 14 }, (_row, row) =>
    Array.from({ length: 8 }, (_column, column) => cells.get(`${row},${column}`) ?? ""),
  );
  const values = formulas.map((line) =>
    line.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? 0 : cell)),
  );
  const sheets = [inspectedSheet("Uitkomst", values, { formulas })];
  const found = provenanceFindings({ content: { ...emptyWorkbook, pointers }, sheets, names: new Map(), links: [] });
  return found.map(({ code }) => code);
}

describe("what is said beside a result is still so", () => {
  test("for three columns of selected weights: no key stands beside them, although the block is as far away", () => {
    expect(foundAfter(selected)).toEqual([]);
  });

  test("for the weights of a key; not when one of them was changed from 1 to 2", () => {
    expect(foundAfter(ofKey)).toEqual([]);
    expect(foundAfter(ofKey, { "0,2": 2 })).toEqual(["HERKOMST"]);
  });

  test("not when the formula divides another total than the 60 that is named", () => {
    const other = '=LRT.VERDEEL(70,Blad1!A1:C2,"sluitend")';
    expect(foundAfter(selected, { "0,0": other })).toEqual(["HERKOMST"]);
  });
});

describe("what was in force when a result was made", () => {
  const made: FormulaChoice = { ...ofKey, inForce: { decision: "besluit-1", key: "gelijk" } };
  const inForce = (decision: string, key: string): WorkbookContent["pointers"] => {
    const at = { sheet: "Start", row: 0, column: 0 };
    return new Map([
      [pointerNames.activeDecision, { ...at, value: decision }],
      [pointerNames.activeKey, { ...at, value: key }],
    ]);
  };

  test("is still in force, or nobody knows what was", () => {
    expect(foundAfter(made, {}, inForce("besluit-1", "gelijk"))).toEqual([]);
    expect(foundAfter(ofKey, {}, inForce("besluit-2", "inwoners-2025"))).toEqual([]);
    expect(foundAfter(made)).toEqual([]);
  });

  test("is not any more: another decision, another key, or both", () => {
    expect(foundAfter(made, {}, inForce("besluit-2", "gelijk"))).toEqual(["ANDERSGELDEND"]);
    expect(foundAfter(made, {}, inForce("besluit-1", "inwoners-2025"))).toEqual(["ANDERSGELDEND"]);
    expect(foundAfter(made, {}, inForce("besluit-2", "inwoners-2025"))).toEqual(["ANDERSGELDEND", "ANDERSGELDEND"]);
  });

  test("does not matter for a result by weights of the planner's own, as far as the key goes", () => {
    const own: FormulaChoice = { ...selected, inForce: { decision: "besluit-1", key: "gelijk" } };
    expect(foundAfter(own, {}, inForce("besluit-1", "inwoners-2025"))).toEqual([]);
    expect(foundAfter(own, {}, inForce("besluit-2", "inwoners-2025"))).toEqual(["ANDERSGELDEND"]);
  });

  test("the check and the decision beside a result are formulas: typed over they say what was so once", () => {
    // The block begins in the fifth column: total, weights, method, ties, then the check.
    expect(foundAfter(ofKey, { "4,5": "OK" })).toEqual(["FORMULE"]);
    expect(foundAfter(ofKey, { "7,5": "Besluit 1" })).toEqual(["FORMULE"]);
  });
});
