/**
 * Two members side by side on one workbook (`npm start -- --leden 2`): each with a pane of his own. What one does the other sees, with
 * who did it; when both act at once there is one set of rows; a member whose connection is gone hears of it when it is back.
 */
import type { Frame, Page } from "playwright-core";
import type { CellValue } from "../../workbench/model/gridModel";
import { findingsOfAxe, findingsOfAxeIn } from "./accessibility";
import { goTo, type OpenWorkbench, openWorkbench, read, unknownCalls } from "./openWorkbench";

const LONG = 120_000;
const NEWEST = "Capaciteitsraming Spreidingswet 2026";
const AUTUMN = "Capaciteitsbesluit najaar 2025";

/** What stands under a header of a table, by its sheet. */
async function column(page: Page, sheet: string, header: string): Promise<readonly CellValue[]> {
  const [headers = [], ...rows] = await read(page, `${sheet}!A5:T60`);
  const place = headers.indexOf(header);
  return rows.flatMap((cells) => (cells[place] === "" ? [] : [cells[place] ?? ""]));
}

describe("two members of one workbook", () => {
  let opened: OpenWorkbench;
  let other: Frame;
  beforeAll(async () => {
    opened = await openWorkbench({ isForTwo: true });
    const frame = opened.page.frame({ name: "taskpane2" });
    if (frame === null) throw new Error("The second member has no pane.");
    other = frame;
  }, 300_000);
  afterAll(async () => {
    await opened.close();
  }, LONG);

  /** Chooses a decision that is not the one that is marked, and puts it in the workbook. */
  const choose = (pane: Frame, title: string): Promise<void> =>
    pane.locator(`label:has-text("${title}")`).first().click();
  const put = (pane: Frame): Promise<void> => pane.click("#put-in-workbook");
  const done = (pane: Frame): Promise<unknown> => pane.waitForSelector("#status .status >> text=geldt");
  const ended = (pane: Frame): Promise<unknown> => pane.waitForSelector("#status .status, #error-summary");
  const bar = (letter: string, control: string) =>
    opened.page.locator(`fieldset[aria-label="Verbinding van lid ${letter}"]`).getByLabel(control);

  test(
    "what the first takes in the second sees, with who did it; each has a name of his own",
    async () => {
      const { page, pane } = opened;
      await choose(pane, NEWEST);
      await put(pane);
      await other.waitForSelector(`#others >> text=Lid A: Besluit in werkmap gezet, ${NEWEST}`);
      expect(await other.innerText("main")).not.toContain("Deze werkmap heeft nog geen eigen besluit.");
      expect(await other.innerText("#who-line")).toContain("Lid B");
      expect(await column(page, "Logboek", "Wie")).toEqual(["Lid A"]);
      expect(await pane.innerText("#others")).toBe("");
    },
    LONG,
  );

  test(
    "who act at once end with one set of rows and the same figures",
    async () => {
      const { page, pane } = opened;
      await Promise.all([choose(pane, AUTUMN), choose(other, AUTUMN)]);
      await Promise.all([put(pane), put(other)]);
      await Promise.all([pane, other].map(ended));
      // Who came second had seen a workbook that is no longer so: he is told. What he wanted stands there by now.
      for (const frame of [pane, other]) {
        if ((await frame.locator("#error-summary").count()) === 0) continue;
        expect(await frame.innerText("#error-summary")).toContain("Bekijk het nieuwe overzicht en kies opnieuw.");
      }
      const places = await column(page, "Besluit", "Gebied");
      const decisions = await column(page, "Besluit", "BesluitId");
      const rows = places.map((place, row) => `${String(decisions[row])} ${String(place)}`);
      expect(new Set(rows).size).toBe(rows.length);
      for (const frame of [pane, other]) await frame.waitForSelector(`.card >> text=${AUTUMN} – 88.000 plekken`);
    },
    LONG,
  );

  test(
    "whose connection is gone cannot write, and hears what the other did when it is back",
    async () => {
      const { pane } = opened;
      await bar("b", "Verbinding weg").check();
      await choose(pane, NEWEST);
      await put(pane);
      await done(pane);
      await choose(other, NEWEST);
      await put(other);
      await other.waitForSelector("#error-summary");
      expect(await other.innerText("#error-summary")).toContain("De verbinding met de werkmap is weg.");
      await bar("b", "Verbinding weg").uncheck();
      await other.waitForSelector(`#others >> text=Lid A: Besluit in werkmap gezet, ${NEWEST}`);
    },
    LONG,
  );

  test(
    "are told apart by who types in the sheet",
    async () => {
      const { page } = opened;
      const lastEvents = async (): Promise<readonly string[]> => {
        const lines = await page.locator("#log-entries li").allTextContents();
        // Newest first: one of each member.
        return ["Lid A", "Lid B"].map((who) => lines.find((line) => line.startsWith(`${who}: gebeurtenis`)) ?? "");
      };
      for (const [letter, heard] of [
        ["B", ["gebeurtenis van een ander: 10", "gebeurtenis: 10"]],
        ["A", ["gebeurtenis: 10", "gebeurtenis van een ander: 10"]],
      ] as const) {
        await page.getByLabel(`Lid ${letter} typt in het blad`).check();
        await goTo(page, 4, 20);
        // Each another text: the same one is no change.
        await page.keyboard.type(`van ${letter}`);
        await page.keyboard.press("Enter");
        await page.evaluate(() => window.workbench?.settled());
        const events = await lastEvents();
        expect(events.map((event, member) => event.includes(heard[member] ?? "?"))).toEqual([true, true]);
      }
    },
    LONG,
  );

  test(
    "have a page that everybody can use, and nothing went wrong in it",
    async () => {
      const { page, complaints } = opened;
      for (const part of ["#left-pane .member-bar", "#pane .member-bar"]) {
        expect(await findingsOfAxeIn(page, part)).toEqual([]);
      }
      for (const frame of ["taskpane", "taskpane2"]) expect(await findingsOfAxe(page, frame)).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await unknownCalls(page)).toEqual([]);
    },
    LONG,
  );
});
