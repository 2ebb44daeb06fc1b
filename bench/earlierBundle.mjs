/**
 * The functions of version 0.2.0, built anew from the history of this project with the packages of today, so that both bundles are
 * measured in one run.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack from "webpack";

const root = join(import.meta.dirname, "..");
const folder = join(root, "build/bench-0.2.0");
/** "Raise the version to 0.2.0". */
const COMMIT = "f855c956fbef89fbc5089b09afc4f9ff498355d3";
const NEEDED = ["src", "assets", "tools", "webpack.config.js", "tsconfig.json"];

/** @returns The file with the bundle, or null where the history does not hold that version, such as in a shallow copy. */
export async function earlierBundle() {
  const bundle = join(folder, "dist/functions.js");
  if (existsSync(bundle)) return bundle;
  if (!unpacked()) return null;
  const configure = createRequire(import.meta.url)(join(folder, "webpack.config.js"));
  const { entry, ...configuration } = configure({}, { mode: "production" });
  await bundled({
    ...configuration,
    context: folder,
    devtool: false,
    plugins: [],
    entry: { functions: entry.functions },
  });
  return bundle;
}

function unpacked() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const archive = execFileSync("git", ["archive", COMMIT, ...NEEDED], {
      cwd: root,
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
    execFileSync("tar", ["-x", "-C", folder], { input: archive });
  } catch {
    return false;
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  return true;
}

function bundled(configuration) {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}
