/**
 * Number formats that show another number than a cell holds: a percentage (1 is shown as 100%), and digits of the format's own (4 is shown as
 * 4.000). Formats of cells are read only from a workbook that has such a one, because reading them takes time and memory.
 */
import { strFromU8, unzipSync } from "fflate";

const PERCENTAGES_OF_EXCEL = /\bnumFmtId="(?:9|10)"/u;

/** As Excel writes formats; text between quotes, or behind a backward stroke, is shown as it is. */
export function isTelling(format: string): boolean {
  const shownAsIs = format.match(/"[^"]*"|\\./gu) ?? [];
  return shownAsIs.some((text) => /\d/u.test(text)) || format.replace(/"[^"]*"|\\./gu, "").includes("%");
}

/** A workbook that passed the preflight; only its styles are unpacked, of an OpenDocument sheet its content as well. */
export function hasTellingFormats(bytes: Uint8Array, format: "xlsx" | "ods"): boolean {
  const wanted = format === "xlsx" ? ["xl/styles.xml"] : ["content.xml", "styles.xml"];
  const parts = Object.values(unzipSync(bytes, { filter: ({ name }) => wanted.includes(name) })).map((part) =>
    strFromU8(part),
  );
  return parts.some((part) => (format === "xlsx" ? isInExcelStyles(part) : isInOpenStyles(part)));
}

function isInExcelStyles(xml: string): boolean {
  const used = /<cellXfs\b[\s\S]*?<\/cellXfs>/u.exec(xml)?.[0] ?? "";
  const own = [...xml.matchAll(/\bformatCode="(?<code>[^"]*)"/gu)].map(({ groups }) => groups?.["code"] ?? "");
  return PERCENTAGES_OF_EXCEL.test(used) || own.some((code) => isTelling(code.replaceAll("&quot;", '"')));
}

/** The styles stand before the cells. */
function isInOpenStyles(xml: string): boolean {
  const body = xml.indexOf("<office:body");
  const styles = body === -1 ? xml : xml.slice(0, body);
  return /<number:percentage-style\b|<number:text>[^<]*\d/u.test(styles);
}
