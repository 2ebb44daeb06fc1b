/** In the pane and in the sheets every header, number and sentence can be read in full. */
import { type OpenWorkbench, openWorkbench } from "./openWorkbench";
import { giveWidth } from "./narrowPane";
import { emptyStates } from "./pictures/emptyStates";
import { filledStates } from "./pictures/filledStates";
import { cutOffInPane } from "./pictures/paneFit";
import type { PaneStateShown } from "./pictures/paneState";
import { openSample } from "./pictures/sampleInWorkbench";
import { cutOffOnSheet } from "./pictures/sheetsFit";

const MINUTES = 60_000;
/** As narrow as a pane may be, and as Excel opens it; borders of forced colours take no room, nor do other colours. */
const WIDTHS = [320, 450] as const;

jest.setTimeout(5 * MINUTES);

describe("nothing is cut off", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench({ isNewPlanner: true });
  }, 5 * MINUTES);
  afterAll(async () => {
    await opened.close();
  }, MINUTES);

  async function cutOffIn(states: readonly PaneStateShown[]): Promise<readonly string[]> {
    const found: string[] = [];
    for (const { id, go } of states) {
      await go(opened);
      for (const width of WIDTHS) {
        await giveWidth(opened.page, width);
        found.push(...(await cutOffInPane(opened.pane)).map((line) => `${id}, ${width}: ${line}`));
      }
      await giveWidth(opened.page, null);
    }
    return found;
  }

  test("the measure sees a text that is clipped, one beyond the edge, and a button over another", async () => {
    await opened.pane.waitForSelector("#first-steps");
    await opened.pane.evaluate(() => {
      const part = document.createElement("div");
      part.id = "too-long";
      // Text of the page never becomes elements: its policy sees to that.
      const [clipped, beyond, , over] = [
        ["p", "te lang"],
        ["p", "te lang"],
        ["button", "een"],
        ["button", "twee"],
      ].map(([tag = "", text = ""]) => {
        const element = document.createElement(tag);
        element.textContent = text;
        part.append(element);
        return element;
      });
      clipped?.style.setProperty("width", "20px");
      clipped?.style.setProperty("overflow", "hidden");
      clipped?.style.setProperty("white-space", "nowrap");
      beyond?.style.setProperty("margin-left", "-40px");
      over?.style.setProperty("margin-left", "-30px");
      document.querySelector("main")?.append(part);
    });
    const found = await cutOffInPane(opened.pane);
    await opened.pane.evaluate(() => document.querySelector("#too-long")?.remove());
    expect(found).toEqual([
      "cut off: p 'te lang'",
      "outside the pane: p 'te lang'",
      "button 'een' lies over button 'twee'",
    ]);
    expect(await cutOffInPane(opened.pane)).toEqual([]);
  });

  test("in every section of the pane, before anything was written", async () => {
    expect(await cutOffIn(emptyStates)).toEqual([]);
  });

  test("in every section and page of the pane, beside the sample workbook", async () => {
    await openSample(opened);
    expect(await cutOffIn(filledStates)).toEqual([]);
  });

  test("in every sheet that the sample and the orders of the pane made", async () => {
    const sheets = await opened.page.evaluate(() => window.workbench?.sheets() ?? []);
    expect(sheets.length).toBeGreaterThan(20);
    const found: string[] = [];
    for (const sheet of sheets) found.push(...(await cutOffOnSheet(opened, sheet)));
    expect(found).toEqual([]);
  });

  test("the measure of sheets sees a number in a column that is too narrow", async () => {
    await opened.page.evaluate(() => {
      window.workbench?.write("Start!Z60", 123_456_789_012);
      window.workbench?.write("Start!Z61", "een zin die niet past");
      window.workbench?.write("Start!AA61", 1);
    });
    await opened.page.evaluate(() => window.workbench?.settled());
    expect(await cutOffOnSheet(opened, "Start")).toEqual([
      "Start!Z60: 123456789012 (number)",
      "Start!Z61: een zin die niet past (neighbour)",
    ]);
  });
});
