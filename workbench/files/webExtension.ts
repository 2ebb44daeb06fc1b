/**
 * The parts that tell Excel which add-in belongs to a file, so that a colleague who opens it is offered the add-in (MS-OWEXML). The
 * store is that of central deployment: a province hands the add-in out to its people.
 */
import { freeId, isOfType, type Parts, relationshipsOf, writeRelationships } from "./packageParts";
import { childOf, childrenOf, document, element, readXml, type XmlElement } from "./xmlTree";

export interface AddIn {
  /** The Id of the manifest. */
  readonly id: string;
  /** Four numbers, as in the manifest. */
  readonly version: string;
}

const PANES_PART = "xl/webextensions/taskpanes.xml";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PANES_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const PANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
const EXTENSION_TYPE = "application/vnd.ms-office.webextension+xml";
/** How a centrally deployed add-in is found. */
const STORE = "EXCatalog";
const AUTO_SHOW = "Office.AutoShowTaskpaneWithDocument";
const PANE_WIDTH = 350;

/** Reads Id and version from the text of a manifest. */
export function addInOf(manifest: string): AddIn {
  const id = /<Id>\s*([\da-f-]{36})\s*<\/Id>/iu.exec(manifest)?.[1];
  const version = /<Version>\s*(\d+(?:\.\d+){3})\s*<\/Version>/u.exec(manifest)?.[1];
  if (id === undefined || version === undefined) throw new Error("The manifest has no Id or no version.");
  return { id, version };
}

/** The add-ins that a file names. */
export function addInsIn(parts: ReadonlyMap<string, Uint8Array>): readonly AddIn[] {
  return extensionParts(parts).flatMap((part) => {
    const bytes = parts.get(part);
    const reference = bytes === undefined ? null : childOf(readXml(bytes), "reference");
    return reference === null ? [] : [{ id: reference.attrs["id"] ?? "", version: reference.attrs["version"] ?? "" }];
  });
}

function panesPart(parts: ReadonlyMap<string, Uint8Array>): string | null {
  return relationshipsOf(parts, "").find((one) => isOfType(one, "webextensiontaskpanes"))?.target ?? null;
}

function extensionParts(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const panes = panesPart(parts);
  if (panes === null) return [];
  return relationshipsOf(parts, panes).flatMap((one) => (isOfType(one, "webextension") ? [one.target] : []));
}

/** Adds our parts where the file does not name us yet; parts of other add-ins stay. Answers their content types. */
export function writeWebExtension(parts: Parts, { id, version }: AddIn): ReadonlyMap<string, string> {
  if (addInsIn(parts).some((known) => known.id.toLowerCase() === id.toLowerCase())) return new Map();
  const panes = panesPart(parts) ?? PANES_PART;
  const part = freePart(parts);
  const references = relationshipsOf(parts, panes);
  const reference = freeId(references);
  parts.set(part, document(extension({ id, version })));
  const pane = element("wetp:taskpane", { dockstate: "right", visibility: 1, width: PANE_WIDTH, row: 1 }, [
    element("wetp:webextensionref", { "xmlns:r": REFERENCES, "r:id": reference }),
  ]);
  const bytes = parts.get(panes);
  const before = bytes === undefined ? element("wetp:taskpanes", { "xmlns:wetp": PANES }) : readXml(bytes);
  parts.set(panes, document({ ...before, children: [...childrenOf(before), pane] }));
  writeRelationships(parts, panes, [
    ...references,
    { id: reference, type: EXTENSION_RELATIONSHIP, target: part, isOutside: false },
  ]);
  const root = relationshipsOf(parts, "");
  if (!root.some((one) => isOfType(one, "webextensiontaskpanes"))) {
    writeRelationships(parts, "", [
      ...root,
      { id: freeId(root), type: PANES_RELATIONSHIP, target: panes, isOutside: false },
    ]);
  }
  return new Map([
    [panes, PANES_TYPE],
    [part, EXTENSION_TYPE],
  ]);
}

/** The id of this instance is the add-in's own: one file names it once. */
function extension({ id, version }: AddIn): XmlElement {
  return element("we:webextension", { "xmlns:we": EXTENSION, id: `{${id.toUpperCase()}}` }, [
    element("we:reference", { id, version, store: STORE, storeType: STORE }),
    element("we:alternateReferences"),
    element("we:properties", {}, [element("we:property", { name: AUTO_SHOW, value: "true" })]),
    element("we:bindings"),
    element("we:snapshot", { "xmlns:r": REFERENCES }),
  ]);
}

function freePart(parts: ReadonlyMap<string, Uint8Array>): string {
  for (let number = 1; ; number += 1) {
    const part = `xl/webextensions/webextension${number}.xml`;
    if (!parts.has(part)) return part;
  }
}
