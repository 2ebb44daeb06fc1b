/** What an xlsx file may hold besides plain cells, and what of it counts. */
import { strToU8, zipSync } from "fflate";
import { readSheets } from "../../../src/intake/source/readSheets";
import type { SheetCells } from "../../../src/intake/source/sheetReader";
import { bytesInput, DECISION, outcome, plainXlsx, read } from "../corpus";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Parts {
  readonly rows?: string;
  readonly before?: string;
  readonly after?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
}

const INHABITANTS = [
  ["Gemeente", "Inwoners"],
  ["Zwolle", 133810],
] as const;

function book({ rows = "", before = "", after = "", strings = "", styles = "", workbook }: Parts): Uint8Array {
  return plainXlsx([], {
    "xl/workbook.xml":
      workbook ??
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type="${OFFICE}/styles" Target="../xl/./styles.xml"/><Relationship Id="rId4" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
  });
}

function only(parts: Parts): SheetCells {
  const [sheet, second] = readSheets(book(parts), "xlsx");
  if (sheet === undefined || second !== undefined) throw new Error("One sheet was expected.");
  return sheet;
}

function rowsOf(parts: Parts): SheetCells["rows"] {
  return only(parts).rows;
}

describe("texts of an xlsx file", () => {
  test("that are shared are read whole: in pieces, with a raised note, without a reading aid, with escaped signs", () => {
    const strings =
      "<si><t>Zwolle</t></si><si><r><t>Al</t></r><r><rPr><b/></rPr><t>mere</t></r></si>" +
      '<si><r><t>140</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r><r><t>5</t></r></si>' +
      "<si><t>Urk</t><rPh><t>oe</t></rPh></si><si><t>a_x000D_b &amp; c</t></si><si/>";
    const rows = `<row r="1">${[0, 1, 2, 3, 4, 5].map((index) => `<c t="s"><v>${index}</v></c>`).join("")}</row>`;
    expect(rowsOf({ strings, rows })).toEqual([["Zwolle", "Almere", "140¹5", "Urk", "a\rb & c", ""]]);
  });

  test("in the cell itself, and the outcome of a formula", () => {
    const rows =
      '<row><c t="inlineStr"><is><t>Delft</t></is></c><c t="str"><f>A1&amp;"b"</f><v>Delftb</v></c><c><f>1+1</f><v>2</v></c></row>';
    expect(rowsOf({ rows, strings: "<si><t>a</t></si>" })).toEqual([["Delft", "Delftb", 2]]);
  });
});

describe("what somebody crossed out in an xlsx file", () => {
  const styles =
    '<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="0"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs>';

  test("is said of a number and of a text, and of nothing else", () => {
    const cell = (style: number): string => `<c s="${style}"><v>140</v></c>`;
    const text = '<c s="1" t="inlineStr"><is><t>Zwolle</t></is></c><c s="1"/>';
    const struck = "140 (doorgehaald)";
    expect(rowsOf({ rows: `<row>${[0, 1, 2, 3].map(cell).join("")}${text}</row>`, styles })).toEqual([
      [140, struck, 140, 140, "Zwolle (doorgehaald)"],
    ]);
  });

  test("is said of a piece of a text: 140 crossed out before 150 is not 140150", () => {
    const runs = (look: string): string =>
      `<row><c t="inlineStr"><is><r><rPr>${look}</rPr><t>140</t></r><r><t>150</t></r></is></c></row>`;
    expect(rowsOf({ rows: runs("<strike/>") })).toEqual([["140 (doorgehaald) 150"]]);
    expect(rowsOf({ rows: runs('<strike val="false"/>') })).toEqual([["140150"]]);
  });

  test.each([
    ["its figure", "", "s='1'"],
    ["its name", "s='1'", ""],
  ])("is not counted, with its line, where %s was: 3.449 stays", async (_what, name, figure) => {
    const row = (region: string, count: number, [one, other] = ["", ""]): string =>
      `<row><c ${one} t="inlineStr"><is><t>${region}</t></is></c><c ${other}><v>${count}</v></c></row>`;
    const head = '<row><c t="inlineStr"><is><t>Provincie</t></is></c><c t="inlineStr"><is><t>Opgave</t></is></c></row>';
    const rows = `${head}${row("Drenthe", 3553, [name, figure])}${row("Flevoland", 3449)}`;
    const reading = await read(bytesInput("a.xlsx", book({ rows, styles })), DECISION);
    expect(outcome(reading)).toBe("PV24 3449");
    const errors = reading.meldingen.filter(({ ernst }) => ernst === "fout");
    expect(errors.map(({ regels, zin }) => [regels, zin.includes("doorgehaald")])).toEqual([[[2], true]]);
  });
});

