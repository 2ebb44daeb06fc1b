/** Sources of our own making, in the shapes in which planners have them, each with what must come out. */
import { strToU8, zipSync } from "fflate";
import { readSource } from "../../src/intake/readSource";
import { type ReadingJson, readingAsJson } from "../../src/intake/readingAsJson";
import type { ReadingAnswers, ReadingOrder } from "../../src/intake/reading";
import type { SourceInput } from "../../src/intake/source/sourceTables";
import { upperHalf, type SingleByteEncoding } from "../../src/intake/source/singleByteTables";

export const INHABITANTS_2025: ReadingOrder = { kind: "inhabitants", year: 2025, halfYear: null, province: null };
export const QUOTA_2024_I: ReadingOrder = {
  kind: "quota",
  year: null,
  halfYear: { year: 2024, half: 1 },
  province: null,
};
export const DECISION: ReadingOrder = { kind: "decision", year: null, halfYear: null, province: null };

/** CBS, 1 January 2025 (StatLine 70072ned). */
export const KNOWN = { Zwolle: 133_810, Almere: 229_574, Utrecht: 376_757, "Súdwest-Fryslân": 91_234 } as const;

export function bytesInput(name: string, bytes: Uint8Array): SourceInput {
  return { kind: "bytes", name, bytes };
}

export function textInput(text: string, name = "lijst.csv"): SourceInput {
  return bytesInput(name, new TextEncoder().encode(text));
}

export function encoded(text: string, encoding: SingleByteEncoding | "utf-16le" | "utf-16be"): Uint8Array {
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const bytes = new Uint8Array(2 * text.length);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), encoding === "utf-16le");
    return bytes;
  }
  const table = upperHalf[encoding];
  return Uint8Array.from(text, (sign) => (sign < "\u0080" ? sign.charCodeAt(0) : 0x80 + table.indexOf(sign)));
}

export async function read(
  input: SourceInput | string,
  order: ReadingOrder = INHABITANTS_2025,
  answers: ReadingAnswers = {},
): Promise<ReadingJson> {
  const source = typeof input === "string" ? textInput(input) : input;
  return readingAsJson(await readSource(source, order, answers), order.kind);
}

/** "GM0193 133810, GM0034 229574" of what was read; the outcome and its first codes of anything else. */
export function outcome({ uitkomst, rijen, meldingen, vragen }: ReadingJson): string {
  if (uitkomst === "gelezen") return rijen.map(({ gebied, aantal }) => `${gebied} ${aantal}`).join(", ");
  if (uitkomst === "vraag") return vragen.map(({ over, keuzes }) => `${over}? ${keuzes.join(" | ")}`).join("; ");
  return `geweigerd: ${meldingen.find(({ ernst }) => ernst === "fout")?.code ?? "?"}`;
}

/** A workbook as small as one can be, written by hand: another writer than the one in our reader's package. */
export function plainXlsx(
  rows: readonly (readonly (string | number | null)[])[],
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const cell = (value: string | number | null, row: number, column: number): string => {
    const place = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (value === null) return "";
    if (typeof value === "number") return `<c r="${place}"><v>${value}</v></c>`;
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  };
  const body = rows
    .map(
      (row, index) => `<row r="${index + 1}">${row.map((value, column) => cell(value, index, column)).join("")}</row>`,
    )
    .join("");
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels":
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml":
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** The same as an OpenDocument sheet. */
export function plainOds(rows: readonly (readonly (string | number | null)[])[]): Uint8Array {
  const cell = (value: string | number | null): string => {
    if (value === null) return "<table:table-cell/>";
    if (typeof value === "number") {
      return `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
    }
    return `<table:table-cell office:value-type="string"><text:p>${value.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</text:p></table:table-cell>`;
  };
  const body = rows.map((row) => `<table:table-row>${row.map(cell).join("")}</table:table-row>`).join("");
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Blad1">${body}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(content),
    "META-INF/manifest.xml": strToU8(
      '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    ),
  });
}
