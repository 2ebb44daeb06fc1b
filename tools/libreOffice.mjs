/** Finds LibreOffice for the tests of real files; on Debian as root it installs the part without a screen. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = {
  linux: ["/usr/bin/soffice", "/usr/bin/libreoffice", "/usr/lib/libreoffice/program/soffice"],
  darwin: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  win32: [
    "C:\\Program Files\\LibreOffice\\program\\soffice.com",
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  ],
};

/** The path of LibreOffice, or null. */
export function libreOffice() {
  const chosen = process.env.LRT_LIBREOFFICE;
  const places = [...(chosen ? [chosen] : []), ...(PLACES[process.platform] ?? [])];
  return places.find((place) => existsSync(place)) ?? null;
}

/** Installs LibreOffice where that is possible; else says in one line how to get it. */
export function findLibreOffice(say = console.log) {
  const known = libreOffice();
  if (known !== null) return known;
  const isDebianRoot = process.platform === "linux" && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (isDebianRoot) {
    say("LibreOffice installeren voor de proeven met bestanden (een paar minuten) …");
    const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    spawnSync("apt-get", ["update", "-qq"], options);
    spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "libreoffice-calc-nogui"], options);
  }
  const found = libreOffice();
  if (found === null) {
    say("LibreOffice is er niet: die proeven gaan niet mee. Installeer het, of zet het pad in LRT_LIBREOFFICE.");
  }
  return found;
}

if (process.argv[1] === import.meta.filename) console.log(findLibreOffice() ?? "Zonder LibreOffice.");
