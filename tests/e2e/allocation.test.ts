/** The section Verdelen as a planner uses it: recipients by name, bounds and agreements from the sheet. */
import { findingsOfAxe } from "./accessibility";
import { type OpenWorkbench, openWorkbench, read, write } from "./openWorkbench";

const LONG = 60_000;

jest.setTimeout(2 * LONG);

describe("recipients from the sheet", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
    await opened.pane.click("#section-allocation");
  }, 300_000);
  afterAll(async () => {
    await opened.close();
  }, LONG);

  const select = (address: string): Promise<void> =>
    opened.page.evaluate((where) => window.workbench?.select(where), address);

  test("names, weights and agreements in three columns become RESTVERDEEL, which follows an agreement", async () => {
    const { page, pane } = opened;
    await page.evaluate(() =>
      window.workbench?.write("Kladblad!H20:J23", [
        ["Gemeente", "Inwoners", "Afspraak (invoer)"],
        ["Leiden", 9, 40],
        ["Delft", 2, ""],
        ["Gouda", 1, ""],
      ]),
    );
    await select("Kladblad!H20:J23");
    await pane.fill("#total", "100");
    await pane.click("#source-selection");
    await pane.click("#use-selection");
    await pane.waitForSelector("#understood");
    expect((await pane.textContent("#understood"))?.trim()).toBe(
      "3 ontvangers. Namen in kolom H. Gewichten in kolom I. Afspraken in kolom J.",
    );
    expect(await pane.textContent("#formula")).toBe(
      '=LRT.RESTVERDEEL(100; Kladblad!I21:I23; Kladblad!J21:J23; "sluitend")',
    );
    await select("Kladblad!L21");
    await pane.click("#insert-formula");
    await pane.waitForSelector(".status >> text=De formule staat in Kladblad!L21.");
    // 40 was agreed; 60 over 2 and 1 is 40 and 20.
    expect(await read(page, "Kladblad!L21:L23")).toEqual([[40], [40], [20]]);
    await write(page, "Kladblad!J21", 10);
    expect(await read(page, "Kladblad!L21:L23")).toEqual([[10], [60], [30]]);
  });

  test("a number that is kept as text is refused with its cell", async () => {
    const { pane } = opened;
    await write(opened.page, "Kladblad!I22", "'1.200");
    await select("Kladblad!H20:J23");
    await pane.click("#use-selection");
    await pane.waitForSelector("fieldset .field-error");
    expect(await pane.textContent("fieldset .field-error")).toContain("Cel I22 ('1.200') is tekst en geen getal.");
    expect(await pane.$("#result")).toBeNull();
  });

  test("by way of regions: from the safety regions to regions of the planner, and both ways on a sheet", async () => {
    const { page, pane } = opened;
    await pane.fill("#total", "5000");
    await pane.click("#regions > summary");
    await pane.selectOption("#regions-province", "PV24");
    await pane.waitForSelector("#steps-table");
    expect(await pane.textContent("#regions-origin")).toContain("De werkmap heeft nog geen regio's van Flevoland.");
    await pane.click("#make-regions");
    await pane.waitForSelector(
      "#status .status >> text=De gemeenten van Flevoland staan op het blad 'Regio-indeling'.",
    );
    expect((await read(page, "'Regio-indeling'!A6:D6"))[0]).toEqual(["GM0034", "Almere", "PV24", "Flevoland"]);
    await write(page, "'Regio-indeling'!D9", "Noord");
    await write(page, "'Regio-indeling'!D10", "Noord");
    await pane.waitForSelector("#regions-table >> text=Noord");
    const numbers = (column: number): Promise<readonly number[]> =>
      pane.$$eval(`#steps-table tbody td:nth-child(${column})`, (cells) =>
        cells.map((cell) => Number(cell.textContent.replaceAll(".", ""))),
      );
    const shown = [await numbers(2), await numbers(3)];
    await pane.click("#compare-regions");
    await pane.waitForSelector("#status .status >> text=De vergelijking staat op het blad 'Vergelijk'.");
    const rows = await read(page, "Vergelijk!A6:F11");
    expect([3, 4].map((column) => rows.map((row) => row[column]))).toEqual(shown);
    rows.forEach((row) => expect(row[5]).toBe(Number(row[4]) - Number(row[3])));
    expect((await read(page, "Vergelijk!L9:L10")).flat()).toEqual(["OK", "OK"]);
  });

  test("no finding of axe and nothing beside the screen, at 320 and 450 pixels, in light and dark", async () => {
    const { page } = opened;
    for (const width of [320, 450]) {
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        expect(await opened.pane.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(width);
        for (const summary of await opened.pane.$$("details:not([open]) > summary")) await summary.click();
        expect(await findingsOfAxe(page, "taskpane")).toEqual([]);
        const overflow = await opened.pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    }
  });

  test("nothing went wrong unseen", () => {
    expect(opened.complaints).toEqual([]);
  });
});
