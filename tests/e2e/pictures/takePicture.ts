/** Pictures of the pane at the widths that Excel gives it, and of sheets as large as a screen. */
import type { OpenWorkbench } from "../openWorkbench";
import { giveWidth } from "../narrowPane";

export const paneLooks = [
  { name: "licht", colorScheme: "light", forcedColors: "none" },
  { name: "donker", colorScheme: "dark", forcedColors: "none" },
  { name: "hoog-contrast", colorScheme: "dark", forcedColors: "active" },
] as const;
export const paneWidths = [320, 450] as const;
/** A pane is drawn as long as it is, up to this. */
export const LONGEST_PANE = 3000;
const SCREEN = { width: 1280, height: 720 } as const;

export type PaneLook = (typeof paneLooks)[number];

/** The pane as it stands, in one width and look, from its top to its last line. */
export async function picturePane({ page, pane }: OpenWorkbench, width: number, look: PaneLook): Promise<Buffer> {
  await page.emulateMedia({ colorScheme: look.colorScheme, forcedColors: look.forcedColors });
  await giveWidth(page, width, LONGEST_PANE);
  const needed = await pane.evaluate(() => document.querySelector("main")?.getBoundingClientRect().bottom ?? 0);
  const height = Math.min(LONGEST_PANE, Math.ceil(needed));
  return page.screenshot({ clip: { x: 0, y: 0, width, height } });
}

/** Puts the pane back beside the sheet, in light. */
export async function putPaneBack({ page }: OpenWorkbench): Promise<void> {
  await giveWidth(page, null);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
}

/** Leaves only the grid on a screen of 1280 × 720, so that a sheet is seen as wide as in Excel. */
export async function showOnlySheets({ page }: OpenWorkbench): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  await page.setViewportSize(SCREEN);
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>("body > header, #pane, #log, #message, .sheet-choice"))
      part.style.display = "none";
  });
}

export async function pictureSheet({ page }: OpenWorkbench, sheet: string): Promise<Buffer> {
  await page.evaluate(async (name) => {
    window.workbench?.select(`'${name.replaceAll("'", "''")}'!A1`);
    await window.workbench?.settled();
  }, sheet);
  return page.screenshot();
}
