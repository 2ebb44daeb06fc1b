/** The parts of an xlsx file that a list needs, found by their references (ECMA-376 part 2). */
import { localName, scanXml } from "./xmlScan";
import { type ZipTexts, zipTexts } from "./zipTexts";

export interface Reference {
  readonly id: string;
  /** The last word of its type: strict and transitional files have other addresses with the same one. */
  readonly type: string;
  /** The name of the part. */
  readonly target: string;
}

export interface XlsxPackage {
  readonly text: ZipTexts;
  readonly references: (part: string) => readonly Reference[];
}

/** @throws When the file is no whole zip; each part only when it is read. */
export function xlsxPackage(bytes: Uint8Array): XlsxPackage {
  const text = zipTexts(bytes);
  return { text, references: (part) => referencesOf(part, text(referencesPart(part))) };
}

/** "xl/workbook.xml" has its references in "xl/_rels/workbook.xml.rels". */
function referencesPart(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

function referencesOf(part: string, xml: string | null): readonly Reference[] {
  const found: Reference[] = [];
  if (xml === null) return found;
  scanXml(xml, {
    onOpen: (tag, { Id = "", Type = "", Target = "", TargetMode }) => {
      if (localName(tag) !== "Relationship" || TargetMode === "External") return;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: resolved(part, Target) });
    },
    onText: () => undefined,
    onClose: () => undefined,
  });
  return found;
}

/** A target is relative to the folder of the part that names it, or begins at the root. */
function resolved(part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const names: string[] = [];
  for (const name of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(name);
  }
  return names.join("/");
}
