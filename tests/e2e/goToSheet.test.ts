/** From what the pane wrote to the sheet where it stands, as a planner goes there. */
import { foundInNarrowPane } from "./narrowPane";
import { openFlevoland, type OpenWorkbench, openWorkbench, read } from "./openWorkbench";

const LONG = 60_000;

jest.setTimeout(2 * LONG);

describe("Ga naar blad", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
  }, 300_000);
  afterAll(async () => {
    await opened.close();
  }, LONG);

  /** The first header of the table on the sheet in front: that is the one that an address without a sheet is about. */
  const shows = (header: string): Promise<unknown> =>
    opened.page.waitForFunction((wanted) => window.workbench?.read("A5")[0]?.[0] === wanted, header);

  test("after an order nothing jumps; the click shows the sheet", async () => {
    const { pane } = opened;
    await openFlevoland(pane);
    expect((await read(opened.page, "A5"))[0]?.[0]).not.toBe("Naam");
    const labels = await pane.$$eval("#go-to-sheet button", (buttons) =>
      buttons.map(({ textContent }) => textContent.trim()),
    );
    expect(labels).toEqual(["Ga naar blad Taakstelling", "Ga naar blad Halfjaren", "Ga naar blad Landelijk"]);
    expect(await foundInNarrowPane(opened, "ga-naar-blad")).toEqual([]);
    await pane.click("#go-to-sheet-1");
    await shows("Naam");
    expect(await pane.textContent("#status")).toContain("2024-I staat in het blad Taakstelling.");
  });

  test("a sheet that is there gets a way to it in the place of its button, for the keyboard too", async () => {
    const { page, pane } = opened;
    await pane.click("#housing-page-sheets");
    await pane.click("#make-locations");
    await pane.waitForSelector("#status .status >> text=Doorstroomlocaties");
    await pane.focus("#make-locations-there-1");
    await page.keyboard.press("Enter");
    await shows("Nummer");
    expect(await foundInNarrowPane(opened, "bladen-die-er-zijn")).toEqual([]);
  });

  test("nothing went wrong unseen", async () => {
    expect(await opened.page.evaluate(() => window.workbench?.unknownCalls())).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
