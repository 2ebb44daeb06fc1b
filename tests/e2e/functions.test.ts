/** The section Functies as a planner uses it: search, read, and put an example in the sheet. */
import { foundInNarrowPane } from "./narrowPane";
import { goTo, type OpenWorkbench, openWorkbench, read, write } from "./openWorkbench";

const LONG = 120_000;

jest.setTimeout(2 * LONG);

describe("the functions in the pane", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
    await opened.pane.click("#section-functions");
    await opened.pane.waitForSelector("#functions-found");
  }, 300_000);
  afterAll(async () => {
    await opened.close();
  }, LONG);

  const select = (address: string): Promise<void> =>
    opened.page.evaluate((where) => window.workbench?.select(where), address);

  test("a word finds the function; its example comes in the chosen cell and computes", async () => {
    const { page, pane } = opened;
    await pane.fill("#function-search", "geldende besluit over provincies verdeelt");
    expect((await pane.textContent("#functions-found"))?.trim()).toBe("1 functie.");
    await pane.click("#function-VERDEEL > summary");
    expect(await pane.textContent("#example-VERDEEL")).toBe("=LRT.VERDEEL(100; {1;2;3})");
    await select("Kladblad!N40");
    await pane.click("#insert-VERDEEL");
    await pane.waitForSelector("#status .status >> text=De uitkomst vult N40:N42.");
    // 100 over 1, 2 and 3: 16,67, 33,33 and 50.
    expect(await read(page, "Kladblad!N40:N42")).toEqual([[17], [33], [50]]);
  });

  test("a filled cell stays as it is", async () => {
    const { page, pane } = opened;
    await write(page, "Kladblad!P41", "van mij");
    await select("Kladblad!P40");
    await pane.click("#insert-VERDEEL");
    await pane.waitForSelector("#error-summary >> text=staat al iets");
    expect(await read(page, "Kladblad!P40:P41")).toEqual([[""], ["van mij"]]);
  });

  test("with the keyboard alone", async () => {
    const { page, pane } = opened;
    await goTo(page, 19, 0);
    await pane.focus("#function-search");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("saldo plus");
    await pane.waitForSelector("#functions-found >> text=1 functie.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("#insert-SALDO");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    // 12 + 160 − 175.
    await pane.waitForSelector("#status .status >> text=Het voorbeeld van SALDO staat in");
  });

  test("no finding of axe and nothing past the edge, at 320 and 450 pixels, in light and dark", async () => {
    const { pane } = opened;
    expect(await foundInNarrowPane(opened, "functies-een")).toEqual([]);
    await pane.fill("#function-search", "");
    expect(await foundInNarrowPane(opened, "functies-alle")).toEqual([]);
  });

  test("nothing went wrong unseen", async () => {
    expect(await opened.page.evaluate(() => window.workbench?.unknownCalls())).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
