/** Open, save and open again: nothing changes, for any workbook; and a workbook that went through the workbench keeps what it had. */
import fc from "fast-check";
import {
  blankPage,
  type CellFormat,
  type CellKind,
  type FileCell,
  type FileSheet,
  type FileWorkbook,
  plainFormat,
} from "../../workbench/files/fileWorkbook";
import { fileToState } from "../../workbench/files/fileToState";
import { readWorkbookFile } from "../../workbench/files/readWorkbookFile";
import { saveState } from "../../workbench/files/saveState";
import { writeWorkbookFile } from "../../workbench/files/writeWorkbookFile";
import type { CellValue } from "../../workbench/model/gridModel";
import { type OpenExcel } from "../../workbench/node/openExcel";
import { packageFaults } from "./packageRules";
import { addIn, bytesOf, fileOf, metadata, openEmpty, openSample } from "./sampleState";

const BUILD_TIME = 120_000;
const RUNS = Number(process.env["LRT_FILE_RUNS"] ?? 60);

/** What of a workbook must be the same: the parts of the file in which it stood are no part of it. */
function substance(file: FileWorkbook): unknown {
  return {
    ...file,
    bases: undefined,
    origin: undefined,
    formats: undefined,
    sheets: file.sheets.map((sheet) => ({
      ...sheet,
      origin: undefined,
      tables: sheet.tables.map((table) => ({ ...table, origin: undefined })),
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, format: file.formats[cell.format] })),
      })),
    })),
  };
}

const color = fc.constantFrom("#FFF6D6", "#12324F", "#C00000");
const format = fc.record({
  numberFormat: fc.constantFrom("General", "#,##0", "dd-mm-yyyy", "0.0%", '"€" #,##0.00', "@"),
  bold: fc.boolean(),
  italic: fc.boolean(),
  color: fc.option(color),
  size: fc.constantFrom(null, 9, 14),
  font: fc.constantFrom(null, "Arial"),
  fill: fc.option(color),
  horizontal: fc.constantFrom(null, "left", "center", "right"),
  vertical: fc.constantFrom(null, "top", "center"),
  wrap: fc.boolean(),
  indent: fc.constantFrom(0, 2),
  borders: fc.constantFrom(plainFormat.borders, { top: "#B8A96A", bottom: null, left: null, right: "#000000" }),
  isLocked: fc.boolean(),
}) satisfies fc.Arbitrary<CellFormat>;

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.constantFrom(
    "=1+1",
    "'s-Gravenhage",
    "_x0041_",
    " wit ",
    "a\nb",
    "a\r\nb",
    "<&>\"'",
    "1-2",
    "#N/A",
    "\u0007",
    "]]>",
    "Súdwest-Fryslân",
  ),
);
const formula = fc.constantFrom(
  "=SUM(A1:B2)",
  '=IF(A1="x","<&>",\'Mijn blad\'!B2)',
  "=LRT.VERDEEL(100,A1:A3)",
  "=MAXIFS(A1:A9,B1:B9,1)",
  "=XLOOKUP(1,A:A,B:B)",
);

interface Place {
  readonly row: number;
  readonly column: number;
}

const place = fc.record({ row: fc.nat(40), column: fc.nat(30) });
interface Content {
  readonly kind: CellKind;
  readonly value: CellValue;
}

const content = fc.oneof(
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value): Content => ({ kind: "number", value: Object.is(value, -0) ? 0 : value })),
  text.map((value): Content => ({ kind: value === "" ? "blank" : "text", value })),
  fc.boolean().map((value): Content => ({ kind: "boolean", value })),
  fc.constantFrom("#N/A", "#DIV/0!").map((value): Content => ({ kind: "error", value })),
);

function cellOf(
  { column }: Place,
  { kind, value }: { readonly kind: CellKind; readonly value: CellValue },
  given: string | null,
  number: number,
): FileCell {
  // A formula that answers empty text answers text.
  const shown = kind === "blank" && given !== null ? "text" : kind;
  return { column, kind: shown, value, formula: given, array: null, format: number, rich: null };
}

const cells = fc.uniqueArray(fc.tuple(place, content, fc.option(formula, { freq: 3 }), fc.nat(4)), {
  selector: ([{ row, column }]) => `${row} ${column}`,
  maxLength: 40,
});

function sheetWith(
  name: string,
  list: readonly (readonly [Place, Parameters<typeof cellOf>[1], string | null, number])[],
): FileSheet {
  const rows = [...new Set(list.map(([{ row }]) => row))].sort((one, other) => one - other);
  const filled = rows.map((row) => ({
    row,
    isHidden: row === 3,
    height: row === 4 ? 30 : null,
    format: null,
    cells: list
      .filter(([at]) => at.row === row)
      .map(([at, given, formulaText, number]) => cellOf(at, given, formulaText, number))
      .filter(({ kind, formula: text, format: number }) => kind !== "blank" || text !== null || number !== 0)
      .sort((one, other) => one.column - other.column),
  }));
  return {
    name,
    visibility: name === "Drie" ? "hidden" : "visible",
    rows: filled,
    columns: [{ first: 1, last: 3, width: 12.5, isHidden: false, format: null }],
    merged: ["AA50:AB51"],
    tables: [],
    validations: [
      { addresses: "B2:B9", attributes: { type: "list", allowBlank: "1" }, formula1: '"ja,nee"', formula2: null },
    ],
    conditionals: [],
    frozen: { rows: 1, columns: 2 },
    tabColor: "#12324F",
    showGridlines: false,
    isProtected: false,
    page: {
      ...blankPage,
      orientation: "landscape",
      paper: 9,
      fitToWidth: true,
      titleRows: "$1:$5",
      footer: "&P van &N",
    },
    origin: null,
  };
}

