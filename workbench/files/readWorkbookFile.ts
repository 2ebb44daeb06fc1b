/** Opens an .xlsx file: what it holds as plain data, and what of it cannot be shown. */
import { combineRemarks } from "./remarks";
import { withoutEscapes } from "../../src/intake/source/xlsxText";
import { fail, problem, type Result, succeed } from "../../src/text/result";
import type { FileName, FileSheet, FileWorkbook } from "./fileWorkbook";
import { isOfType, openParts, type Parts, relationshipsOf } from "./packageParts";
import type { SharedString } from "./readCells";
import { type NamedSheet, readSheet } from "./readSheet";
import { isTrue, readFormats } from "./readStyles";
import { shownFormula } from "./storedFormula";
import { childOf, childrenOf, readXml, textOf, withoutPrefix, type XmlElement } from "./xmlTree";

export interface OpenedFile {
  readonly workbook: FileWorkbook;
  /** What of the file could not be read as it was meant. */
  readonly remarks: readonly string[];
}

/** Reads a file as Excel, LibreOffice and others write it. A file that is damaged or unsafe is refused with a sentence. */
export function readWorkbookFile(bytes: Uint8Array): Result<OpenedFile> {
  const opened = openParts(bytes);
  if (!opened.ok) return opened;
  try {
    return readParts(opened.value);
  } catch {
    // A reader of XML throws in its own words; for a planner there is one thing to do.
    return fail(problem("source.workbookBroken"));
  }
}

function readParts(parts: Parts): Result<OpenedFile> {
  const told: string[] = [];
  const workbookPart = relationshipsOf(parts, "").find((one) => isOfType(one, "officeDocument"))?.target ?? "";
  const bytes = parts.get(workbookPart);
  if (bytes === undefined) return fail(problem("source.workbookBroken"));
  const workbook = plain(readXml(bytes));
  const references = relationshipsOf(parts, workbookPart);
  const partOf = (word: string): string | null => references.find((one) => isOfType(one, word))?.target ?? null;
  const stylesPart = partOf("styles");
  const styles = rootOf(parts, stylesPart);
  const formats = readFormats(styles);
  const is1904 = isTrue(childOf(workbook, "workbookPr")?.attrs["date1904"]);
  if (is1904)
    told.push("De werkmap telt dagen vanaf 1904. Bij het opslaan tellen zij vanaf 1900; de datums blijven gelijk.");
  const around = {
    strings: readStrings(rootOf(parts, partOf("sharedStrings"))),
    formats,
    is1904,
    isDynamic: dynamicMetadata(rootOf(parts, partOf("sheetMetadata"))),
    tell: (remark: string) => told.push(remark),
  };
  const named = namedSheets(workbook, references);
  const otherSheets = named.flatMap((sheet) => (sheet.part === null ? [sheet.element] : []));
  for (const { attrs } of otherSheets)
    told.push(
      `Het blad ${attrs["name"] ?? ""} is geen rekenblad. Het blijft in het bestand, maar is hier niet te zien.`,
    );
  const sheets = named.map(({ part, ...sheet }) =>
    part === null ? null : readSheet({ ...sheet, part }, parts, around),
  );
  const inFront = named[Number(childOf(childOf(workbook, "bookViews"), "workbookView")?.attrs["activeTab"] ?? 0)];
  const readable = withPrintNames(sheets, workbook);
  if (readable.length === 0) return fail(problem("source.workbookBroken"));
  return succeed({
    workbook: {
      sheets: readable,
      names: namesOf(workbook, named),
      formats,
      activeSheet: Math.max(
        0,
        readable.findIndex(({ name }) => name === inFront?.name),
      ),
      origin: { parts, workbookPart, workbook, stylesPart, styles, otherSheets },
    },
    remarks: combineRemarks(told),
  });
}

function plain(root: XmlElement): XmlElement {
  return withoutPrefix(root, root.prefix);
}

