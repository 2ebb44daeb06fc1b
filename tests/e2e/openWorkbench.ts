/**
 * The workbench as a planner gets it: `npm start` in a process of its own, and a browser that opens its page. Builds when
 * something changed since the last build.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import type { CellValue } from "../../workbench/model/gridModel";

const LONGEST_START_IN_MILLISECONDS = 240_000;
const root = join(__dirname, "../..");

export interface OpenWorkbench {
  readonly page: Page;
  /** The task pane in its frame. */
  readonly pane: Frame;
  readonly address: string;
  /** What went wrong in the page without anybody seeing it: errors, refused content, requests to other machines. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface WorkbenchOptions {
  readonly colorScheme?: "light" | "dark";
  /** True for somebody who is here for the first time: the pane shows the first steps, and asks in whose name orders are given. */
  readonly isNewPlanner?: boolean;
  /** Two members side by side: the pane of the second is the frame taskpane2. */
  readonly isForTwo?: boolean;
  /** One blank sheet instead of the sample. */
  readonly isEmpty?: boolean;
}

export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const { child, address } = await startServer([
    ...(options.isForTwo === true ? ["--leden", "2"] : []),
    ...(options.isEmpty === true ? ["--leeg"] : []),
  ]);
  const browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: options.colorScheme ?? "light",
  });
  if (options.isNewPlanner !== true) {
    await context.addInitScript(() => {
      localStorage.setItem("lrt-verdeelhulp.wie", "Regietafel");
      for (const member of ["", "lid-A.", "lid-B."]) localStorage.setItem(`${member}lrt-verdeelhulp.begin`, "klaar");
    });
  }
  const page = await context.newPage();
  const complaints = complaintsOf(page, address);
  await page.goto(address);
  await page.waitForFunction(() => window.workbench !== undefined, null, { timeout: 60_000 });
  const pane = page.frame({ name: "taskpane" });
  if (pane === null) throw new Error("The page has no frame called taskpane.");
  return {
    page,
    pane,
    address,
    complaints,
    close: async () => {
      await browser.close();
      await ended(child);
    },
  };
}

/** The values of an address once calculation has come to rest. */
export function read(page: Page, address: string): Promise<CellValue[][]> {
  return page.evaluate(async (asked) => {
    await window.workbench?.settled();
    return window.workbench?.read(asked) ?? [];
  }, address);
}

export function formulas(page: Page, address: string): Promise<CellValue[][]> {
  return page.evaluate(async (asked) => {
    await window.workbench?.settled();
    return window.workbench?.formulas(asked) ?? [];
  }, address);
}

export function write(page: Page, address: string, content: CellValue): Promise<void> {
  return page.evaluate(
    async ([where, what]) => {
      window.workbench?.write(where, what);
      await window.workbench?.settled();
    },
    [address, content] as const,
  );
}

export function message(page: Page, address: string): Promise<string | null> {
  return page.evaluate((asked) => window.workbench?.message(asked) ?? null, address);
}

export function unknownCalls(page: Page): Promise<string[]> {
  return page.evaluate(() => window.workbench?.unknownCalls() ?? []);
}

/** A key that comes while the sheet computes may get lost, as it may for a person, who looks and presses it once more. */
const MOST_LOST_KEYS = 20;
const SEEN_WITHIN_MILLISECONDS = 400;

/** Selects a cell of the sheet in front, as with a click in it and then the arrows. */
export async function goTo(page: Page, column: number, row: number): Promise<void> {
  await clickFirstCell(page);
  for (let keys = 0; keys < column + row + MOST_LOST_KEYS; keys += 1) {
    const at = await selectedCell(page);
    if (at.column === column && at.row === row) return;
    await page.keyboard.press(keyTowards(at, { column, row }));
    const isSeen = await page
      .waitForFunction(
        (before) => {
          const now = window.workbench?.selected();
          return now?.column !== before.column || now.row !== before.row;
        },
        at,
        { timeout: SEEN_WITHIN_MILLISECONDS, polling: 10 },
      )
      .then(
        () => true,
        () => false,
      );
    // The keys go elsewhere: a person clicks in the sheet again.
    if (!isSeen) await clickFirstCell(page);
  }
  throw new Error(`Cell ${String(column)},${String(row)} cannot be selected.`);
}

async function clickFirstCell(page: Page): Promise<void> {
  const grid = await page.locator("#grid").boundingBox();
  if (grid === null) throw new Error("The grid is not on the screen.");
  // Cell A1 begins right of the row numbers and below the formula bar and the column letters.
  await page.keyboard.press("Escape");
  await page.mouse.click(grid.x + 60, grid.y + 62);
  await page.keyboard.press("Control+Home");
}

interface Place {
  readonly column: number;
  readonly row: number;
}

async function selectedCell(page: Page): Promise<Place> {
  return await page.evaluate(() => {
    const cell = window.workbench?.selected();
    return { column: cell?.column ?? -1, row: cell?.row ?? -1 };
  });
}

function keyTowards(at: Place, to: Place): string {
  if (at.column !== to.column) return at.column < to.column ? "ArrowRight" : "ArrowLeft";
  return at.row < to.row ? "ArrowDown" : "ArrowUp";
}

async function startServer(
  asked: readonly string[],
): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = spawn(process.execPath, [join(root, "tools/start.mjs"), ...asked], {
    cwd: root,
    env: { ...process.env, PORT: "0", BROWSER: "none" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const address = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill("SIGTERM");
      reject(new Error(`The workbench did not start: ${output}`));
    }, LONGEST_START_IN_MILLISECONDS);
    const listen = (chunk: Buffer): void => {
      output += chunk.toString("utf8");
      const found = /^Werkbank: (http:\/\/localhost:\d+\/(?:\?\S+)?)$/mu.exec(output)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", (code) => reject(new Error(`npm start ended with ${String(code)}: ${output}`)));
  });
  return { child, address };
}

function launchBrowser(): Promise<Browser> {
  const found = spawnSync(process.execPath, [join(root, "tools/browser.mjs")], { encoding: "utf8" });
  const executablePath = found.stdout.trim().split("\n").at(-1) ?? "";
  if (found.status !== 0) throw new Error(found.stderr);
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const quiet = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath, args: [...asRoot, ...quiet, "--no-first-run"] });
}

function complaintsOf(page: Page, address: string): readonly string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => {
    // The grid keeps an index entry of a formula that was replaced; it says so, passes it over and computes on.
    if (line.type() === "error" && !line.text().startsWith("Dependency tree not found")) complaints.push(line.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(new URL(address).origin) && !/^(?:data|blob|about):/u.test(url))
      complaints.push(`request to ${url}`);
  });
  return complaints;
}

/** Ctrl+C, and the proof that the program ends by itself. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill("SIGINT");
  await exit;
}

/** Makes the sheets of the housing quota: 2024-I of Flevoland. */
export async function openFlevoland(pane: Frame): Promise<void> {
  await pane.click("#section-housing");
  await pane.selectOption("#housing-province", "PV24");
  await pane.fill("#half-year", "2024-I");
  await pane.click("#open-half-year");
  await pane.waitForSelector("#status .status >> text=2024-I staat in het blad Taakstelling.");
}
