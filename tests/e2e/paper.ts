/** What *Druk af* puts on paper: knows the page of the workbench and nothing of what a sheet is about. */
import { writeFileSync } from "node:fs";
import type { OpenWorkbench } from "./openWorkbench";

/** *Druk af* with a browser that makes a PDF: how many pages it has. */
export async function printedPages({ page }: OpenWorkbench, picture: string, key?: string): Promise<number> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  if (process.env["LRT_PICTURES"] !== undefined) {
    await page.screenshot({ path: `${process.env["LRT_PICTURES"]}/${picture}.png` });
  }
  await (key === undefined ? page.click("#print-sheet") : page.keyboard.press(key));
  const made = await page.pdf({ preferCSSPageSize: true });
  if (process.env["LRT_PICTURES"] !== undefined) {
    writeFileSync(`${process.env["LRT_PICTURES"]}/${picture}.pdf`, made);
  }
  return made.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

/** What does not fit in its cells on paper. */
export async function cutOff({ page }: OpenWorkbench): Promise<readonly string[]> {
  await page.emulateMedia({ media: "print" });
  const found = await page
    .locator("#printed td")
    .evaluateAll((cells) =>
      cells.flatMap((cell) => (cell.scrollWidth > cell.clientWidth ? [cell.textContent.trim()] : [])),
    );
  await page.emulateMedia({ media: null });
  return found;
}
