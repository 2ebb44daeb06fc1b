/**
 * Every source end to end: a letter from paste to the twelve provinces, a workbook, a decision file, the selection, CBS, a question,
 * and a register that is not there. Nothing that the policy of the page forbids is ever asked.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Route } from "playwright-core";
import { municipalities } from "../../src/reference/regions";
import { findingsOfAxe } from "./accessibility";
import { type OpenWorkbench, openWorkbench, read } from "./openWorkbench";

const LONG = 120_000;

/** Rows and printed totals of COA for 1 January 2024 (coa.nl): the rows add up to 77.070. */
const PROVINCES: readonly (readonly [name: string, total: number, minors: number])[] = [
  ["Drenthe", 3553, 104],
  ["Flevoland", 3449, 90],
  ["Friesland", 3744, 136],
  ["Gelderland", 7590, 439],
  ["Groningen", 3851, 123],
  ["Limburg", 4355, 233],
  ["Noord-Brabant", 9658, 539],
  ["Noord-Holland", 11_430, 605],
  ["Overijssel", 4081, 244],
  ["Utrecht", 4793, 285],
  ["Zeeland", 1469, 80],
  ["Zuid-Holland", 19_097, 781],
];
const LETTER = [
  "Provinciale opgaven per 1 januari 2024 totaal",
  "",
  "Provincie\tOpgave (inclusief amv)",
  ...PROVINCES.map(([name, total]) => `${name}\t${total.toLocaleString("nl-NL")}`),
  "Totaal\t77.100",
  "",
  "Provinciale opgaven per 1 januari 2024 voor amv",
  "",
  "Provincie\tOpgave",
  ...PROVINCES.map(([name, , minors]) => `${name}\t${minors}`),
  "Totaal\t3.660",
].join("\n");

