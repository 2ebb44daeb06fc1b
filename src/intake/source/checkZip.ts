/** Limits of a zipped workbook, from its directory alone: number of entries, sizes, ratio, names, macros and links outside. */
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import { LARGEST_ZIP_RATIO, MOST_UNPACKED_BYTES, MOST_ZIP_ENTRIES } from "./limits";
import { xmlProlog } from "./xmlProlog";
import { zipDirectory, type ZipEntry } from "./zipDirectory";

export interface CheckedZip {
  readonly format: "xlsx" | "ods";
  /** What must be told although the file can be read, such as links to other workbooks. */
  readonly warnings: readonly Problem[];
}

const BYTES_THAT_MAY_BE_TIGHT = 20_000;

export function checkZip(bytes: Uint8Array): Result<CheckedZip> {
  const entries = zipDirectory(bytes, MOST_ZIP_ENTRIES);
  if (entries === null) return fail(problem("source.zipBroken"));
  const wrong = tooLarge(entries) ?? wrongNames(entries) ?? wrongContents(bytes, entries);
  if (wrong !== null) return fail(wrong);
  const format = formatOf(entries);
  if (format === null) return fail(problem("source.zipNoWorkbook"));
  const hasLinks = entries.some(({ name }) => /^xl\/externalLinks\//iu.test(name));
  return succeed({ format, warnings: hasLinks ? [problem("source.externalLinks")] : [] });
}

function tooLarge(entries: readonly ZipEntry[]): Problem | null {
  if (entries.length > MOST_ZIP_ENTRIES) return problem("source.zipTooManyEntries", { most: MOST_ZIP_ENTRIES });
  const unpacked = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  const isBomb = ({ packedBytes, unpackedBytes }: ZipEntry): boolean =>
    unpackedBytes > BYTES_THAT_MAY_BE_TIGHT && unpackedBytes > LARGEST_ZIP_RATIO * packedBytes;
  return unpacked > MOST_UNPACKED_BYTES || entries.some(isBomb) ? problem("source.zipUnpacksTooLarge") : null;
}

function wrongNames(entries: readonly ZipEntry[]): Problem | null {
  const isOutside = ({ name }: ZipEntry): boolean =>
    /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|\\|\0/u.test(name) || name.length > 255;
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  return entries.some(isOutside) || names.size < entries.length ? problem("source.zipNames") : null;
}

function wrongContents(bytes: Uint8Array, entries: readonly ZipEntry[]): Problem | null {
  if (entries.some(({ isEncrypted, name }) => isEncrypted || /^EncryptedPackage$/iu.test(name))) {
    return problem("source.encrypted");
  }
  if (entries.some(({ name }) => /vbaProject\.bin$|^Basic\/|^Scripts\//iu.test(name))) return problem("source.macros");
  if (entries.some(({ name }) => /\.(?:zip|xlsx|xlsm|xls|ods|docx|jar|exe)$/iu.test(name))) {
    return problem("source.zipNested");
  }
  const prologs = entries.filter(({ name }) => /\.(?:xml|rels)$/iu.test(name)).map((entry) => xmlProlog(bytes, entry));
  if (prologs.includes("documentType")) return problem("source.documentType");
  return prologs.includes("broken") ? problem("source.zipBroken") : null;
}

function formatOf(entries: readonly ZipEntry[]): CheckedZip["format"] | null {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has("xl/workbook.xml")) return "xlsx";
  return names.has("content.xml") ? "ods" : null;
}
