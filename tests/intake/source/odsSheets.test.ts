import { strToU8, zipSync } from "fflate";
import { writeOds } from "hucre/ods";
import { odsSheets } from "../../../src/intake/source/odsSheets";
import type { SheetCells } from "../../../src/intake/source/sheetReader";
import { bytesInput, outcome, plainOds, QUOTA_2024_I, read } from "../corpus";

interface Parts {
  readonly styles?: string;
  readonly shared?: string;
  readonly before?: string;
  readonly after?: string;
  /** Of the table itself. */
  readonly attributes?: string;
}

function book(
  table: string,
  { styles = "", shared, before = "", after = "", attributes = "" }: Parts = {},
): Uint8Array {
  const content = `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${before}<table:table table:name="Blad1"${attributes}>${table}</table:table>${after}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    "content.xml": strToU8(content),
    ...(shared !== undefined && {
      "styles.xml": strToU8(`<office:document-styles>${shared}</office:document-styles>`),
    }),
  });
}

function only(table: string, parts: Parts = {}): SheetCells {
  const [sheet, second] = odsSheets(book(table, parts));
  if (sheet === undefined || second !== undefined) throw new Error("One sheet was expected.");
  return sheet;
}

const row = (cells: string, attributes = ""): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const text = (words: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
const float = (value: string, attributes = ""): string =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}><text:p>${value}</text:p></table:table-cell>`;

function cellOf(cell: string, parts: Parts = {}): unknown {
  return only(row(cell), parts).rows[0]?.[0];
}

describe("cells of an ods file", () => {
  test.each<[string, unknown]>([
    [float("133810"), 133810],
    [float("1.33810E5"), 133810],
    [float("-0.5"), -0.5],
    [float("0x10"), "0x10"],
    ['<table:table-cell office:value-type="float"><text:p>12</text:p></table:table-cell>', "12"],
    [
      '<table:table-cell office:value-type="percentage" office:value="0.12"><text:p>12%</text:p></table:table-cell>',
      "12%",
    ],
    [
      '<table:table-cell office:value-type="currency" office:value="12"><text:p>€ 12</text:p></table:table-cell>',
      "€ 12",
    ],
    [
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell>',
      true,
    ],
    ['<table:table-cell office:value-type="boolean" office:boolean-value="false"/>', false],
    [
      '<table:table-cell office:value-type="date" office:date-value="2025-01-01"><text:p>1-1-25</text:p></table:table-cell>',
      new Date("2025-01-01T00:00:00Z"),
    ],
    [
      '<table:table-cell office:value-type="date" office:date-value="2025-01-01T12:00:00"/>',
      new Date("2025-01-01T12:00:00Z"),
    ],
    [
      '<table:table-cell office:value-type="date" office:date-value="2025-02-31"><text:p>31 feb</text:p></table:table-cell>',
      "31 feb",
    ],
    [
      '<table:table-cell office:value-type="time" office:time-value="PT1H"><text:p>01:00</text:p></table:table-cell>',
      "01:00",
    ],
    ['<table:table-cell office:value-type="string" office:string-value="Zwolle"/>', "Zwolle"],
    [
      '<table:table-cell office:value-type="float" office:value="0" calcext:value-type="error"><text:p>#N/B</text:p></table:table-cell>',
      "#N/B",
    ],
    ["<table:table-cell><text:p>los</text:p></table:table-cell>", "los"],
    [
      text('Sint<text:s/>Michiels<text:s text:c="2"/>gestel<text:tab/>x<text:line-break/>y'),
      "Sint Michiels  gestel x y",
    ],
    [text("Zwolle</text:p><text:p>Overijssel"), "Zwolle\nOverijssel"],
    [text("a &amp; b"), "a & b"],
    [
      '<table:table-cell office:value-type="string"><office:annotation><text:p>let op 5</text:p></office:annotation><text:p>Urk</text:p></table:table-cell>',
      "Urk",
    ],
    [
      '<table:table-cell office:value-type="string"><draw:frame><draw:text-box><text:p>12</text:p></draw:text-box></draw:frame><text:p>Urk</text:p></table:table-cell>',
      "Urk",
    ],
    [text("<text:ruby><text:ruby-base>Urk</text:ruby-base><text:ruby-text>oe</text:ruby-text></text:ruby>"), "Urk"],
  ])("%s", (cell, expected) => {
    expect(cellOf(cell)).toEqual(expected);
    expect(cellOf(`${cell}\n`)).toEqual(expected);
  });

  test("raised digits are a note", () => {
    const styles =
      '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties style:text-position="-33% 58%"/></style:style><style:style style:name="T3" style:family="text"><style:text-properties style:text-position="33% 58%"/></style:style>';
    expect(cellOf(text('140<text:span text:style-name="T1">1</text:span>5'), { styles })).toBe("140¹5");
    expect(cellOf(text('140<text:span text:style-name="T2">1</text:span>'), { styles })).toBe("1401");
    expect(cellOf(text('140<text:span text:style-name="T3"><text:span>2</text:span></text:span>'), { styles })).toBe(
      "140²",
    );
  });

  test("what is crossed out is said, a whole figure and a piece of it", () => {
    const styles =
      '<style:style style:name="S" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="T" style:family="text"><style:text-properties style:text-line-through-type="single"/></style:style>';
    const figure = '<table:table-cell table:style-name="S" office:value-type="float" office:value="140"/>';
    expect(cellOf(figure, { styles })).toBe("140 (doorgehaald)");
    expect(cellOf(text('<text:span text:style-name="T">140</text:span>150'), { styles })).toBe("140 (doorgehaald) 150");
  });

  test("a cell below one that was merged shows nothing", () => {
    const merged =
      '<table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>Kop</text:p></table:table-cell>';
    const covered =
      '<table:covered-table-cell office:value-type="float" office:value="7"><text:p>7</text:p></table:covered-table-cell>';
    const sheet = only(row(merged + covered + float("3")));
    expect(sheet.rows).toEqual([["Kop", null, 3]]);
    expect(sheet.merged).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }]);
  });
});