describe("numbers of an xlsx file", () => {
  test.each<[string, unknown]>([
    ["<v>133810</v>", 133810],
    ["<v>1.33810E5</v>", 133810],
    ["<v> 12 </v>", 12],
    ["<v>0x10</v>", "0x10"],
    ["<v>Infinity</v>", "Infinity"],
    ["<v>12 13</v>", "12 13"],
  ])("%s", (value, expected) => {
    expect(rowsOf({ rows: `<row><c>${value}</c></row>` })).toEqual([[expected]]);
  });

  test("with a format of days are days in both calendars, and others are numbers", () => {
    const own = ["dd\\-mm\\-yyyy", "[Magenta]#,##0", '#,##0" stuks"', "[h]:mm", "*s#,##0", "[$-413]d mmm yyyy"];
    const styles = `<numFmts>${own.map((code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code.replaceAll('"', "&quot;")}"/>`).join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/>${own.map((_code, index) => `<xf numFmtId="${170 + index}"/>`).join("")}<xf numFmtId="14"/></cellXfs>`;
    const rows = `<row>${Array.from({ length: 8 }, (_none, style) => `<c s="${style}"><v>45658</v></c>`).join("")}</row>`;
    const day = new Date(Date.UTC(2025, 0, 1));
    expect(rowsOf({ rows, styles })).toEqual([[45658, day, 45658, 45658, day, 45658, day, day]]);
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="1"/><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    expect(rowsOf({ rows: '<row><c s="7"><v>44196</v></c></row>', styles, workbook })).toEqual([[day]]);
    const early = '<row><c s="7"><v>1</v></c><c s="7"><v>61</v></c></row>';
    expect(rowsOf({ rows: early, styles })).toEqual([[new Date(Date.UTC(1900, 0, 1)), new Date(Date.UTC(1900, 2, 1))]]);
  });

  test("truth values, errors and days as text", () => {
    const rows =
      '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2025-01-01</v></c><c t="n"/></row>';
    expect(rowsOf({ rows })).toEqual([[true, false, "#N/A", "2025-01-01"]]);
  });
});

describe("places of an xlsx file", () => {
  test("are counted where the file names none, and blank rows and cells stay blank", () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="6"><c r="AA6"><v>4</v></c></row>';
    const read = rowsOf({ rows });
    expect(read.slice(0, 5)).toEqual([[], [null, 1, 2], [3], [], []]);
    expect([read.length, read[5]?.length, read[5]?.[26]]).toEqual([6, 27, 4]);
  });

  test.each(["A0", "A1048577", "XFE1", "AAAA1", "1A", "A-1"])("that no sheet has make the file broken: %s", (place) => {
    expect(() => only({ rows: `<row><c r="${place}"><v>1</v></c></row>` })).toThrow("There is no place");
  });

  test("with a prefix of their own", () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const [read] = readSheets(plainXlsx([], { "xl/worksheets/sheet1.xml": sheet }), "xlsx");
    expect(read?.rows).toEqual([[5]]);
  });

  test("that are merged or hidden are told", () => {
    const { merged, hiddenRows, hiddenColumns } = only({
      before: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" hidden="0"/></cols>',
      rows: '<row r="1"/><row r="3" hidden="1"><c r="A3"><v>1</v></c></row>',
      after: '<mergeCells><mergeCell ref="B1:D1"/></mergeCells>',
    });
    expect(merged).toEqual([{ startRow: 0, startColumn: 1, endRow: 0, endColumn: 3 }]);
    expect([[...hiddenRows], [...hiddenColumns]]).toEqual([[2], [1, 2]]);
  });
});

describe("sheets of an xlsx file", () => {
  test("that are hidden are named and not read; a chart is no sheet", () => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="a" sheetId="1" state="veryHidden" r:id="rId1"/><sheet name="g" sheetId="2" r:id="rId4"/><sheet name="b" sheetId="3" r:id="rId1"/></sheets></workbook>`;
    const sheets = readSheets(book({ workbook, rows: "<row><c><v>1</v></c></row>" }), "xlsx");
    expect(sheets.map(({ name, isHidden, rows }) => [name, isHidden, rows])).toEqual([
      ["a", true, []],
      ["b", false, [[1]]],
    ]);
  });

  test.each<[string, Uint8Array]>([
    [
      "a part that is missing",
      book({ workbook: `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="a" r:id="rId9"/></sheets></workbook>` }),
    ],
    ["a tag that closes another", book({ rows: "<row><c></row></c>" })],
    ["a sheet that is cut off", book({ after: "<a>" })],
    ["no reference to a workbook", plainXlsx(INHABITANTS, { "_rels/.rels": "<Relationships/>" })],
  ])("with %s are refused", async (_what, bytes) => {
    expect(outcome(await read(bytesInput("a.xlsx", bytes)))).toBe("geweigerd: source.workbookBroken");
  });
});

