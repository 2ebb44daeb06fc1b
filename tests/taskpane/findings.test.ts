/** @jest-environment jsdom */
import { inspectedSheet } from "../findings/inspectedSheet";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import type { WorkbookPort } from "../../src/taskpane/workbookPort";
import { fail, problem, succeed } from "../../src/text/result";
import { inspectionOf, notDone, type OpenPane, openPane, orders, workbookHolding } from "./openPane";

/** Two errors and a number inside a formula. */
const sheet = inspectedSheet(
  "Blad1",
  [
    ["#N/A", 21],
    ["#REF!", ""],
  ],
  {
    formulas: [
      ["=NA()", "=A9*21"],
      ["=#REF!", ""],
    ],
  },
);

describe("the findings in the section Controle", () => {
  let pane: OpenPane;
  let tell: () => Promise<void>;
  const open = async (change: Partial<WorkbookPort> = {}, sheets = [sheet]): Promise<WorkbookPort> => {
    const { workbook } = inspectionOf(emptyWorkbook);
    const holding = workbookHolding(emptyWorkbook, {
      inspect: () =>
        Promise.resolve(
          succeed({
            workbook: { ...workbook, sheets },
            unseen: [problem("inspection.sheetTooLarge", { sheet: "Groot" })],
          }),
        ),
      ...change,
    });
    tell = () => holding.tell(undefined, { ...emptyWorkbook });
    pane = await openPane(holding.port);
    await pane.click("#section-checks");
    return holding.port;
  };

  test("are grouped by cause, wrong ones first, each with its place, what and why", async () => {
    await open();
    expect(pane.words("#inspect")).toBe("Controleer werkmap");
    expect(pane.isShown("#findings-summary")).toBe(false);
    await pane.click("#inspect");
    expect(pane.words("#findings-summary")).toMatch(
      /^Gecontroleerd om \d\d:\d\d\. 3 bevindingen: 2 keer FOUT, 1 keer LET OP\.$/u,
    );
    expect(pane.lines(".findings summary")).toEqual(["FOUT: Fouten in cellen (2)", "LET OP: Getallen in formules (1)"]);
    expect(pane.words("#findings-FOUTWAARDE > p")).toBe("Een fout werkt door in elke som die deze cel gebruikt.");
    expect(pane.words("#finding-place-0")).toBe("Blad Blad1, cel A1");
    expect(pane.words("#finding-0")).toBe("Deze cel toont de fout #N/A.");
  });

  test("say what was not looked at", async () => {
    await open({}, []);
    await pane.click("#inspect");
    expect(pane.words("#findings-summary")).toContain("Er is niets gevonden dat niet klopt.");
    expect(pane.words("#findings-unseen")).toBe(
      "Het blad Groot is te groot om in Excel te controleren. Dit blad is niet bekeken.",
    );
  });

  test("are not shown as right when the workbook could not be read", async () => {
    await open({ inspect: () => Promise.resolve(fail(problem("workbook.editing"))) });
    await pane.click("#inspect");
    expect(pane.isShown("#findings-summary")).toBe(false);
    expect(pane.words("#error-summary")).not.toBe("");
  });

  test("are said to be old when the workbook changed", async () => {
    await open();
    await pane.click("#inspect");
    expect(pane.isShown("#findings-stale")).toBe(false);
    await tell();
    expect(pane.words("#findings-stale")).toBe("De werkmap is daarna veranderd. Controleer opnieuw.");
  });

  test("move the planner to a cell on the click, and only then", async () => {
    const port = await open();
    await pane.click("#inspect");
    expect(port.showSheet).not.toHaveBeenCalled();
    await pane.click("#go-to-1");
    expect(jest.mocked(port.showSheet).mock.calls).toEqual([[{ by: "sheet", key: "Blad1" }, "A2"]]);
  });

  test("are ignored with a reason, which is an order; they are then folded away with who and why", async () => {
    const port = await open();
    await pane.click("#inspect");
    await pane.click("#ignore-1");
    await pane.submit("#ignore-form");
    expect(pane.words("#ignore-reason-error")).toBe("Vul een reden in. Wie later kijkt, moet haar kunnen lezen.");
    expect(orders(port)).toEqual([]);
    await pane.fill("#ignore-reason", "  oude lijst ");
    await pane.submit("#ignore-form");
    expect(orders(port).at(-1)?.choice).toMatchObject({
      kind: "ignore",
      ignored: {
        code: "FOUTWAARDE",
        sheet: "Blad1",
        cell: "A2",
        what: "Deze cel toont de fout #REF!.",
        reason: "oude lijst",
        print: expect.stringMatching(/^sha256:[0-9a-f]{64}$/u) as string,
      },
    });
    expect(pane.words("#status")).toBe("Genegeerd. De reden staat in het blad Genegeerd.");
    expect(pane.words("#findings-summary")).toContain("2 bevindingen: 1 keer FOUT, 1 keer LET OP.");
    expect(pane.words("#findings-ignored summary")).toBe("Genegeerd (1)");
    expect(pane.find("#findings-ignored").hasAttribute("open")).toBe(false);
    expect(pane.words("#findings-ignored li")).toMatch(/#REF!\. Regietafel, \d\d:\d\d: oude lijst$/u);
  });

  test("still count when ignoring them was refused", async () => {
    await open({ carryOut: () => Promise.resolve(notDone("refused")) });
    await pane.click("#inspect");
    await pane.click("#ignore-0");
    await pane.fill("#ignore-reason", "reden");
    await pane.submit("#ignore-form");
    expect(pane.words("#findings-summary")).toContain("3 bevindingen");
    expect(pane.valueOf("#ignore-reason")).toBe("reden");
  });

  test("shows twenty of one cause and says how many more there are", async () => {
    const values = Array.from({ length: 23 }, () => ["#N/A"]);
    await open({}, [{ ...sheet, values, formulas: values }]);
    await pane.click("#inspect");
    expect(pane.lines("#findings-FOUTWAARDE li")).toHaveLength(20);
    expect(pane.words("#findings-FOUTWAARDE > .hint")).toMatch(/^En nog 3\./u);
  });
});
