/**
 * What a planner does who has never seen the add-in, with a meeting in ten minutes: from an empty workbook to a page of paper. Once with
 * nothing but the mouse, and once with nothing but the keyboard.
 */
import { type OpenWorkbench, openWorkbench, read, unknownCalls } from "./openWorkbench";
import { cutOff, printedPages } from "./paper";

const LONG = 120_000;
/** More would be no way to walk through a pane. */
const MOST_TABS = 60;

jest.setTimeout(2 * LONG);

describe("in ten minutes, from an empty workbook to a page for the meeting", () => {
  let opened: OpenWorkbench;
  beforeEach(async () => {
    opened = await openWorkbench({ isNewPlanner: true, isEmpty: true });
    await opened.pane.waitForSelector("#first-steps");
  }, 300_000);
  afterEach(async () => {
    await opened.close();
  }, LONG);

  test("with only the mouse", async () => {
    const { page, pane } = opened;
    await pane.click("#first-skip");
    await pane.click("#decision-mpp-2025-2");
    await pane.click("#put-in-workbook");
    await pane.click("#skip-who");
    await pane.waitForSelector("#status .status >> text=geldt nu in de werkmap");
    await pane.click("#section-allocation");
    await pane.click("#insert-formula");
    await pane.waitForSelector("#status .status >> text=De formule staat in");
    await pane.click("#section-sharing");
    await pane.click("#meeting");
    await pane.click("button >> text=Ga naar blad Vergaderblad");
    await printed("met-de-muis");
    expect(await page.textContent("#printed")).toContain("Capaciteitsbesluit najaar 2025");
  });

  test("with only the keyboard", async () => {
    const { page, pane } = opened;
    await press("F6", isInPane);
    await reach("first-skip", "Enter");
    await reach("decision-spreidingswet-raming-2", "ArrowDown");
    await reach("put-in-workbook", "Enter");
    await pane.waitForSelector("#who");
    await reach("who");
    await page.keyboard.type("Regietafel");
    await reach("keep-who", "Enter");
    await pane.waitForSelector("#status .status >> text=geldt nu in de werkmap");
    await reach("section-allocation", "Enter", "Shift+Tab");
    // Who walks on before a section is there walks past it.
    await pane.waitForSelector("#insert-formula");
    await reach("insert-formula", "Enter");
    await pane.waitForSelector("#status .status >> text=De formule staat in");
    await reach("section-sharing", "Enter", "Shift+Tab");
    await pane.waitForSelector("#meeting");
    await reach("meeting", "Enter");
    await pane.waitForSelector("button >> text=Ga naar blad Vergaderblad");
    await press("Shift+Tab", () =>
      pane.evaluate(() => /^Ga naar blad Verg/u.test(document.activeElement?.textContent.trim() ?? "")),
    );
    await page.keyboard.press("Enter");
    await press("F6", async () => !(await isInPane()));
    await press("Shift+Tab", () => page.evaluate(() => document.activeElement?.id === "print-sheet"));
    await printed("met-het-toetsenbord", "Enter");
    expect((await read(page, "Logboek!D6:D8")).flat()).toContain("Regietafel");
    expect(await page.textContent("#printed")).toContain("Capaciteitsbesluit najaar 2025");
  });

  async function isInPane(): Promise<boolean> {
    return opened.page.evaluate(
      () => document.activeElement?.id === "pane" || document.activeElement instanceof HTMLIFrameElement,
    );
  }

  /** One key until it is where it must be. */
  async function press(key: string, isThere: () => Promise<boolean>): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await isThere()) return;
      await opened.page.keyboard.press(key);
    }
    throw new Error(`${key} does not get there in ${MOST_TABS} times.`);
  }

  /** Walks to a part of the pane, and presses a key there. */
  async function reach(id: string, key?: string, by = "Tab"): Promise<void> {
    const { page, pane } = opened;
    await press(by, () => pane.evaluate((wanted) => document.activeElement?.id === wanted, id)).catch(() => {
      throw new Error(`${by} does not get to ${id}.`);
    });
    if (key !== undefined) await page.keyboard.press(key);
  }

  /** One page, with all texts inside it. */
  async function printed(picture: string, key?: string): Promise<void> {
    const { page } = opened;
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLSelectElement>("#sheet-choice")
        ?.selectedOptions[0]?.textContent.startsWith("Vergaderblad"),
    );
    expect(await printedPages(opened, picture, key)).toBe(1);
    expect(await cutOff(opened)).toEqual([]);
    expect(await unknownCalls(page)).toEqual([]);
    expect(opened.complaints).toEqual([]);
  }
});
