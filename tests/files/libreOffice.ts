/** LibreOffice without a screen, for tests: it opens a workbook, computes it and saves it again. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PLACES = [
  process.env["LRT_LIBREOFFICE"] ?? "",
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.com",
];
const LONGEST_IN_MILLISECONDS = 120_000;

const program = PLACES.find((place) => place !== "" && existsSync(place)) ?? null;

/** Tests that need LibreOffice count as skipped where it is not there. */
export const withLibreOffice = program === null ? describe.skip : describe;

const FILTERS = { xlsx: "xlsx:Calc MS Excel 2007 XML", ods: "ods" } as const;

/** The workbook as LibreOffice computes it and saves it. */
export function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  return convertedByLibreOffice(bytes, "xlsx", "xlsx");
}

/** A file of one kind as LibreOffice saves it as another. */
export function convertedByLibreOffice(bytes: Uint8Array, from: "csv" | "xlsx", to: "xlsx" | "ods"): Uint8Array {
  if (program === null) throw new Error("LibreOffice is not there.");
  const folder = mkdtempSync(join(tmpdir(), "lrt-libreoffice-"));
  try {
    const source = join(folder, `werkmap.${from}`);
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profiel")}`;
    const parameters = [profile, "--headless", "--convert-to", FILTERS[to], "--outdir", join(folder, "uit"), source];
    execFileSync(program, parameters, { stdio: "pipe", timeout: LONGEST_IN_MILLISECONDS });
    return new Uint8Array(readFileSync(join(folder, "uit", `werkmap.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
