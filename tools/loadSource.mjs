import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { transformFileSync } from "@swc/core";

const root = join(import.meta.dirname, "..");
const outcome = join(root, "build/source");
/** The rooms that know neither Excel nor a page, and the register that they ship. */
const RULES = ["numbers", "text", "allocation", "reference", "reception", "housing", "checks", "intake"].map((room) =>
  join(root, "src", room),
);
/** What a whole workbook takes besides: orders, findings, and an Excel in Node. */
const WORKBOOK = [
  ...["plans", "findings", "workbook", "functions"].map((room) => join(root, "src", room)),
  join(root, "workbench"),
  join(root, "package.json"),
];

/**
 * The rules as Node runs them, with only their types taken off. What was translated before is kept until its source changes;
 * every file appears at once and whole, so that two commands may run side by side.
 *
 * @param withWorkbook Whether the command needs whole workbooks as well.
 * @returns Gives the exports of a file such as "intake/readSource" or "workbench/node/openExcel".
 */
export function loadSource({ withWorkbook = false } = {}) {
  for (const path of [...RULES, join(root, "assets/decisions"), ...(withWorkbook ? WORKBOOK : [])]) translate(path);
  const require = createRequire(import.meta.url);
  const load = (file) => require(join(outcome, file.startsWith("workbench/") ? "" : "src", `${file}.js`));
  // What the command line says is more than what cells say.
  load("text/moreSentences");
  load("text/quotaSentences");
  load("text/writingSentences");
  load("text/readingSentences");
  return load;
}

function translate(path) {
  const stats = statSync(path);
  if (stats.isDirectory()) {
    for (const name of readdirSync(path)) translate(join(path, name));
    return;
  }
  const target = join(outcome, relative(root, path)).replace(/\.ts$/u, ".js");
  if (!/\.(?:ts|json)$/u.test(path) || (existsSync(target) && statSync(target).mtimeMs >= stats.mtimeMs)) return;
  mkdirSync(dirname(target), { recursive: true });
  const half = `${target}.${process.pid}`;
  // A second package of the same name would confuse whoever looks for packages.
  if (path === join(root, "package.json")) writeFileSync(half, JSON.stringify({ version: readVersion(path) }));
  else if (path.endsWith(".json")) copyFileSync(path, half);
  else writeFileSync(half, codeOf(path));
  renameSync(half, target);
}

function readVersion(path) {
  return JSON.parse(readFileSync(path, "utf8")).version;
}

function codeOf(path) {
  const options = { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } };
  return transformFileSync(path, { ...options, swcrc: false }).code;
}
