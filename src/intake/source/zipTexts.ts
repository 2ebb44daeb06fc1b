/** The parts of a zipped workbook as texts, each unpacked only when it is asked for. */
import { MOST_ZIP_ENTRIES } from "./limits";
import { zipDirectory } from "./zipDirectory";
import { zipPart, ZipProblem } from "./zipPart";

/** Gives the text of a part; null when there is no such part. */
export type ZipTexts = (part: string) => string | null;

/** @throws When the file is no whole zip; each part only when it is read. */
export function zipTexts(bytes: Uint8Array): ZipTexts {
  const entries = zipDirectory(bytes, MOST_ZIP_ENTRIES);
  if (entries === null) throw new ZipProblem("The directory cannot be read.");
  const named = new Map(entries.map((entry) => [entry.name, entry]));
  return (part) => {
    const entry = named.get(part);
    if (entry === undefined) return null;
    const content = zipPart(bytes, entry);
    const encoding = content[0] === 0xff ? "utf-16le" : content[0] === 0xfe ? "utf-16be" : "utf-8";
    return new TextDecoder(encoding).decode(content);
  };
}
