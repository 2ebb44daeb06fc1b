import { number, text } from "../../../src/plans/cellContent";
import type { FreezeChoice, FrozenFormula } from "../../../src/plans/freeze/freezeChoices";
import { FROZEN_SHEET, frozenName } from "../../../src/plans/freeze/frozenNames";
import { valuesPrint } from "../../../src/plans/freeze/valuesPrint";
import { addInVersion } from "../../../src/plans/version";
import { areaOf, emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import { shortFingerprint } from "../../../src/text/fingerprint";
import { applyDesired } from "../applyDesired";
import { orderOf, planned } from "../reception/decisions";
import { sheet, withArea } from "../smallTable";

const formulaAt = (row: number, formula: string): FrozenFormula => ({
  row,
  column: 3,
  rows: 1,
  columns: 1,
  formula,
  format: "0.0",
});
const freeze: FreezeChoice = {
  source: { sheet: "Blad1", row: 2, column: 1 },
  day: "2026-11-28",
  decision: "besluit-2026",
  key: "lrt-77100",
  values: [
    ["Plekken", 2.5, 40],
    ["007", 3, 60],
  ],
  formats: [
    ["", "0.0", ""],
    ["", "", "#,##0"],
  ],
  formulas: [formulaAt(2, "A1"), formulaAt(3, "A2"), formulaAt(4, "A3")],
  tables: ["LRT_Taakstelling", "Tabel1"],
};
const order = (choice: FreezeChoice = freeze, id = "o1") => orderOf({ kind: "freeze", freeze: choice }, { id });
const print = valuesPrint(freeze.values);

/** The cells of the sheet that an order makes, row by row. */
function block(choice: FreezeChoice, content: WorkbookContent = emptyWorkbook) {
  const [made] = planned(order(choice), content).blocks;
  if (made === undefined) throw new Error("There is no sheet.");
  return made;
}

describe("the sheet of values that were kept", () => {
  test("says where they come from and which order kept them; the values begin on line 16, as text and numbers with their looks", () => {
    const blank = text("");
    const line = (label: string, told: string) => [text(label), text(told), blank];
    expect(block(freeze)).toEqual({
      sheet: "Uitkomst vast 2026-11-28",
      anchor: "LRT_Vast_o1",
      row: 0,
      column: 0,
      contents: [
        line("Vastgezette uitkomst", ""),
        line("Hier staan alleen waarden, zoals zij waren toen zij werden vastgezet. Zij rekenen niet mee.", ""),
        line("", ""),
        line("Komt uit", "Blad1!B3:D4"),
        line("Vastgezet op", "25-11-2026 09:30"),
        line("Door", "provincie"),
        line("Besluit dat gold", "besluit-2026"),
        line("Sleutel die gold", "lrt-77100"),
        line("Formule", "A1 (en nog 2: zie blad Bevroren)"),
        line("Uit tabellen", "LRT_Taakstelling, Tabel1"),
        line("Vingerafdruk waarden", shortFingerprint(print)),
        line("Opdracht", "o1"),
        line("Versie", addInVersion),
        line("", ""),
        line("", ""),
        [text("Plekken"), number(2.5, "0.0"), number(40)],
        [text("007"), number(3), number(60, "#,##0")],
      ],
      cells: [],
      widths: [150, 90, 90],
      isWholeSheet: true,
      isMadeAtOnce: true,
    });
  });

  test("tells one formula by itself, and none where all formulas are of tables", () => {
    const told = (formulas: readonly FrozenFormula[]) => block({ ...freeze, formulas }).contents[8];
    expect(told([formulaAt(2, "A1")])).toEqual([text("Formule"), text("A1"), text("")]);
    expect(told([])).toEqual([text("Formule"), text("geen buiten tabellen"), text("")]);
    expect(told(freeze.formulas.slice(0, 2))?.[1]).toEqual(text("A1 (en nog 1: zie blad Bevroren)"));
    expect(planned(order({ ...freeze, formulas: [] })).tables).toEqual([]);
  });

  test("is two columns wide for a single column of values", () => {
    const { contents, widths } = block({ ...freeze, values: [[5]], formats: [["0"]] });
    expect(contents.map((line) => line.length)).toEqual(contents.map(() => 2));
    expect(contents.at(-1)).toEqual([number(5, "0"), text("")]);
    expect(contents[3]).toEqual([text("Komt uit"), text("Blad1!B3")]);
    expect(widths).toEqual([150, 90]);
  });

  test("has the name of its day, with a number where another one of the day stands", () => {
    const on = (...sheets: WorkbookContent["sheets"]) => block(freeze, { ...emptyWorkbook, sheets }).sheet;
    const day = "Uitkomst vast 2026-11-28";
    expect(on(sheet(day))).toBe(`${day} (2)`);
    expect(on(sheet(day.toUpperCase()), sheet(`${day} (2)`))).toBe(`${day} (3)`);
    expect(on(sheet(day, { used: null }))).toBe(day);
    expect([day, `${day} (2)`, `${day} (12)`].every((name) => FROZEN_SHEET.test(name))).toBe(true);
    const others = [`Mijn ${day}`, `${day} van mij`, `${day} (2) `, "Uitkomst vast 2026-11", `${day}(2)`, `${day} ()`];
    expect(others.filter((name) => FROZEN_SHEET.test(name))).toEqual([]);
  });

  test("is the one that the order began before, whether it has its name yet or not, and whatever it is called by now", () => {
    const day = "Uitkomst vast 2026-11-28";
    const content = { ...emptyWorkbook, sheets: [sheet(day), sheet(`${day} (2)`)] };
    const begun = (id: string, on: string) =>
      withArea(content, areaOf.sheet(on), {
        row: 0,
        column: 0,
        cells: Array.from({ length: 13 }, (_line, row) => (row === 11 ? ["Opdracht", id] : ["", ""])),
      });
    expect(block(freeze, begun("o1", day)).sheet).toBe(day);
    expect(block(freeze, begun("o1", `${day} (2)`)).sheet).toBe(`${day} (2)`);
    expect(block(freeze, begun("o2", day)).sheet).toBe(`${day} (3)`);
    const pointers = new Map([[frozenName("o1"), { sheet: "Mijn uitkomst", row: 0, column: 0, value: "" }]]);
    expect(block(freeze, { ...content, pointers }).sheet).toBe("Mijn uitkomst");
  });
});

describe("a result that is kept", () => {
  test("has a row in Bevroren for each formula outside tables", () => {
    const [table] = planned(order()).tables;
    const rows = (table?.rows ?? []).map(({ cells }) =>
      Object.fromEntries([...cells].map(([header, cell]) => [header, cell.kind === "text" ? cell.text : cell])),
    );
    expect(rows).toHaveLength(3);
    expect(rows[1]).toEqual({
      Opdracht: "o1",
      Cel: "D4",
      Blad: "Blad1",
      Cellen: "D4",
      "Formule (zonder =)": "A2",
      Opmaak: "0.0",
      Bereik: "B3:D4",
      Waarden: "Uitkomst vast 2026-11-28",
      "Vingerafdruk waarden": print,
      Wie: "provincie",
      Tijdstip: "25-11-2026 09:30",
      Kenmerk: expect.stringMatching(/^sha256:/u) as string,
    });
    // The sheet of the values may get another name while it is written; nothing else of the row is ever renewed.
    expect(table?.rows.map(({ renewed }) => renewed)).toEqual([["Waarden"], ["Waarden"], ["Waarden"]]);
  });

  test("is told in the log with its cells, its sheet and the fingerprint of its values", () => {
    expect(planned(order()).log).toMatchObject({
      action: "Uitkomst vastgezet",
      subject: "Blad1!B3:D4",
      remark: "Waarden van Blad1!B3:D4 staan in het blad Uitkomst vast 2026-11-28.",
      fingerprintAfter: print,
    });
  });

  test("given twice wants the same", () => {
    const content = applyDesired(planned(order()), emptyWorkbook);
    expect(planned(order(), content).blocks).toEqual(planned(order()).blocks);
  });
});
