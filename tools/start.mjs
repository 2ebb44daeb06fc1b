/** npm start: installs what is missing, builds, and opens the workbench; `-- --leden 2` for two members, `-- --leeg` for an empty workbook. Ends with Ctrl+C. */
import { parseArgs } from "node:util";
import { spawn } from "node:child_process";
import { readdirSync, statSync, existsSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "./install.mjs";

const root = join(import.meta.dirname, "..");

/** The moment of the last change below a folder or of a file. */
function lastChange(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, lastChange(join(path, name))), found.mtimeMs);
}

/** True when `result` was made after the last change of everything that goes in. */
function isFresh(result, sources) {
  const made = join(root, result);
  return existsSync(made) && statSync(made).mtimeMs > Math.max(...sources.map((name) => lastChange(join(root, name))));
}

async function buildWhatChanged() {
  const shared = ["package-lock.json", "tools"];
  if (!isFresh("dist/besluiten/index.json", ["src", "assets", "manifest.xml", "webpack.config.js", ...shared])) {
    const { build } = await import("./build.mjs");
    await build();
  }
  if (!isFresh("build/workbench/workbench.js", ["workbench", "src", ...shared])) {
    const { buildWorkbench } = await import("./buildWorkbench.mjs");
    await buildWorkbench();
  }
}

function openBrowser(address) {
  if (process.env.BROWSER === "none" || process.env.CI) return;
  const [command, ...parameters] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  const child = spawn(command, [...parameters, address], { stdio: "ignore", detached: true });
  child.on("error", () => console.log(`Open zelf ${address} in een browser.`));
  child.unref();
}

const USAGE =
  "Gebruik: npm start, npm start -- --leden 2 voor twee leden naast elkaar in één werkmap, of npm start -- --leeg voor een lege werkmap.";

/** What was asked of the page: `--leden 2` opens two members side by side, `--leeg` a workbook with one blank sheet. */
function pageAsked() {
  try {
    const { values } = parseArgs({ options: { leden: { type: "string", default: "1" }, leeg: { type: "boolean" } } });
    if (!["1", "2"].includes(values.leden)) throw new Error(USAGE);
    const asked = [...(values.leden === "2" ? ["leden=2"] : []), ...(values.leeg === true ? ["leeg"] : [])];
    return asked.length === 0 ? "" : `?${asked.join("&")}`;
  } catch {
    throw new Error(USAGE);
  }
}

async function start() {
  const asked = pageAsked();
  installPackages();
  await buildWhatChanged();
  const { openWorkbench } = await import("../workbench/server/openWorkbench.mjs");
  const { address, close } = await openWorkbench(Number(process.env.PORT ?? 3000));
  const page = `${address}${asked}`;
  console.log(`Werkbank: ${page}`);
  console.log("Stoppen: Ctrl+C");
  openBrowser(page);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, close);
}

try {
  await start();
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
