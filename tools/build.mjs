/**
 * npm run build: writes dist/, all that a web server must serve, and build/hosting/, the headers that it must send.
 *
 * --origin https://adres/ puts that address in the manifest.
 * --development leaves the code readable; used by the workbench.
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import configure from "../webpack.config.js";
import { writeHostingHeaders } from "./hostingHeaders.mjs";
import { functionsMetadata } from "./metadata.mjs";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const NEUTRAL_ORIGIN = "https://lrt-verdeelhulp.example/";

/** Runs webpack once and says what is wrong, if anything is. */
function bundle(mode) {
  return new Promise((resolve, reject) => {
    webpack(configure({}, { mode }), (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
}

/** The register of decisions as a feed: every file with its SHA-256, so that the pane can tell a damaged one. */
function writeDecisionFeed() {
  const source = join(root, "assets/decisions");
  const target = join(dist, "besluiten");
  mkdirSync(target, { recursive: true });
  const bestanden = readdirSync(source)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((naam) => {
      copyFileSync(join(source, naam), join(target, naam));
      const sha256 = createHash("sha256")
        .update(readFileSync(join(source, naam)))
        .digest("hex");
      return { naam, sha256 };
    });
  writeFileSync(join(target, "index.json"), `${JSON.stringify({ schemaVersie: 1, bestanden }, null, 2)}\n`);
}

/** Puts the address of the web server in the manifest. */
function writeManifest(origin) {
  if (!/^https:\/\/[^\s"<>&]+\/$/u.test(origin)) {
    throw new Error(`Het adres ${origin} is niet bruikbaar. Geef een adres met https:// en een / aan het eind.`);
  }
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  writeFileSync(join(dist, "manifest.xml"), manifest.replaceAll(NEUTRAL_ORIGIN, origin));
}

export async function build({ mode = "production", origin = NEUTRAL_ORIGIN, say = console.log } = {}) {
  const started = performance.now();
  say("Bouwen: functies en taakvenster …");
  await bundle(mode);
  writeFileSync(join(dist, "functions.json"), await functionsMetadata());
  writeDecisionFeed();
  writeManifest(origin);
  writeHostingHeaders(root);
  say(`Bouwen: klaar in ${((performance.now() - started) / 1000).toFixed(1)} s, in dist/.`);
}

if (process.argv[1] === import.meta.filename) {
  const after = process.argv.indexOf("--origin");
  await build({
    mode: process.argv.includes("--development") ? "development" : "production",
    ...(after > 0 && { origin: process.argv[after + 1] ?? "" }),
  });
}
