/** The pictures of the manuals, made by the steps that the manuals tell, small enough for a repository. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openFlevoland, type OpenWorkbench, openWorkbench } from "../openWorkbench";
import { giveWidth } from "../narrowPane";
import { palettePng } from "./palettePng";
import { section, told, unfold } from "./paneState";
import { LONGEST_PANE } from "./takePicture";

const folder = join(__dirname, "../../../docs/beeld");
const SCREEN = { width: 1180, height: 700 } as const;
/** Name, outcome and six months side by side. */
const WIDE = 1340;
const PANE_WIDTH = 420;
const LONGEST_STEP_IN_MILLISECONDS = 30_000;

/** The whole page, the sheet wide enough for its months, or a part of the pane. */
type Part = "page" | "sheet" | { readonly ofPane: string };

interface ManualPicture {
  readonly name: string;
  readonly part: Part;
  readonly go: (opened: OpenWorkbench) => Promise<void>;
}

/** One after the other in one workbook. */
const pictures: readonly ManualPicture[] = [
  { name: "werkbank", part: "page", go: ({ pane }) => pane.waitForSelector("#put-in-workbook").then(() => undefined) },
  {
    name: "besluit",
    part: "page",
    go: async (opened) => {
      await opened.pane.click("#put-in-workbook");
      await told(opened, "geldt nu in de werkmap");
      await show(opened, "Start");
    },
  },
  {
    name: "verdelen",
    part: "page",
    go: async (opened) => {
      const { page, pane } = opened;
      await section(opened, "allocation");
      await pane.fill("#total", "5.000");
      await pane.click("#source-province");
      await pane.selectOption("#my-province", "PV25");
      await page.evaluate(() => window.workbench?.select("Kladblad!E5"));
      await pane.click("#insert-formula");
      await told(opened, "De formule staat in");
    },
  },
  {
    name: "huisvesting-venster",
    part: { ofPane: "main" },
    go: async (opened) => {
      await section(opened, "housing");
      await opened.pane.selectOption("#housing-province", "PV24");
      await opened.pane.fill("#half-year", "2024-I");
      await opened.pane.waitForSelector("#half-year-preview");
      await unfold(opened, "#page-halfYear");
    },
  },
  {
    name: "taakstelling",
    part: "sheet",
    go: async (opened) => {
      await openFlevoland(opened.pane);
      await opened.page.evaluate(() => {
        window.workbench?.write("Taakstelling!G6:H9", [
          [40, 38],
          [8, 7],
          [15, 12],
          [9, 10],
        ]);
      });
      await show(opened, "Taakstelling");
    },
  },
  {
    name: "controle",
    part: "page",
    go: async (opened) => {
      await section(opened, "checks");
      await opened.pane.click("#make-checks");
      await told(opened, "Het blad Controles is gemaakt.");
      await opened.pane.click("#inspect");
      await opened.pane.waitForSelector("#findings-summary");
      await show(opened, "Controles");
    },
  },
  {
    name: "vergaderblad",
    part: "page",
    go: async (opened) => {
      await section(opened, "sharing");
      await opened.pane.click("#meeting");
      await told(opened, "Het vergaderblad staat in het blad");
      await opened.pane.click("#go-to-sheet-1");
    },
  },
  {
    name: "delen",
    part: { ofPane: "section[aria-labelledby='seal-heading']" },
    go: async (opened) => {
      await opened.pane.fill("#seal-name", "Stuk voor de regietafel");
      await opened.pane.click("#seal");
      await told(opened, "De werkmap is verzegeld.");
      await opened.pane.click("#check-seal");
      await opened.pane.waitForSelector("#seal-verdict >> text=is heel");
    },
  },
];

/** @returns How many pictures could not be made; after one that fails those that come after it are not tried. */
export async function makeManualPictures(say: (line: string) => void): Promise<number> {
  mkdirSync(folder, { recursive: true });
  say("Beelden: de werkbank openen …");
  const opened = await openWorkbench();
  let made = 0;
  try {
    opened.page.setDefaultTimeout(LONGEST_STEP_IN_MILLISECONDS);
    await opened.page.setViewportSize(SCREEN);
    for (const { name, part, go } of pictures) {
      await go(opened);
      const file = palettePng(await pictureOf(opened, part));
      writeFileSync(join(folder, `${name}.png`), file);
      made += 1;
      say(`Beelden: ${made} van ${pictures.length}: docs/beeld/${name}.png (${Math.ceil(file.length / 1024)} kB)`);
    }
  } catch (problem) {
    say(
      `  Niet gelukt: ${pictures[made]?.name ?? ""}: ${problem instanceof Error ? problem.message : String(problem)}`,
    );
  } finally {
    await opened.close();
  }
  say(`Beelden: ${made} beelden, in docs/beeld.`);
  return pictures.length - made;
}

async function pictureOf({ page, pane }: OpenWorkbench, part: Part): Promise<Buffer> {
  await page.evaluate(() => window.workbench?.settled());
  if (part === "page") return page.screenshot();
  if (part === "sheet") {
    await page.setViewportSize({ ...SCREEN, width: WIDE });
    const picture = await page.locator("#grid").screenshot();
    await page.setViewportSize(SCREEN);
    return picture;
  }
  await page.setViewportSize({ ...SCREEN, height: LONGEST_PANE });
  await giveWidth(page, PANE_WIDTH, LONGEST_PANE);
  const picture = await pane.locator(part.ofPane).screenshot();
  await giveWidth(page, null);
  await page.setViewportSize(SCREEN);
  return picture;
}

async function show({ page }: OpenWorkbench, sheet: string): Promise<void> {
  await page.evaluate((name) => window.workbench?.select(`${name}!A1`), sheet);
}
