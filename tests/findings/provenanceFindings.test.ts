import { inspectedSheet } from "./inspectedSheet";
import { provenanceFindings } from "../../src/findings/provenanceFindings";
import { heldBy } from "../../src/plans/cellContent";
import type { FormulaChoice } from "../../src/plans/formula/formulaChoice";
import { placedCells } from "../../src/plans/formula/planFormula";
import { emptyWorkbook } from "../../src/plans/workbookContent";

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
function foundAfter(choice: FormulaChoice, changed: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const cells = new Map<string, unknown>();
  for (const { row, column, contents } of placedCells(choice)) {
    contents.forEach((line, down) =>
      line.forEach((content, right) => cells.set(`${row + down},${column + right}`, heldBy(content))),
    );
  }
  for (const [place, value] of Object.entries(changed)) cells.set(place, value);
  const formulas = Array.from({ length: 12 }, (_row, row) =>
    Array.from({ length: 8 }, (_column, column) => cells.get(`${row},${column}`) ?? ""),
  );
  const values = formulas.map((line) =>
    line.map((cell) => (typeof cell === "string" && cell.startsWith("=") ? 0 : cell)),
  );
  const sheets = [inspectedSheet("Uitkomst", values, { formulas })];
  const found = provenanceFindings({ content: emptyWorkbook, sheets, names: new Map(), links: [] });
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
