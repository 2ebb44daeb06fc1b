import { COUNT_FORMAT, count, formula, number, text } from "../../../src/plans/cellContent";
import { logEntry } from "../../../src/plans/desiredState";
import type { FormulaChoice } from "../../../src/plans/formula/formulaChoice";
import { formulaText, placedCells, placesOf } from "../../../src/plans/formula/planFormula";
import { addInVersion } from "../../../src/plans/version";
import { selectionPrint } from "../../../src/plans/formula/selectionPrint";
import { areaOf, emptyWorkbook, type TablePlace, type WorkbookContent } from "../../../src/plans/workbookContent";
import { orderOf, planned, refused } from "../reception/decisions";
import { logOf, sheet } from "../smallTable";

/** 100 places by the three weights in B2 to B4; the result comes in D2 to D4. */
const selected: FormulaChoice = {
  total: 100,
  weights: { kind: "selection", address: "Blad1!B2:B4", rows: 3, columns: 1, seen: "sha256:1" },
  method: "grootste-resten",
  minimum: null,
  maximum: null,
  at: { sheet: "Blad1", row: 1, column: 3 },
};
const keyed: FormulaChoice = {
  ...selected,
  weights: {
    kind: "key",
    keyId: "gelijk",
    rows: [
      { name: "Groningen", weight: 1 },
      { name: "Flevoland", weight: 2 },
    ],
  },
};
const remark = (choice: FormulaChoice): string => {
  const cell = placedCells(choice)
    .at(-1)
    ?.contents.find(([label]) => label?.kind === "text" && label.text === "Vingerafdruk invoer")?.[1];
  return cell?.kind === "text" ? cell.text : "";
};

describe("the formula of a distribution", () => {
  test.each([
    [null, null, 'LRT.VERDEEL(100,Blad1!B2:B4,"grootste-resten")'],
    ["5", null, 'LRT.VERDEEL(100,Blad1!B2:B4,"grootste-resten",5)'],
    [null, "Blad1!C2", 'LRT.VERDEEL(100,Blad1!B2:B4,"grootste-resten",,Blad1!C2)'],
    ["5", "geen", 'LRT.VERDEEL(100,Blad1!B2:B4,"grootste-resten",5,"geen")'],
  ])("with minimum %p and maximum %p is %s", (minimum, maximum, expected) => {
    expect(formulaText({ ...selected, minimum, maximum }, ",")).toBe(expected);
  });

  test("keeps agreements and divides the rest where agreed places stand in cells", () => {
    expect(formulaText({ ...selected, agreed: "Blad1!C2:C4" }, ",")).toBe(
      'LRT.RESTVERDEEL(100,Blad1!B2:B4,Blad1!C2:C4,"grootste-resten")',
    );
    expect(placesOf({ ...selected, agreed: "Blad1!C2:C4" }).provenance).toBe("F2:G10");
    expect(remark({ ...selected, agreed: "Blad1!C2:C4" })).not.toBe(remark(selected));
  });

  test("has semicolons as a Dutch Excel shows it", () => {
    expect(formulaText({ ...selected, minimum: "5" }, "; ")).toBe(
      'LRT.VERDEEL(100; Blad1!B2:B4; "grootste-resten"; 5)',
    );
  });

  test("names the weights of a key where they come: two columns to the right, F2 to F3", () => {
    expect(formulaText(keyed, ",")).toBe('LRT.VERDEEL(100,F2:F3,"grootste-resten")');
  });
});

describe("where everything of a formula comes", () => {
  test("is told as addresses: the result in D2 to D4, what is said about it from F2", () => {
    expect(placesOf(selected)).toEqual({ result: "D2:D4", weights: "Blad1!B2:B4", provenance: "F2:G9" });
  });

  test("leaves one column free beside weights in rows and columns", () => {
    const square: FormulaChoice = {
      ...selected,
      weights: { ...selected.weights, kind: "selection", address: "B2:C4", rows: 3, columns: 2, seen: "" },
    };
    expect(placesOf(square)).toEqual({ result: "D2:E4", weights: "B2:C4", provenance: "G2:H9" });
  });

  test("puts the weights of a key beside it, then one free column: H2 to I11 with both bounds", () => {
    expect(placesOf({ ...keyed, minimum: "1", maximum: "9" })).toEqual({
      result: "D2:D3",
      weights: "F2:F3",
      provenance: "H2:I11",
    });
  });
});