describe("looks of numbers in an ods file", () => {
  const cellStyle = (name: string, look: string, parent = ""): string =>
    `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${parent}"${look === "" ? "" : ` style:data-style-name="${look}"`}/>`;
  const styles = [
    '<number:percentage-style style:name="P"><number:number/><number:text>%</number:text></number:percentage-style>',
    '<number:number-style style:name="N"><number:number/><number:text> plekken</number:text></number:number-style>',
    '<number:number-style style:name="D"><number:number/><number:text>.000</number:text></number:number-style>',
    '<number:number-style style:name="E"><number:number><number:embedded-text number:position="1">0</number:embedded-text></number:number></number:number-style>',
    '<number:number-style style:name="Z"><number:text/></number:number-style>',
    '<number:number-style style:name="M"><number:number/><style:map style:condition="value()&lt;0" style:apply-style-name="Z"/></number:number-style>',
    ...["P", "N", "D", "E", "Z", "M"].map((look) => cellStyle(`c${look}`, look)),
    cellStyle("child", "", "cP"),
    cellStyle("circle", "", "circle"),
    cellStyle("lost", "nergens"),
  ].join("");
  test.each<[string, string, unknown]>([
    ["cP", "0.5", "50%"],
    ["cN", "140", 140],
    ["cD", "140", '140 (opmaak 0".000")'],
    ["cE", "14", '14 (opmaak 0"0")'],
    ["cZ", "140", "140 (opmaak ;;)"],
    ["cZ", "0", 0],
    ["cM", "140", 140],
    ["cM", "-140", "-140 (opmaak ;;)"],
    ["child", "0.5", "50%"],
    ["circle", "5", 5],
    ["lost", "5", 5],
    ["none", "5", 5],
  ])("%s of %s", (style, value, expected) => {
    expect(cellOf(float(value, `table:style-name="${style}"`), { styles })).toBe(expected);
    expect(cellOf(float(value, `table:style-name="${style}"`), { shared: styles })).toBe(expected);
  });

  test("come from the row or the column where a cell has none", () => {
    const column =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="cP"/>';
    const cells = float("1") + float("1") + float("1");
    expect(only(column + row(cells), { styles }).rows).toEqual([[1, 1, "100%"]]);
    expect(only(column + row(cells, 'table:default-cell-style-name="cP"'), { styles }).rows).toEqual([
      ["100%", "100%", "100%"],
    ]);
  });

  test.each([
    ["<", -1],
    ["<=", 0],
    [">", 1],
    [">=", 0],
    ["=", 0],
    ["!=", 1],
  ])("hold where a number is %s 0", (sign, value) => {
    const own = `<number:number-style style:name="Z"><number:text/></number:number-style><number:number-style style:name="M"><number:number/><number:text>9</number:text><style:map style:condition="value()${sign.replace("<", "&lt;").replace(">", "&gt;")}0" style:apply-style-name="P"/></number:number-style><number:percentage-style style:name="P"/>${cellStyle("c", "M")}`;
    const others = [-1, 0, 1].map((one) => cellOf(float(String(one), 'table:style-name="c"'), { styles: own }));
    expect(String(others[value + 1])).toContain("%");
    expect(others.some((one) => String(one).includes("opmaak"))).toBe(true);
  });
});

