/**
 * Reads the sheets of an OpenDocument file without keeping anything but cells, as `xlsxSheets` does for Excel. hucre makes a tree of the whole
 * file first, and tells nothing of hidden lines.
 */
import { OdsTable } from "./odsCells";
import { OdsStyles } from "./odsStyles";
import type { SheetCells } from "./sheetReader";
import { type Attributes, scanXml, XmlProblem } from "./xmlScan";
import { zipTexts } from "./zipTexts";

/** What holds tables that are no sheets: what was changed before, and what was kept of other files. */
const NO_SHEETS: ReadonlySet<string> = new Set(["table:tracked-changes", "table:dde-links"]);

/** @throws When the file is no OpenDocument sheet, is damaged, is not well-formed, or takes too much room. */
export function odsSheets(bytes: Uint8Array): readonly SheetCells[] {
  const text = zipTexts(bytes);
  const styles = new OdsStyles();
  const shared = text("styles.xml");
  if (shared !== null) styles.read(shared);
  const content = text("content.xml");
  if (content === null) throw new XmlProblem("There is no content.");
  return sheetsOf(content, styles);
}

function sheetsOf(xml: string, styles: OdsStyles): readonly SheetCells[] {
  const reader = new ContentReader(styles);
  scanXml(xml, {
    onOpen: (tag, attributes) => reader.open(tag, attributes),
    onText: (text) => reader.text(text),
    onClose: (tag) => reader.close(tag),
  });
  if (!reader.isInSheets) throw new XmlProblem("There are no sheets.");
  return reader.sheets;
}

/** Styles stand before the sheets. */
class ContentReader {
  readonly sheets: SheetCells[] = [];
  isInSheets = false;
  readonly #styles: OdsStyles;
  #table: OdsTable | null = null;
  /** Elements that are open inside the table, or inside what holds no sheets. */
  #depth = 0;
  #isAside = false;

  constructor(styles: OdsStyles) {
    this.#styles = styles;
  }

  open(tag: string, attributes: Attributes): void {
    if (this.#table !== null || this.#isAside) {
      this.#depth += 1;
      this.#table?.open(tag, attributes);
    } else if (!this.isInSheets) {
      this.isInSheets = tag === "office:spreadsheet";
      this.#styles.open(tag, attributes);
    } else if (NO_SHEETS.has(tag)) this.#isAside = true;
    else if (tag === "table:table") this.#table = new OdsTable(attributes, this.#styles);
  }

  text(text: string): void {
    (this.#table ?? this.#styles).text(text);
  }

  close(tag: string): void {
    if (this.#depth > 0) {
      this.#depth -= 1;
      this.#table?.close(tag);
    } else if (this.#table !== null) {
      this.sheets.push(this.#table.sheet());
      this.#table = null;
    } else if (this.#isAside) this.#isAside = false;
    else if (!this.isInSheets) this.#styles.close(tag);
  }
}
