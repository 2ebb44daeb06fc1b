/** What is said of parts of a workbook that are not there or not as they must be, and what its cells hold. */
import { strToU8, zipSync } from "fflate";
import { odsSheets } from "../../../src/intake/source/odsSheets";
import { scanXml } from "../../../src/intake/source/xmlScan";
import { xlsxSheets } from "../../../src/intake/source/xlsxSheets";
import { hidesNumber } from "../../../src/intake/source/tellingFormats";
import { isDateFormat } from "../../../src/intake/source/numberFormats";
import { shownCell } from "../../../src/intake/source/shownCell";
import { zipDirectory } from "../../../src/intake/source/zipDirectory";
import { plainXlsx } from "../corpus";

test.each([
  ["<a/><b/>", "There is a second root."],
  ["<a><b>", "b is not closed."],
  ["", "The root is not closed."],
  ["<a/>x", "Text stands outside the root."],
  ["<!DOCTYPE a ]]><a/>", "A document type is refused."],
  ["<a></b>", "b closes what is not open."],
  ["<a><!-- x", "--> is missing."],
  ["<a b='1", "A tag is not closed."],
  ["<a <b>", "A tag is not closed."],
  [`<1${"x".repeat(50)}/>`, `1${"x".repeat(39)} is no name.`],
  ["< a/>", " is no name."],
  ["<a b/>", "The attributes of a cannot be read."],
])("of %j is said: %s", (xml, message) => {
  expect(() => scanXml(xml, { onOpen: () => undefined, onText: () => undefined, onClose: () => undefined })).toThrow(
    message,
  );
});

test("nothing is told of no text", () => {
  const texts: string[] = [];
  scanXml("<a><b></b></a>", { onOpen: () => undefined, onText: (text) => texts.push(text), onClose: () => undefined });
  expect(texts).toEqual([]);
});

describe("sheets of Excel", () => {
  const names = (attributes: string): readonly (readonly unknown[])[] => {
    const workbook = `<workbook xmlns:r="x"><workbookPr/><sheets><sheet name="Blad1" r:id="rId1" ${attributes}/></sheets></workbook>`;
    return xlsxSheets(plainXlsx([["a"]], { "xl/workbook.xml": workbook })).map(
      ({ name, isHidden, rows, width, merged }) => [name, isHidden, rows, width, merged],
    );
  };

  test.each<[string, boolean]>([
    ["", false],
    ['state="visible"', false],
    ['state="hidden"', true],
    ['state="veryHidden"', true],
    ['state="unhidden"', false],
    ['state="hiddenNot"', false],
  ])("with %j are hidden: %s", (attributes, isHidden) => {
    expect(names(attributes)).toEqual([["Blad1", isHidden, isHidden ? [] : [["a"]], isHidden ? 0 : 1, []]]);
  });

  test.each<[string, string]>([
    ['date1904="1"', "2029-01-02"],
    ['date1904="true"', "2029-01-02"],
    ['date1904="0"', "2025-01-01"],
    ['date1904="01"', "2025-01-01"],
    ['date1904="10"', "2025-01-01"],
    ["", "2025-01-01"],
  ])("of a workbook with %j count their days so that 45658 is %s", (attributes, day) => {
    const bytes = plainXlsx([], {
      "xl/workbook.xml": `<workbook xmlns:r="x"><workbookPr ${attributes}/><sheets><sheet name="Blad1" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/styles" Target="styles.xml"/></Relationships>`,
      "xl/styles.xml": `<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>`,
      "xl/worksheets/sheet1.xml": `<worksheet><sheetData><row><c s="0"><v>45658</v></c></row></sheetData></worksheet>`,
    });
    const [cell] = xlsxSheets(bytes)[0]?.rows[0] ?? [];
    expect(cell instanceof Date ? cell.toISOString().slice(0, 10) : cell).toBe(day);
  });

  test("that are missing, or of which the workbook is, are said", () => {
    const empty = "<Relationships/>";
    expect(() => xlsxSheets(plainXlsx([["a"]], { "xl/_rels/workbook.xml.rels": empty }))).toThrow(
      "The sheet Blad1 is missing.",
    );
    expect(() => xlsxSheets(plainXlsx([["a"]], { "_rels/.rels": empty }))).toThrow("There is no workbook.");
    expect(() => xlsxSheets(zipSync({ "xl/workbook.xml": strToU8("<a/>") }))).toThrow("There is no workbook.");
  });
});

