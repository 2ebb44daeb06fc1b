/**
 * npm run test:nightly: what takes hours. The rules and the campaign with far more cases, and the whole host suite in every kind of
 * Excel that matters. Everything runs, also after a failure; the closing line says which parts failed.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { loadSource } from "./loadSource.mjs";

const root = join(import.meta.dirname, "..");
const { excels } = loadSource({ withWorkbook: true })("workbench/model/hostBehaviour");

function jest(name, projects, environment) {
  console.log(`\n▶ ${name}`);
  const parameters = [join(root, "node_modules/jest/bin/jest.js"), "--selectProjects", ...projects];
  const { status } = spawnSync(process.execPath, parameters, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  return status === 0 ? [] : [name];
}

const many = { LRT_RUNS: "1000000", LRT_HISTORIES: "20000", LRT_PAIRS: "all", LRT_STOPS: "all" };
const failed = [
  ...jest("Regels en campagne, veel gevallen", ["rules", "campaign"], many),
  ...Object.keys(excels).flatMap((kind) => jest(`Werkmap in Excel ${kind}`, ["host"], { LRT_EXCEL: kind })),
];
console.log(failed.length === 0 ? "\nAlles gelukt." : `\nMislukt: ${failed.join(", ")}`);
process.exit(failed.length === 0 ? 0 : 1);
