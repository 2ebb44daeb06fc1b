/** The pages of Huisvesting as a planner goes through them, every month and once in half a year. */
import { foundInNarrowPane } from "./narrowPane";
import { openFlevoland, type OpenWorkbench, openWorkbench, write } from "./openWorkbench";

const LONG = 120_000;

jest.setTimeout(2 * LONG);

describe("the pages of Huisvesting", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
    await openFlevoland(opened.pane);
  }, 300_000);
  afterAll(async () => {
    await opened.close();
  }, LONG);

  test("once a half-year is open the months come first; what is typed in the sheet is counted there", async () => {
    const { pane, page } = opened;
    expect(await pane.isVisible("#months")).toBe(true);
    expect(await pane.isVisible("#half-year")).toBe(false);
    // Almere and Dronten, in the first month.
    await write(page, "Taakstelling!G6", 12);
    await write(page, "Taakstelling!G7", 3);
    await pane.waitForSelector("#months-filled >> text=Gehuisvest: 15 van");
    expect(await pane.textContent("#months-missing summary")).toContain("Bij 4 gemeenten is een maand nog leeg.");
    expect(await pane.isVisible("#months-missing li")).toBe(false);
  });

  test("with the keyboard alone: to a page, and on it", async () => {
    const { page, pane } = opened;
    await pane.focus("#housing-page-months");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("#party-1");
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe("housing-page-exchange");
    expect(await pane.isVisible("#months")).toBe(false);
  });

  test("the page is remembered when the pane is opened anew", async () => {
    const { pane } = opened;
    await pane.click("#housing-page-list");
    await pane.evaluate(() => window.location.reload());
    await pane.waitForSelector("#section-housing");
    await pane.click("#section-housing");
    await pane.waitForSelector("#list-text");
    expect(await pane.getAttribute("#housing-page-list", "aria-current")).toBe("page");
  });

  test.each(["months", "exchange", "list", "halfYear", "sheets"])(
    "page %s: no finding of axe and nothing past the edge, at 320 and 450 pixels, in light and dark",
    async (name) => {
      await opened.pane.click(`#housing-page-${name}`);
      expect(await foundInNarrowPane(opened, `huisvesting-${name}`)).toEqual([]);
    },
  );

  test("nothing went wrong unseen", () => {
    expect(opened.complaints).toEqual([]);
  });
});
