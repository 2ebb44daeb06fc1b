/** @jest-environment jsdom */
import { capacityDecisions } from "../../src/reference/decisions";
import { mountPane, type PaneSources } from "../../src/taskpane/mountPane";
import type { SectionId } from "../../src/taskpane/section";
import { startPane } from "../../src/taskpane/startPane";
import { fail, problem } from "../../src/text/result";
import { lookingAt, type OpenPane, remembering, settle, workbook } from "./openPane";

/** What happens when the pane starts, with a button of the ribbon that can be chosen at any moment. */
async function start(change: Partial<PaneSources> = {}, chosenFirst?: SectionId): Promise<Started> {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  const steps: string[] = [];
  let chosen: (section: SectionId) => void = () => undefined;
  await startPane(root, {
    registerCommands: (showSection) => {
      steps.push("knoppen");
      chosen = showSection;
      if (chosenFirst !== undefined) showSection(chosenFirst);
    },
    mount: () => {
      steps.push("venster");
      return mountPane(root, {
        workbook: workbook(),
        memory: remembering(),
        startup: { isOpen: () => false, answer: () => Promise.resolve(true) },
        readFeed: () => Promise.resolve({ decisions: capacityDecisions, problem: null }),
        ...change,
      });
    },
  });
  return { ...lookingAt(root), steps, choose: (section) => chosen(section) };
}

interface Started extends OpenPane {
  readonly steps: readonly string[];
  readonly choose: (section: SectionId) => void;
}

describe("the start of the pane", () => {
  test("ties the buttons of the ribbon before anything is shown", async () => {
    const pane = await start();
    expect(pane.steps).toEqual(["knoppen", "venster"]);
    pane.choose("allocation");
    await settle();
    expect(pane.words("#section-heading")).toBe("Verdeel plekken");
  });

  test("shows the section of a button that was chosen before there was a pane", async () => {
    const pane = await start({}, "housing");
    await settle();
    expect(pane.find("#section-housing").getAttribute("aria-current")).toBe("page");
  });

  test("goes on with the shipped register when the newer one cannot be fetched, and says so", async () => {
    const pane = await start({ readFeed: () => Promise.reject(new Error("no network")) });
    expect(pane.isShown("#put-in-workbook")).toBe(true);
    expect(pane.words(".notice")).toContain("U ziet de lijst die is meegeleverd.");
    pane.choose("allocation");
    await settle();
    expect(pane.isShown("#total")).toBe(true);
  });

  test("goes on when the workbook cannot be read or watched, and says so", async () => {
    const unread = fail(problem("workbook.editing"));
    const pane = await start({ workbook: workbook({ open: () => Promise.resolve(unread) }) });
    expect(pane.words(".error")).toBe("U bent nog in een cel aan het typen. Druk op Enter en probeer het opnieuw.");
    pane.choose("allocation");
    await settle();
    expect(pane.isShown("#total")).toBe(true);
  });

  test("tells what went wrong when there can be no pane", async () => {
    const failing = workbook({ open: () => Promise.reject(new Error("kapot")) });
    const pane = await start({ workbook: failing });
    expect(pane.words("[role=alert]")).toContain("Het venster kon niet openen (kapot).");
    expect(pane.steps[0]).toBe("knoppen");
  });
});
