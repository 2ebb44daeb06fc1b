/** The section Controle and the sheet Controles as a planner sees them, in the grid on the screen. */
import { findingsOfAxe } from "./accessibility";
import { foundInNarrowPane } from "./narrowPane";
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
      const [[quota = ""] = []] = await read(page, "Taakstelling!O6");
      await page.evaluate((value) => window.workbench?.write("Taakstelling!O6", [[value]]), quota);
      // The overview of the half-year does not vouch for a figure that was typed over either.
      expect((await read(page, "Start!B10"))[0]?.[0]).toBe(`FOUT: 3 van ${lines.length}`);
      expect(await findingsOfAxe(page, "taskpane")).toEqual([]);
      expect(await unknownCalls(page)).toEqual([]);
      expect(opened.complaints).toEqual([]);
    },
    LONG,
  );

  test(
    "finds what was typed over in the whole workbook, goes there, and leaves it as it is with a reason",
    async () => {
      const { page, pane } = opened;
      await pane.click("#inspect");
      await pane.waitForSelector("#findings-FORMULE");
      expect(await pane.textContent("#findings-FORMULE summary")).toContain("FOUT: Formules die zijn overschreven (1)");
      expect(await pane.textContent("#findings-FORMULE li")).toContain("Blad Taakstelling, cel O6: GM0034");
      expect(await pane.textContent("#findings-unseen")).toContain("verborgen rijen");
      await pane.click("#findings-FORMULE li button >> text=Ga naar cel");
      // An address without a sheet is about the one in front.
      await page.waitForFunction(() => window.workbench?.read("A5")[0]?.[0] === "Naam");
      expect(await foundInNarrowPane(opened, "bevindingen")).toEqual([]);
      await pane.click("#findings-FORMULE li button >> text=Negeer met reden");
      await pane.fill("#ignore-reason", "Afgesproken met Almere.");
      await pane.press("#ignore-reason", "Enter");
      await pane.waitForSelector("#status .status >> text=Genegeerd. De reden staat in het blad Genegeerd.");
      expect((await read(page, "Genegeerd!B6:F6"))[0]).toEqual([
        "FORMULE",
        "Taakstelling",
        "O6",
        expect.stringContaining("hoort een formule"),
        "Afgesproken met Almere.",
      ]);
      // A look at the workbook as it is now comes to the same.
      await pane.click("#inspect");
      await pane.waitForSelector("#findings-ignored >> text=Genegeerd (1)");
      expect(await pane.isVisible("#findings-FORMULE")).toBe(false);
      expect(await findingsOfAxe(page, "taskpane")).toEqual([]);
      expect(await unknownCalls(page)).toEqual([]);
      expect(opened.complaints).toEqual([]);
    },
    LONG,
  );
});
