/** What is known of a file before any reader sees it: its kind, its limits, and whether its zip is one that may be read. */
import { strToU8, zipSync } from "fflate";
import { checkZip } from "../../../src/intake/source/checkZip";
import { fileKind, type FileKind } from "../../../src/intake/source/fileKind";
import { isDateFormat } from "../../../src/intake/source/numberFormats";
import { preflight } from "../../../src/intake/source/preflight";
import { hidesNumber, isTelling } from "../../../src/intake/source/tellingFormats";
import { zipDirectory } from "../../../src/intake/source/zipDirectory";

const text = (content: string): Uint8Array => strToU8(content);
const said = (result: ReturnType<typeof checkZip> | ReturnType<typeof preflight>): string =>
  result.ok
    ? [result.value.format, ...result.value.warnings.map(({ code }) => code)].join(", ")
    : result.problems.map(({ code }) => code).join(", ");

describe("a file is what its first bytes say", () => {
  /** As the formats say it, every sign a byte. */
  const STARTS: readonly (readonly [FileKind, string])[] = [
    ["zip", "PK\x03\x04"],
    ["zip", "PK\x05\x06"],
    ["compound", "\xd0\xcf\x11\xe0"],
    ["pdf", "%PDF"],
    ["image", "\x89PNG"],
    ["image", "\xff\xd8\xff"],
    ["image", "GIF8"],
    ["rtf", "{\\rtf"],
    ["archive", "\x1f\x8b"],
    ["archive", "7z\xbc\xaf"],
    ["archive", "Rar!"],
  ];
  const bytesOf = (start: string): readonly number[] => Array.from(start, (sign) => sign.charCodeAt(0));

  test.each(STARTS)("%s", (kind, signs) => {
    const start = bytesOf(signs);
    expect(fileKind(Uint8Array.from([...start, 1, 2]))).toBe(kind);
    expect(fileKind(Uint8Array.from(start.slice(0, -1)))).toBe("text");
    expect(fileKind(Uint8Array.from([0x20, ...start]))).toBe("text");
  });

  test.each<[FileKind, string]>([
    ["html", "<!DOCTYPE html><p>x</p>"],
    ["html", "<HTML>"],
    ["html", " \n<table><tr>"],
    ["html", "\ufeff<head>"],
    ["html", "<body>"],
    ["html", "<meta charset='utf-8'>"],
    ["text", "<xml/>"],
    ["text", "a <html>"],
    ["text", "Gemeente;Inwoners"],
    ["text", ""],
    ["html", `${" ".repeat(500)}<html>`],
    ["text", `${" ".repeat(512)}<html>`],
  ])("%s: %j", (kind, content) => {
    expect(fileKind(text(content))).toBe(kind);
  });

  test.each<[string, Uint8Array, string]>([
    ["nothing", Uint8Array.from([]), "source.empty"],
    ["a text", text("a;b"), "text"],
    ["a page", text("<html>"), "source.webPage"],
    ["an old workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), "source.oldWorkbook"],
    ["a document for print", text("%PDF"), "source.pdf"],
    ["an image", Uint8Array.from([0xff, 0xd8, 0xff]), "source.image"],
    ["a document of letters", text("{\\rtf"), "source.document"],
    ["an archive", Uint8Array.from([0x1f, 0x8b]), "source.archive"],
    ["a zip that is none", text("PK\u0003\u0004"), "source.zipBroken"],
    ["as much as may be", new Uint8Array(5_000_000).fill(0x20), "text"],
    ["more than may be", new Uint8Array(5_000_001).fill(0x20), "source.tooLarge"],
  ])("%s is %s", (_what, bytes, expected) => {
    expect(said(preflight(bytes))).toBe(expected);
  });
});

describe("a zip that may be read", () => {
  const XML = text("<?xml version='1.0'?><a/>");
  const zip = (more: Readonly<Record<string, Uint8Array>>, book = "xl/workbook.xml"): Uint8Array =>
    zipSync({ [book]: XML, ...more });
  const many = (count: number): Record<string, Uint8Array> =>
    Object.fromEntries(Array.from({ length: count }, (_none, index) => [`a${index}.bin`, text("x")]));
  const noise = (length: number): Uint8Array =>
    Uint8Array.from({ length }, (_none, index) => (index * index * 2_654_435_761) >>> 13);

  test.each<[string, Uint8Array, string]>([
    ["is a workbook of Excel", zip({}), "xlsx"],
    ["is one of LibreOffice", zip({}, "content.xml"), "ods"],
    ["is Excel's where it is both", zip({ "content.xml": XML }), "xlsx"],
    ["is neither", zip({}, "word/document.xml"), "source.zipNoWorkbook"],
    [
      "has links to other files, and that is said",
      zip({ "xl/externalLinks/externalLink1.xml": XML }),
      "xlsx, source.externalLinks",
    ],
    ["has a folder of links elsewhere", zip({ "x/xl/externalLinks/a.xml": XML }), "xlsx"],
    ["has 200 parts", zip(many(199)), "xlsx"],
    ["has 201 parts", zip(many(200)), "source.zipTooManyEntries"],
    ["has a part outside it", zip({ "../a.bin": XML }), "source.zipNames"],
    ["has a part outside it, further on", zip({ "xl/../../a.bin": XML }), "source.zipNames"],
    ["has a part that ends outside it", zip({ "xl/..": XML }), "source.zipNames"],
    ["has a part at the root", zip({ "/a.bin": XML }), "source.zipNames"],
    ["has a part on a disk", zip({ "C:a.bin": XML }), "source.zipNames"],
    ["has a part with a stroke of Windows", zip({ "xl\\a.bin": XML }), "source.zipNames"],
    ["has a part with a zero", zip({ "xl/a\0.bin": XML }), "source.zipNames"],
    ["has dots in a name", zip({ "xl/a..b.bin": XML, "xl/..a.bin": XML, "xl/a...bin": XML }), "xlsx"],
    ["has a name of 255 signs", zip({ ["a".repeat(255)]: XML }), "xlsx"],
    ["has a name of 256 signs", zip({ ["a".repeat(256)]: XML }), "source.zipNames"],
    ["has one name in two cases", zip({ "a.bin": XML, "A.bin": XML }), "source.zipNames"],
    ["is sealed", zip({ EncryptedPackage: XML }), "source.encrypted"],
    ["has a part that only ends so", zip({ "x/EncryptedPackage": XML, EncryptedPackages: XML }), "xlsx"],
    ["has macros", zip({ "xl/vbaProject.bin": XML }), "source.macros"],
    ["has macros of LibreOffice", zip({ "Basic/a.bin": XML }, "content.xml"), "source.macros"],
    ["has scripts", zip({ "Scripts/a.py": XML }, "content.xml"), "source.macros"],
    [
      "has folders that only end so",
      zip({ "xl/Basic/a.bin": XML, "xl/Scripts/a.bin": XML, "xl/vbaProject.bin.x": XML }),
      "xlsx",
    ],
    ["has a workbook in it", zip({ "a.xlsx": XML }), "source.zipNested"],
    ["has a zip in it", zip({ "a.ZIP": XML }), "source.zipNested"],
    ["has a name that goes on behind it", zip({ "a.zip.txt": XML, azip: XML }), "xlsx"],
    ["has a document type", zip({ "a.xml": text("<!DOCTYPE a><a/>") }), "source.documentType"],
    ["has an entity", zip({ "a.rels": text("<!entity a 'b'><a/>") }), "source.documentType"],
    [
      "has a document type in letters of two bytes",
      zip({ "a.xml": Uint8Array.from([...text("<!DOCTYPE a><a/>")].flatMap((byte) => [byte, 0])) }),
      "source.documentType",
    ],
    [
      "has one in a part that is no XML",
      zip({ "a.bin": text("<!DOCTYPE a><a/>"), "a.xml.bin": text("<!DOCTYPE a><a/>") }),
      "xlsx",
    ],
    ["has XML that is none", zip({ "a.xml": text("x") }), "source.zipBroken"],
    ["has XML that is packed as it is", zipSync({ "xl/workbook.xml": [XML, { level: 0 }] }), "xlsx"],
    [
      "has a document type in XML that is packed as it is",
      zipSync({ "xl/workbook.xml": [text("<!DOCTYPE a><a/>"), { level: 0 }] }),
      "source.documentType",
    ],
    ["has a little that unpacks to 200 times as much", zip({ "a.bin": new Uint8Array(20_000) }), "xlsx"],
    [
      "has much that unpacks to more than 200 times as much",
      zip({ "a.bin": new Uint8Array(100_000) }),
      "source.zipUnpacksTooLarge",
    ],
    ["has much that unpacks to little more", zip({ "a.bin": noise(100_000) }), "xlsx"],
  ])("%s", (_what, bytes, expected) => {
    expect(said(checkZip(bytes))).toBe(expected);
  });

  test("unpacks to no more than 30,000,000 bytes", () => {
    const bytes = zip({ "a.bin": noise(1_000), "b.bin": noise(1_001) });
    const entries = zipDirectory(bytes, 9) ?? [];
    expect(entries.map(({ name, unpackedBytes }) => [name, unpackedBytes])).toEqual([
      ["xl/workbook.xml", XML.length],
      ["a.bin", 1_000],
      ["b.bin", 1_001],
    ]);
    const declared = (length: number): Uint8Array => {
      const copy = bytes.slice();
      const view = new DataView(copy.buffer);
      for (let at = 0; at + 4 < copy.length; at += 1) {
        const isOfPart = view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) >= 1_000;
        // As much is said to be packed, so that the ratio says nothing
        if (isOfPart) view.setUint32(at + 24, length, true);
        if (isOfPart) view.setUint32(at + 20, length, true);
      }
      return copy;
    };
    expect(said(checkZip(declared(15_000_000 - XML.length)))).toBe("xlsx");
    expect(said(checkZip(declared(15_000_001)))).toBe("source.zipUnpacksTooLarge");
  });

  test("a part that is sealed alone seals the whole", () => {
    const bytes = zip({ "a.bin": XML });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 4 < bytes.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 0x0801, true);
    expect(said(checkZip(bytes))).toBe("source.encrypted");
  });

  test("has a directory that is whole", () => {
    const bytes = zip({ "a.bin": XML });
    const [first, second, more] = zipDirectory(bytes, 9) ?? [];
    expect([first?.name, first?.method, first?.isEncrypted, first?.offset]).toEqual(["xl/workbook.xml", 8, false, 0]);
    expect([second?.name, second?.method, second?.isEncrypted, more]).toEqual(["a.bin", 8, false, undefined]);
    // "PK" and the mark of a part, where the directory says
    expect([...bytes.subarray(second?.offset, (second?.offset ?? 0) + 4)]).toEqual([0x50, 0x4b, 3, 4]);
    expect(zipDirectory(bytes, 0)).toHaveLength(1);
    expect(zipDirectory(bytes.slice(0, -1), 9)).toBeNull();
    expect(zipDirectory(Uint8Array.from([]), 9)).toBeNull();
    expect(zipDirectory(new Uint8Array(21), 9)).toBeNull();
    // Behind it a remark may stand
    const remark = Uint8Array.from([...bytes, ...text("remark")]);
    expect(zipDirectory(remark, 9)).toHaveLength(2);
    const broken = bytes.slice();
    const at = new DataView(broken.buffer).getUint32(broken.length - 6, true);
    broken[at] = 0;
    expect(zipDirectory(broken, 9)).toBeNull();
    const long = bytes.slice();
    new DataView(long.buffer).setUint16(at + 28, 60_000, true);
    expect(zipDirectory(long, 9)).toBeNull();
  });
});

