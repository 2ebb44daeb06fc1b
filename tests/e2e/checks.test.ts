/** The section Controle and the sheet Controles as a planner sees them, in the grid on the screen. */
import { findingsOfAxe } from "./accessibility";
import { openFlevoland, type OpenWorkbench, openWorkbench, read, unknownCalls } from "./openWorkbench";

const LONG = 120_000;

describe("the section Controle", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
    const { pane } = opened;
    await openFlevoland(pane);
    await pane.click("#section-checks");
  }, 300_000);
  afterAll(async () => {
    await opened.close();
  }, LONG);

  test(
    "makes a sheet of which every check says OK, and sees a formula that was typed over",
    async () => {
      const { page, pane } = opened;
      await pane.click("#make-checks");
      await pane.waitForSelector("#status .status >> text=Het blad Controles is gemaakt.");
      const lines = (await read(page, "Controles!A7:G60")).filter(([id]) => id !== "" && id != null);
      expect(lines.length).toBeGreaterThan(20);
      expect(lines.filter((line) => line[5] !== "OK")).toEqual([]);
      expect((await read(page, "Start!B10"))[0]?.[0]).toBe("OK");
      // Almere: its quota as a figure that follows nothing any more.
      const [[quota = ""] = []] = await read(page, "Taakstelling!E6");
      await page.evaluate((value) => window.workbench?.write("Taakstelling!E6", [[value]]), quota);
      expect((await read(page, "Start!B10"))[0]?.[0]).toBe(`FOUT: 1 van ${lines.length}`);
      expect(await findingsOfAxe(page, "taskpane")).toEqual([]);
      expect(await unknownCalls(page)).toEqual([]);
      expect(opened.complaints).toEqual([]);
    },
    LONG,
  );
});
