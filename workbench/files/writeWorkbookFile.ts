/** Writes a workbook as an .xlsx file: parts of its own over those that the file had, which stay as they are. */
import { withDynamicMark } from "./cellMetadata";
import { type CellFormat, type FileCell, type FileSheet, type FileWorkbook, plainFormat } from "./fileWorkbook";
import {
  closeParts,
  freeId,
  isOfType,
  type Parts,
  type Relationship,
  relationshipsOf,
  relationshipsPart,
  writeContentTypes,
  writeRelationships,
} from "./packageParts";
import { readFormats } from "./readStyles";
import { SharedStrings } from "./sharedStrings";
import { storedFormula } from "./storedFormula";
import { type AddIn, writeWebExtension } from "./webExtension";
import { sheetPart } from "./writeSheet";
import { MAIN, StyleBook } from "./writeStyles";
import { tableElement } from "./writeTable";
import {
  cellEscapes,
  childOf,
  childrenOf,
  document,
  element,
  readXml,
  withoutAttributes,
  type XmlElement,
} from "./xmlTree";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr " +
  "oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");
/** The engine that Excel reckons by: an older number makes Excel compute everything again at opening. */
const CALCULATION = 191_029;

/** @param addIn What colleagues who open the file are offered; null for nothing. */
export function writeWorkbookFile(workbook: FileWorkbook, addIn: AddIn | null): Uint8Array {
  return new FileWriter(workbook).bytes(addIn);
}

class FileWriter {
  readonly #workbook: FileWorkbook;
  readonly #parts: Parts;
  readonly #types = new Map<string, string>();
  readonly #styles: StyleBook;
  readonly #strings = new SharedStrings();
  readonly #part: string;
  readonly #known: readonly CellFormat[];
  readonly #formats = new Map<number, number>();
  #references: readonly Relationship[];
  #dynamic: { readonly root: XmlElement; readonly number: number } | null = null;
  #nextTable: number;

