/** Installs what is missing, with nothing but Node: both commands of the project start here. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** True when the packages are there and were installed after the last change of the lock file. */
function isInstalled() {
  const installed = join(root, "node_modules/.package-lock.json");
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;
}

export function installPackages(say = console.log) {
  if (isInstalled()) return;
  say("Pakketten ophalen (de eerste keer ongeveer een minuut) …");
  const started = performance.now();
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const done = spawnSync(npm, ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (done.status !== 0) {
    throw new Error("Het ophalen van de pakketten lukte niet. Controleer de verbinding en probeer het opnieuw.");
  }
  say(`Pakketten ophalen: klaar in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
}
