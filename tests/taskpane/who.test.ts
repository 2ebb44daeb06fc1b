/** @jest-environment jsdom */
import { baseOf } from "../../src/plans/base";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { browserMemory } from "../../src/taskpane/memory";
import type { WorkbookPort } from "../../src/taskpane/workbookPort";
import { succeed } from "../../src/text/result";
import { decisionContent, decisionOrder } from "./decisionContent";
import {
  inspectionOf,
  type OpenPane,
  openPane,
  orders,
  remembering,
  settle,
  workbook,
  workbookHolding,
} from "./openPane";

const OLD = "mpp-2022-2-for-2024";
const NEWER = "mpp-2023-2-for-2025";
let pane: OpenPane;

async function give(): Promise<void> {
  await pane.click(`#decision-${OLD}`);
  await pane.click("#put-in-workbook");
}

async function answer(who: string): Promise<void> {
  await pane.fill("#who", who);
  await pane.click("#keep-who");
}

describe("in whose name orders are given", () => {
  test("is asked before the first order, which then goes on by itself", async () => {
    const [port, memory] = [workbook(), remembering()];
    pane = await openPane(port, { memory });
    await give();
    expect(port.carryOut).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(pane.find("#who"));
    await answer("  Provincie Utrecht ");
    expect(orders(port).map(({ who }) => who)).toEqual(["Provincie Utrecht"]);
    expect(memory.read("wie")).toBe("Provincie Utrecht");
    expect(pane.words("#status")).toContain("geldt nu in de werkmap");
    expect(document.activeElement).toBe(pane.find("#status"));
  });

  test("may be skipped, and is never asked again on this computer", async () => {
    const [port, memory] = [workbook(), remembering()];
    pane = await openPane(port, { memory });
    await give();
    await pane.click("#skip-who");
    expect(orders(port).map(({ who }) => who)).toEqual([""]);
    pane = await openPane(port, { memory });
    await give();
    expect(pane.isShown("#who-question")).toBe(false);
    expect(orders(port)).toHaveLength(2);
  });

  test("stands at the bottom of the pane, where it can be changed", async () => {
    const port = workbook();
    pane = await openPane(port);
    expect(pane.words("#who-line")).toBe("In het Logboek staat u als: Regietafel.");
    await pane.click("#change-who");
    expect(pane.valueOf("#who")).toBe("Regietafel");
    expect(pane.isShown("#skip-who")).toBe(false);
    await answer("Gemeente Delft");
    expect(pane.words("#who-line")).toBe("In het Logboek staat u als: Gemeente Delft.");
    expect(document.activeElement).toBe(pane.find("#change-who"));
    expect(port.carryOut).not.toHaveBeenCalled();
    await give();
    expect(orders(port)[0]?.who).toBe("Gemeente Delft");
  });

  test("is not asked outside Excel, where nothing can be written", async () => {
    pane = await openPane(workbook({ isHosted: false }), { memory: remembering() });
    await settle();
    expect([pane.isShown("#who-line"), pane.isShown("#who-question")]).toEqual([false, false]);
  });
});

describe("an order that waits for the answer", () => {
  const TOLD =
    "Beantwoord eerst de vraag hieronder. Dan gaat uw eerste opdracht door. Een tweede opdracht kiest u daarna opnieuw.";

  test("goes on waiting when another one is given, which is told; the other one is given after it", async () => {
    const port = workbook();
    pane = await openPane(port, { memory: remembering() });
    await give();
    await pane.click("#section-housing");
    await pane.fill("#housing-province", "PV24");
    await pane.click("#open-half-year");
    expect(pane.words("#error-summary")).toContain(TOLD);
    expect(pane.isShown("#who-question")).toBe(true);
    await answer("Provincie Flevoland");
    expect(orders(port).map(({ choice }) => choice.kind)).toEqual(["decision"]);
    expect(pane.isShown("#error-summary")).toBe(false);
    await pane.click("#open-half-year");
    expect(orders(port).map(({ choice }) => choice.kind)).toEqual(["decision", "halfYear"]);
  });

  test("is given once when its button is chosen twice", async () => {
    const port = workbook();
    pane = await openPane(port, { memory: remembering() });
    await give();
    await pane.click("#put-in-workbook");
    await answer("Provincie Flevoland");
    expect(orders(port)).toHaveLength(1);
  });

  test("goes on waiting when the pane is at work at the moment of the answer, which stays typed", async () => {
    let end: (inspected: Awaited<ReturnType<WorkbookPort["inspect"]>>) => void = () => undefined;
    const port = workbook({ inspect: () => new Promise((ended) => (end = ended)) });
    const memory = remembering();
    pane = await openPane(port, { memory });
    await give();
    await pane.click("#section-checks");
    pane.find("#inspect").click();
    await pane.fill("#who", "Provincie Flevoland");
    expect([pane.isEnabled("#keep-who"), pane.isEnabled("#skip-who")]).toEqual([false, false]);
    pane.find("#skip-who").click();
    pane.find("#who-question").dispatchEvent(new Event("submit", { cancelable: true }));
    expect([memory.read("wie"), pane.valueOf("#who")]).toEqual([null, "Provincie Flevoland"]);
    end(succeed(inspectionOf(emptyWorkbook)));
    await settle();
    expect(port.carryOut).not.toHaveBeenCalled();
    expect(pane.valueOf("#who")).toBe("Provincie Flevoland");
    await pane.click("#keep-who");
    expect(orders(port).map(({ who }) => who)).toEqual(["Provincie Flevoland"]);
  });

  test("is what was chosen at its click, on the workbook that the planner saw then", async () => {
    const { port, tell } = workbookHolding(emptyWorkbook);
    pane = await openPane(port, { memory: remembering() });
    await give();
    await tell({ damaged: [] }, decisionContent(NEWER, "lrt-75500"));
    await pane.click(`#decision-${NEWER}`);
    await answer("Provincie Utrecht");
    const { choice } = decisionOrder(OLD, "lrt-75500");
    expect(orders(port).map((order) => order.choice)).toMatchObject([{ kind: "decision", decision: { id: OLD } }]);
    expect(orders(port).map(({ base }) => base)).toEqual([baseOf(choice, emptyWorkbook)]);
  });

  test("goes on waiting when the planner wants to change the name, and when another section is chosen", async () => {
    const port = workbook();
    pane = await openPane(port, { memory: remembering() });
    await give();
    await pane.click("#change-who");
    expect(document.activeElement).toBe(pane.find("#who"));
    await pane.click("#section-sharing");
    await pane.click("#skip-who");
    expect(orders(port).map(({ choice }) => choice.kind)).toEqual(["decision"]);
  });
});

describe("what this computer remembers", () => {
  afterEach(() => jest.restoreAllMocks());

  test("is kept in the part of the storage that Excel names", () => {
    browserMemory("deel").keep("wie", "Provincie");
    expect(browserMemory("deel").read("wie")).toBe("Provincie");
    expect(browserMemory("ander deel").read("wie")).toBeNull();
  });

  test("lasts for this session where the browser refuses its storage", () => {
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new Error("denied");
    });
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new Error("denied");
    });
    const memory = browserMemory("");
    expect(memory.read("wie")).toBeNull();
    memory.keep("wie", "Provincie");
    expect(memory.read("wie")).toBe("Provincie");
  });
});