describe("the cells of a formula", () => {
  test("are the formula, with room for its answer, and what a reader must know later", () => {
    expect(placedCells({ ...selected, minimum: "5", maximum: "geen" })).toEqual([
      {
        sheet: "Blad1",
        row: 1,
        column: 3,
        contents: [[formula('LRT.VERDEEL(100,Blad1!B2:B4,"grootste-resten",5,"geen")', COUNT_FORMAT)]],
        spill: { rows: 3, columns: 1 },
      },
      {
        sheet: "Blad1",
        row: 1,
        column: 5,
        contents: [
          [text("Totaal"), count(100)],
          [text("Gewichten"), text("Blad1!B2:B4")],
          [text("Methode"), text("grootste-resten")],
          [text("Minimum"), text("5")],
          [text("Maximum"), text("geen")],
          [text("Gelijke stand"), text("wie het hoogst staat, gaat voor")],
          [text("Controle"), formula("LRT.CONTROLE(D2:D4,100)")],
          [text("Versie"), text(addInVersion)],
          [text("Vingerafdruk invoer"), text(remark({ ...selected, minimum: "5", maximum: "geen" }))],
          [text("Geldend besluit nu"), formula("LRT.BESLUIT()")],
        ],
        spill: null,
      },
    ]);
  });

  test("say which decision and key were in force, where there were any", () => {
    const [, provenance] = placedCells({ ...selected, inForce: { decision: "besluit-1", key: "inwoners-2025" } });
    expect(provenance?.contents.slice(-3)).toEqual([
      [text("Geldend besluit nu"), formula("LRT.BESLUIT()")],
      [text("Besluit bij het maken"), text("besluit-1")],
      [text("Sleutel bij het maken"), text("inwoners-2025")],
    ]);
  });

  test("are for a key its weights too, each with its province", () => {
    const [weights, result, provenance] = placedCells(keyed);
    expect(weights).toEqual({
      sheet: "Blad1",
      row: 1,
      column: 4,
      contents: [
        [text("Groningen"), number(1, COUNT_FORMAT)],
        [text("Flevoland"), number(2, COUNT_FORMAT)],
      ],
      spill: null,
    });
    expect(result).toMatchObject({ column: 3, spill: { rows: 2, columns: 1 } });
    expect(provenance).toMatchObject({ column: 7 });
    expect(provenance?.contents[1]).toEqual([text("Gewichten"), text("gelijk")]);
    expect(placedCells(keyed)).toHaveLength(3);
    expect(placedCells(selected)).toHaveLength(2);
  });

  test("carry a fingerprint that is another one as soon as anything that went in is", () => {
    const twice = {
      ...keyed.weights,
      rows: [
        { name: "Groningen", weight: 1 },
        { name: "Flevoland", weight: 3 },
      ],
    } as FormulaChoice["weights"];
    const others: readonly FormulaChoice[] = [
      { ...selected, total: 101 },
      { ...selected, method: "d-hondt" },
      { ...selected, minimum: "1" },
      { ...selected, maximum: "1" },
      { ...selected, weights: { kind: "selection", address: "Blad1!B3:B5", rows: 3, columns: 1, seen: "sha256:1" } },
      { ...selected, weights: { kind: "selection", address: "Blad1!B2:B4", rows: 3, columns: 1, seen: "sha256:2" } },
      keyed,
      { ...keyed, weights: twice },
      {
        ...keyed,
        weights: {
          ...keyed.weights,
          kind: "key",
          keyId: "anders",
          rows: [
            { name: "Groningen", weight: 1 },
            { name: "Flevoland", weight: 2 },
          ],
        },
      },
    ];
    const prints = [selected, ...others].map(remark);
    expect(new Set(prints).size).toBe(prints.length);
    for (const print of prints) expect(print).toMatch(/^(?:[0-9a-f]{4} ){3}[0-9a-f]{4}$/u);
    expect(remark({ ...selected, at: { sheet: "Blad2", row: 8, column: 8 } })).toBe(remark(selected));
  });
});