test.each<[boolean, string]>([
  [true, "m/d/yyyy"],
  [true, "h:mm"],
  [true, "[h]:mm:ss"],
  [true, "[mm]"],
  [true, "[ss]"],
  [true, "d-mmm"],
  [true, "[$-413]d mmmm yyyy"],
  [true, 'yyyy" jaar"'],
  [false, "General"],
  [false, "general"],
  [false, "0.00"],
  [false, "#,##0"],
  [false, "0%"],
  [false, '0" dagen"'],
  [false, "0\\d"],
  [false, "0_d"],
  [false, "0*d"],
  [false, "[Red]0"],
  [false, "[$-413]0"],
  [false, "@"],
])("%s: numbers with the format '%s' are days or times", (expected, format) => {
  expect(isDateFormat(format)).toBe(expected);
});

test.each<[boolean, string]>([
  [true, "0%"],
  [true, '0".000"'],
  [true, "0\\0"],
  [false, '0" plekken"'],
  [false, '0"%"'],
  [false, "0\\%"],
  [false, "#,##0"],
  [false, ""],
])("%s: the format '%s' shows another number", (expected, format) => {
  expect(isTelling(format)).toBe(expected);
});

test.each<[boolean, string, number]>([
  [true, ";;;", 5],
  [true, ";;;", -5],
  [false, ";;;", 0],
  [true, ";0", 5],
  [false, ";0", -5],
  [true, "0;", -5],
  [true, "0; ;0", -5],
  [false, "0;", 5],
  [true, '0;"x"', -5],
  [true, "0;\\x", -5],
  [true, " ;0", 5],
  [false, "0", -5],
  [false, "", 5],
  [true, '";"', 5],
])("%s: the format '%s' shows no number for %d", (expected, format, value) => {
  expect(hidesNumber(format, value)).toBe(expected);
});
