/** Keeping a result as values, and bringing its formulas back: exactly, and never over what somebody typed. */
import { findingsOf } from "../../src/findings/findingsOf";
import { inspectWorkbook } from "../../src/workbook/inspectWorkbook";
import { readSelection } from "../../src/workbook/selection";
import { freezeSelection } from "../../src/taskpane/sharing/freezeSelection";
import { keptResults, thawOf } from "../../src/plans/freeze/keptFormulas";
import { parsedCells } from "../../src/plans/parsedCells";
import type { OrderChoice } from "../../src/plans/order";
import type { Outcome } from "../../src/plans/outcome";
import type { Result } from "../../src/text/result";
import { sentence } from "../../src/text/sentence";
import { carryOut } from "../../src/workbook/carryOut";
import type { CellArea } from "../../workbench/model/cellArea";
import { forgetReceptionContext } from "../../src/workbook/receptionContext";
import { codesOf, orderWith, readContent } from "./giveOrder";
import { type OpenHost, openHost } from "./harness";
import { loadFunctions } from "./loadFunctions";

let given = 0;

/** An order with a short id, as the pane makes them. */
function give(choice: OrderChoice): Promise<Outcome> {
  given += 1;
  return carryOut({ ...orderWith(choice, {}), id: `vast000${given}` });
}