describe("taking in a source in the workbench", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
    await opened.pane.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(window, "refused", seen);
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        seen.push(`${violatedDirective} ${blockedURI}`);
      });
    });
  }, 300_000);
  afterAll(async () => {
    await opened.close();
  }, LONG);

  /** Screenshots for people, at both widths of the pane, only where a folder is named for them. */
  const look = async (name: string): Promise<void> => {
    const folder = process.env["LRT_SCREENSHOTS"];
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    const html = await opened.pane.evaluate(() => document.documentElement.outerHTML);
    for (const width of [320, 450]) {
      for (const colorScheme of ["light", "dark"] as const) {
        const context = await opened.page
          .context()
          .browser()
          ?.newContext({ viewport: { width, height: 900 }, colorScheme });
        const page = await context?.newPage();
        await page?.goto(`${opened.address}taskpane.css`);
        const style = readFileSync(join(__dirname, "../../dist/taskpane.css"), "utf8");
        await page?.setContent(
          `<style>${style}</style>${html.replace(/<script[\s\S]*?<\/script>|<meta[^>]*>|<link[^>]*>/gu, "")}`,
        );
        await page?.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
        await context?.close();
      }
    }
  };

  const accessible = async (): Promise<void> => {
    for (const colorScheme of ["dark", "light"] as const) {
      await opened.page.emulateMedia({ colorScheme });
      expect(await findingsOfAxe(opened.page, "taskpane")).toEqual([]);
    }
  };

  const unfold = async (): Promise<void> => {
    const { pane } = opened;
    if (!(await pane.isVisible("#decision-source-text"))) await pane.click("#own-decision > summary");
    await pane.waitForSelector("#decision-source-text");
  };

  test(
    "a letter goes from paste to the twelve provinces, with both tables and both printed totals",
    async () => {
      const { pane, page } = opened;
      await unfold();
      await pane.fill("#decision-source-text", LETTER);
      await pane.click("#read-decision-source");
      await pane.waitForSelector("#decision-source-understanding");
      expect(await pane.textContent("#decision-source-understanding")).toContain("77.070");
      expect(await pane.inputValue("#own-total")).toBe("77.100");
      await pane.click("#use-own-decision");
      expect(await pane.textContent("#own-errors")).toContain("De status is niet gekozen.");
      await accessible();
      await look("brief");
      await pane.fill("#own-title", "Brief van het COA");
      await pane.selectOption("#own-status", "vastgesteld");
      await pane.click("#use-own-decision");
      await pane.waitForSelector(".status >> text=Het besluit 'Brief van het COA' staat nu in de lijst.");
      await accessible();
      await look("gekozen");
      await pane.click("#put-in-workbook");
      await pane.waitForSelector(".status >> text=Het besluit 'Brief van het COA' geldt nu in de werkmap.");
      const rows = await read(page, "Besluit!B6:F31");
      expect(rows.slice(0, 2).map((row) => [row[0], row[2], row[4]])).toEqual([
        ["NL", "totaal", 77_100],
        ["NL", "amv", 3_660],
      ]);
      const places = new Map(rows.map((row) => [`${String(row[1])} ${String(row[2])}`, row[4]]));
      for (const [name, total, minors] of PROVINCES) {
        const shown = name === "Friesland" ? "Fryslân" : name;
        expect([places.get(`${shown} totaal`), places.get(`${shown} amv`)]).toEqual([total, minors]);
      }
    },
    LONG,
  );

  test(
    "a workbook with two lists asks for the sheet, and the answer leads on",
    async () => {
      const { pane } = opened;
      const { writeXlsx } = await import("hucre/xlsx");
      const rows = [["Provincie", "Opgave"], ...PROVINCES.map(([name, total]) => [name, total]), ["Totaal", 77_070]];
      const half = [["Provincie", "Opgave"], ...PROVINCES.map(([name, total]) => [name, 2 * total])];
      const bytes = await writeXlsx({
        sheets: [
          { name: "Besluit", rows },
          { name: "Dubbel", rows: half },
        ],
      });
      await unfold();
      await pane.setInputFiles("#decision-source-file", {
        name: "besluit.xlsx",
        mimeType: "",
        buffer: Buffer.from(bytes),
      });
      await pane.waitForSelector("#decision-source-questions");
      await accessible();
      await look("vraag");
      await pane.check("#decision-source-question-0-0");
      await pane.click("#decision-source-answer");
      await pane.waitForSelector("#decision-source-rows");
      expect(await pane.inputValue("#own-total")).toBe("77.070");
      expect(await pane.textContent("#own-rows")).toContain("De regels tellen op tot het totaal: 77.070.");
    },
    LONG,
  );

  test(
    "the selected cells are read as they stand in the sheet",
    async () => {
      const { pane, page } = opened;
      await page.evaluate(() => {
        window.workbench?.write("Kladblad!P1:Q3", [
          ["Provincie", "Opgave"],
          ["Drenthe", 10],
          ["Zeeland", 20],
        ]);
        window.workbench?.select("Kladblad!P1:Q3");
      });
      await unfold();
      await pane.click("#use-decision-source-selection");
      await pane.waitForSelector("#decision-source-understanding >> text=selectie Kladblad!P1:Q3");
      expect(await pane.textContent("#own-rows")).toContain("De regels gaan niet over alle provincies.");
    },
    LONG,
  );

  test(
    "CBS is asked only after a click, and what it answers goes the way of every list",
    async () => {
      const { pane, page } = opened;
      const asked: string[] = [];
      const answer = async (route: Route): Promise<void> => {
        asked.push(new URL(route.request().url()).origin);
        const value = municipalities()
          .slice(0, 20)
          .map(({ code }, index) => ({
            Measure: "M000352",
            RegioS: code,
            Perioden: "2026JJ00",
            Value: 30_000 + index,
          }));
        await route.fulfill({
          headers: { "access-control-allow-origin": "*", "content-type": "application/json" },
          body: JSON.stringify({ "@odata.context": "x", value }),
        });
      };
      await page.context().route(/cbs\.nl/u, answer);
      await pane.click("#section-housing");
      await pane.selectOption("#housing-province", "PV24");
      await pane.fill("#half-year", "2027-I");
      await pane.click("#inhabitants-step > summary");
      expect(asked).toEqual([]);
      await pane.click("#ask-statline");
      await pane.waitForSelector("#inhabitants-understanding");
      expect(asked).toEqual(["https://datasets.cbs.nl"]);
      expect(await pane.textContent("#inhabitants-understanding")).toContain("CBS StatLine 03759ned, 1 januari 2026");
      await accessible();
      await look("inwoners");
      await page.context().unroute(/cbs\.nl/u, answer);
      await page.context().route(/cbs\.nl/u, (route) => route.abort());
      await pane.click("#ask-statline");
      await pane.waitForSelector("#error-summary >> text=Het CBS is niet bereikbaar.");
    },
    LONG,
  );

  test("nothing was refused by the policy of the page, and nobody else was asked", async () => {
    expect(await opened.pane.evaluate(() => Reflect.get(window, "refused") as unknown)).toEqual([]);
    expect(opened.complaints.filter((line) => !/cbs\.nl|Failed to load resource/u.test(line))).toEqual([]);
  });

  test(
    "a hoster adds a decision to the folder, without a build, and the pane offers it",
    async () => {
      const { page } = opened;
      const folder = join(__dirname, "../../dist/besluiten");
      const before = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
      const serve = async (route: Route): Promise<void> => {
        const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
        const added = decisionFile();
        const files = [...[...before].filter(([file]) => file !== "index.json"), ["nieuw.json", added] as const];
        const bestanden = files.map(([naam, content]) => ({
          naam,
          sha256: createHash("sha256").update(content).digest("hex"),
        }));
        const body = name === "index.json" ? JSON.stringify({ schemaVersie: 1, bestanden }) : new Map(files).get(name);
        await route.fulfill({ contentType: "application/json", body: body ?? "" });
      };
      await page.context().route(/\/besluiten\//u, serve);
      const pane = await reload(opened);
      await pane.waitForSelector("#decision-nieuw-2027");
      expect(await pane.textContent(".decisions")).toContain("Een nieuw besluit van de beheerder");
      await page.context().unroute(/\/besluiten\//u, serve);
    },
    LONG,
  );

  test(
    "without a register on the server, and with one that never answers, the shipped one stays and the pane says so",
    async () => {
      const { page } = opened;
      const gone = (route: Route): Promise<void> => route.abort();
      await page.context().route(/\/besluiten\//u, gone);
      const pane = await reload(opened);
      await pane.waitForSelector("text=De nieuwste lijst met besluiten is niet bereikbaar.");
      await page.context().unroute(/\/besluiten\//u, gone);
      const slow = (route: Route): void => {
        setTimeout(() => void route.abort().catch(() => undefined), 30_000);
      };
      await page.context().route(/\/besluiten\//u, slow);
      const again = await reload(opened);
      // The pane is usable at once, and says after ten seconds that the list did not come.
      await again.waitForSelector("#put-in-workbook");
      await again.waitForSelector("text=De nieuwste lijst met besluiten is niet bereikbaar.", { timeout: 20_000 });
      await page.context().unroute(/\/besluiten\//u, slow);
    },
    LONG,
  );
});

async function reload({ page }: OpenWorkbench) {
  await page.reload();
  await page.waitForFunction(() => window.workbench !== undefined, null, { timeout: 60_000 });
  const pane = page.frame({ name: "taskpane" });
  if (pane === null) throw new Error("The page has no frame called taskpane.");
  return pane;
}

function decisionFile(): Buffer {
  const row = { categorie: "totaal", peildatum: "2028-01-01", plekken: 90_000 };
  return Buffer.from(
    JSON.stringify({
      schemaVersie: 1,
      id: "nieuw-2027",
      soort: "capaciteitsbesluit",
      status: "vastgesteld",
      titel: "Een nieuw besluit van de beheerder",
      vastgesteldOp: "2027-03-03",
      vastgesteldDoor: "COA",
      geldigVan: null,
      geldigTot: null,
      vervangt: null,
      bevestigt: null,
      sleutelAdvies: "inwoners-2025",
      nauwkeurigheid: "exact",
      bronnen: [],
      categorieen: ["totaal"],
      regels: [{ gebied: "NL", ...row }],
      controle: [row],
      toelichting: null,
    }),
  );
}
