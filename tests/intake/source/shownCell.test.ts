import { shownCell } from "../../../src/intake/source/shownCell";
import { isTelling } from "../../../src/intake/source/tellingFormats";
import { bytesInput, DECISION, outcome, plainXlsx, QUOTA_2024_I, read } from "../corpus";

describe("a cell says what who looks at it sees", () => {
  test.each([
    [1, "0%", "100%"],
    [0.046, "0.0%", "4.6%"],
    [4, '0".000"', '4 (opmaak 0".000")'],
    [4, "0\\.\\0\\0\\0", "4 (opmaak 0\\.\\0\\0\\0)"],
    [3553, "#,##0", 3553],
    [3553, "#,##0,", 3553],
    [45658, "dd/mm/yyyy", 45658],
    [12, '0" %"', 12],
    [3553, '0" excl. amv"', "3553 excl. amv"],
    [5, '"min "0', "min 5"],
    [140, '"-"0', "-140"],
    [140, "-0", "-140"],
    [-140, '0;"-"0', -140],
    [-140, '0;"min "0', "min 140"],
    [140, '0;"min "0', 140],
    [140, '0" plekken"', 140],
    [140, '#,##0" pers."', 140],
    [4000, '0,"k"', 4000],
    [4, '0"k"', "4k"],
    [0, '0;-0;"geen"', 0],
    [140, '[<100]0;0" voorlopig"', "140 voorlopig"],
    [140, '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', 140],
    [140, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 140],
    [140, '[$€-413] #,##0;[Red]"\\-"#,##0', "€ 140"],
    [140, '_ [$€-413] * #,##0_ ;_ [$€-413] * -#,##0_ ;_ [$€-413] * "-"??_ ;_ @_ ', "€ 140"],
    [0, '_ [$€-413] * #,##0_ ;_ [$€-413] * -#,##0_ ;_ [$€-413] * "-"??_ ;_ @_ ', 0],
    [140, "[$-413]#,##0", 140],
    [140, "[$EUR] 0", "EUR 140"],
    [140, '"n.v.t."', '140 (opmaak "n.v.t.")'],
    [140, '0;-0;"geen"', 140],
    [0, '"geen"', '0 (opmaak "geen")'],
    [140, '[<200]"laag";0', '140 (opmaak [<200]"laag";0)'],
    [240, '[<200]"laag";0', 240],
    [200, '[<=200]"laag";[>300]"hoog";0', '200 (opmaak [<=200]"laag";[>300]"hoog";0)'],
    [250, '[<=200]"laag";[>300]"hoog";0', 250],
    [300, '[<>300]0;[=300]"driehonderd"', '300 (opmaak [<>300]0;[=300]"driehonderd")'],
    [140, ";;;", "140 (opmaak ;;;)"],
    [140, "@", 140],
    [140, "[Red]General", 140],
    [140, 'General" (oud)"', "140 (oud)"],
    [12, '"€" 0', "€ 12"],
    ["100", "0%", "100"],
    [null, "0%", null],
  ])("%j with the format %j", (value, format, shown) => {
    expect(shownCell(value, { format })).toBe(shown);
  });

  test("a raised digit is a note: 140 with a raised 1 is not 1401", () => {
    const runs = [
      { text: "140", isRaised: false },
      { text: "12a", isRaised: true },
    ];
    expect(shownCell("14012a", { runs })).toBe("140¹²a");
    expect(shownCell("14012a", { runs: runs.map(({ text }) => ({ text, isRaised: false })) })).toBe("14012a");
  });

  test("a percentage in quotes is a word, digits in quotes are digits", () => {
    expect(['"%"0', "0%", '0" stuks"', '0"000"', "0\\0", "General", ""].map((format) => isTelling(format))).toEqual([
      false,
      true,
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("a workbook whose cells show something else than they hold", () => {
  /** Of two cells with a format of their own; the second style of Excel's list stands for it. */
  const formatted = (format: string, values: readonly number[], id = 170): Uint8Array => {
    const escaped = format.replaceAll('"', "&quot;");
    const row = (name: string, value: number, index: number): string =>
      `<row r="${index}"><c r="A${index}" t="inlineStr"><is><t>${name}</t></is></c><c r="B${index}" s="1"><v>${value}</v></c></row>`;
    const names = ["Drenthe", "Zeeland"];
    return plainXlsx([], {
      "[Content_Types].xml":
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
      "xl/_rels/workbook.xml.rels":
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      "xl/styles.xml": `<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="${escaped}"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="${id}" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Provincie</t></is></c><c r="B1" t="inlineStr"><is><t>Opgave</t></is></c></row>${values.map((value, index) => row(names[index] ?? "", value, index + 2)).join("")}</sheetData></worksheet>`,
    });
  };

  test.each<[string, string, number, string]>([
    ["percentages of Excel's own", "General", 9, "geweigerd: reading.noRows"],
    ["percentages with decimals", "General", 10, "geweigerd: reading.noRows"],
    ["percentages of a format of one's own", "0.0%", 170, "geweigerd: reading.noRows"],
    ["thousands that the format adds", '0".000"', 170, "geweigerd: reading.columnWithoutNumbers"],
    ["points in thousands", "#,##0", 170, "PV22 1, PV29 2"],
  ])("%s", async (_what, format, id, expected) => {
    expect(outcome(await read(bytesInput("a.xlsx", formatted(format, [1, 2], id)), DECISION))).toBe(expected);
  });

  test("a raised note behind a figure is no digit of it", async () => {
    const cell =
      '<c r="B2" t="inlineStr"><is><r><t>140</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>';
    const sheet = `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Gemeente</t></is></c><c r="B1" t="inlineStr"><is><t>Taakstelling</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Zwolle</t></is></c>${cell}</row></sheetData></worksheet>`;
    const book = plainXlsx([], { "xl/worksheets/sheet1.xml": sheet });
    expect(outcome(await read(bytesInput("a.xlsx", book), QUOTA_2024_I))).toBe("GM0193 140");
  });

  test("an OpenDocument sheet with percentages", async () => {
    const { writeOds } = await import("hucre/ods");
    const cells = new Map([["1,1", { style: { numFmt: "0%" } }]]);
    const rows = [
      ["Gemeente", "Taakstelling"],
      ["Zwolle", 1],
      ["Urk", 22],
    ];
    const book = await writeOds({ sheets: [{ name: "Blad1", rows, cells }] });
    expect(outcome(await read(bytesInput("a.ods", book), QUOTA_2024_I))).toBe("GM0184 22");
  });
});
