/** Files as Excel, LibreOffice and others write them, and files that nobody should open. */
import { readWorkbookFile } from "../../workbench/files/readWorkbookFile";
import { writeWorkbookFile } from "../../workbench/files/writeWorkbookFile";
import { checkFile } from "../../workbench/node/checkFile";
import { cellsByPlace, fileOf } from "./sampleState";
import { rawFile } from "./rawFile";

/** A guard against hanging only: ten times what the zip bomb takes beside other work, and the others take far less. */
const LONGEST_IN_MILLISECONDS = 2000;

const valuesIn = (bytes: Uint8Array): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...cellsByPlace(fileOf(bytes))].map(([place, { value }]) => [place.replace("Blad1!", ""), value]),
  );
const formulasIn = (bytes: Uint8Array): readonly unknown[] =>
  [...cellsByPlace(fileOf(bytes)).values()].map(({ formula }) => formula);

describe("files of other programs", () => {
  test("formulas that cells share move along with their cell", () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$9</f><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';
    expect(formulasIn(rawFile({ rows }))).toEqual(["=A1*$A$9", "=A2*$A$9", "=A3*$A$9"]);
  });

  test("texts stand inside a cell, in the list of texts or as runs; a reading aid for Japanese is no text", () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>twee </t></r><r><t>delen</t></r></is></c>' +
      '<c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="str"><f>A1</f><v>a_x000D_b</v></c></row>';
    const strings =
      '<si><t xml:space="preserve"> los </t></si><si><r><rPr><b/></rPr><t>vet</t></r><r><t> en dun</t></r><rPh sb="0" eb="1"><t>ヨミ</t></rPh></si>';
    expect(valuesIn(rawFile({ rows, strings }))).toEqual({
      "0 0": "twee delen",
      "0 1": " los ",
      "0 2": "vet en dun",
      "0 3": "a\rb",
    });
  });

  test("text of which a part is bold keeps its parts", () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const bytes = rawFile({ rows, strings: "<si><r><rPr><b/></rPr><t>vet</t></r><r><t> en dun</t></r></si>" });
    const saved = fileOf(writeWorkbookFile(fileOf(bytes), null));
    expect(JSON.stringify(cellsByPlace(saved).get("Blad1!0 0")?.rich)).toContain('"rPr"');
  });

  test("rows in a group stay in it, and a group that is folded stays folded", () => {
    const rows =
      '<row r="2" outlineLevel="1" hidden="1"><c r="A2"><v>1</v></c></row>' +
      '<row r="3" collapsed="1"><c r="A3"><v>2</v></c></row><row r="4"><c r="A4"><v>3</v></c></row>';
    const saved = fileOf(writeWorkbookFile(fileOf(rawFile({ rows })), null));
    expect(saved.sheets[0]?.rows.map(({ outline }) => outline)).toEqual([
      { level: 1, isCollapsed: false },
      { level: 0, isCollapsed: true },
      undefined,
    ]);
  });

  test("days that count from 1904 are the same days: 1 January 2026 is 44561 there and 46023 from 1900", () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>44561</v></c><c r="B1"><v>44561</v></c></row>';
    const opened = readWorkbookFile(rawFile({ rows, workbook: '<workbookPr date1904="1"/>' }));
    if (!opened.ok) throw new Error("The file was refused.");
    const cells = cellsByPlace(opened.value.workbook);
    expect([cells.get("Blad1!0 0")?.value, cells.get("Blad1!0 1")?.value]).toEqual([46_023, 44_561]);
    expect(opened.value.remarks.join()).toContain("1904");
    expect(new TextDecoder().decode(writeWorkbookFile(opened.value.workbook, null))).not.toContain('date1904="1"');
  });

  test("a day as text of ISO 8601 is a day: 2026-01-01 is 46023", () => {
    expect(valuesIn(rawFile({ rows: '<row r="1"><c r="A1" t="d"><v>2026-01-01T00:00:00</v></c></row>' }))).toEqual({
      "0 0": 46_023,
    });
  });

  test("cells without an address stand one after the other, and elements may have a prefix", () => {
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      "<x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    const bytes = rawFile({ rows: "", sheet });
    expect(valuesIn(bytes)).toEqual({ "0 0": 1, "0 1": 2, "1 0": 3 });
    expect(valuesIn(writeWorkbookFile(fileOf(bytes), null))).toEqual({ "0 0": 1, "0 1": 2, "1 0": 3 });
  });

  test.each([
    ["_xldudf_LRT_VERDEEL(100,A1:A3)", "=LRT.VERDEEL(100,A1:A3)"],
    ["_xldudf_lrt_verdeel(100,A1:A3)", "=LRT.VERDEEL(100,A1:A3)"],
    ["_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A3))", "=SORT(UNIQUE(A1:A3))"],
    ["SUM(_xlfn.ANCHORARRAY(A1))", "=SUM(A1#)"],
    ['IF(A1="_xlfn.MAXIFS(",1,2)', '=IF(A1="_xlfn.MAXIFS(",1,2)'],
  ])("the formula %s is shown as %s", (stored, shown) => {
    const rows = `<row r="1"><c r="B1"><f>${stored.replaceAll("<", "&lt;")}</f><v>1</v></c></row>`;
    expect(formulasIn(rawFile({ rows }))).toEqual([shown]);
  });

  test("a formula that no cell can share is told, and its answer stays", () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1 § 2</f><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>';
    const opened = readWorkbookFile(rawFile({ rows }));
    if (!opened.ok) throw new Error("The file was refused.");
    expect(opened.value.remarks).toEqual([
      "Blad Blad1: De formule in B2 is niet te lezen. Haar uitkomst blijft staan.",
    ]);
    expect(cellsByPlace(opened.value.workbook).get("Blad1!1 1")).toMatchObject({ value: 4, formula: null });
  });
});

