/** @jest-environment jsdom */
import { inspectedSheet } from "../findings/inspectedSheet";
import { blank, formula } from "../../src/plans/cellContent";
import { logEntry, nothingDesired, type PlacedCells } from "../../src/plans/desiredState";
import { FIRST_FIGURE_ROW, frozenName } from "../../src/plans/freeze/frozenNames";
import { doneRemarks } from "../../src/plans/doneRemarks";
import { keptResults, thawOf } from "../../src/plans/freeze/keptFormulas";
import { areaOf, emptyWorkbook, type FoundPointer, type WorkbookContent } from "../../src/plans/workbookContent";
import { freezeSelection } from "../../src/taskpane/sharing/freezeSelection";
import type { WorkbookPort } from "../../src/taskpane/workbookPort";
import { fail, problem, succeed } from "../../src/text/result";
import { applyDesired } from "../plans/applyDesired";
import { orderOf, planned } from "../plans/reception/decisions";
import { done, inspectionOf, type OpenPane, openPane, orders, selected, workbookHolding } from "./openPane";

const sheet = inspectedSheet("Blad1", [["Plekken"], [40], [60]], {
  formulas: [["Plekken"], ["=LRT.VERDEEL(100,B2:B3)"], [60]],
  spills: [{ row: 1, column: 0, rows: 2, columns: 1 }],
});
const freeze = {
  source: { sheet: "Blad1", row: 0, column: 0 },
  day: "2026-11-28",
  decision: "",
  key: "",
  values: [["Plekken"], [40], [60]],
  formats: [[""], ["General"], ["General"]],
  formulas: [{ row: 1, column: 0, rows: 2, columns: 1, formula: "LRT.VERDEEL(100,B2:B3)", format: "General" }],
  tables: [],
} as const;
const desired = planned(orderOf({ kind: "freeze", freeze }));
const frozen = applyDesired(desired, { ...emptyWorkbook, sheets: [] });

const cells: PlacedCells = {
  sheet: "Blad1",
  row: 1,
  column: 0,
  contents: [[formula("LRT.VERDEEL(100,B2:B3)")], [blank()]],
  spill: { rows: 2, columns: 1 },
  replaces: [[40], [60]],
};

/** Formulas that came back, and the workbook after it. */
function thawing(content: WorkbookContent, ...placed: readonly PlacedCells[]): Partial<WorkbookPort> {
  const desired = { ...nothingDesired, placed, log: logEntry("actie", "onderwerp") };
  const [kept] = keptResults(content).kept;
  if (kept === undefined) throw new Error("Nothing was kept.");
  const remarks = doneRemarks({ choice: { kind: "thaw", thaw: thawOf(kept) } }, desired, content);
  return { carryOut: jest.fn(() => Promise.resolve(done({ desired, content, remarks }))) };
}