/** A table on a sheet of its own, with headers that XML and formulas find difficult. */
const tableSheet: FileSheet = {
  ...sheetWith("Tabel", []),
  merged: [],
  rows: ["Gebied", "Maand 1 (invoer)", "A & B's [#1]"].map((_header, row) => ({
    row,
    isHidden: false,
    height: null,
    format: null,
    cells: ["Gebied", "Maand 1 (invoer)", "A & B's [#1]"].map((header, column) =>
      row === 0
        ? cellOf({ row, column }, { kind: "text", value: header }, null, 0)
        : cellOf(
            { row, column },
            { kind: "number", value: row + column },
            column === 2 ? "=[@[Maand 1 (invoer)]]*1" : null,
            0,
          ),
    ),
  })),
  tables: [
    {
      name: "LRT_Proef",
      address: "A1:C3",
      columns: [
        { name: "Gebied", formula: null },
        { name: "Maand 1 (invoer)", formula: null },
        { name: "A & B's [#1]", formula: "=[@[Maand 1 (invoer)]]*1" },
      ],
      hasHeader: true,
      hasTotals: false,
      hasFilter: true,
      style: "TableStyleMedium2",
      bandedRows: true,
      bandedColumns: false,
      firstColumn: false,
      origin: null,
    },
  ],
};

const workbooks = fc
  .tuple(fc.tuple(format, format, format, format), cells, cells)
  .map(([formats, one, other]): FileWorkbook => ({
    sheets: [sheetWith("Blad 1", one), sheetWith("Drie", other), tableSheet],
    names: [
      { name: "LRT_Proefnaam", formula: "'Blad 1'!$A$1", sheet: null, attributes: {} },
      { name: "Alleen_hier", formula: "Drie!$B$2", sheet: "Drie", attributes: { hidden: "1" } },
    ],
    formats: [plainFormat, ...formats],
    activeSheet: 2,
    origin: null,
  }));

describe("open, save, open", () => {
  test("changes nothing of any workbook, and what is written is valid", () => {
    fc.assert(
      fc.property(workbooks, (workbook) => {
        const bytes = writeWorkbookFile(workbook, null);
        expect(packageFaults(bytes)).toEqual([]);
        const opened = fileOf(bytes);
        expect(substance(opened)).toEqual(substance(workbook));
        expect(substance(fileOf(writeWorkbookFile(opened, addIn)))).toEqual(substance(opened));
      }),
      { numRuns: RUNS },
    );
  });
});

describe("a workbook that goes through the workbench", () => {
  let excel: OpenExcel;
  let bytes: Uint8Array;
  beforeAll(async () => {
    excel = await openSample();
    bytes = bytesOf(excel.state);
    excel.close();
  }, BUILD_TIME);

  test(
    "is the same when it is opened and saved",
    async () => {
      const empty = await openEmpty();
      const file = fileOf(bytes);
      const opened = fileToState(file, empty.state);
      await empty.state.grid.settled();
      const saved = saveState(empty.state, { metadata, opened, addIn });
      empty.close();
      expect(saved.remarks).toEqual([]);
      expect(packageFaults(saved.bytes)).toEqual([]);
      expect(substance(fileOf(saved.bytes))).toEqual(substance(file));
    },
    BUILD_TIME,
  );

  test(
    "keeps parts that nobody knows, and looks of cells that nobody touched",
    async () => {
      const empty = await openEmpty();
      const foreign = foreignFile(bytes);
      const file = fileOf(foreign);
      const opened = fileToState(file, empty.state);
      empty.state.write({ sheetId: empty.state.activeSheet, row: 5000, column: 0, rows: 1, columns: 1 }, [["Nieuw"]]);
      await empty.state.grid.settled();
      const saved = saveState(empty.state, { metadata, opened, addIn });
      empty.close();
      const read = readWorkbookFile(saved.bytes);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      expect([...(read.value.workbook.origin?.parts.keys() ?? [])]).toContain("customXml/item1.xml");
      expect(packageFaults(saved.bytes)).toEqual([]);
      const before = file.sheets.map(({ rows }) => rows.flatMap(({ cells: line }) => line.map((cell) => cell.format)));
      const after = read.value.workbook.sheets.map(({ rows }) =>
        rows.filter(({ row }) => row !== 5000).flatMap(({ cells: line }) => line.map((cell) => cell.format)),
      );
      expect(after).toEqual(before);
    },
    BUILD_TIME,
  );
});

/** The file with a part that no reader of spreadsheets knows. */
function foreignFile(bytes: Uint8Array): Uint8Array {
  const file = fileOf(bytes);
  const parts = new Map(file.origin?.parts);
  parts.set(
    "customXml/item1.xml",
    new TextEncoder().encode('<?xml version="1.0"?><lrt xmlns="urn:nl:lrt:besluit:1"/>'),
  );
  const types = new TextDecoder().decode(parts.get("[Content_Types].xml"));
  const override = '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/></Types>';
  parts.set("[Content_Types].xml", new TextEncoder().encode(types.replace("</Types>", override)));
  const origin = file.origin === null ? null : { ...file.origin, parts };
  return writeWorkbookFile({ ...file, origin }, null);
}
