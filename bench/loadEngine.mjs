import { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { transformFileSync } from "@swc/core";

const root = fileURLToPath(new URL("..", import.meta.url));
const outcome = join(root, "build", "bench");

/**
 * The engine as the benchmark runs it: the rooms of the two lowest floors, with only their types taken off, so that
 * what is measured is what is written.
 *
 * @returns Gives the exports of a file such as "allocation/allocate".
 */
export function loadEngine() {
  for (const room of ["numbers", "text", "allocation"]) translate(join(root, "src", room));
  const require = createRequire(import.meta.url);
  return (file) => require(join(outcome, `${file}.js`));
}

function translate(path) {
  const target = join(outcome, relative(join(root, "src"), path));
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path)) translate(join(path, name));
    return;
  }
  mkdirSync(dirname(target), { recursive: true });
  if (path.endsWith(".json")) cpSync(path, target);
  if (!path.endsWith(".ts")) return;
  const options = { jsc: { target: "es2022", parser: { syntax: "typescript" } }, module: { type: "commonjs" } };
  writeFileSync(target.replace(/\.ts$/, ".js"), transformFileSync(path, { ...options, swcrc: false }).code);
}
