import { findingsOfAxe } from "./accessibility";
import { type OpenWorkbench, openWorkbench, read, write as writeTo } from "./openWorkbench";

const LONG = 60_000;

describe("the task pane beside the sheet", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
  }, 300_000);
  afterAll(async () => {
    await opened.close();
  }, LONG);

  const write = (address: string, content: string | number): Promise<void> => writeTo(opened.page, address, content);

  test(
    "a wrong form says per field what to do, and a good one computes while typing",
    async () => {
      const { pane } = opened;
      await pane.click("#section-allocation");
      await pane.fill("#total", "veel");
      expect(await pane.textContent("#total-error")).toContain("Het totaal 'veel' is geen heel getal.");
      await pane.fill("#total", "5.000");
      expect(await pane.textContent("#check")).toContain("De som is 5.000. Dat is precies het totaal.");
      await pane.fill("#minimum", "500");
      expect(await pane.textContent("#minimum-error")).toContain("De minima vragen samen 6.000 plekken");
      await pane.fill("#minimum", "");
    },
    LONG,
  );

  test(
    "cells that hold something are not overwritten; with room the formula computes in the sheet",
    async () => {
      const { page, pane } = opened;
      await pane.fill("#total", "100");
      await pane.click("#source-selection");
      await page.evaluate(() => {
        window.workbench?.write("Kladblad!H20:H22", [[1], [1], [2]]);
        window.workbench?.select("Kladblad!H20:H22");
      });
      await pane.click("#use-selection");
      await pane.waitForSelector("#formula");
      expect(await pane.textContent("#formula")).toContain('=LRT.VERDEEL(100; Kladblad!H20:H22; "sluitend")');
      await page.evaluate(() => window.workbench?.select("Kladblad!H20"));
      await pane.click("#insert-formula");
      await pane.waitForSelector("#error-summary");
      expect(await pane.textContent("#error-summary")).toContain("staat al iets");
      expect(await read(page, "Kladblad!H20:H22")).toEqual([[1], [1], [2]]);
      await page.evaluate(() => window.workbench?.select("Kladblad!J20"));
      await pane.click("#insert-formula");
      await pane.waitForSelector(".status >> text=De formule staat in Kladblad!J20.");
      // 100 over weights 1, 1 and 2.
      expect(await read(page, "Kladblad!J20:J22")).toEqual([[25], [25], [50]]);
      expect((await read(page, "Kladblad!L24:M24"))[0]).toEqual(["Controle", "OK"]);
      await write("Kladblad!H22", 3);
      expect(await read(page, "Kladblad!J20:J22")).toEqual([[20], [20], [60]]);
    },
    LONG,
  );

  test(
    "two keys beside each other, sorted by difference, become a sheet with native formulas and bars",
    async () => {
      const { page, pane } = opened;
      await pane.fill("#total", "96.000");
      await pane.click("#comparison > summary");
      await pane.waitForSelector("#comparison-table");
      const shown = await pane.$$eval("#comparison-table tbody tr", (rows) =>
        rows.map((row) => [...row.querySelectorAll("th,td")].map((cell) => cell.textContent.trim())),
      );
      expect(shown).toHaveLength(12);
      await pane.click("#insert-comparison");
      await pane.waitForSelector(".status >> text=De vergelijking staat op het blad 'Vergelijk'.");
      const rows = await read(page, "Vergelijk!A6:I17");
      expect(rows.map((row) => row[1])).toEqual(shown.map((row) => row[0]));
      // Both add up, each difference is B − A, and the largest stands first.
      const sum = (column: number): number => rows.reduce((total, row) => total + Number(row[column]), 0);
      expect([sum(3), sum(4), sum(5)]).toEqual([96_000, 96_000, 0]);
      rows.forEach((row) => expect(row[5]).toBe(Number(row[4]) - Number(row[3])));
      const sizes = rows.map((row) => Math.abs(Number(row[5])));
      expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
      expect((await read(page, "Vergelijk!L9:L10")).flat()).toEqual(["OK", "OK"]);
      await pane.click("#comparison > summary");
    },
    LONG,
  );

  test(
    "the explanation says how each number came about",
    async () => {
      const { pane } = opened;
      await pane.click("#source-key");
      await pane.click("#explanation > summary");
      await pane.waitForSelector("#explanation li");
      expect(await pane.textContent("#explanation")).toMatch(/Drenthe krijgt [\d.]+: [\d.]+ vast/u);
      await pane.click("#explanation > summary");
    },
    LONG,
  );

  test(
    "a table that was damaged by hand is reported, and nothing is overwritten",
    async () => {
      const { page, pane } = opened;
      await pane.click("#section-decision");
      await pane.click("#decision-mpp-2022-2-for-2024");
      await pane.click("#put-in-workbook");
      await pane.waitForSelector("#status .status");
      await write("Besluiten!A5", "Iets anders");
      await pane.click("#decision-spreidingswet-raming-1");
      // The pane sees it at once: it says which header to put back, and keeps its button shut until then.
      await pane.waitForSelector('#put-in-workbook[aria-disabled="true"]');
      await pane.waitForSelector("text=mist kolommen: BesluitId. Zet deze koppen terug.");
      await pane.focus("#put-in-workbook");
      await pane.press("#put-in-workbook", "Enter");
      expect((await read(page, "Start!B55"))[0]).toEqual(["mpp-2022-2-for-2024"]);
      await write("Besluiten!A5", "BesluitId");
      await pane.waitForSelector('#put-in-workbook[aria-disabled="false"]');
      expect(await pane.textContent("body")).not.toContain("mist kolommen");
    },
    LONG,
  );

  test(
    "nobody is shut out: no finding of axe in any section, in light and dark, at 320 pixels",
    async () => {
      const page = await opened.page.context().newPage();
      await page.goto(`${opened.address}taskpane.html`);
      await page.waitForSelector("h1");
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 320, height: 800 });
        for (const section of ["decision", "allocation", "housing"]) {
          await page.click(`#section-${section}`);
          await page.waitForSelector("#section-heading");
          for (const summary of await page.$$("details:not([open]) > summary:visible")) await summary.click();
          expect(await findingsOfAxe(page)).toEqual([]);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(overflow).toBeLessThanOrEqual(0);
        }
      }
      await page.close();
    },
    3 * LONG,
  );

  test("asked nothing of Excel that the host does not know", async () => {
    expect(await opened.page.evaluate(() => window.workbench?.unknownCalls())).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
