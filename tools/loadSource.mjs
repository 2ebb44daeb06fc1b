import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { transformFileSync } from "@swc/core";

const root = join(import.meta.dirname, "..");
const outcome = join(root, "build/source");
/** The rooms that know neither Excel nor a page, and the register that they ship. */
const ROOMS = ["numbers", "text", "allocation", "reference", "reception", "housing", "checks", "intake"];

/**
 * The rules as Node runs them, with only their types taken off. What was translated before is kept until its source changes;
 * every file appears at once and whole, so that two commands may run side by side.
 *
 * @returns Gives the exports of a file such as "intake/readSource".
 */
export function loadSource() {
  for (const path of [...ROOMS.map((room) => join(root, "src", room)), join(root, "assets/decisions")]) translate(path);
  const require = createRequire(import.meta.url);
  const load = (file) => require(join(outcome, "src", `${file}.js`));
  // What the command line says is more than what cells say.
  load("text/moreSentences");
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
  if (path.endsWith(".json")) copyFileSync(path, half);
  else writeFileSync(half, codeOf(path));
  renameSync(half, target);
}

function codeOf(path) {
  const options = { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } };
  return transformFileSync(path, { ...options, swcrc: false }).code;
}
