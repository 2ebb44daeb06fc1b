/** The self-test as whoever deploys the add-in uses it: one button, an empty workbook, an outcome to send. */
import { foundInNarrowPane } from "./narrowPane";
import { type OpenWorkbench, openWorkbench, write } from "./openWorkbench";
import { openSelfTest, runInWorkbench } from "./selfTestRun";

const LONG = 240_000;

jest.setTimeout(LONG);

describe("the self-test in the pane", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench({ isEmpty: true });
  }, LONG);
  afterAll(async () => {
    await opened.close();
  }, LONG);

  test("in a workbook in which something stands it does not begin", async () => {
    const { page, pane } = opened;
    await write(page, "Blad1!B2", "werk van iemand");
    await openSelfTest(opened);
    await pane.click("#start-self-test");
    await pane.waitForSelector("#error-summary >> text=In deze werkmap staat al iets.");
    expect(await page.evaluate(() => window.workbench?.sheets())).toEqual(["Blad1"]);
    await write(page, "Blad1!B2", "");
  });

  test("every step comes to an end and shows what is written down; an answer of the person goes along", async () => {
    const { page, pane } = opened;
    const { steps, csp } = await runInWorkbench(opened);
    expect(steps.filter(({ error, ok }) => error !== null || ok === false)).toEqual([]);
    expect(csp).toEqual([]);
    await pane.selectOption("#self-test-askedUndo", "nee");
    expect(JSON.parse(await pane.inputValue("#self-test-text"))).toMatchObject({
      schema: 1,
      answers: expect.arrayContaining([{ c: ["C16", "C32"], answer: "nee" }]) as unknown,
    });
    expect(await page.evaluate(() => window.workbench?.sheets())).toContain("Zelftest uitkomst");
  });

  test("no finding of axe and nothing past the edge, at 320 and 450 pixels, in light and dark", async () => {
    expect(await foundInNarrowPane(opened, "zelftest")).toEqual([]);
  });

  test("nothing went wrong unseen", () => {
    expect(opened.complaints).toEqual([]);
  });
});
