import { count, formula, PERCENT_FORMAT, COUNT_FORMAT, text, TWO_DECIMALS } from "../../../src/plans/cellContent";
import type { Comparison } from "../../../src/plans/comparison/comparison";
import { comparisonLayout, comparisonRows, originBlock } from "../../../src/plans/comparison/comparisonSheet";
import { addInVersion } from "../../../src/plans/version";
import { emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import { orderOf, planned, workbookAfter } from "../reception/decisions";
import { logEntry } from "../../../src/plans/desiredState";
import { logOf, sheet } from "../smallTable";

const comparison: Comparison = {
  total: 10,
  first: "gelijk, grootste resten",
  second: "inwoners, d'Hondt",
  rows: [
    { code: "PV24", name: "Flevoland", inhabitants: 444_701, first: 4, second: 6 },
    { code: "PV26", name: "Utrecht", inhabitants: 1_387_643, first: 6, second: 4 },
  ],
};
const order = orderOf({ kind: "comparison", comparison });
const place = { sheet: "Vergelijk", table: "LRT_Vergelijk", names: "LRT_Vergelijk" };

describe("the sheet of a comparison", () => {
  test("has the figures of A and B as values, in their order", () => {
    const cells = comparisonRows(place, comparison).map((row) => [...row.cells]);
    expect(cells).toHaveLength(2);
    expect(cells[0]).toEqual([
      ["Gebied", text("PV24")],
      ["Naam", text("Flevoland")],
      ["Inwoners", count(444_701)],
      ["Plekken A", count(4)],
      ["Plekken B", count(6)],
    ]);
  });

  test("has every difference as a formula: 6 − 4 = 2, that is 50 %, and places per thousand inhabitants", () => {
    const layout = comparisonLayout(place, { total: 10, first: "Inwoners, sluitend", second: "Gelijk, sluitend" });
    expect(layout).toMatchObject({ name: "LRT_Vergelijk", sheet: "Vergelijk", key: ["Gebied"], isOneOfMany: true });
    expect(layout.explanation).toBe(
      "A: Inwoners, sluitend. B: Gelijk, sluitend. Elk verdeelt 10 plekken. Verschil is B − A.",
    );
    expect(layout.formulas).toEqual({
      "Verschil (B − A)": { template: "[@[Plekken B]]-[@[Plekken A]]", format: COUNT_FORMAT },
      "Verschil (%)": {
        template: 'IF([@[Plekken A]]=0,IF([@[Plekken B]]=0,0,""),([@[Plekken B]]-[@[Plekken A]])/[@[Plekken A]])',
        format: PERCENT_FORMAT,
      },
      "A per 1000 inwoners": {
        template:
          'IF([@Inwoners]="","",IF(IF(ISNUMBER([@Inwoners]),OR([@Inwoners]<0,[@Inwoners]<>INT([@Inwoners])),TRUE),NA(),IF([@Inwoners]=0,"",[@[Plekken A]]/[@Inwoners]*LRT_Vergelijk_Maat)))',
        format: TWO_DECIMALS,
      },
      "B per 1000 inwoners": {
        template:
          'IF([@Inwoners]="","",IF(IF(ISNUMBER([@Inwoners]),OR([@Inwoners]<0,[@Inwoners]<>INT([@Inwoners])),TRUE),NA(),IF([@Inwoners]=0,"",[@[Plekken B]]/[@Inwoners]*LRT_Vergelijk_Maat)))',
        format: TWO_DECIMALS,
      },
    });
  });

  test("says beside the table what A and B are, and whether both add up to the total", () => {
    const check = (header: string): string =>
      `IF(SUM(LRT_Vergelijk[[${header}]])=LRT_Vergelijk_Totaal,"OK","LET OP: verschil "&SUM(LRT_Vergelijk[[${header}]])-LRT_Vergelijk_Totaal)`;
    const cells = "LRT_Vergelijk[Inwoners]";
    const faults =
      `(COUNTA(${cells})-COUNT(${cells})+COUNTIFS(${cells},"<0")+` +
      `SUMPRODUCT((${cells}>=0)*ISNUMBER(${cells})*(IFERROR(${cells}-INT(${cells}),0)<>0)))`;
    const inhabitants = `IF(${faults}=0,"OK","FOUT: regels zonder heel aantal inwoners: "&${faults})`;
    expect(originBlock(place, comparison, "a1b2")).toEqual({
      sheet: "Vergelijk",
      anchor: "LRT_Vergelijk_Herkomst",
      row: 4,
      column: 10,
      contents: [
        [text("Totaal"), count(10)],
        [text("Per aantal inwoners"), count(1000)],
        [text("Verdeling A"), text("gelijk, grootste resten")],
        [text("Verdeling B"), text("inwoners, d'Hondt")],
        [text("Controle som A"), formula(check("Plekken A"))],
        [text("Controle som B"), formula(check("Plekken B"))],
        [text("Versie"), text(addInVersion)],
        [text("Vingerafdruk invoer"), text("a1b2")],
        [text("Controle inwoners"), formula(inhabitants)],
      ],
      cells: [
        { row: 0, column: 1, name: "LRT_Vergelijk_Totaal", isInput: false },
        { row: 1, column: 1, name: "LRT_Vergelijk_Maat", isInput: false },
      ],
    });
  });
});

describe("a comparison", () => {
  const on = (content: WorkbookContent): readonly unknown[] => {
    const { tables, blocks, log } = planned(order, content);
    return [tables[0]?.layout.name, tables[0]?.layout.sheet, blocks[0]?.sheet, log.subject];
  };
  const second = ["LRT_Vergelijk_2", "Vergelijk (2)", "Vergelijk (2)", "Vergelijk (2)"];
  const taken = (name: string) => ({ name, sheet: "Blad1", row: 0, column: 0, rows: 2, columns: 2 });

  test("comes on a sheet of its own, with bars and its line in the log", () => {
    expect(on(emptyWorkbook)).toEqual(["LRT_Vergelijk", "Vergelijk", "Vergelijk", "Vergelijk"]);
    const { tables, log } = planned(order);
    expect(tables[0]?.rows).toHaveLength(2);
    expect(tables[0]?.bars).toEqual([["Plekken A", "Plekken B"], ["Verschil (B − A)"]]);
    expect(log).toMatchObject({
      action: "Vergelijking geschreven",
      remark: "A: gelijk, grootste resten. B: inwoners, d'Hondt.",
      before: "",
    });
    expect(log.fingerprintAfter).toMatch(/^(?:[0-9a-f]{4} ){3}[0-9a-f]{4}$/u);
  });

  test("has another fingerprint when any figure in it is another one", () => {
    const print = (rest: Partial<Comparison>): string =>
      planned(orderOf({ kind: "comparison", comparison: { ...comparison, ...rest } })).log.fingerprintAfter;
    const prints = [{}, { total: 11 }, { first: "x" }, { second: "x" }, { rows: comparison.rows.slice(0, 1) }].map(
      print,
    );
    expect(new Set(prints).size).toBe(5);
  });

  test("leaves a sheet in use as it is and takes the next; a blank one is used", () => {
    expect(on({ ...emptyWorkbook, sheets: [sheet("VERGELIJK")] })).toEqual(second);
    expect(on({ ...emptyWorkbook, sheets: [sheet("Vergelijk", { used: null })] })[1]).toBe("Vergelijk");
    expect(on({ ...emptyWorkbook, sheets: [sheet("Vergelijk"), sheet("Vergelijk (2)")] })[0]).toBe("LRT_Vergelijk_3");
  });

  test("leaves the name of a table in use, in capitals or not, wherever it stands", () => {
    expect(on({ ...emptyWorkbook, places: [taken("lrt_vergelijk")] })).toEqual(second);
    expect(on({ ...emptyWorkbook, places: [taken("Tabel1")] })[0]).toBe("LRT_Vergelijk");
  });

  test("leaves names of cells in use: a sheet that was renamed keeps them", () => {
    for (const name of ["LRT_Vergelijk_Herkomst", "LRT_Vergelijk_Totaal", "LRT_Vergelijk_Maat"]) {
      const cell = { sheet: "Oud", row: 4, column: 11, value: 1000 };
      expect(on({ ...emptyWorkbook, pointers: new Map([[name, cell]]) })).toEqual(second);
    }
  });

  test("that was begun goes on on the sheet that the log names, and takes no other one", () => {
    const begun = (subject: string): WorkbookContent => {
      const log = logOf(order, logEntry("Vergelijking geschreven", subject));
      return { ...emptyWorkbook, tables: [log], sheets: [sheet("Vergelijk"), sheet("Vergelijk (2)")] };
    };
    expect(on(begun("Vergelijk (2)"))).toEqual(second);
    expect(on(begun("Vergelijk"))[0]).toBe("LRT_Vergelijk");
    expect(on({ ...begun("Vergelijk (2)"), sheets: [] })).toEqual(second);
  });

  test("stands beside another one: each has its own names", () => {
    const held = workbookAfter(order);
    const used = {
      ...held,
      sheets: held.sheets.map((one) => ({ ...one, used: { row: 0, column: 0, rows: 9, columns: 9 } })),
    };
    expect(planned(order, used).blocks[0]?.anchor).toBe("LRT_Vergelijk_2_Herkomst");
  });
});
