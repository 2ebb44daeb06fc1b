/** The file that we write: a valid package, the same for other readers, with what Excel needs for our functions and our add-in. */
import * as otherReader from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import type { FileWorkbook } from "../../workbench/files/fileWorkbook";
import { addInsIn } from "../../workbench/files/webExtension";
import { writeWorkbookFile } from "../../workbench/files/writeWorkbookFile";
import { columnLetters } from "../../workbench/model/cellArea";
import type { OpenExcel } from "../../workbench/node/openExcel";
import { packageFaults } from "./packageRules";
import { addIn, bytesOf, cellsByPlace, fileOf, openSample, sheetOf } from "./sampleState";

const BUILD_TIME = 120_000;

describe("the sample workbook as a file", () => {
  let excel: OpenExcel;
  let bytes: Uint8Array;
  let file: FileWorkbook;
  beforeAll(async () => {
    excel = await openSample();
    bytes = bytesOf(excel.state);
    file = fileOf(bytes);
  }, BUILD_TIME);
  afterAll(() => excel.close());

  const textOf = (part: string): string => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

  test("is a package in which every part is there, has a type and is well-formed", () => {
    expect(packageFaults(bytes)).toEqual([]);
  });

  test("prints each sheet on its side, as wide as a page, with its headers above and its name below", () => {
    const pages = file.sheets.map(({ name, page }) => [name, page] as const);
    const layouts = pages.filter(([name]) => ["Besluit", "Taakstelling", "Controles"].includes(name));
    expect(layouts.length).toBeGreaterThan(1);
    for (const [, page] of layouts) {
      expect(page).toMatchObject({ orientation: "landscape", paper: 9, fitToWidth: true });
      expect(page.footer).toBe("&L&F – &A&RPagina &P van &N");
    }
    const titleRows = Object.fromEntries(layouts.map(([name, page]) => [name, page.titleRows]));
    // The headers of the table; on Controles all from the title to the headers: its verdict is on every page.
    expect(titleRows).toMatchObject({ Besluit: "$5:$5", Controles: "$1:$6" });
    // On sheets of the planner's own nothing is set.
    const others = pages.filter(([, page]) => page.orientation === null).map(([name]) => name);
    expect(others).toEqual(["Verdeling provincies", "Verdeling gemeenten"]);
  });

  test("is the same, byte for byte, when nothing changed", () => {
    expect(Buffer.from(bytesOf(excel.state)).equals(Buffer.from(bytes))).toBe(true);
  });

  test("shows a second reader the same cells (SheetJS)", () => {
    const book = otherReader.read(bytes, { type: "array" });
    expect(book.SheetNames).toEqual(file.sheets.map(({ name }) => name));
    const differing = [...cellsByPlace(file)].flatMap(([place, { kind, value }]) => {
      const at = place.lastIndexOf("!");
      const [row = 0, column = 0] = place
        .slice(at + 1)
        .split(" ")
        .map(Number);
      const cell = book.Sheets[place.slice(0, at)]?.[`${columnLetters(column)}${row + 1}`] as
        { t: string; v: unknown; w?: string } | undefined;
      const seen = cell?.t === "e" ? cell.w : cell?.v;
      return kind === "blank" || (value === "" && seen === undefined) || seen === value
        ? []
        : [`${place}: ${String(seen)}`];
    });
    expect(differing).toEqual([]);
  });

  test("shows a third reader the same cells (hucre)", async () => {
    const book = await readXlsx(bytes);
    const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet.rows]));
    const differing = [...cellsByPlace(file)].flatMap(([place, { kind, value, format }]) => {
      const at = place.lastIndexOf("!");
      const [row = 0, column = 0] = place
        .slice(at + 1)
        .split(" ")
        .map(Number);
      const seen = sheets.get(place.slice(0, at))?.[row]?.[column];
      const isDay = seen instanceof Date && file.formats[format]?.numberFormat === "dd-mm-yyyy";
      return kind === "blank" || value === "" || isDay || seen === value ? [] : [`${place}: ${String(seen)}`];
    });
    expect(differing).toEqual([]);
  });

  /** The part of a sheet: sheets are numbered in the order in which they stand. */
  const partOf = (name: string): string => {
    const names = file.sheets.map((sheet) => sheet.name);
    if (!names.includes(name)) throw new Error(`There is no sheet ${name}.`);
    return `xl/worksheets/sheet${1 + names.indexOf(name)}.xml`;
  };

  test("stores our functions as functions of an add-in, with their answers", () => {
    const sheet = textOf(partOf("Verdeling provincies"));
    expect(sheet).toContain('<f t="array" ref="A5:A16">_xldudf_LRT_VERDEEL(96000,C5:C16,"sluitend")</f>');
    expect(sheet).not.toMatch(/<f[^>]*>[^<]*LRT\./u);
    const answers = sheetOf(file, "Verdeling provincies").rows.flatMap(({ row, cells }) =>
      row >= 4 && row < 16 ? [Number(cells[0]?.value)] : [],
    );
    expect(answers.reduce((sum, places) => sum + places, 0)).toBe(96_000);
  });

  test("marks a formula that spills as one, by metadata that is there", () => {
    expect(textOf(partOf("Verdeling provincies"))).toMatch(/<c r="A5"[^>]* cm="1"/u);
    expect(textOf("xl/metadata.xml")).toContain('fDynamic="1"');
    expect(sheetOf(file, "Verdeling provincies").rows.find(({ row }) => row === 4)?.cells[0]?.array).toEqual({
      address: "A5:A16",
      isDynamic: true,
    });
  });

  test("stores rows of a table and newer functions as a file must", () => {
    const formulas = file.sheets.map((_sheet, index) => textOf(`xl/worksheets/sheet${index + 1}.xml`)).join("");
    expect(formulas).toContain("LRT_Taakstelling[[#This Row],[Opgave]]");
    expect(formulas).toContain("_xlfn.MAXIFS(");
    expect(formulas).not.toMatch(/<f[^>]*>[^<]*\[@/u);
    expect(formulas).not.toMatch(/<f[^>]*>(?:[^<]*[^.\w])?MAXIFS\(/u);
  });

  test("gives a column of a table its one formula, so that rows that come in have it", () => {
    const [table] = sheetOf(file, "Taakstelling").tables;
    const formulas = new Map(table?.columns.map(({ name, formula }) => [name, formula]));
    expect(formulas.get("Opgave")).toMatch(/^=/u);
    expect(formulas.get("Naam")).toBeNull();
  });

  test("offers the add-in to who opens it, by the Id and version of the manifest", () => {
    expect(addInsIn(new Map(Object.entries(unzipSync(bytes))))).toEqual([addIn]);
    const extension = textOf("xl/webextensions/webextension1.xml");
    expect(extension).toContain('store="EXCatalog" storeType="EXCatalog"');
    expect(extension).toContain('<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>');
  });

  test("names the add-in once, however often it is saved", () => {
    const again = writeWorkbookFile(fileOf(bytes), addIn);
    expect(addInsIn(new Map(Object.entries(unzipSync(again))))).toEqual([addIn]);
    expect(packageFaults(again)).toEqual([]);
  });

  test("keeps input cells, widths, frozen headers, validation and bars", () => {
    const sheet = sheetOf(file, "Taakstelling");
    const month = sheet.tables[0]?.columns.findIndex(({ name }) => name === "Maand 1 (invoer)") ?? -1;
    const cell = sheet.rows.find(({ row }) => row === 5)?.cells.find(({ column }) => column === month);
    expect(file.formats[cell?.format ?? 0]).toMatchObject({ fill: "#FFF6D6", borders: { top: "#B8A96A" } });
    expect(sheet.frozen).toEqual({ rows: 5, columns: 1 });
    expect(sheet.columns.length).toBeGreaterThan(5);
    const rule = sheet.validations.find(({ addresses }) => addresses.startsWith(columnLetters(month)));
    expect(rule).toMatchObject({
      addresses: `${columnLetters(month)}1:${columnLetters(month)}1048576`,
      attributes: { type: "whole", operator: "greaterThanOrEqual", showErrorMessage: "1" },
      formula1: "0",
    });
  });
});