describe("places in an ods file", () => {
  test("are counted where cells and rows stand more than once", () => {
    const cells = `<table:table-cell table:number-columns-repeated="2"/>${float("5", 'table:number-columns-repeated="2"')}`;
    const table =
      row("", 'table:number-rows-repeated="2"') + row(cells, 'table:number-rows-repeated="2"') + row(float("6"));
    expect(only(table).rows).toEqual([[], [], [null, null, 5, 5], [null, null, 5, 5], [6]]);
  });

  test("that are hidden, filtered or folded are told", () => {
    const columns =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/><table:table-column-group table:display="false"><table:table-column/></table:table-column-group><table:table-column/>';
    const folded = `<table:table-row-group table:display="false">${row(float("4"))}</table:table-row-group>`;
    const shown = `<table:table-row-group>${row(float("5"))}</table:table-row-group>`;
    const rows =
      row(float("1")) +
      row(float("2"), 'table:visibility="filter"') +
      row(float("3"), 'table:visibility="collapse"') +
      folded +
      shown +
      row("", 'table:visibility="collapse"');
    const { hiddenRows, hiddenColumns } = only(columns + rows);
    expect([[...hiddenRows], [...hiddenColumns]]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  test("take no more room than may be read", async () => {
    const far = row(float("1"), 'table:number-rows-repeated="1048576"');
    expect(only(far).rows).toHaveLength(150_001);
    expect(outcome(await read(bytesInput("a.ods", book(far))))).toBe("geweigerd: source.tooManyLines");
    const wide = row(float("1", 'table:number-columns-repeated="16384"'));
    expect(only(wide).rows[0]).toHaveLength(300);
    expect(outcome(await read(bytesInput("a.ods", book(wide))))).toBe("geweigerd: source.tooManyColumns");
    const both = row(float("1", 'table:number-columns-repeated="300"'), 'table:number-rows-repeated="100000"');
    expect(outcome(await read(bytesInput("a.ods", book(both))))).toBe("geweigerd: source.zipUnpacksTooLarge");
    const blank = `<table:table-column table:number-columns-repeated="1048576" table:visibility="collapse"/>${row('<table:table-cell table:number-columns-repeated="1024"/>', 'table:number-rows-repeated="1048576"')}`;
    expect(only(blank)).toMatchObject({ rows: [], width: 0 });
  });

  test.each(["0", "-1", "1048577", "x", "12345678"])("nothing stands %s times", (times) => {
    expect(() => only(row(float("1", `table:number-columns-repeated="${times}"`)))).toThrow("Nothing stands");
  });
});

describe("sheets of an ods file", () => {
  test("that are hidden are known; what is kept of other files and of changes is none", () => {
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const other = `<table:table table:name="Oud">${row(float("9"))}</table:table>`;
    const before = `<table:tracked-changes><table:cell-content-change>${other}</table:cell-content-change></table:tracked-changes>`;
    const after = `<table:dde-links><table:dde-link>${other}</table:dde-link></table:dde-links><table:named-expressions><table:named-range/></table:named-expressions>`;
    const nested = `<table:table-cell>${other}</table:table-cell>`;
    const sheets = (attributes: string): readonly unknown[] =>
      odsSheets(book(row(float("1") + nested + float("2")), { styles, before, after, attributes })).map(
        ({ name, isHidden, rows }) => [name, isHidden, rows],
      );
    expect(sheets("")).toEqual([["Blad1", false, [[1, null, 2]]]]);
    expect(sheets(' table:style-name="ta2"')).toEqual([["Blad1", true, [[1, null, 2]]]]);
  });

  test.each<[string, Uint8Array]>([
    [
      "no sheets",
      zipSync({ "content.xml": strToU8("<office:document-content><office:text/></office:document-content>") }),
    ],
    ["a tag that closes another", book("<table:table-row></table:table>")],
    ["a sheet that is cut off", book("<a>")],
  ])("with %s are refused", async (_what, bytes) => {
    expect(outcome(await read(bytesInput("a.ods", bytes)))).toBe("geweigerd: source.workbookBroken");
  });

  test("a zip without content is no sheet", () => {
    expect(() => odsSheets(zipSync({ "a.xml": strToU8("<a/>") }))).toThrow("There is no content");
  });

  test("of another writer are read the same", async () => {
    const rows = [
      ["Gemeente", "Taakstelling 2024-I"],
      ["Zwolle", 140],
      ["'s-Gravenhage & omgeving <2>", 250],
    ];
    expect(odsSheets(await writeOds({ sheets: [{ name: "Blad1", rows }] }))[0]?.rows).toEqual(rows);
    expect(odsSheets(plainOds(rows))[0]?.rows).toEqual(rows);
  });
});

describe("a sheet of ods that shows something else than it holds", () => {
  const header = row(text("Gemeente") + text("Taakstelling 2024-I"));
  const lines = (hidden: string): string =>
    header + row(text("Zwolle") + float("140")) + row(text("Almere") + float("250"), hidden);
  const said = async (table: string, parts: Parts = {}): Promise<readonly unknown[]> => {
    const { meldingen, rijen } = await read(bytesInput("a.ods", book(table, parts)), QUOTA_2024_I);
    const hidden = meldingen.filter(({ code }) => code.startsWith("reading.hidden"));
    return [rijen.map(({ aantal }) => aantal).join(" "), ...hidden.flatMap(({ code, regels }) => [code, regels])];
  };

  test("says so of lines and of the column of figures, and reads no hidden sheet", async () => {
    expect(await said(lines(""))).toEqual(["140 250"]);
    expect(await said(lines('table:visibility="filter"'))).toEqual(["140 250", "reading.hiddenLines", [3]]);
    const column = '<table:table-column/><table:table-column table:visibility="collapse"/>';
    expect(await said(column + lines(""))).toEqual(["140 250", "reading.hiddenColumn", []]);
    const styles =
      '<style:style style:name="h" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const after = `<table:table table:name="Oud" table:style-name="h">${lines("").replace("140", "141")}</table:table>`;
    expect(await said(lines(""), { styles, after })).toEqual(["140 250"]);
  });
});
