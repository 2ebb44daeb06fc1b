/** The first steps as somebody sees them who opens the pane for the first time, in a workbook without anything of ours. */
import { foundInNarrowPane } from "./narrowPane";
import { type OpenWorkbench, openWorkbench } from "./openWorkbench";

const LONG = 120_000;

jest.setTimeout(2 * LONG);

describe("the first steps", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench({ isNewPlanner: true });
    await opened.pane.waitForSelector("#first-steps");
  }, 300_000);
  afterAll(async () => {
    await opened.close();
  }, LONG);

  test("no finding of axe and nothing past the edge, at 320 and 450 pixels, in light and dark", async () => {
    expect(await foundInNarrowPane(opened, "eerste-stappen")).toEqual([]);
  });

  test("with the keyboard: from step to step, to a section, and over; they do not come back", async () => {
    const { page, pane } = opened;
    await pane.focus("#first-next");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("#first-steps-heading >> text=stap 2 van 3");
    await pane.focus("#first-go");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("#total");
    await pane.focus("#first-skip");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("#status .status >> text=U kunt aan de slag.");
    expect(await pane.$("#first-steps")).toBeNull();
    await pane.evaluate(() => window.location.reload());
    await pane.waitForSelector("#section-heading");
    await pane.waitForFunction(() => document.querySelector("#who-line") !== null);
    expect(await pane.$("#first-steps")).toBeNull();
  });

  test("nothing went wrong unseen", () => {
    expect(opened.complaints).toEqual([]);
  });
});