describe("a zip that is not what it says", () => {
  const stored = zipSync(
    Object.fromEntries(
      Object.entries({
        "_rels/.rels": `<Relationships><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        "xl/workbook.xml": `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="a" r:id="b"/></sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="b" Type="${OFFICE}/worksheet" Target="a.xml"/></Relationships>`,
        "xl/a.xml":
          '<worksheet><sheetData><row><c t="str"><v>Gemeente</v></c><c t="str"><v>Inwoners</v></c></row><row><c t="str"><v>Zwolle</v></c><c><v>133810</v></c></row></sheetData></worksheet>',
      }).map(([name, text]) => [name, [strToU8(text), { level: 0 }] as const]),
    ),
  );
  const placeOf = (text: string): number => Buffer.from(stored).indexOf(text);

  test("is read when all is well", async () => {
    expect(outcome(await read(bytesInput("a.xlsx", stored)))).toBe("GM0193 133810");
  });

  test("is refused when one digit was damaged on its way", async () => {
    const damaged = Uint8Array.from(stored);
    damaged[placeOf("133810")] = "2".charCodeAt(0);
    expect(outcome(await read(bytesInput("a.xlsx", damaged)))).toBe("geweigerd: source.workbookBroken");
  });

  test.each([
    ["longer than it says", 24, 10],
    ["packed in an unknown way", 10, 12],
    ["somewhere else", 42, 3],
  ])("is refused when a part is %s", async (_what, place, value) => {
    const damaged = Uint8Array.from(plainXlsx(INHABITANTS));
    const directory = Buffer.from(damaged).lastIndexOf("xl/worksheets/sheet1.xml") - 46;
    damaged.fill(0, directory + place, directory + place + 2);
    damaged[directory + place] = value;
    expect((await read(bytesInput("a.xlsx", damaged))).uitkomst).toBe("geweigerd");
  });
});

describe("the smallest differences in an xlsx file", () => {
  test.each<[string, unknown]>([
    ["-12.50", -12.5],
    ["+3", 3],
    [".5", 0.5],
    ["12.25", 12.25],
    ["5.", 5],
    ["1e3", 1000],
    ["2E+2", 200],
    ["25E-1", 2.5],
    ["1E10", 10_000_000_000],
    ["x12", "x12"],
    ["12x", "12x"],
    ["--5", "--5"],
    ["1.2.3", "1.2.3"],
    ["e5", "e5"],
  ])("a value %s", (value, expected) => {
    expect(rowsOf({ rows: `<row><c><v>${value}</v></c></row>` })).toEqual([[expected]]);
    expect(rowsOf({ rows: `<row><c t="n"><v>\n ${value} </v></c></row>` })).toEqual([[expected]]);
  });

  test.each<[string, readonly unknown[]]>([
    ['<c t="d"><v>2025</v></c>', ["2025"]],
    ['<c t="e"><v> 5 </v></c>', ["5"]],
    ['<c t="b"><v> TRUE </v></c><c t="b"><v>0</v></c>', [true, false]],
    ['<c t="str"><v> 5 </v></c>', [" 5 "]],
    ['<c t="s"><v> 11 </v></c>', ["s11"]],
    ['<c t="s"/><c t="s"><v> </v></c><c><v>1</v></c>', [null, null, 1]],
    ["<c> <v>1</v> </c> <c><v>2</v></c>", [1, 2]],
    ['<c t="inlineStr"><is>\n<t>a</t>\n<t>b</t> </is></c>', ["ab"]],
    ["<c><v> </v></c><c><v>3</v></c>", [null, 3]],
  ])("a cell %s", (cells, expected) => {
    const strings = Array.from({ length: 12 }, (_none, index) => `<si><t>s${index}</t></si>`).join("");
    expect(rowsOf({ rows: `<row>${cells}</row>`, strings })).toEqual([expected]);
  });

  test.each<[string, string]>([
    ["<si>\n<rPh><t>oe</t></rPh>\n<t>Urk</t> </si>", "Urk"],
    ["<si><rPh><t>a</t></rPh><rPh><t>b</t></rPh><t>Urk</t></si>", "Urk"],
    ['<si><r><rPr><vertAlign val="subscript"/></rPr><t>12</t></r></si>', "12"],
    ['<si><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>', "¹"],
    ['<si><r><rPr><sz val="superscript"/></rPr><t>1</t></r></si>', "1"],
  ])("a text %s, before and after another", (string, expected) => {
    const raised = '<si><r><rPr><vertAlign val="superscript"/></rPr><t>9</t></r></si>';
    const rows = '<row><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>';
    expect(rowsOf({ rows, strings: `${raised}${string}<si><t>2</t></si>` })).toEqual([[expected, "2"]]);
  });

  test("cells, rows and columns count only where they belong", () => {
    const { rows, hiddenRows, hiddenColumns, merged } = only({
      before: '<row hidden="1"><c><v>7</v></c></row><cols><col min="4" max="4"/><col min="2" hidden="true"/></cols>',
      rows: '<row><c><v>1</v></c></row><row hidden="true"/>',
      after:
        '<mergeCells><mergeCell ref="$B$2"/></mergeCells><extLst><row hidden="1"><c r="A9"><v>8</v></c></row></extLst>',
    });
    expect([rows, [...hiddenRows], [...hiddenColumns]]).toEqual([[[1]], [1], [1]]);
    expect(merged).toEqual([{ startRow: 1, startColumn: 1, endRow: 1, endColumn: 1 }]);
  });

  test("only the formats of cells count", () => {
    const styles =
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="999"/></cellXfs><dxfs><xf numFmtId="14"/></dxfs>';
    const rows = '<row><c s="0"><v>5</v></c><c s="1"><v>5</v></c><c s="2"><v>5</v></c><c s="x"><v>5</v></c></row>';
    expect(rowsOf({ rows, styles })).toEqual([[5, 5, 5, 5]]);
  });

  test("a format of a condition is none of cells, also under the number of one that Excel brings", () => {
    const own =
      '<numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellXfs><xf/><xf numFmtId="14"/></cellXfs>';
    const condition = '<dxfs><dxf><numFmt numFmtId="14" formatCode="0.00%"/></dxf></dxfs>';
    const rows = '<row><c s="1"><v>45292</v></c></row>';
    const [plain, conditioned] = [rowsOf({ rows, styles: own }), rowsOf({ rows, styles: own + condition })];
    expect(conditioned).toEqual(plain);
    expect(JSON.stringify(plain)).toContain("2024");
  });

  test("the last row and column of Excel exist; more lines than are read are not kept", () => {
    const rows = '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>';
    const read = rowsOf({ rows });
    expect(read).toEqual([]);
    expect(only({ rows }).width).toBe(16_384);
    const near = rowsOf({
      rows: '<row r="150001"><c r="A150001"><v>2</v></c></row><row r="150002"><c><v>3</v></c></row>',
    });
    expect(near).toHaveLength(150_001);
  });

  test.each(["A1x", "1A1", "A 1", "1", "A"])("no place is called %s", (place) => {
    expect(() => only({ rows: `<row><c r="${place}"><v>1</v></c></row>` })).toThrow("There is no place");
  });

  test("references to something outside, and other references, lead nowhere", async () => {
    const office = `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="http://elders/a.xml" TargetMode="External"/>`;
    const core = '<Relationship Id="rId0" Type="http://x/core-properties" Target="docProps/core.xml"/>';
    const own = `<Relationship Id="rId2" Type="${OFFICE}/officeDocument" Target="/xl/workbook.xml"/>`;
    const bytes = plainXlsx(INHABITANTS, { "_rels/.rels": `<Relationships>${office}${core}${own}</Relationships>` });
    expect(outcome(await read(bytesInput("a.xlsx", bytes)))).toBe("GM0193 133810");
  });
});

describe("a damaged or hostile xlsx file", () => {
  test.each(["1", "99", "1.5", "x1", "1x", "-1", "0 0"])(
    "a shared text %s that is not there is no blank",
    async (place) => {
      const rows = `<row><c t="s"><v>0</v></c></row><row><c t="s"><v>${place}</v></c></row>`;
      expect(() => only({ rows, strings: "<si><t>a</t></si>" })).toThrow("There is no text");
      expect(outcome(await read(bytesInput("a.xlsx", book({ rows }))))).toBe("geweigerd: source.workbookBroken");
    },
  );

  test("columns beyond those that are read are counted and not kept", async () => {
    const rows = Array.from({ length: 2_000 }, (_none, row) => `<row><c r="XFD${row + 1}"><v>1</v></c></row>`).join("");
    expect(only({ rows }).rows).toEqual([]);
    const { meldingen } = await read(bytesInput("a.xlsx", book({ rows })));
    expect(meldingen[0]).toMatchObject({
      code: "source.tooManyColumns",
      zin: expect.stringContaining("16.384") as string,
    });
  });

  test("blanks between far cells are refused before they fill the memory", async () => {
    const rows = Array.from({ length: 14_000 }, (_none, row) => `<row><c r="KN${row + 1}"><v>1</v></c></row>`).join("");
    expect(outcome(await read(bytesInput("a.xlsx", book({ rows }))))).toBe("geweigerd: source.zipUnpacksTooLarge");
    const fewer = rows.slice(0, rows.indexOf('<row><c r="KN13001"'));
    expect(only({ rows: fewer }).rows).toHaveLength(13_000);
  });

  test("columns that are hidden again and again end soon", () => {
    const hidden = (times: number): string => '<col min="1" max="16384" hidden="1"/>'.repeat(times);
    expect(only({ before: `<cols>${hidden(3)}</cols>` }).hiddenColumns.size).toBe(301);
    expect(() => only({ before: `<cols>${hidden(16_385)}</cols>` })).toThrow("more columns than a sheet has");
  });
});

test("a cell that stands there twice is damage: nobody knows which of the two counts", () => {
  const twice = (second: string): string => `<row r="1"><c r="A1"><v>140</v></c>${second}</row>`;
  expect(() => rowsOf({ rows: twice('<c r="A1"><v>250</v></c>') })).toThrow("twice");
  expect(() => rowsOf({ rows: `${twice("")}<row r="1"><c r="A1"><v>140</v></c></row>` })).toThrow("twice");
  expect(rowsOf({ rows: twice('<c r="A1"/><c r="B1"><v>250</v></c>') })).toEqual([[140, 250]]);
});