describe("a result that is kept as values", () => {
  let opened: OpenHost;
  beforeEach(async () => {
    opened = openHost();
    forgetReceptionContext();
    given = 0;
    await loadFunctions();
    // 60 places over the weights 10, 20 and 30, with a sum below it.
    opened.type("Blad1!A1", "Gemeente");
    opened.type("Blad1!B1", "Gewicht");
    opened.type("Blad1!C1", "Plekken");
    ["Assen", "''s-Gravenhage", "Emmen"].forEach((name, row) => opened.type(`Blad1!A${row + 2}`, name));
    [10, 20, 30].forEach((weight, row) => opened.type(`Blad1!B${row + 2}`, weight));
    opened.type("Blad1!C2", '=LRT.VERDEEL(60,B2:B4,"sluitend")');
    opened.type("Blad1!C5", "=SUM(C2:C4)");
    await opened.state.grid.settled();
  });
  afterEach(() => {
    expect(opened.host.unknownMembers).toEqual([]);
    opened.close();
  });

  const select = (row: number, column: number, rows: number, columns: number): void =>
    opened.state.select({ sheetId: opened.state.activeSheet, row, column, rows, columns });

  async function chosen(): Promise<Result<Extract<OrderChoice, { kind: "freeze" }>["freeze"]>> {
    const [selected, inspected] = [await readSelection(), await inspectWorkbook()];
    if (!selected.ok || !inspected.ok) throw new Error("The workbook cannot be read.");
    return freezeSelection(selected.value, inspected.value.workbook, "2026-11-28");
  }

  async function freeze(): Promise<Outcome> {
    select(0, 0, 5, 3);
    const choice = await chosen();
    if (!choice.ok) throw new Error(choice.problems.map(sentence).join(" "));
    return give({ kind: "freeze", freeze: choice.value });
  }

  function onSheet(address: string): { readonly id: string; readonly area: CellArea } {
    const [name = "", cell = ""] = address.split("!");
    const area = parsedCells(cell);
    const sheet = opened.state.grid.sheets().find((one) => one.name === name);
    if (area === null || sheet === undefined) throw new Error(`There is no cell ${address}.`);
    return { id: sheet.id, area: { sheetId: sheet.id, ...area } };
  }

  const formulaIn = (address: string): unknown => opened.state.grid.formulas(onSheet(address).area)[0]?.[0];

  const look = (address: string, format: string): void => opened.state.setNumberFormat(onSheet(address).area, format);

  async function thaw(index = 0): Promise<Outcome> {
    const kept = keptResults(await readContent()).kept[index];
    if (kept === undefined) throw new Error("Nothing was kept.");
    return give({ kind: "thaw", thaw: thawOf(kept) });
  }

  const codes = (result: Result<unknown>): readonly string[] =>
    result.ok ? [] : result.problems.map(({ code }) => code);

  test("stands on a dated sheet, without formulas, with where it came from; the cells themselves stay", async () => {
    // Some versions of Excel take the first apostrophe for their own mark, others show both: the kept sheet shows what the cell shows.
    const [[theHague] = []] = await opened.read("Blad1!A3");
    expect(String(theHague)).toMatch(/^'{1,2}s-Gravenhage$/u);
    expect(await freeze()).toMatchObject({ kind: "done", remarks: [] });
    expect(await opened.read("Uitkomst vast 2026-11-28!A16:C20")).toEqual([
      ["Gemeente", "Gewicht", "Plekken"],
      ["Assen", 10, 10],
      [theHague, 20, 20],
      ["Emmen", 30, 30],
      ["", "", 60],
    ]);
    expect(await opened.read("Uitkomst vast 2026-11-28!A4:B6")).toEqual([
      ["Komt uit", "Blad1!A1:C5"],
      ["Vastgezet op", "2026-11-24 09:30 (UTC+1)"],
      ["Door", "provincie"],
    ]);
    expect(formulaIn("Blad1!C2")).toBe('=LRT.VERDEEL(60,B2:B4,"sluitend")');
    opened.type("Blad1!B2", 40);
    await opened.state.grid.settled();
    expect(await opened.read("Uitkomst vast 2026-11-28!C17")).toEqual([[10]]);
  });

  test("brings nothing that a check of the workbook finds fault with", async () => {
    await freeze();
    await opened.state.grid.settled();
    const inspected = await inspectWorkbook();
    if (!inspected.ok) throw new Error("The workbook cannot be read.");
    const found = findingsOf(inspected.value.workbook).filter(({ where }) => where.sheet !== "Blad1");
    expect(found.map(({ where, what }) => `${where.sheet ?? ""} ${where.cell ?? ""} ${what.code}`)).toEqual([]);
  });

  test("the second one on a day gets a sheet of its own", async () => {
    expect((await freeze()).kind).toBe("done");
    expect((await freeze()).kind).toBe("done");
    expect(await opened.read("Uitkomst vast 2026-11-28 (2)!C20")).toEqual([[60]]);
    expect(await opened.read("Uitkomst vast 2026-11-28!C20")).toEqual([[60]]);
  });

  test("its formulas come back where they were taken away, and where the values were pasted over them", async () => {
    await freeze();
    opened.type("Blad1!C2", "");
    [10, 20, 30].forEach((places, row) => opened.type(`Blad1!C${row + 2}`, places));
    opened.type("Blad1!C5", "");
    await opened.state.grid.settled();
    const outcome = await thaw();
    expect(codesOf(outcome)).toEqual([]);
    expect(outcome).toMatchObject({ kind: "done", wasPresent: false, remarks: [] });
    await opened.state.grid.settled();
    expect(formulaIn("Blad1!C2")).toBe('=LRT.VERDEEL(60,B2:B4,"sluitend")');
    expect(formulaIn("Blad1!C5")).toBe("=SUM(C2:C4)");
    expect(await opened.read("Blad1!C2:C5")).toEqual([[10], [20], [30], [60]]);
    // Once more writes nothing.
    expect(await thaw()).toMatchObject({ kind: "done", wasPresent: true });
  });

  test("says itself that it answers something else where rows moved, and again when it stands there already", async () => {
    await freeze();
    opened.type("Blad1!C2", "");
    opened.type("Blad1!C5", "");
    // What stood in B2:B4 stands in B5:B7 now; the formula comes back at its old place, beside three equal weights.
    opened.person.insertRows("Blad1", 2, 3);
    [1, 1, 1].forEach((weight, row) => opened.type(`Blad1!B${row + 2}`, weight));
    await opened.state.grid.settled();
    // The names moved down with the rows as well.
    const other = ["freeze.thawBeside", "freeze.thawOther"].map((code): unknown => expect.objectContaining({ code }));
    expect(await thaw()).toMatchObject({ kind: "done", wasPresent: false, remarks: other });
    expect(await opened.read("Blad1!C2:C4")).toEqual([[20], [20], [20]]);
    expect(await thaw()).toMatchObject({ kind: "done", wasPresent: true, remarks: other });
  });

  test("does not come back over another value, another formula, or a table", async () => {
    await freeze();
    opened.type("Blad1!C5", 61);
    expect(codesOf(await thaw())).toEqual(["freeze.cellsTaken"]);
    opened.type("Blad1!C5", "=C2+C3");
    expect(codesOf(await thaw())).toEqual(["freeze.otherFormula"]);
    expect(formulaIn("Blad1!C5")).toBe("=C2+C3");
  });

  test("does not come back when its kept formula was changed, or its sheet has another name", async () => {
    await freeze();
    opened.person.renameSheet("Blad1", "Anders");
    expect(codesOf(await thaw())).toEqual(["freeze.sheetGone"]);
    opened.person.renameSheet("Anders", "Blad1");
    const order = await readContent();
    const [kept] = keptResults(order).kept;
    opened.type("Bevroren!E6", "SUM(Z1:Z9)");
    expect(keptResults(await readContent())).toMatchObject({ kept: [], changed: [{ line: 6 }] });
    if (kept === undefined) throw new Error("Nothing was kept.");
    // The formulas that stand there are, to the letter, the ones that were kept.
    expect(await give({ kind: "thaw", thaw: thawOf(kept) })).toMatchObject({ kind: "done", wasPresent: true });
    // Of another formula nobody knows.
    opened.type("Blad1!C2", "=B2");
    expect(codesOf(await give({ kind: "thaw", thaw: thawOf(kept) }))).toEqual(["freeze.keptChanged"]);
  });

  test("comes back without changing how the cells look; only a cell of text becomes one that computes", async () => {
    look("Blad1!C2:C4", "#,##0");
    await freeze();
    opened.type("Blad1!C2", "");
    opened.type("Blad1!C5", "");
    // A planner made of them what they must look like now.
    look("Blad1!C3", "0.0%");
    look("Blad1!C5", "@");
    await opened.state.grid.settled();
    expect(await thaw()).toMatchObject({ kind: "done", wasPresent: false });
    await opened.state.grid.settled();
    expect(await opened.read("Blad1!C2:C5")).toEqual([[10], [20], [30], [60]]);
    const { id } = onSheet("Blad1!C2");
    expect([1, 2, 3, 4].map((row) => opened.state.numberFormat(id, row, 2))).toEqual([
      "#,##0",
      "0.0%",
      "#,##0",
      "General",
    ]);
  });

  test("is refused with an error in it, cut in half, or without a formula", async () => {
    select(1, 2, 2, 1);
    expect(codes(await chosen())).toEqual(["freeze.cut"]);
    select(0, 0, 4, 2);
    expect(codes(await chosen())).toEqual(["freeze.noFormulas"]);
    opened.type("Blad1!C5", "=1/0");
    await opened.state.grid.settled();
    select(0, 0, 5, 3);
    expect(codes(await chosen())).toEqual(["freeze.error"]);
  });
});
