/**
 * npm test: installs what is missing and checks everything, fast things first. Every step says its name and how long it
 * took; all steps run, also after a failure. A browser that is not there is a failure; what needs LibreOffice where that cannot
 * be installed is counted as skipped, never as passed.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "./install.mjs";

const root = join(import.meta.dirname, "..");
const reports = join(root, "node_modules/.cache/lrt-test");
const STILL_BUSY_IN_MILLISECONDS = 20_000;

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

// Tests make much that lives shortly: with room for it, clearing up takes half the time.
const ROOM_FOR_SHORT_LIVES = "--max-semi-space-size=64";

/** Runs a command of the project and tells now and then that it is still busy. */
function run(name, command, parameters, options = "") {
  return new Promise((resolve) => {
    const started = performance.now();
    console.log(`\n▶ ${name}`);
    const child = spawn(process.execPath, [join(root, command), ...parameters], {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ""} ${options}`.trim() },
    });
    const timer = setInterval(() => console.log(`  … ${name}: ${seconds(started)}`), STILL_BUSY_IN_MILLISECONDS);
    child.on("close", (code) => {
      clearInterval(timer);
      console.log(`${code === 0 ? "✔" : "✘"} ${name} (${seconds(started)})`);
      resolve(code === 0);
    });
  });
}

/** What the campaign tried, per part, order and kind of fault or change. */
function tellCampaign() {
  const folder = join(reports, "campaign");
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder).sort()) {
    const rows = JSON.parse(readFileSync(join(folder, file), "utf8"));
    const kinds = new Map();
    for (const [order, what, ended, count] of rows) {
      const isSame = what.endsWith("(gelijk aan een geprobeerd geval)");
      const kind = file.startsWith("faults") ? what : `${order}${isSame ? " (gelijk aan een geprobeerd geval)" : ""}`;
      const line = kinds.get(kind) ?? { done: 0, refused: 0, unfinished: 0 };
      line[ended] += count;
      kinds.set(kind, line);
    }
    const all = rows.reduce((sum, [, , , count]) => sum + count, 0);
    console.log(
      `\nCampagne ${file.replace(".json", "")}: ${all} gevallen (gelukt · geweigerd · eerst niet af, daarna wel)`,
    );
    for (const [kind, { done, refused, unfinished }] of kinds) {
      console.log(`  ${kind}: ${done} · ${refused} · ${unfinished}`);
    }
  }
}

/** One jest project; its counts go into the sum at the end. */
async function jest(project) {
  const report = join(reports, `${project}.json`);
  rmSync(report, { force: true });
  // A browser needs both cores itself: two at once are no faster, and tasks on the page take longer than they are.
  const workers = ["shipped", "e2e"].includes(project) ? [] : ["--maxWorkers=100%"];
  const parameters = [`--selectProjects=${project}`, "--json", `--outputFile=${report}`, "--silent", ...workers];
  const isGood = await run(`Proeven: ${project}`, "node_modules/jest/bin/jest.js", parameters, ROOM_FOR_SHORT_LIVES);
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null;
  return {
    isGood,
    passed: counts?.numPassedTests ?? 0,
    skipped: counts?.numPendingTests ?? 0,
    // A project that ends without a report has failed as a whole, also when jest itself said nothing.
    failed: (counts?.numFailedTests ?? 0) + (isGood || (counts?.numFailedTests ?? 0) > 0 ? 0 : 1),
  };
}

try {
  installPackages();
} catch (problem) {
  console.error(problem.message);
  process.exit(1);
}
rmSync(join(reports, "campaign"), { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// What looks at the code and what installs and builds: neither needs the other, so each gets a core.
const lanes = [
  [
    ["Typen", "node_modules/typescript/bin/tsc", ["--noEmit"]],
    ["Regels voor de code", "node_modules/eslint/bin/eslint.js", [".", "--max-warnings=0"]],
  ],
  [
    ["Browser", "tools/browser.mjs", []],
    ["LibreOffice", "tools/libreOffice.mjs", []],
    ["Invoegtoepassing bouwen", "tools/build.mjs", []],
    ["Werkbank bouwen", "tools/buildWorkbench.mjs", []],
    ["Opmaak", "node_modules/prettier/bin/prettier.cjs", ["--check", "--log-level=warn", "."]],
  ],
];

let failed = 0;
let passed = 0;
let skipped = 0;
await Promise.all(
  lanes.map(async (checks) => {
    for (const [name, command, parameters] of checks) {
      if (await run(name, command, parameters)) passed += 1;
      else failed += 1;
    }
  }),
);
for (const project of ["rules", "host", "campaign", "files", "shipped", "e2e"]) {
  const outcome = await jest(project);
  passed += outcome.passed;
  failed += outcome.failed;
  skipped += outcome.skipped;
}
tellCampaign();
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed === 0 ? 0 : 1);
