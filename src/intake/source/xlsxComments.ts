/** What people wrote in a bubble at a cell of an xlsx sheet: no cell holds it, and it may say that the figure is another one. */
import { shownText } from "../cells/cell";
import type { XlsxPackage } from "./xlsxPackage";
import { withoutEscapes } from "./xlsxText";
import { localName, scanXml } from "./xmlScan";

/** What stands before a comment with answers, for an Excel that does not know them. */
const FOR_OLD_EXCEL = /^\[(?:threaded comment|opmerkingenthread)\].*?(?:comment|opmerking):/isu;

/** Each with its cell in front: "B2: wordt 3.100". Where a comment has answers, the sheet keeps a copy of all in it. */
export function xlsxComments(parts: XlsxPackage, sheet: string): readonly string[] {
  return parts
    .references(sheet)
    .filter(({ type }) => type === "comments")
    .flatMap(({ target }) => commentsIn(parts.text(target) ?? ""));
}

function commentsIn(xml: string): readonly string[] {
  const found: string[] = [];
  let cell = "";
  let text = "";
  let isText = false;
  if (xml === "") return found;
  scanXml(xml, {
    onOpen: (tag, { ref = "" }) => {
      if (localName(tag) === "comment") [cell, text] = [ref, ""];
      isText = localName(tag) === "t";
    },
    onText: (part) => {
      if (isText) text += part;
    },
    onClose: (tag) => {
      isText = false;
      if (localName(tag) === "comment")
        found.push(`${cell}: ${shownText(withoutEscapes(text).replace(FOR_OLD_EXCEL, "").trim())}`);
    },
  });
  return found;
}
