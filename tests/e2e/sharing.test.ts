/**
 * The section Delen as a planner sees it: a result is kept as values, its formula is lost, and comes back; a workbook is sealed, and a
 * number that somebody changes afterwards is found.
 */
import { municipalitiesOf } from "../../src/reference/regions";
import { findingsOfAxe } from "./accessibility";
import { foundInNarrowPane } from "./narrowPane";
import { openFlevoland, type OpenWorkbench, openWorkbench, read, unknownCalls } from "./openWorkbench";
import { cutOff, printedPages } from "./paper";

const LONG = 120_000;

describe("the section Delen", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
    await openFlevoland(opened.pane);
    await opened.pane.click("#section-sharing");
  }, 300_000);
  afterAll(async () => {
    await opened.close();
  }, LONG);

  test(
    "keeps a result as values on a dated sheet, and brings its formula back over the same values",
    async () => {
      const { page, pane } = opened;
      await page.evaluate(() => {
        window.workbench?.write("Kladblad!A1:B4", [
          ["Gemeente", "Gewicht"],
          ["Almere", 1],
          ["Dronten", 2],
          ["Urk", 3],
        ]);
        window.workbench?.write("Kladblad!C1:C2", [["Plekken"], ['=LRT.VERDEEL(60,B2:B4,"sluitend")']]);
      });
      expect(await read(page, "Kladblad!C2:C4")).toEqual([[10], [20], [30]]);
      await page.evaluate(() => window.workbench?.select("Kladblad!A1:C4"));
      await pane.click("#freeze");
      await pane.waitForSelector("#status .status >> text=De waarden staan in het blad Uitkomst vast");
      const told = (await pane.textContent("#status .status")) ?? "";
      const [sheet = ""] = /Uitkomst vast \d{4}-\d{2}-\d{2}/u.exec(told) ?? [];
      expect(await read(page, `'${sheet}'!A16:C19`)).toEqual([
        ["Gemeente", "Gewicht", "Plekken"],
        ["Almere", 1, 10],
        ["Dronten", 2, 20],
        ["Urk", 3, 30],
      ]);
      // Somebody pastes the values over the formula.
      await page.evaluate(() => {
        window.workbench?.write("Kladblad!C2", [[""]]);
        window.workbench?.write("Kladblad!C2:C4", [[10], [20], [30]]);
      });
      await pane.click("#thaw-0");
      await pane.waitForSelector("#status .status >> text=De formules staan er weer");
      await page.evaluate(() => window.workbench?.write("Kladblad!B2", [[7]]));
      // 60 over 7, 2 and 3: 35, 10 and 15.
      expect(await read(page, "Kladblad!C2:C4")).toEqual([[35], [10], [15]]);
      if (process.env["LRT_PICTURES"] !== undefined) {
        await page.screenshot({ path: `${process.env["LRT_PICTURES"]}/delen.png` });
      }
      expect(await foundInNarrowPane(opened, "delen")).toEqual([]);
      expect(await findingsOfAxe(page, "taskpane")).toEqual([]);
      expect(await unknownCalls(page)).toEqual([]);
      expect(opened.complaints).toEqual([]);
    },
    LONG,
  );

  test(
    "seals the workbook, finds it whole, and leads to the row that somebody changed afterwards",
    async () => {
      const { page, pane } = opened;
      await pane.fill("#seal-name", "Stuk voor de regietafel");
      await pane.click("#seal");
      await pane.waitForSelector("#status .status >> text=De werkmap is verzegeld. Vingerafdruk:");
      const told = (await pane.textContent("#status .status")) ?? "";
      const [print = "none"] = /(?:[0-9a-f]{4} ){3}[0-9a-f]{4}/u.exec(told) ?? [];
      expect((await read(page, "Zegels!A6:D6"))[0]).toMatchObject({ 0: "Stuk voor de regietafel", 3: print });
      await pane.click("#check-seal");
      await pane.waitForSelector("#seal-verdict >> text=is heel: er is niets veranderd");
      expect(await pane.locator("#seal-changes li").count()).toBe(0);
      await page.evaluate(() => window.workbench?.write("Kladblad!A3", [["Zeewolde"]]));
      await pane.click("#check-seal");
      await pane.waitForSelector("#seal-verdict >> text=is verbroken");
      expect(await pane.locator("#seal-changes p").allInnerTexts()).toEqual(["Blad Kladblad: regel 3"]);
      await pane.click("#seal-go-to-0");
      await page.waitForFunction(() => window.workbench?.selected().row === 2);
      await pane.fill("#seal-name", "Na de aanvulling");
      await pane.click("#seal");
      await pane.waitForSelector("#seal-against");
      await pane.click("#seal-difference summary");
      expect(await pane.locator("#seal-differences li").allInnerTexts()).toEqual(["Blad Kladblad: regel 3"]);
      await pane.selectOption("#seal-against", { index: 2 });
      await pane.click("#check-seal");
      await pane.waitForSelector("#seal-verdict >> text=is verbroken");
      await pane.selectOption("#seal-against", { index: 0 });
      await pane.click("#check-seal");
      await pane.waitForSelector("#seal-verdict >> text=is heel: er is niets veranderd");
      await pane.click("#check-mail");
      await pane.waitForSelector("#mail-verdict");
      expect(await pane.locator("#mail-points > li").count()).toBe(10);
      expect(await pane.locator("#mail-points > li").allInnerTexts()).toContain("Zegels: niets gevonden.");
      await pane.locator("#seal-heading").scrollIntoViewIfNeeded();
      expect(await foundInNarrowPane(opened, "zegel")).toEqual([]);
      expect(await findingsOfAxe(page, "taskpane")).toEqual([]);
      expect(await unknownCalls(page)).toEqual([]);
      expect(opened.complaints).toEqual([]);
    },
    LONG,
  );

  test(
    "lays two half-years side by side, with the figures that the functions give in the sheet",
    async () => {
      const { page, pane } = opened;
      await pane.click("#section-housing");
      await pane.click("#housing-page-halfYear");
      await pane.fill("#half-year", "2024-II");
      // Nobody has published the number of 2024-II in our sources: a planner fills it in.
      await pane.fill("#own-national", "20000");
      await pane.click("#open-half-year");
      await pane.waitForSelector("#status .status >> text=2024-II staat in het blad Taakstelling.");
      await pane.click("#section-sharing");
      await pane.click("#differences summary");
      await pane.selectOption("#difference-kind", "halfYears");
      expect(await pane.locator("#difference-from, #difference-until").evaluateAll(valuesOf)).toEqual([
        "2024-I",
        "2024-II",
      ]);
      const rows = await pane.locator("#difference-quota tbody tr").evaluateAll(cellsOf);
      const names = rows.map(([name]) => name);
      expect(names).toEqual(["Landelijk", "Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde"]);
      const regions = names.map((name) => (name === "Landelijk" ? "NL" : name));
      await page.evaluate((listed) => {
        window.workbench?.write(
          `Kladblad!F1:G${listed.length}`,
          listed.map((name) => [
            `=LRT.TAAKSTELLING("${name}","2024-I")`,
            `=LRT.TAAKSTELLING("${name}","2024-II",20000)`,
          ]),
        );
      }, regions);
      const given = (await read(page, `Kladblad!F1:G${names.length}`)).map((pair) => pair.map(Number));
      const expected = given.map(([before = NaN, after = NaN]) => [before, after, after - before]);
      expect(rows.map(([, ...figures]) => figures.map((figure) => numberOf(figure)))).toEqual(expected);
      expect(await findingsOfAxe(page, "taskpane")).toEqual([]);
      expect(await foundInNarrowPane(opened, "verschillen")).toEqual([]);
    },
    LONG,
  );

  test(
    "makes one page for a meeting, leads to it, and says in it when another key counts",
    async () => {
      const { page, pane } = opened;
      expect(await pane.textContent("#meeting-needs")).toBe("Zet eerst een besluit in de werkmap.");
      await pane.click("#section-decision");
      await pane.click("#put-in-workbook");
      await pane.waitForSelector("#status .status >> text=geldt nu in de werkmap");
      await pane.click("#section-sharing");
      await pane.click("#meeting");
      await pane.waitForSelector("#status .status >> text=Het vergaderblad staat in het blad");
      const told = (await pane.textContent("#status .status")) ?? "";
      const [sheet = ""] = /Vergaderblad \d{4}-\d{2}-\d{2}/u.exec(told) ?? [];
      const places = (await read(page, `'${sheet}'!D10:D21`)).map(([count]) => Number(count));
      const [[total]] = (await read(page, `'${sheet}'!B6`)) as [[number]];
      expect(places.reduce((sum, count) => sum + count, 0)).toBe(total);
      expect(await read(page, `'${sheet}'!B23:B24`)).toEqual([["OK"], ["OK"]]);
      await pane.click(`button >> text=Ga naar blad ${sheet}`);
      await page.waitForFunction(() =>
        document
          .querySelector<HTMLSelectElement>("#sheet-choice")
          ?.selectedOptions[0]?.label.startsWith("Vergaderblad"),
      );
      expect(await printedPages(opened, "vergaderblad")).toBe(1);
      expect(await cutOff(opened)).toEqual([]);
      // The cell of the key on Start: somebody chooses another one.
      await page.evaluate(() => window.workbench?.write("Start!B56", [["gelijk"]]));
      expect(await read(page, `'${sheet}'!B24`)).toEqual([
        ["LET OP: in de werkmap geldt nu een ander besluit of een andere sleutel"],
      ]);
      expect(await findingsOfAxe(page, "taskpane")).toEqual([]);
      expect(await foundInNarrowPane(opened, "vergaderblad")).toEqual([]);
      expect(await unknownCalls(page)).toEqual([]);
      expect(opened.complaints).toEqual([]);
    },
    LONG,
  );

  test(
    "makes a map of the provinces, and one of the municipalities of a selection, each on one page with nothing cut off",
    async () => {
      const { page, pane } = opened;
      const mapMade = async (button: string): Promise<string> => {
        await pane.click(button);
        await pane.waitForSelector("#status .status >> text=De kaart staat in het blad");
        const told = (await pane.textContent("#status .status")) ?? "";
        const [sheet = ""] = /Kaart \d{4}-\d{2}-\d{2}(?: \(\d+\))?/u.exec(told) ?? [];
        await pane.click(`button >> text=Ga naar blad ${sheet}`);
        await page.waitForFunction(
          (name) =>
            document.querySelector<HTMLSelectElement>("#sheet-choice")?.selectedOptions[0]?.label.startsWith(name),
          sheet,
        );
        return sheet;
      };
      // The key that the decision came with counts again, and the pane knows it.
      await page.evaluate(() => window.workbench?.write("Start!B56", [["spreidingswet-2026"]]));
      await pane.click("#section-decision");
      await pane.waitForSelector("p >> text=Sleutel: Spreidingswet, indicatieve verdeling 2026");
      await pane.click("#section-sharing");
      const provinces = await mapMade("#map-provinces");
      // Zuid-Holland stands left in the third row of tiles.
      const [[name], [places]] = (await read(page, `'${provinces}'!A16:A17`)) as [[string], [number]];
      expect([name, places]).toEqual(["█ Zuid-Holland", expect.any(Number)]);
      const [[words]] = (await read(page, `'${provinces}'!B2`)) as [[string]];
      expect(words).toMatch(/^Het hoogste getal heeft Zuid-Holland: [\d.]+\. Het laagste heeft Zeeland: /u);
      expect(await read(page, `'${provinces}'!B32`)).toEqual([["OK"]]);
      expect(await printedPages(opened, "kaart")).toBe(1);
      expect(await cutOff(opened)).toEqual([]);
      await page.evaluate(
        (rows) => window.workbench?.write(`Kladblad!A20:B${19 + rows.length}`, rows),
        municipalitiesOf("PV28").map((municipality, index) => [
          municipality.name,
          index === 3 ? "" : 40 + 37 * ((index * 17) % 41),
        ]),
      );
      await page.evaluate(() => window.workbench?.select("Kladblad!A20:B69"));
      const municipalities = await mapMade("#map-municipalities");
      expect(await pane.textContent("#status .status")).toContain("1 gemeente heeft geen getal.");
      expect((await read(page, `'${municipalities}'!D8:D9`)).flat()).toEqual(["Barendrecht", "geen gegevens"]);
      expect(await printedPages(opened, "kaart-gemeenten")).toBe(1);
      expect(await cutOff(opened)).toEqual([]);
      expect(await findingsOfAxe(page, "taskpane")).toEqual([]);
      expect(await foundInNarrowPane(opened, "kaart")).toEqual([]);
      expect(await unknownCalls(page)).toEqual([]);
      expect(opened.complaints).toEqual([]);
    },
    LONG,
  );
});

function valuesOf(fields: readonly Element[]): readonly string[] {
  return fields.map((field) => (field as HTMLSelectElement).value);
}

function cellsOf(rows: readonly Element[]): readonly (readonly string[])[] {
  return rows.map((row) => Array.from(row.children, (cell) => cell.textContent.trim()));
}

/** "1.234" or "−12" or "+12" as a planner reads it. */
function numberOf(figure: string): number {
  return Number(figure.replaceAll(".", "").replace("−", "-").replace("+", ""));
}
