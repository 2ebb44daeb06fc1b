import { typedFormulaFindings } from "../../src/findings/typedFormulaFindings";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { inspectedSheet } from "./inspectedSheet";

/** The findings about one formula on a sheet, in a workbook with this besides. */
function foundIn(formula: string, content: Partial<WorkbookContent> = {}): readonly unknown[] {
  const sheets = [inspectedSheet("Blad1", [[5]], { formulas: [[formula]] })];
  const workbook = { content: { ...emptyWorkbook, ...content }, sheets, names: new Map(), links: [] };
  return typedFormulaFindings(workbook).map(({ code, what }) => [code, what.parameters]);
}

describe("a number in a formula", () => {
  test("is told where a person typed it", () => {
    expect(foundIn("=20*A2")).toEqual([["W4", { number: "20" }]]);
  });

  test("is not told where it says how to add up; one beside it is", () => {
    expect(foundIn("=SUBTOTAL(109,A2:A9)")).toEqual([]);
    expect(foundIn("=AGGREGATE(9,6,A2:A9)*0")).toEqual([]);
    expect(foundIn("=SUBTOTAL(9,A2:A9)*20")).toEqual([["W4", { number: "20" }]]);
  });

  test("is not told on a sheet that an order made as a whole: its corner has a name of ours", () => {
    const corner = { sheet: "Blad1", row: 0, column: 0, value: 5 };
    expect(foundIn("=20*A2", { pointers: new Map([["LRT_Vergaderblad_a1", corner]]) })).toEqual([]);
    expect(foundIn("=20*A2", { pointers: new Map([["Eigen_naam", corner]]) })).toHaveLength(1);
    expect(foundIn("=20*A2", { pointers: new Map([["LRT_Totaal", { ...corner, row: 7 }]]) })).toHaveLength(1);
  });

  test("is not told in a table of ours that lost a header: what it lacks is a finding by itself", () => {
    const table = { id: "1", sheet: "Blad1", row: 0, column: 0, headers: ["x"], rows: [[5]], formulas: null };
    expect(foundIn("=20*A2", { tables: [{ ...table, name: "LRT_Taakstelling", hasTotals: false }] })).toEqual([]);
    expect(foundIn("=20*A2", { tables: [{ ...table, name: "Tabel1", hasTotals: false }] })).toHaveLength(1);
  });
});

describe("a link to another workbook", () => {
  test.each(["=[1]Blad!A1", "='C:\\map\\[Boek.xlsx]Blad 1'!A1", "=A1+[Map.xlsx]Blad1!B2", "=[1]!Naam"])(
    "is told: %s",
    (formula) => {
      expect(foundIn(formula).map((found) => (found as readonly unknown[])[0])).toContain("W6KOPPELING");
    },
  );

  test.each(["=COUNTIFS(#REF!,[@Gebied],#REF!,1)", "=LRT_T[[#This Row],[Maand 1 (invoer)]]", "=SUM(LRT_T[Opgave])"])(
    "is none: %s",
    (formula) => {
      expect(foundIn(formula)).toEqual([]);
    },
  );
});
