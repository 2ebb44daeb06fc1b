/** What the sheets of an xlsx file share: the texts of cells, each once, and how numbers look. */
import { builtInFormats } from "./numberFormats";
import { localName, scanXml } from "./xmlScan";
import { isSwitchedOn, XlsxText } from "./xlsxText";

export interface XlsxShared {
  readonly strings: readonly string[];
  /** The number format of each style of a cell. */
  readonly formats: readonly string[];
  /** Of each style whether a line is drawn through its cells. */
  readonly struck: readonly boolean[];
  /** Whether days are counted from 1904. */
  readonly is1904: boolean;
}

/** @param xml Of the part with shared strings. Takes as long as it is; nothing but the texts is kept. */
export function sharedStrings(xml: string | null): readonly string[] {
  const strings: string[] = [];
  if (xml === null) return strings;
  const text = new XlsxText();
  scanXml(xml, {
    onOpen: (tag, attributes) => {
      const name = localName(tag);
      if (name === "si") text.begin();
      else text.open(name, attributes);
    },
    onText: (piece) => text.text(piece),
    onClose: (tag) => {
      const name = localName(tag);
      if (name === "si") strings.push(text.shown());
      else text.close(name);
    },
  });
  return strings;
}

/** @param xml Of the part with styles. */
export function numberFormats(xml: string | null): readonly string[] {
  const own = new Map<string, string>();
  const used: string[] = [];
  if (xml === null) return used;
  // Looks of tables and of conditions have formats of their own, under numbers that mean something else for cells.
  let isInFormats = false;
  let isInCells = false;
  scanXml(xml, {
    onOpen: (tag, attributes) => {
      const name = localName(tag);
      if (name === "numFmts") isInFormats = true;
      else if (name === "numFmt" && isInFormats) own.set(attributes["numFmtId"] ?? "", attributes["formatCode"] ?? "");
      else if (name === "cellXfs") isInCells = true;
      else if (name === "xf" && isInCells) used.push(attributes["numFmtId"] ?? "0");
    },
    onText: () => undefined,
    onClose: (tag) => {
      if (localName(tag) === "numFmts") isInFormats = false;
      if (localName(tag) === "cellXfs") isInCells = false;
    },
  });
  return used.map((id) => own.get(id) ?? builtInFormats.get(Number(id)) ?? "General");
}

/**
 * Of each style of a cell whether a line is drawn through it: what somebody crossed out.
 *
 * @param xml Of the part with styles.
 */
export function struckStyles(xml: string | null): readonly boolean[] {
  const fonts: boolean[] = [];
  const used: boolean[] = [];
  if (xml === null) return used;
  let inside = "";
  scanXml(xml, {
    onOpen: (tag, attributes) => {
      const name = localName(tag);
      if (name === "fonts" || name === "cellXfs") inside = name;
      else if (name === "font" && inside === "fonts") fonts.push(false);
      else if (name === "strike" && inside === "fonts") fonts[fonts.length - 1] = isSwitchedOn(attributes);
      else if (name === "xf" && inside === "cellXfs") used.push(fonts[Number(attributes["fontId"] ?? 0)] === true);
    },
    onText: () => undefined,
    onClose: (tag) => {
      if (localName(tag) === inside) inside = "";
    },
  });
  return used;
}
