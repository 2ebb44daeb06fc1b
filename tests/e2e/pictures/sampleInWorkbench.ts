/** The sample workbook as the command makes it, opened in the workbench as a planner opens a file. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenWorkbench } from "../openWorkbench";

const root = join(__dirname, "../../..");

export async function openSample({ page }: OpenWorkbench): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "lrt-beelden-"));
  const path = join(folder, "voorbeeld.xlsx");
  const made = spawnSync(process.execPath, ["--no-warnings", join(root, "tools/werkmap.mjs"), "maak", path], {
    encoding: "utf8",
  });
  try {
    if (made.status !== 0) throw new Error(made.stderr);
    page.once("dialog", (dialog) => void dialog.accept());
    await page.setInputFiles("#file", path);
    await page.locator("#file-status").filter({ hasText: "Geopend: voorbeeld.xlsx." }).waitFor({ timeout: 60_000 });
    await page.evaluate(() => window.workbench?.settled());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