describe("sheets of LibreOffice", () => {
  const sheets = (inside: string): ReturnType<typeof odsSheets> =>
    odsSheets(zipSync({ "content.xml": strToU8(`<c><office:spreadsheet>${inside}</office:spreadsheet></c>`) }));
  const rows = (inside: string): unknown => sheets(`<table:table>${inside}</table:table>`)[0]?.rows;
  const row = (cells: string): unknown => rows(`<table:table-row>${cells}</table:table-row>`);
  const cell = (inside: string, attributes = 'office:value-type="string"'): string =>
    `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
  const p = (text: string): string => `<text:p>${text}</text:p>`;

  test.each<[string, string, unknown]>([
    ["texts outside a paragraph", cell(`x${p("a")}y`), [["a"]]],
    ["a heading", cell("<text:h>a</text:h>y"), [["a"]]],
    ["a heading above a paragraph", cell(`<text:h>a</text:h>y${p("b")}z`), [["a\nb"]]],
    ["a note inside", cell(p("a<text:note>x</text:note>b")), [["ab"]]],
    ["what is only called like a note", cell(p("a<text:note-x>x</text:note-x>b")), [["axb"]]],
    ["what is only called like a reading aid", cell(p("a<text:ruby-text-x>x</text:ruby-text-x>b")), [["axb"]]],
    ["what is only called like a drawing", cell(p("a<x-draw:a>x</x-draw:a>b")), [["axb"]]],
    ["a link inside", cell(p("a<text:a>x</text:a>b")), [["axb"]]],
    ["a number with blanks", cell(p("1"), 'office:value-type="float" office:value=" 140 "'), [[140]]],
    ["a number without its value", cell(p("1"), 'office:value-type="float"'), [["1"]]],
    [
      "a cell that is covered, twice",
      `<table:covered-table-cell table:number-columns-repeated="2"/>${cell(p("a"))}`,
      [[null, null, "a"]],
    ],
    [
      "a cell that is covered",
      `<table:covered-table-cell>${p("x")}</table:covered-table-cell>${cell(p("a"))}`,
      [[null, "a"]],
    ],
    [
      "a covered cell with a value",
      `<table:covered-table-cell office:value-type="float" office:value="1"/>${cell(p("a"))}`,
      [[null, "a"]],
    ],
    [
      "a cell that is repeated",
      cell(p("a"), 'office:value-type="string" table:number-columns-repeated="3"'),
      [["a", "a", "a"]],
    ],
  ])("%s", (_what, cells, expected) => {
    expect(row(cells)).toEqual(expected);
  });

  test.each(["0", "x2", "2x", "1048577", "12345678", ""])("that repeat a cell '%s' times are refused", (count) => {
    expect(() => row(cell(p("a"), `office:value-type="string" table:number-columns-repeated="${count}"`))).toThrow(
      `Nothing stands ${count} times.`,
    );
  });

  test("say how wide they are, and no more", () => {
    const [wide] = sheets(
      `<table:table><table:table-row>${cell(p("a"), 'office:value-type="string" table:number-columns-repeated="1048576"')}</table:table-row></table:table>`,
    );
    expect([wide?.width, wide?.rows[0]?.length]).toEqual([301, 300]);
  });

  test("are hidden by themselves or by their style", () => {
    expect(
      sheets('<table:table/><table:table table:display="false"/><table:table table:display="true"/>').map(
        ({ isHidden }) => isHidden,
      ),
    ).toEqual([false, true, false]);
  });

  test("stand among what was changed before, and what was kept of other files", () => {
    const aside = (tag: string): string => `<${tag}><table:table table:name="x"/></${tag}>`;
    const found = sheets(
      `${aside("table:tracked-changes")}<table:table table:name="a"/>${aside("table:dde-links")}<table:table table:name="b"/>`,
    );
    expect(found.map(({ name }) => name)).toEqual(["a", "b"]);
  });

  test("that are not there are said", () => {
    expect(() => odsSheets(zipSync({ "content.xml": strToU8("<c><x/></c>") }))).toThrow("There are no sheets.");
    expect(() => odsSheets(zipSync({ "a.xml": strToU8("<c/>") }))).toThrow("There is no content.");
  });
});

test("a number below 0 is shown only by digits outside quotes", () => {
  expect([
    hidesNumber('0"a;b"', -1),
    hidesNumber('"a";"b"', -1),
    hidesNumber('0;"x;"', -1),
    hidesNumber('0;"";', -1),
  ]).toEqual([false, true, true, true]);
});

test("a format that only looks general may be one of days", () => {
  expect(["General", "dGeneral", "Generald", "[hh]"].map(isDateFormat)).toEqual([false, true, true, true]);
});

test("a value that is no number is shown as it is", () => {
  expect(shownCell(true, { format: ";;;" })).toBe(true);
  expect(shownCell("5", { format: ";;;" })).toBe("5");
  expect(shownCell(5, { runs: [{ text: "5", isRaised: true }] })).toBe(5);
  expect(shownCell(5, {})).toBe(5);
});

describe("the directory of a zip", () => {
  const entry = (name: string, extra: number, remark: number): Uint8Array => {
    const bytes = new Uint8Array(46 + name.length + extra + remark);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, 0x02014b50, true);
    view.setUint16(28, name.length, true);
    view.setUint16(30, extra, true);
    view.setUint16(32, remark, true);
    bytes.set(strToU8(name), 46);
    return bytes;
  };
  const directory = (entries: readonly Uint8Array[], count: number): Uint8Array => {
    const end = new Uint8Array(22);
    const view = new DataView(end.buffer);
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(10, count, true);
    return Uint8Array.from([...entries.flatMap((one) => [...one]), ...end]);
  };
  const names = (bytes: Uint8Array): readonly string[] | null =>
    zipDirectory(bytes, 9)?.map(({ name }) => name) ?? null;

  test("has entries with fields and remarks of their own between them", () => {
    expect(names(directory([entry("a", 300, 400), entry("b", 2, 3), entry("c", 0, 0)], 3))).toEqual(["a", "b", "c"]);
  });

  test("has as many as it says, and ends where it says", () => {
    expect(names(directory([entry("a", 0, 0)], 1))).toEqual(["a"]);
    expect(names(directory([entry("", 0, 0)], 1))).toEqual([""]);
    expect(names(directory([entry("a", 0, 0)], 2))).toBeNull();
    expect(names(directory([entry("a", 0, 0).subarray(0, 46)], 1))).toBeNull();
    expect(names(directory([], 0))).toEqual([]);
  });
});