describe("files that nobody should open", () => {
  const bomb = rawFile({ rows: "", parts: { "xl/media/leeg.xml": `<a>${" ".repeat(20_000_000)}</a>` } });
  const sparse = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const entities = `<!DOCTYPE a [<!ENTITY b "bbbb">]><worksheet><sheetData/></worksheet>`;

  test.each([
    ["a zip bomb", bomb],
    ["two cells at the ends of the sheet", rawFile({ rows: sparse })],
    ["a document type with entities", rawFile({ rows: "", sheet: entities })],
    ["a sheet that breaks off", rawFile({ rows: "", sheet: "<worksheet><sheetData><row>" })],
    ["macros", rawFile({ rows: "", parts: { "xl/vbaProject.bin": "x" } })],
    ["a name that leads outside", rawFile({ rows: "", parts: { "../weg.xml": "<a/>" } })],
    ["no zip at all", new TextEncoder().encode("Gebied;Plekken\nGM0034;3")],
    ["an old workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ["nothing", new Uint8Array()],
    ["half a file", rawFile({ rows: sparse }).subarray(0, 400)],
  ])("%s is refused with a sentence, at once", (_what, bytes) => {
    const started = performance.now();
    const { bevindingen } = checkFile(bytes);
    expect(bevindingen.map(({ code }) => code)).toEqual(["BESTAND"]);
    expect(bevindingen[0]?.wat).toMatch(/\.$/u);
    expect(performance.now() - started).toBeLessThan(LONGEST_IN_MILLISECONDS);
  });

  test("names that mean something to JavaScript are names", () => {
    const workbook = '<definedNames><definedName name="__proto__">Blad1!$A$1</definedName></definedNames>';
    const rows = '<row r="1" __proto__="x"><c r="A1" t="inlineStr" constructor="y"><is><t>__proto__</t></is></c></row>';
    expect(valuesIn(rawFile({ rows, workbook }))).toEqual({ "0 0": "__proto__" });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("a workbook of somebody else, without anything of ours, has no finding", () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Lijst</t></is></c><c r="B1"><f>SUM(C1:C9)</f><v>0</v></c></row>';
    expect(checkFile(rawFile({ rows }))).toEqual({ bevindingen: [], genegeerd: [], opmerkingen: [] });
  });
});
