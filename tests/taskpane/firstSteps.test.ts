/** @jest-environment jsdom */
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import type { PaneMemory } from "../../src/taskpane/memory";
import { type OpenPane, openPane, remembering, workbook, workbookHolding } from "./openPane";
import { applyDesired } from "../plans/applyDesired";
import { decisionOrder, orderOf, planned } from "../plans/reception/decisions";

const withDecision = applyDesired(planned(decisionOrder()), emptyWorkbook);
const withChecks = applyDesired(planned(orderOf({ kind: "checks" }), withDecision), withDecision);

describe("the first steps", () => {
  let pane: OpenPane;
  const open = async (
    content: WorkbookContent,
    memory: PaneMemory = remembering({ wie: "Regietafel" }),
  ): Promise<ReturnType<typeof workbookHolding>> => {
    const holding = workbookHolding(content);
    pane = await openPane(holding.port, { memory });
    return holding;
  };
  const heading = (): string => pane.words("#first-steps-heading");

  test("are three, in a workbook that holds nothing of ours; each leads to its section", async () => {
    await open(emptyWorkbook);
    expect(heading()).toBe("Beginnen: stap 1 van 3");
    expect(pane.isShown("#first-go")).toBe(false);
    await pane.click("#first-next");
    expect(heading()).toBe("Beginnen: stap 2 van 3");
    await pane.click("#first-go");
    expect(pane.find("#section-allocation").getAttribute("aria-current")).toBe("page");
    await pane.click("#first-next");
    expect([heading(), pane.words("#first-go")]).toEqual(["Beginnen: stap 3 van 3", "Naar Controle"]);
    await pane.click("#first-next");
    expect(pane.isShown("#first-steps")).toBe(false);
    expect(pane.words("#status")).toBe("U kunt aan de slag. Alle onderdelen staan boven in dit venster.");
    expect(document.activeElement).toBe(pane.find("#status"));
  });

  test("can be skipped all at once, on this computer for good", async () => {
    const memory = remembering({ wie: "Regietafel" });
    await open(emptyWorkbook, memory);
    await pane.click("#first-skip");
    expect(pane.isShown("#first-steps")).toBe(false);
    await open(emptyWorkbook, memory);
    expect(pane.isShown("#first-steps")).toBe(false);
  });

  test("go on where somebody left them", async () => {
    const memory = remembering({ wie: "Regietafel" });
    await open(emptyWorkbook, memory);
    await pane.click("#first-next");
    await open(emptyWorkbook, memory);
    expect(heading()).toBe("Beginnen: stap 2 van 3");
  });

  test("pass over what the workbook holds by now", async () => {
    const { tell } = await open(emptyWorkbook);
    await tell({ damaged: [] }, withDecision);
    expect(heading()).toBe("Beginnen: stap 2 van 3");
    await pane.click("#first-next");
    await tell({ damaged: [] }, withChecks);
    expect(pane.isShown("#first-steps")).toBe(false);
  });

  test("are not for a workbook in which others worked already", async () => {
    await open(withDecision);
    expect(pane.isShown("#first-steps")).toBe(false);
  });

  test("start from the first when what is kept is no step", async () => {
    await open(emptyWorkbook, remembering({ wie: "Regietafel", begin: "9" }));
    expect(heading()).toBe("Beginnen: stap 1 van 3");
  });

  test("are not there outside Excel", async () => {
    pane = await openPane(workbook({ isHosted: false }), { memory: remembering() });
    expect(pane.isShown("#first-steps")).toBe(false);
  });
});
