/** Files in the workbench: a workbook is saved, opened again and dragged in; unsaved work is not left without a question. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbookFile } from "../../workbench/files/readWorkbookFile";
import { openWorkbench, type OpenWorkbench, read, write } from "./openWorkbench";

const MINUTES = 60_000;

jest.setTimeout(2 * MINUTES);

describe("files in the workbench", () => {
  const folder = mkdtempSync(join(tmpdir(), "lrt-werkbank-"));
  let opened: OpenWorkbench;
  beforeAll(async () => {
    opened = await openWorkbench();
  }, 5 * MINUTES);
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await opened.close();
  }, MINUTES);

  const status = (text: string): Promise<void> =>
    opened.page.locator("#file-status").filter({ hasText: text }).waitFor({ timeout: MINUTES });

  async function save(name: string): Promise<string> {
    const [download] = await Promise.all([opened.page.waitForEvent("download"), opened.page.click("#save-file")]);
    const path = join(folder, name);
    await download.saveAs(path);
    return path;
  }

  test("what is saved is a workbook with the figures of the screen", async () => {
    await write(opened.page, "Kladblad!B3", 125);
    const path = await save("werkmap.xlsx");
    await status("Opgeslagen: werkmap.xlsx.");
    const file = readWorkbookFile(new Uint8Array(readFileSync(path)));
    if (!file.ok) throw new Error(JSON.stringify(file.problems));
    const sheet = file.value.workbook.sheets.find(({ name }) => name === "Kladblad");
    const cells = new Map(
      sheet?.rows.flatMap(({ row, cells: line }) => line.map((cell) => [`${row} ${cell.column}`, cell])),
    );
    expect(cells.get("2 1")?.value).toBe(125);
    expect(cells.get("5 2")).toMatchObject({
      formula: "=LRT.VERDEEL(B3,B6:B10)",
      array: { address: "C6:C10", isDynamic: true },
    });
    expect(cells.get("10 2")?.value).toBe(125);
  });

  test("opening brings back what was saved, and formulas compute on", async () => {
    const path = await save("eerder.xlsx");
    await write(opened.page, "Kladblad!B3", 60);
    opened.page.once("dialog", (dialog) => void dialog.accept());
    await opened.page.setInputFiles("#file", path);
    await status("Geopend: eerder.xlsx.");
    expect(await read(opened.page, "Kladblad!B3")).toEqual([[125]]);
    await write(opened.page, "Kladblad!B3", 200);
    expect(await read(opened.page, "Kladblad!C11")).toEqual([[200]]);
    expect(await read(opened.page, "Kladblad!B12")).toEqual([["OK"]]);
  });

  test("unsaved work stays when the planner does not want to leave it", async () => {
    const path = join(folder, "eerder.xlsx");
    await write(opened.page, "Kladblad!B3", 77);
    opened.page.once("dialog", (dialog) => void dialog.dismiss());
    await opened.page.setInputFiles("#file", path);
    expect(await read(opened.page, "Kladblad!B3")).toEqual([[77]]);
    const asks = await opened.page.evaluate(() => {
      const event = new Event("beforeunload", { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    });
    expect(asks).toBe(true);
    await save("nu.xlsx");
    const asksAfter = await opened.page.evaluate(() => {
      const event = new Event("beforeunload", { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    });
    expect(asksAfter).toBe(false);
  });

  test("a file that is no workbook is refused with a sentence, and changes nothing", async () => {
    const path = join(folder, "lijst.xlsx");
    writeFileSync(path, "Gebied;Plekken");
    await opened.page.setInputFiles("#file", path);
    await status("geen werkmap");
    expect(await read(opened.page, "Kladblad!B3")).toEqual([[77]]);
  });

  test("a file that is dragged onto the page is opened", async () => {
    const bytes = [...readFileSync(join(folder, "eerder.xlsx"))];
    await opened.page.evaluate((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], "gesleept.xlsx"));
      document.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, cancelable: true }));
    }, bytes);
    await status("Geopend: gesleept.xlsx.");
    expect(await read(opened.page, "Kladblad!B3")).toEqual([[125]]);
  });

  test("nothing went wrong unseen", () => {
    expect(opened.complaints).toEqual([]);
  });
});
