/**
 * npm run version:raise -- 0.2.0: one version in package.json, the manifest and publiccode.yml. Excel keeps functions for a
 * day, so every change of the manifest or the functions needs a higher one.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import semver from "semver";

const root = join(import.meta.dirname, "..");
const file = (name) => join(root, name);
const wanted = process.argv[2] ?? "";

/** Replaces the one place where a file names the version. */
function replaceVersion(name, pattern, replacement) {
  const text = readFileSync(file(name), "utf8");
  if (!pattern.test(text)) throw new Error(`In ${name} staat geen versie.`);
  writeFileSync(file(name), text.replace(pattern, replacement));
}

try {
  const current = JSON.parse(readFileSync(file("package.json"), "utf8")).version;
  if (semver.valid(wanted) === null || !semver.gt(wanted, current)) {
    throw new Error(
      `Geef een versie hoger dan ${current}, bijvoorbeeld: npm run version:raise -- ${semver.inc(current, "minor")}`,
    );
  }
  replaceVersion("package.json", /"version": "[^"]+"/u, `"version": "${wanted}"`);
  replaceVersion("package-lock.json", /"version": "[^"]+"/u, `"version": "${wanted}"`);
  replaceVersion("package-lock.json", /(?<="": \{\s+"name": "[^"]+",\s+)"version": "[^"]+"/u, `"version": "${wanted}"`);
  replaceVersion("publiccode.yml", /softwareVersion: .+/u, `softwareVersion: ${wanted}`);
  replaceVersion("manifest.xml", /<Version>[^<]+<\/Version>/u, `<Version>${wanted}.0</Version>`);
  // Read back with Microsoft's own tool, so that what it sees is what was meant.
  const { version } = await OfficeAddinManifest.readManifestFile(file("manifest.xml"));
  if (version !== `${wanted}.0`) throw new Error(`Het manifest noemt nu ${version}.`);
  console.log(`De versie is nu ${wanted}. Zet in CHANGELOG.md wat er veranderde.`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