function rootOf(parts: Parts, part: string | null): XmlElement | null {
  const bytes = part === null ? undefined : parts.get(part);
  return bytes === undefined ? null : plain(readXml(bytes));
}

/** A sheet as the workbook lists it; without a part when it is none of cells. */
interface ListedSheet extends Omit<NamedSheet, "part"> {
  readonly part: string | null;
  readonly element: XmlElement;
}

function namedSheets(workbook: XmlElement, references: ReturnType<typeof relationshipsOf>): readonly ListedSheet[] {
  return childrenOf(childOf(workbook, "sheets"), "sheet").map((node) => {
    const { attrs } = node;
    const id = Object.entries(attrs).find(([attribute]) => attribute.endsWith(":id"))?.[1] ?? "";
    const reference = references.find((one) => one.id === id);
    const isOfCells = reference !== undefined && isOfType(reference, "worksheet");
    const state = attrs["state"];
    return {
      name: withoutEscapes(attrs["name"] ?? ""),
      part: isOfCells ? reference.target : null,
      element: node,
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    };
  });
}

/** Text with runs keeps its runs; the reading aid for Japanese is no text. */
function readStrings(root: XmlElement | null): readonly SharedString[] {
  return childrenOf(root, "si").map((item) => {
    const runs = childrenOf(item, "r");
    const texts = runs.length > 0 ? runs.map((run) => childOf(run, "t")) : [childOf(item, "t")];
    return { text: withoutEscapes(texts.map(textOf).join("")), rich: runs.length > 0 ? item : null };
  });
}

/** Which numbers of cell metadata say that a formula fills as many cells as its answer has (MS-XLSX 2.3.5). */
function dynamicMetadata(root: XmlElement | null): (metadata: string) => boolean {
  const types = childrenOf(childOf(root, "metadataTypes"), "metadataType").map(({ attrs }) => attrs["name"]);
  const cells = childrenOf(childOf(root, "cellMetadata"), "bk").map((block) => {
    const type = Number(childOf(block, "rc")?.attrs["t"] ?? 0);
    return types[type - 1] === "XLDAPR";
  });
  return (metadata) => cells[Number(metadata) - 1] === true;
}

const BUILT_IN = /^_xlnm\./iu;

function namesOf(workbook: XmlElement, sheets: readonly ListedSheet[]): readonly FileName[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName").flatMap((node) => {
    const { name = "", localSheetId, ...attributes } = node.attrs;
    // Print areas and titles belong to their sheet; other names of Excel itself stay as they are.
    if (/^_xlnm\.Print_(?:Area|Titles)$/iu.test(name)) return [];
    const formula = BUILT_IN.test(name) ? textOf(node) : shownFormula(textOf(node), null).slice(1);
    return [
      {
        name: withoutEscapes(name),
        formula,
        sheet: localSheetId === undefined ? null : (sheets[Number(localSheetId)]?.name ?? null),
        attributes,
      },
    ];
  });
}

/** What is printed stands in names of the workbook, by the place of the sheet. */
function withPrintNames(sheets: readonly (FileSheet | null)[], workbook: XmlElement): readonly FileSheet[] {
  const printed = new Map(
    childrenOf(childOf(workbook, "definedNames"), "definedName").map((node) => [
      `${(node.attrs["name"] ?? "").toLowerCase()} ${node.attrs["localSheetId"] ?? ""}`,
      textOf(node),
    ]),
  );
  return sheets.flatMap((sheet, index) => {
    if (sheet === null) return [];
    const titles = printed.get(`_xlnm.print_titles ${index}`);
    const rows = /(\$\d+:\$\d+)/u.exec(titles ?? "")?.[1] ?? null;
    const area = printed.get(`_xlnm.print_area ${index}`);
    const printArea = area === undefined ? null : area.slice(area.lastIndexOf("!") + 1);
    return [{ ...sheet, page: { ...sheet.page, titleRows: rows, printArea } }];
  });
}
