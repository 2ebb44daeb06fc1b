/**
 * Reads the sheets of an xlsx file without keeping anything but cells. hucre builds a tree of all shared texts first: half a million of them
 * took 370 MB and most of the time.
 */
import type { SheetCells } from "./sheetReader";
import { xlsxCells } from "./xlsxCells";
import { xlsxComments } from "./xlsxComments";
import { type XlsxPackage, xlsxPackage } from "./xlsxPackage";
import { numberFormats, sharedStrings, struckStyles } from "./xlsxShared";
import { withoutEscapes } from "./xlsxText";
import { localName, scanXml, XmlProblem } from "./xmlScan";

/** @throws When the file is no workbook, is damaged, or is not well-formed. */
export function xlsxSheets(bytes: Uint8Array): readonly SheetCells[] {
  const parts = xlsxPackage(bytes);
  const book = parts.references("").find(({ type }) => type === "officeDocument")?.target ?? "";
  const { listed, is1904 } = workbookOf(parts, book);
  const references = parts.references(book);
  const partOf = (type: string): string => references.find((one) => one.type === type)?.target ?? "";
  const strings = sharedStrings(parts.text(partOf("sharedStrings")));
  const styles = parts.text(partOf("styles"));
  const [formats, struck] = [numberFormats(styles), struckStyles(styles)];
  return listed.flatMap(({ name, id, isHidden }) => {
    const reference = references.find((one) => one.id === id);
    // A sheet with only a chart holds no cells.
    if (reference !== undefined && reference.type !== "worksheet") return [];
    const xml = parts.text(reference?.target ?? "");
    if (xml === null) throw new XmlProblem(`The sheet ${name} is missing.`);
    const cells = isHidden ? NO_CELLS : xlsxCells(xml, { strings, formats, struck, is1904 });
    const comments = isHidden ? [] : xlsxComments(parts, reference?.target ?? "");
    return [{ name, isHidden, ...cells, ...(comments.length > 0 && { comments }) }];
  });
}

type Cells = Omit<SheetCells, "name" | "isHidden">;

const NO_CELLS: Cells = { rows: [], width: 0, merged: [], hiddenRows: new Set(), hiddenColumns: new Set() };

interface ListedSheet {
  readonly name: string;
  /** Of its reference. */
  readonly id: string;
  readonly isHidden: boolean;
}

interface ListedWorkbook {
  readonly listed: readonly ListedSheet[];
  readonly is1904: boolean;
}

function workbookOf(parts: XlsxPackage, part: string): ListedWorkbook {
  const xml = parts.text(part);
  if (xml === null) throw new XmlProblem("There is no workbook.");
  const listed: ListedSheet[] = [];
  let is1904 = false;
  scanXml(xml, {
    onOpen: (tag, attributes) => {
      const name = localName(tag);
      if (name === "workbookPr") is1904 = /^(?:1|true)$/iu.test(attributes["date1904"] ?? "");
      if (name !== "sheet") return;
      const id = Object.entries(attributes).find(([attribute]) => attribute.endsWith(":id"))?.[1] ?? "";
      const isHidden = /^(?:very)?hidden$/iu.test(attributes["state"] ?? "");
      listed.push({ name: withoutEscapes(attributes["name"] ?? ""), id, isHidden });
    },
    onText: () => undefined,
    onClose: () => undefined,
  });
  return { listed, is1904 };
}
