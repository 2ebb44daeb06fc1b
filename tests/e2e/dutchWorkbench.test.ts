import { readFileSync } from "node:fs";
import { formulas, goTo, openWorkbench, type OpenWorkbench, read, write } from "./openWorkbench";

const MINUTES = 60_000;
/** A text that the grid looks up and has not shows the key by which it looked: "sheets-formula.progress.done". */
const RAW_KEY = /[a-z]+(?:-[a-z]+)*(?:\.[a-zA-Z-]+){2,}/gu;
const ENGLISH = /\b(?:insert|delete|copy|paste|freeze|protect|permission|clear|hide|unhide|rename|column|row)\b/iu;

jest.setTimeout(2 * MINUTES);

describe("the workbench in Dutch", () => {
  let opened: OpenWorkbench;

  beforeAll(async () => {
    opened = await openWorkbench();
  }, 5 * MINUTES);

  afterAll(() => opened.close(), MINUTES);

  async function menuAt(known: string, open: () => Promise<void>): Promise<string> {
    await open();
    const menu = opened.page.locator(".univer-popup").filter({ visible: true, hasText: known });
    await menu.waitFor({ timeout: 5000 });
    const text = await menu.innerText();
    await opened.page.mouse.click(700, 600);
    return text.replaceAll(/\n+/gu, " | ");
  }

  test.each([
    ["a cell", 260, 162],
    ["the letter of a column", 260, 40],
    ["the number of a row", 20, 152],
  ])("the menu of %s is Dutch and offers nothing that does nothing here", async (_name, x, y) => {
    const grid = await opened.page.locator("#grid").boundingBox();
    const text = await menuAt("Plak speciaal", () =>
      opened.page.mouse.click((grid?.x ?? 0) + x, (grid?.y ?? 0) + y, { button: "right" }),
    );
    expect(text).toContain("Plak speciaal");
    expect(text).not.toMatch(ENGLISH);
    expect(text).not.toMatch(/beveilig|bescherm/iu);
  });

  test("the menu of a tab is Dutch and offers nothing that does nothing here", async () => {
    const text = await menuAt("Geef andere naam", () =>
      opened.page.locator("#grid [role=tab]").first().click({ button: "right" }),
    );
    expect(text).toBe("Verwijder | Kopieer | Geef andere naam | Kies kleur | Verberg | Maak zichtbaar");
  });

  test("sums under the sheet have a decimal comma, and names for a screen reader are Dutch", async () => {
    // 47 + 16 + 15,8 + 12 + 6,1 = 96,9.
    await opened.page.evaluate(() => window.workbench?.select("Kladblad!B6:B10"));
    await opened.page.locator("#grid footer >> text=Som: 96,9").waitFor({ timeout: 5000 });
    expect(await opened.page.locator("#grid footer").innerText()).toContain("Kleinste: 6,1");
    expect(await opened.page.locator("#grid [role=tablist]").getAttribute("aria-label")).toBe("Bladen");
  });

  test.each([
    ["E1", 4, 0, "waar", true],
    ["E2", 4, 1, "12,5%", 0.125],
    ["E3", 4, 2, "15,8", 15.8],
    ["E4", 4, 3, "=abs(0,5)", 0.5],
    ["E5", 4, 4, "670.610", 670610],
  ])("what is typed in %s counts as in a Dutch Excel", async (cell, column, row, typed, expected) => {
    await goTo(opened.page, column, row);
    await opened.page.keyboard.type(typed, { delay: 30 });
    await opened.page.keyboard.press("Enter");
    await opened.page.waitForFunction((address) => window.workbench?.read(address)[0]?.[0] !== "", `Kladblad!${cell}`);
    expect(await read(opened.page, `Kladblad!${cell}`)).toEqual([[expected]]);
  });

  test.each([
    ["=IF(B6>0.5,TRUE,1.5)", [[true]]],
    ['=SUM({1,0.5;-2.25,3})&"a,b;1.5"', [["2.25a,b;1.5"]]],
  ])("%s stays when it is opened in the cell and left unchanged", async (formula, value) => {
    await write(opened.page, "Kladblad!E7", formula);
    await goTo(opened.page, 4, 6);
    await opened.page.keyboard.press("F2");
    // A sign more and one less: it is written anew, out of what the editor shows.
    await opened.page.keyboard.type(" ", { delay: 30 });
    await opened.page.keyboard.press("Backspace");
    await opened.page.keyboard.press("Enter");
    expect(await formulas(opened.page, "Kladblad!E7")).toEqual([[formula]]);
    expect(await read(opened.page, "Kladblad!E7")).toEqual(value);
  });

  test("after a file is opened no key stands for a word", async () => {
    const [saved] = await Promise.all([opened.page.waitForEvent("download"), opened.page.click("#save-file")]);
    const buffer = readFileSync(await saved.path());
    await opened.page.setInputFiles("#file", { name: "werkmap.xlsx", mimeType: "application/octet-stream", buffer });
    await opened.page.locator("#file-status").filter({ hasText: "Geopend" }).waitFor({ timeout: MINUTES });
    expect((await opened.page.locator("body").innerText()).match(RAW_KEY)).toBeNull();
  });

  test("the list of sheets goes to a sheet whose tab is out of sight, also by keyboard", async () => {
    const names = await opened.page.evaluate(() => window.workbench?.sheets() ?? []);
    expect(await opened.page.locator("#sheet-choice option").allInnerTexts()).toEqual(names);
    await opened.page.focus("#sheet-choice");
    await opened.page.keyboard.type(names.at(-1) ?? "");
    await opened.page.keyboard.press("Enter");
    const front = opened.page.locator("#grid [role=tab][aria-selected=true]");
    await front.filter({ hasText: names.at(-1) ?? "" }).waitFor({ timeout: 5000 });
    // A tab that is clicked changes the list.
    await opened.page.selectOption("#sheet-choice", { label: names[0] ?? "" });
    await opened.page.locator("#grid [role=tab]").nth(1).click();
    await opened.page.waitForFunction(
      (name) => document.querySelector<HTMLSelectElement>("#sheet-choice")?.selectedOptions[0]?.text === name,
      names[1],
    );
  });

  test("F6 goes from the sheet to the pane, the ribbon and back to the sheet; Shift+F6 goes back", async () => {
    const where = (): Promise<string> =>
      opened.page.evaluate(() => {
        const element = document.activeElement;
        if (element?.tagName === "IFRAME") return "pane";
        return element?.closest("#ribbon") == null ? "sheet" : "ribbon";
      });
    await goTo(opened.page, 0, 0);
    const walked: string[] = [];
    for (const key of ["F6", "F6", "F6", "Shift+F6", "Shift+F6", "Shift+F6"]) {
      await opened.page.keyboard.press(key);
      walked.push(await where());
    }
    expect(walked).toEqual(["pane", "ribbon", "sheet", "ribbon", "pane", "sheet"]);
    await opened.page.keyboard.press("ArrowDown");
    await opened.page.waitForFunction(() => window.workbench?.selected().row === 1);
  });

  // 1280 × 720 at 200 % is 640 × 360.
  test.each([
    [320, 800],
    [640, 360],
    [900, 700],
    [1280, 720],
  ])("nothing overlaps and the sheet can be used at %d × %d", async (width, height) => {
    await opened.page.setViewportSize({ width, height });
    const boxes = await opened.page.evaluate(() => {
      const box = (selector: string): DOMRect | undefined => document.querySelector(selector)?.getBoundingClientRect();
      const parts = [".page-header", "#ribbon", ".sheet-choice", "#grid", "#message", "#pane", "#log"].map(box);
      const canvas = box("[id^=univer-sheet-main-canvas]");
      return {
        parts: parts.map((part) => part?.toJSON() as DOMRect),
        canvas: canvas?.toJSON() as DOMRect,
        needed: document.documentElement.scrollWidth,
      };
    });
    const overlapping = boxes.parts.flatMap((one, index) =>
      boxes.parts
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1,
        ),
    );
    expect(overlapping).toEqual([]);
    expect(boxes.needed).toBeLessThanOrEqual(width);
    expect(boxes.canvas.height).toBeGreaterThan(200);
    expect(boxes.canvas.width).toBeGreaterThan(300);
    await opened.page.setViewportSize({ width: 1440, height: 900 });
  });

  test("nothing went wrong in the page", () => {
    expect(opened.complaints).toEqual([]);
  });
});
