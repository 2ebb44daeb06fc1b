/** Orders as a planner meets them in the pane: who asks, what loads along, what did not finish, and workbooks of other versions. */
import type { Frame } from "playwright-core";
import { findingsOfAxe } from "./accessibility";
import { type OpenWorkbench, openWorkbench, read, unknownCalls, write } from "./openWorkbench";

const LONG = 90_000;
const DECISION = "#decision-mpp-2022-2-for-2024";

describe("orders of the pane", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench({ isNewPlanner: true });
  }, 300_000);
  afterAll(async () => {
    await opened.close();
  }, LONG);

  const expectAccessible = async (): Promise<void> => {
    for (const colorScheme of ["dark", "light"] as const) {
      await opened.page.emulateMedia({ colorScheme });
      expect(await findingsOfAxe(opened.page, "taskpane")).toEqual([]);
    }
  };
  /** Opens the pane anew on the same workbook, as after closing it. */
  const reopened = async (): Promise<Frame> => {
    const { page } = opened;
    const [frame] = await Promise.all([
      page.waitForEvent("framenavigated"),
      page.evaluate(() =>
        document.querySelector<HTMLIFrameElement>("iframe[name=taskpane]")?.contentWindow?.location.reload(),
      ),
    ]);
    await frame.waitForSelector("#put-in-workbook");
    return frame;
  };

  test(
    "the first one asks in whose name; the log holds the answer, and loading along is asked after it",
    async () => {
      const { pane, page } = opened;
      await pane.click(DECISION);
      await pane.click("#put-in-workbook");
      await pane.waitForSelector("#who-question");
      expect(await pane.evaluate(() => document.activeElement?.id)).toBe("who");
      await expectAccessible();
      await page.keyboard.type("Provincie Utrecht");
      await page.keyboard.press("Enter");
      await pane.waitForSelector("#startup-question");
      expect(await pane.textContent("#status")).toContain("geldt nu in de werkmap");
      expect((await read(page, "Logboek!B6:D6"))[0]).toEqual([
        "gereed",
        expect.stringMatching(/\(UTC/u),
        "Provincie Utrecht",
      ]);
      await expectAccessible();
      await pane.click("#startup-yes");
      await pane.waitForSelector("#status >> text=laadt voortaan mee");
      expect(await unknownCalls(page)).toEqual([]);
    },
    LONG,
  );

  test(
    "one that somebody began is shown when the pane opens, and Maak af completes what is lacking",
    async () => {
      const { page } = opened;
      await write(page, "Logboek!B6", "begonnen");
      await write(page, "Start!B55", "");
      const pane = await reopened();
      await pane.waitForSelector("#unfinished-orders");
      expect(await pane.textContent("#unfinished-orders li p")).toContain("Begonnen door Provincie Utrecht op");
      await expectAccessible();
      await pane.click("#finish-0");
      await pane.waitForSelector("#status >> text=Afgemaakt");
      expect((await read(page, "Start!B55"))[0]).toEqual(["mpp-2022-2-for-2024"]);
      expect((await read(page, "Logboek!B6"))[0]).toEqual(["gereed"]);
      expect(await pane.$("#unfinished-orders")).toBeNull();
    },
    LONG,
  );

  test(
    "a workbook of an older version offers to bring it up to date, one of a newer version is for reading only",
    async () => {
      const { page } = opened;
      const pane = page.frame({ name: "taskpane" });
      if (pane === null) throw new Error("The page has no frame called taskpane.");
      await write(page, "Start!B57", 1);
      await pane.waitForSelector("#update-workbook");
      await expectAccessible();
      await write(page, "Start!B57", 9);
      await pane.waitForSelector("#read-only");
      await pane.click("#decision-mpp-2023-1-for-2024");
      await expectAccessible();
      expect(await pane.getAttribute("#put-in-workbook", "aria-disabled")).toBe("true");
      expect(await pane.getAttribute("#put-in-workbook", "aria-describedby")).toBe("read-only");
      await write(page, "Start!B57", 2);
      await pane.waitForFunction(() => document.querySelector("#read-only") === null);
    },
    LONG,
  );

  test("asked nothing of Excel that the host does not know", async () => {
    expect(await unknownCalls(opened.page)).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});

describe("an order that waits for the question in whose name", () => {
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench({ isNewPlanner: true });
  }, 300_000);
  afterAll(async () => {
    await opened.close();
  }, LONG);

  test(
    "is not lost when another one is given, nor when the pane is at work at the moment of the answer",
    async () => {
      const { pane, page } = opened;
      await pane.click(DECISION);
      await pane.click("#put-in-workbook");
      await pane.waitForSelector("#who-question");
      await pane.click("#section-housing");
      await pane.selectOption("#housing-province", "PV24");
      await pane.fill("#half-year", "2023-II");
      await pane.click("#open-half-year");
      await pane.waitForSelector("#error-summary >> text=Beantwoord eerst de vraag hieronder.");
      expect(await findingsOfAxe(page, "taskpane")).toEqual([]);
      await pane.click("#section-checks");
      await pane.waitForSelector("#inspect");
      await pane.fill("#who", "Provincie Flevoland");
      // In one turn of the page, so that the answer comes while the workbook is being checked.
      const isBusy = await pane.evaluate(() => {
        document.querySelector<HTMLElement>("#inspect")?.click();
        document.querySelector<HTMLFormElement>("#who-question")?.requestSubmit();
        return document.querySelector("#inspect")?.getAttribute("aria-disabled");
      });
      expect(isBusy).toBe("true");
      await pane.waitForFunction(() => document.querySelector("#inspect")?.getAttribute("aria-disabled") === "false");
      expect(await pane.inputValue("#who")).toBe("Provincie Flevoland");
      await pane.click("#keep-who");
      await pane.waitForSelector("#startup-question");
      expect(await pane.textContent("#status")).toContain("geldt nu in de werkmap");
      expect((await read(page, "Logboek!B6:D7")).map(([step, , who]) => [step, who])).toEqual([
        ["gereed", "Provincie Flevoland"],
        ["", ""],
      ]);
      expect(opened.complaints).toEqual([]);
    },
    LONG,
  );
});
