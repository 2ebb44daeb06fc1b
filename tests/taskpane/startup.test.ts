/** @jest-environment jsdom */
import { officeStartup } from "../../src/taskpane/startup";
import { notDone, type OpenPane, openPane, remembering, workbook } from "./openPane";

let pane: OpenPane;

async function give(): Promise<void> {
  await pane.click("#decision-mpp-2022-2-for-2024");
  await pane.click("#put-in-workbook");
}

/** Excel as far as loading along goes. */
function excelThat(setStartupBehavior: (behavior: unknown) => Promise<void>): void {
  Object.assign(globalThis, { Office: { StartupBehavior: { load: "Load" }, addin: { setStartupBehavior } } });
}

describe("loading along with the workbook", () => {
  afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

  test("is asked once for a workbook, after the first order that is done", async () => {
    const memory = remembering({ wie: "" });
    const set = jest.fn(() => Promise.resolve());
    excelThat(set);
    pane = await openPane(workbook(), { memory, startup: officeStartup(memory, "Werkmap.xlsx") });
    expect(pane.isShown("#startup-question")).toBe(false);
    await give();
    expect(pane.words("#startup-question p")).toContain("meelaadt als iemand deze werkmap opent?");
    await pane.click("#startup-yes");
    expect(set.mock.calls).toEqual([["Load"]]);
    expect(pane.words("#status")).toBe("De invoegtoepassing laadt voortaan mee met deze werkmap.");
    await give();
    expect(pane.isShown("#startup-question")).toBe(false);
    expect(officeStartup(memory, "Andere werkmap.xlsx").isOpen()).toBe(true);
  });

  test("is not done when the planner does not want it, and not asked again", async () => {
    const memory = remembering({ wie: "" });
    const set = jest.fn(() => Promise.resolve());
    excelThat(set);
    pane = await openPane(workbook(), { memory, startup: officeStartup(memory, "Werkmap.xlsx") });
    await give();
    await pane.click("#startup-no");
    expect(set).not.toHaveBeenCalled();
    expect(pane.words("#status")).toContain("De invoegtoepassing laadt niet mee.");
    await give();
    expect(pane.isShown("#startup-question")).toBe(false);
  });

  test("that Excel refuses is told", async () => {
    const memory = remembering({ wie: "" });
    excelThat(() => Promise.reject(new Error("not supported")));
    pane = await openPane(workbook(), { memory, startup: officeStartup(memory, "Werkmap.xlsx") });
    await give();
    await pane.click("#startup-yes");
    expect(pane.words("#error-summary")).toContain(
      "Deze versie van Excel kan de invoegtoepassing niet laten meeladen.",
    );
  });

  test("is not asked after an order that was refused", async () => {
    const memory = remembering({ wie: "" });
    const port = workbook({ carryOut: () => Promise.resolve(notDone("refused")) });
    pane = await openPane(port, { memory, startup: officeStartup(memory, "Werkmap.xlsx") });
    await give();
    expect(pane.isShown("#startup-question")).toBe(false);
  });
});