describe("the order for a formula", () => {
  const order = orderOf({ kind: "formula", formula: selected });
  const withBlankSheet = { ...emptyWorkbook, sheets: [sheet("Blad1", { used: null })] };
  const beside = (place: Partial<TablePlace>): WorkbookContent => ({
    ...withBlankSheet,
    places: [{ name: "Tabel1", sheet: "Blad1", row: 0, column: 0, rows: 1, columns: 1, ...place }],
  });

  test("says in the log what was written where, and of which weights", () => {
    expect(planned(order, withBlankSheet).log).toEqual({
      action: "Formule ingevoegd",
      subject: "Blad1!D2:D4",
      before: "",
      after: 'LRT.VERDEEL(100,Blad1!B2:B4,"grootste-resten")',
      remark: "Blad1!B2:B4",
      fingerprintBefore: "",
      fingerprintAfter: remark(selected),
    });
    expect(planned(order, withBlankSheet).placed).toEqual(placedCells(selected));
    expect(planned(order, withBlankSheet).tables).toEqual([]);
  });

  // The result needs D2 to D4, so C1 to E5 must be free of tables; what is said about it F2 to G9, so E1 to H10.
  test.each([
    ["above in row 1", { row: 0, column: 3 }],
    ["to the left in column C", { row: 2, column: 2 }],
    ["to the right in column E, below the answer", { row: 4, column: 4 }],
    ["just below what is said about it", { row: 9, column: 7 }],
    ["around all of it", { row: 0, column: 0, rows: 50, columns: 50 }],
    ["from A1 to C1", { row: 0, column: 0, columns: 3 }],
  ])("is refused against or in a table: %s", (_where, place) => {
    expect(refused(order, beside(place))).toEqual([["workbook.besideTable", { table: "Tabel1" }]]);
  });

  test.each([
    ["in column B", { row: 1, column: 1 }],
    ["in C6, below the corner", { row: 5, column: 2 }],
    ["in D6, one row further down", { row: 5, column: 3 }],
    ["in F11", { row: 10, column: 5 }],
    ["in I1", { row: 0, column: 8 }],
    ["on another sheet", { sheet: "Blad2", row: 1, column: 3 }],
    ["from A1 to B9", { row: 0, column: 0, rows: 9, columns: 2 }],
  ])("is free of a table %s", (_where, place) => {
    expect(refused(order, beside(place))).toEqual([]);
  });

  test("is refused when its sheet was taken away", () => {
    expect(refused(order, emptyWorkbook)).toEqual([["workbook.sheetGone", { sheet: "Blad1" }]]);
  });

  test("is free of a table that ends two rows above it, and refused against one that ends a row above", () => {
    const low = orderOf({ kind: "formula", formula: { ...selected, at: { sheet: "Blad1", row: 5, column: 3 } } });
    expect(refused(low, beside({ row: 0, column: 3, rows: 4 }))).toEqual([]);
    expect(refused(low, beside({ row: 0, column: 3, rows: 5 }))).toEqual([
      ["workbook.besideTable", { table: "Tabel1" }],
    ]);
  });

  test("needs no row above the first one", () => {
    const top = orderOf({ kind: "formula", formula: { ...selected, at: { sheet: "Blad1", row: 0, column: 3 } } });
    expect(refused(top, beside({ row: 0, column: 0, rows: 9, columns: 2 }))).toEqual([]);
    expect(refused(top, beside({ row: 4, column: 3 }))).toEqual([]);
    expect(refused(top, beside({ row: 3, column: 3 }))).toEqual([["workbook.besideTable", { table: "Tabel1" }]]);
  });
});

describe("weights that were selected", () => {
  const from = { sheet: "Blad1", row: 1, column: 0, rows: 3, columns: 2 };
  const shown = [
    ["Assen", 1],
    ["Emmen", 2],
    ["Urk", 3],
  ] as const;
  const choice: FormulaChoice = {
    ...selected,
    weights: { kind: "selection", address: "Blad1!B2:B4", rows: 3, columns: 1, seen: selectionPrint(shown), from },
  };
  const order = orderOf({ kind: "formula", formula: choice });
  const showing = (values: readonly (readonly unknown[])[]): WorkbookContent => ({
    ...emptyWorkbook,
    sheets: [sheet("Blad1")],
    areas: new Map([[areaOf.selected(from), { ...from, cells: values, shown: values }]]),
  });

  test("must show what the planner saw, names too: a formula names cells by their place", () => {
    expect(refused(order, showing(shown))).toEqual([]);
    for (const moved of [
      [
        ["", ""],
        ["Assen", 1],
        ["Emmen", 2],
      ],
      [
        ["Urk", 1],
        ["Emmen", 2],
        ["Assen", 3],
      ],
      [
        ["Assen", 1],
        ["Emmen", 2],
        ["Urk", 4],
      ],
    ]) {
      expect(refused(order, showing(moved))).toEqual([["workbook.changedByColleague", {}]]);
    }
  });

  test("of a sheet that is gone are a problem with its name", () => {
    const elsewhere = { ...choice, weights: { ...choice.weights, from: { ...from, sheet: "Lijst" } } } as FormulaChoice;
    expect(refused(orderOf({ kind: "formula", formula: elsewhere }), showing(shown))).toEqual([
      ["workbook.weightsGone", { sheet: "Lijst" }],
    ]);
  });

  test("may change once the formula stands: Excel follows them", () => {
    const standing = (cell: string) => ({ row: 1, column: 3, cells: [[cell]] });
    const changed = showing([
      ["Assen", 9],
      ["Emmen", 2],
      ["Urk", 3],
    ]);
    const holding = (cell: string): WorkbookContent => ({
      ...changed,
      areas: new Map([...changed.areas, [areaOf.placed(choice.at), standing(cell)] as const]),
      tables: [logOf(order, logEntry("Formule ingevoegd", "Blad1!D2"))],
    });
    const own = `=${formulaText(choice, ",")}`;
    expect(refused(order, holding(own))).toEqual([]);
    // Another formula is one of somebody else, also for an order that began.
    const taken = [["workbook.cellsTaken", { address: "Blad1!D2" }]];
    for (const other of ["=SUM(5,6)", "=LRT.VERDEEL(100,Blad1!B2:B4)"]) {
      expect(refused(order, holding(other))).toEqual(taken);
      expect(refused(order, { ...holding(other), tables: [] })).toEqual(taken);
    }
    const example = orderOf({ kind: "example", example: { name: "INWONERS", at: choice.at } });
    expect(refused(example, holding(own))).toEqual(taken);
  });
});
