/** The pane as narrow as Excel makes it, in light and dark: what keeps somebody out. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { findingsOfAxe } from "./accessibility";
import type { OpenWorkbench } from "./openWorkbench";

const WIDTHS = [320, 450] as const;
const SCHEMES = ["light", "dark"] as const;
const HEIGHT = 1300;

/**
 * Looks at the pane as it stands at every width and in both colour schemes. With LRT_PICTURES set to a folder each is kept as a picture.
 *
 * @param name What the state of the pane is called in the names of the pictures.
 * @returns What axe finds, and how far something runs past the right edge.
 */
export async function foundInNarrowPane({ page, pane }: OpenWorkbench, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  const { LRT_PICTURES: folder } = process.env;
  const before = page.viewportSize();
  await page.setViewportSize({ width: 1440, height: HEIGHT });
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await giveWidth(page, width);
      found.push(...(await findingsOfAxe(page, "taskpane")));
      const { shown, needed } = await pane.evaluate(() => ({
        shown: window.innerWidth,
        needed: document.documentElement.scrollWidth,
      }));
      if (shown > width) found.push(`${name}: the pane is ${shown} wide at ${width}`);
      if (needed > shown) found.push(`${name}: needs ${needed} of ${shown} at ${width}`);
      if (folder !== undefined) {
        const path = join(folder, `${name}-${width}-${colorScheme}.png`);
        await page.screenshot({ path, clip: { x: 0, y: 0, width, height: HEIGHT } });
      }
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  await giveWidth(page, null);
  if (before !== null) await page.setViewportSize(before);
  return found;
}

/** Lays the frame of the pane over the page at this width, as Excel docks it; null puts it back. */
export async function giveWidth(page: Page, width: number | null, height = HEIGHT): Promise<void> {
  const style =
    width === null ? "" : `position:fixed;inset:0 auto auto 0;z-index:99999;width:${width}px;height:${height}px`;
  await page.locator('iframe[name="taskpane"]').evaluate((frame, given) => frame.setAttribute("style", given), style);
}