describe("the section Delen", () => {
  let pane: OpenPane;
  const open = async (content: WorkbookContent, change: Partial<WorkbookPort> = {}): Promise<WorkbookPort> => {
    const { workbook } = inspectionOf(content);
    const { port } = workbookHolding(content, {
      readSelection: () => Promise.resolve(succeed(selected([["Plekken"], [40], [60]]))),
      inspect: () => Promise.resolve(succeed({ workbook: { ...workbook, sheets: [sheet] }, unseen: [] })),
      carryOut: jest.fn(() => Promise.resolve(done({ desired, content: frozen }))),
      ...change,
    });
    pane = await openPane(port);
    await pane.click("#section-sharing");
    return port;
  };

  test("keeps what the selected cells show, with the formula of which they are the answer", async () => {
    const port = await open(emptyWorkbook);
    await pane.click("#freeze");
    const [order] = orders(port);
    expect(order?.choice).toMatchObject({ kind: "freeze", freeze: { ...freeze, day: expect.any(String) as string } });
    expect(pane.words("#status")).toContain("De waarden staan in het blad Uitkomst vast 2026-11-28.");
    expect(pane.words("#status")).toContain("Het blad Bevroren bewaart de formule.");
  });

  test("keeps the decision and the key that were active when the cells were read", async () => {
    const named = (value: string): FoundPointer => ({ sheet: "Start", row: 0, column: 1, value });
    const pointers = new Map([
      ["LRT_ActiefBesluit", named("besluit-2026")],
      ["LRT_ActieveSleutel", named("lrt-77100")],
    ]);
    const port = await open({ ...emptyWorkbook, pointers });
    await pane.click("#freeze");
    expect(orders(port)[0]?.choice).toMatchObject({ freeze: { decision: "besluit-2026", key: "lrt-77100" } });
  });

  test("says at once that a formula which reaches outside the workbook will not come back", async () => {
    const outside = { ...sheet, formulas: [["Plekken"], ["=[bron.csv]Blad1!A1+[bron.csv]Blad1!A2"], [60]] };
    const { workbook } = inspectionOf(emptyWorkbook);
    await open(emptyWorkbook, {
      inspect: () => Promise.resolve(succeed({ workbook: { ...workbook, sheets: [outside] }, unseen: [] })),
    });
    await pane.click("#freeze");
    expect(pane.words("#status")).toContain("De formule in A2 haalt iets van buiten de werkmap.");
  });

  test("does not keep a truth value as a word", async () => {
    const check = {
      ...sheet,
      values: [["Plekken"], [true], [60]],
      formulas: [["Plekken"], ["=A3=60"], [60]],
      spills: [],
    };
    const { workbook } = inspectionOf(emptyWorkbook);
    const port = await open(emptyWorkbook, {
      readSelection: () => Promise.resolve(succeed(selected(check.values))),
      inspect: () => Promise.resolve(succeed({ workbook: { ...workbook, sheets: [check] }, unseen: [] })),
    });
    await pane.click("#freeze");
    expect(pane.words("#error-summary")).toContain("Cel A2 toont WAAR of ONWAAR.");
    expect(orders(port)).toEqual([]);
  });

  test("counts the head of the frozen sheet and its two columns: (15 + 2,485) × 2 = 5,000 cells go", () => {
    const codes = (rows: number): readonly string[] => {
      const cells = selected(Array.from({ length: rows }, () => [1]));
      const choice = freezeSelection(cells, inspectionOf(emptyWorkbook).workbook, "2026-11-28");
      return choice.ok ? [] : choice.problems.map(({ code }) => code);
    };
    expect(codes(2_486)).toEqual(["freeze.tooLarge"]);
    // The next thing that is looked at: this workbook has no such sheet.
    expect(codes(2_485)).toEqual(["freeze.changing"]);
  });

  test("speaks of a result when nothing is selected, and writes nothing", async () => {
    const port = await open(emptyWorkbook, {
      readSelection: () => Promise.resolve(fail(problem("workbook.selectionBlank", { address: "A1" }))),
    });
    await pane.click("#freeze");
    expect(pane.words("#error-summary")).toContain("Selecteer de cellen met de uitkomst.");
    expect(orders(port)).toEqual([]);
  });

  test("does not keep cells that change while they are read", async () => {
    const port = await open(emptyWorkbook, {
      readSelection: () => Promise.resolve(succeed(selected([["Plekken"], [41], [59]]))),
    });
    await pane.click("#freeze");
    expect(pane.words("#error-summary")).toContain("De gekozen cellen veranderen nog");
    expect(orders(port)).toEqual([]);
  });

  test("shows what was kept with its formulas, and asks for them back as an order", async () => {
    const port = await open(frozen);
    expect(pane.words("#kept-0")).toMatch(/^Blad1, cellen A1:A3\. Vastgezet op .+\.$/u);
    expect(pane.words("#kept-formulas-0 code")).toBe("A2:A3: =LRT.VERDEEL(100,B2:B3)");
    await pane.click("#thaw-0");
    const [kept] = keptResults(frozen).kept;
    expect(orders(port).at(-1)?.choice).toMatchObject({
      kind: "thaw",
      thaw: { frozen: kept?.id, formulas: [{ row: 1, column: 0, rows: 2, columns: 1 }] },
    });
  });

  test.each([
    ["the kept values", [[40], [60]], "De uitkomst is gelijk aan wat is vastgezet."],
    ["other values", [[41], [59]], "De uitkomst is niet gelijk aan de waarden in het blad Uitkomst vast 2026-11-28."],
    ["nothing yet", [["#BUSY!"], [""]], "Excel rekent nog. Vergelijk de uitkomst straks zelf"],
    ["nothing that could be read", [], "Excel rekent nog. Vergelijk de uitkomst straks zelf"],
  ])("says after thawing whether the formulas answer %s", async (_name, shown, words) => {
    const area = { sheet: "Blad1", row: 1, column: 0, rows: 2, columns: 1, cells: [], shown };
    await open(frozen, thawing({ ...frozen, areas: new Map([...frozen.areas, [areaOf.placed(cells), area]]) }, cells));
    await pane.click("#thaw-0");
    expect(pane.words("#status")).toContain("De formules staan er weer");
    expect(pane.words("#status")).toContain(words);
  });

  test("does not compare with a frozen sheet on which somebody typed, or that is gone", async () => {
    const name = areaOf.block(frozenName("o1"));
    const block = frozen.areas.get(name);
    if (block === undefined) throw new Error("Nothing was kept.");
    // The 40 of A17 becomes 41.
    const typed = block.cells.map((line, row) => (row === FIRST_FIGURE_ROW + 1 ? [41, ...line.slice(1)] : line));
    const renamed = new Map([[frozenName("o1"), { sheet: "Oud", row: 0, column: 0, value: "" }]]);
    const areas = new Map([...frozen.areas, [name, { ...block, cells: typed }]]);
    await open(frozen, thawing({ ...frozen, areas, pointers: renamed }, cells));
    await pane.click("#thaw-0");
    expect(pane.words("#status")).toContain("Het blad Oud is veranderd na het vastzetten.");
    await open(frozen, thawing({ ...frozen, areas: new Map(), pointers: new Map() }, cells));
    await pane.click("#thaw-0");
    expect(pane.words("#status")).toContain("Het blad met de vastgezette waarden is weg.");
  });

  test("does not say that the answer is equal when the formulas stood there by then and nothing was compared", async () => {
    await open(frozen, thawing(frozen));
    await pane.click("#thaw-0");
    expect(pane.words("#status")).toContain("De formules staan er weer.");
    expect(pane.words("#status")).not.toContain("gelijk");
  });
});