  constructor(workbook: FileWorkbook) {
    const { origin } = workbook;
    this.#workbook = workbook;
    this.#parts = new Map(origin?.parts);
    this.#part = origin?.workbookPart ?? "xl/workbook.xml";
    this.#styles = new StyleBook(origin?.styles ?? null);
    this.#known = origin?.styles == null ? [plainFormat] : readFormats(origin.styles);
    this.#references = relationshipsOf(this.#parts, this.#part).filter(
      (one) =>
        !["worksheet", "calcChain", "sharedStrings", "styles", "sheetMetadata"].some((word) => isOfType(one, word)),
    );
    const ids = workbook.sheets.flatMap(({ tables }) => tables.map((table) => Number(table.origin?.attrs["id"] ?? 0)));
    this.#nextTable = Math.max(0, ...ids) + 1;
  }

  bytes(addIn: AddIn | null): Uint8Array {
    const { sheets, origin } = this.#workbook;
    this.#forgetOld();
    const parts = sheets.map((sheet) => sheet.origin?.part ?? null);
    const ids = sheets.map((sheet, index) => {
      const part = parts[index] ?? this.#freePart("xl/worksheets/sheet");
      this.#writeSheet(sheet, part, index === this.#workbook.activeSheet);
      return this.#refer("worksheet", part, "worksheet+xml");
    });
    this.#write("styles", origin?.stylesPart ?? "xl/styles.xml", this.#styles.written(), "styles+xml");
    if (this.#strings.count > 0)
      this.#write(
        "sharedStrings",
        this.#oldPart("sharedStrings") ?? "xl/sharedStrings.xml",
        this.#strings.written(),
        "sharedStrings+xml",
      );
    if (this.#dynamic !== null)
      this.#write(
        "sheetMetadata",
        this.#oldPart("sheetMetadata") ?? "xl/metadata.xml",
        this.#dynamic.root,
        "sheetMetadata+xml",
      );
    else this.#keepMetadata();
    this.#parts.set(this.#part, document(this.#workbookElement(ids)));
    this.#types.set(this.#part, `${SPREADSHEET}.sheet.main+xml`);
    writeRelationships(this.#parts, this.#part, this.#references);
    this.#writeRoot();
    if (addIn !== null) for (const [part, type] of writeWebExtension(this.#parts, addIn)) this.#types.set(part, type);
    writeContentTypes(this.#parts, this.#types);
    return closeParts(this.#parts);
  }

  /** Parts that are written anew, and those of sheets and tables that are gone. */
  #forgetOld(): void {
    const { origin } = this.#workbook;
    if (origin === null) return;
    const kept = new Set(this.#workbook.sheets.map((sheet) => sheet.origin?.part));
    for (const one of relationshipsOf(origin.parts, origin.workbookPart)) {
      if (["calcChain", "sharedStrings"].some((word) => isOfType(one, word))) this.#parts.delete(one.target);
      if (!isOfType(one, "worksheet")) continue;
      for (const table of relationshipsOf(origin.parts, one.target))
        if (isOfType(table, "table")) this.#parts.delete(table.target);
      if (kept.has(one.target)) continue;
      this.#parts.delete(one.target);
      this.#parts.delete(relationshipsPart(one.target));
    }
  }

  #writeSheet(sheet: FileSheet, part: string, isInFront: boolean): void {
    const before = relationshipsOf(this.#parts, part).filter((one) => !isOfType(one, "table"));
    let references: readonly Relationship[] = before;
    const tableIds = sheet.tables.map((table, index) => {
      const target = sheet.origin?.tableParts[index] ?? this.#freePart("xl/tables/table");
      const id = freeId(references);
      references = [...references, { id, type: `${OFFICE}/table`, target, isOutside: false }];
      this.#parts.set(target, document(tableElement(table, Number(table.origin?.attrs["id"] ?? this.#nextTable++))));
      this.#types.set(target, `${SPREADSHEET}.table+xml`);
      return id;
    });
    const bytes = sheetPart(sheet, {
      styles: this.#styles,
      stringNumber: (cell: FileCell) => this.#strings.numberOf(cell),
      formatNumber: (format) => this.#formatNumber(format),
      dynamicNumber: () => this.#dynamicNumber(),
      tableIds,
      isInFront,
    });
    this.#parts.set(part, bytes);
    writeRelationships(this.#parts, part, references);
  }

  /** Formats that the file had keep their number; formats that came later are made of the one that their cell had. */
  #formatNumber(index: number): number {
    const found = this.#formats.get(index);
    if (found !== undefined) return found;
    const format = this.#workbook.formats[index] ?? plainFormat;
    const isKnown = this.#workbook.origin?.styles != null && index < this.#known.length;
    const number = isKnown ? index : this.#styles.formatNumber(format, this.#baseOf(index));
    this.#formats.set(index, number);
    return number;
  }

  #baseOf(index: number): { readonly number: number; readonly format: CellFormat } | null {
    const base = this.#workbook.bases?.get(index);
    const format = base === undefined ? undefined : this.#known[base];
    return base === undefined || format === undefined ? null : { number: base, format };
  }

  #dynamicNumber(): number {
    const part = this.#oldPart("sheetMetadata");
    const bytes = part === null ? undefined : this.#parts.get(part);
    this.#dynamic ??= withDynamicMark(bytes === undefined ? null : readXml(bytes));
    return this.#dynamic.number;
  }

  #keepMetadata(): void {
    const part = this.#oldPart("sheetMetadata");
    if (part !== null && this.#parts.has(part)) this.#refer("sheetMetadata", part, "sheetMetadata+xml");
  }

  #oldPart(word: string): string | null {
    const { origin } = this.#workbook;
    if (origin === null) return null;
    return relationshipsOf(origin.parts, origin.workbookPart).find((one) => isOfType(one, word))?.target ?? null;
  }

  #write(word: string, part: string, root: XmlElement, type: string): void {
    this.#parts.set(part, document(root));
    this.#refer(word, part, type);
  }

  /** The id of a reference of the workbook to a part of a kind that it knows. */
  #refer(word: string, target: string, type: string): string {
    const id = freeId(this.#references);
    this.#references = [...this.#references, { id, type: `${OFFICE}/${word}`, target, isOutside: false }];
    this.#types.set(target, `${SPREADSHEET}.${type}`);
    return id;
  }

  #freePart(start: string): string {
    for (let number = 1; ; number += 1)
      if (!this.#parts.has(`${start}${number}.xml`)) return this.#reserve(`${start}${number}.xml`);
  }

  #reserve(part: string): string {
    this.#parts.set(part, new Uint8Array());
    return part;
  }

  #workbookElement(ids: readonly string[]): XmlElement {
    const { origin, activeSheet } = this.#workbook;
    const before = origin?.workbook ?? null;
    const own = new Set(["sheets", "definedNames", "bookViews", "workbookPr"]);
    const properties = childOf(before, "workbookPr");
    const views = childOf(before, "bookViews");
    const view = childOf(views, "workbookView");
    const listed = this.#listedSheets(ids);
    const names = this.#names();
    const children = [
      ...childrenOf(before).filter(({ local }) => !own.has(local)),
      element("workbookPr", withoutAttributes(properties?.attrs, "date1904"), childrenOf(properties)),
      element("bookViews", {}, [
        element(
          "workbookView",
          { ...view?.attrs, activeTab: activeSheet === 0 ? null : activeSheet },
          childrenOf(view),
        ),
        ...childrenOf(views).slice(1),
      ]),
      element("sheets", {}, [...listed, ...(origin?.otherSheets ?? [])]),
      ...(names.length === 0 ? [] : [element("definedNames", {}, names)]),
      ...(childOf(before, "calcPr") === null ? [element("calcPr", { calcId: CALCULATION })] : []),
    ].sort((one, other) => WORKBOOK_ORDER.indexOf(one.local) - WORKBOOK_ORDER.indexOf(other.local));
    const attrs = {
      ...before?.attrs,
      xmlns: before?.attrs["xmlns"] ?? MAIN,
      "xmlns:r": before?.attrs["xmlns:r"] ?? OFFICE,
    };
    return element("workbook", attrs, children);
  }

  /** Sheets keep the number that they had. */
  #listedSheets(ids: readonly string[]): readonly XmlElement[] {
    const before = childrenOf(childOf(this.#workbook.origin?.workbook ?? null, "sheets"));
    const known = new Map(before.map(({ attrs }) => [attrs["name"] ?? "", attrs["sheetId"] ?? ""]));
    let nextId = Math.max(0, ...before.map(({ attrs }) => Number(attrs["sheetId"] ?? 0)));
    return this.#workbook.sheets.map(({ name, visibility }, index) =>
      element("sheet", {
        name: cellEscapes(name),
        sheetId: known.get(cellEscapes(name)) ?? String((nextId += 1)),
        state: visibility === "visible" ? null : visibility,
        "r:id": ids[index],
      }),
    );
  }

  #names(): readonly XmlElement[] {
    const { names, sheets } = this.#workbook;
    const places = new Map(sheets.map(({ name }, index) => [name, index]));
    const own = names.flatMap(({ name, formula, sheet, attributes }) => {
      if (sheet !== null && !places.has(sheet)) return [];
      const localSheetId = sheet === null ? null : (places.get(sheet) ?? null);
      return [
        element("definedName", { name: cellEscapes(name), localSheetId, ...attributes }, [
          storedFormula(formula, null),
        ]),
      ];
    });
    const printed = sheets.flatMap(({ name, page }, localSheetId) => {
      const quoted = `'${name.replaceAll("'", "''")}'`;
      const printName = (kind: string, text: string | null): readonly XmlElement[] =>
        text === null ? [] : [element("definedName", { name: `_xlnm.${kind}`, localSheetId }, [`${quoted}!${text}`])];
      return [...printName("Print_Area", page.printArea), ...printName("Print_Titles", page.titleRows)];
    });
    return [...own, ...printed];
  }

  /** Where the workbook stands, and what it is about; a file that was opened keeps its own. */
  #writeRoot(): void {
    if (this.#workbook.origin !== null) return;
    this.#parts.set("docProps/core.xml", document(coreProperties()));
    this.#types.set("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    writeRelationships(this.#parts, "", [
      { id: "rId1", type: `${OFFICE}/officeDocument`, target: this.#part, isOutside: false },
      { id: "rId2", type: `${PACKAGE}/metadata/core-properties`, target: "docProps/core.xml", isOutside: false },
    ]);
  }
}

function coreProperties(): XmlElement {
  const attrs = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  return element("cp:coreProperties", attrs, [
    element("dc:creator", {}, ["LRT Verdeelhulp"]),
    element("dc:language", {}, ["nl-NL"]),
  ]);
}
