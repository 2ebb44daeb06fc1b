/** Finds a browser for the tests of the workbench; on Debian as root it installs one. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Where browsers that understand the same commands usually are. */
const PLACES = {
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

function installed() {
  const chosen = process.env.LRT_BROWSER;
  const places = [...(chosen ? [chosen] : []), ...(PLACES[process.platform] ?? [])];
  return places.find((place) => existsSync(place)) ?? null;
}

/** The path of a browser. Installs Chromium where that is possible; else it says in one line how to get one. */
export function findBrowser(say = console.log) {
  const known = installed();
  if (known !== null) return known;
  const isDebianRoot = process.platform === "linux" && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (isDebianRoot) {
    say("Chromium installeren voor de browserproeven (ongeveer een minuut) …");
    const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    spawnSync("apt-get", ["update", "-qq"], options);
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-liberation"], options);
  }
  const found = installed();
  if (found === null) {
    throw new Error("Er is geen browser. Installeer Chromium, Chrome of Edge, of zet het pad in LRT_BROWSER.");
  }
  return found;
}

if (process.argv[1] === import.meta.filename) {
  try {
    console.log(findBrowser());
  } catch (problem) {
    console.error(problem.message);
    process.exitCode = 1;
  }
}
