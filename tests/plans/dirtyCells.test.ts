import { dirtOf, dirtyAreas } from "../../src/plans/dirtyCells";
import type { OrderKind } from "../../src/plans/order";

const area = { row: 10, column: 3, rows: 5, columns: 2 };

describe("what an order makes stale", () => {
  test.each<readonly [OrderKind, ReturnType<typeof dirtOf>]>([
    ["decision", "context"],
    ["inhabitants", "inhabitants"],
    ["update", "both"],
    ["halfYear", null],
    ["comparison", null],
  ])("%s: %s", (kind, dirt) => {
    expect(dirtOf(kind)).toBe(dirt);
  });
});

describe("the cells to compute again", () => {
  test("are one area as far as they stand below each other: D12 to D13, D15 and E11", () => {
    const formulas = [
      ["=1", "=LRT.OPGAVE(A1)"],
      ["=LRT.OPGAVE(A1)", ""],
      ["=LRT.OPGAVE(A2)", 3],
      ["LRT.OPGAVE(A2)", ""],
      ["=LRT.OPGAVE(A2)", ""],
    ];
    expect(dirtyAreas(area, formulas, "context")).toEqual([
      { row: 11, column: 3, rows: 2, columns: 1 },
      { row: 14, column: 3, rows: 1, columns: 1 },
      { row: 10, column: 4, rows: 1, columns: 1 },
    ]);
  });

  test("are none in rows that were not read or outside the area", () => {
    expect(dirtyAreas(area, [], "context")).toEqual([]);
    expect(dirtyAreas(area, [["", "", "=LRT.SLEUTEL(A1)"]], "context")).toEqual([]);
  });

  test.each([
    ["VERDEEL", true, true],
    ["SPREIDING", true, false],
    ["BESLUIT", true, false],
    ["CAPACITEIT", true, false],
    ["OPGAVE", true, true],
    ["SLEUTEL", true, true],
    ["INWONERS", false, true],
    ["TAAKSTELLING", false, true],
    ["CONTROLE", false, false],
    ["RESTVERDEEL", false, false],
    ["VERDEELXL", false, false],
  ])("LRT.%s reads the decision or a key: %s; inhabitants: %s", (name, context, inhabitants) => {
    const formulas = [[`=1+LRT.${name}(A1)`]];
    const isDirty = (dirt: "context" | "inhabitants" | "both"): boolean => dirtyAreas(area, formulas, dirt).length > 0;
    expect([isDirty("context"), isDirty("inhabitants"), isDirty("both")]).toEqual([
      context,
      inhabitants,
      context || inhabitants,
    ]);
  });

  test.each(["=lrt.opgave(A1)", "=SUM(1,\n LRT.OPGAVE\n (A1))", "=_xldudf_LRT.OPGAVE(A1)&LRT.OPGAVE (1)"])(
    "%j counts",
    (text) => {
      expect(dirtyAreas(area, [[text]], "both")).toHaveLength(1);
    },
  );

  test.each(["=XLRT.OPGAVE(A1)", "=LRTXOPGAVE(A1)", "=LRT.OPGAVE", "=LRT.OPGAVEN(1)", 'is "=LRT.OPGAVE(1)"'])(
    "%j does not",
    (text) => {
      expect(dirtyAreas(area, [[text]], "both")).toEqual([]);
    },
  );
});
