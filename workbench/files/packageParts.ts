/** The zip of a workbook: its parts, what they are and how they refer to each other (ECMA-376 part 2, open packaging conventions). */
import { unzipSync, zipSync } from "fflate";
import { preflight } from "../../src/intake/source/preflight";
import { fail, problem, type Result, succeed } from "../../src/text/result";
import { childrenOf, document, element, readXml, type XmlElement } from "./xmlTree";

export type Parts = Map<string, Uint8Array>;

/** A reference from one part to another, or to something outside. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
/** The same moment in every file: the same workbook gives the same bytes. */
const MOMENT = new Date(2026, 0, 1);

/** The parts of a file, after the limits that hold for every zipped workbook from outside. */
export function openParts(bytes: Uint8Array): Result<Parts> {
  const checked = preflight(bytes);
  if (!checked.ok) return checked;
  if (checked.value.format !== "xlsx") return fail(problem("source.zipNoWorkbook"));
  try {
    return succeed(new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"))));
  } catch {
    return fail(problem("source.zipBroken"));
  }
}

export function closeParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // Readers look for the content types first.
  const order = (name: string): number => (name === "[Content_Types].xml" ? 0 : name.startsWith("_rels/") ? 1 : 2);
  const names = [...parts.keys()].sort((one, other) => order(one) - order(other) || (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(names.map((name) => [name, parts.get(name) ?? new Uint8Array()])), {
    // Higher takes twice as long for a few percent.
    level: 3,
    mtime: MOMENT,
  });
}

/** Where the references of a part stand: "xl/workbook.xml" has "xl/_rels/workbook.xml.rels". */
export function relationshipsPart(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

export function relationshipsOf(parts: ReadonlyMap<string, Uint8Array>, part: string): readonly Relationship[] {
  const bytes = parts.get(relationshipsPart(part));
  if (bytes === undefined) return [];
  return childrenOf(readXml(bytes), "Relationship").map(({ attrs }) => ({
    id: attrs["Id"] ?? "",
    type: attrs["Type"] ?? "",
    target: attrs["TargetMode"] === "External" ? (attrs["Target"] ?? "") : resolved(part, attrs["Target"] ?? ""),
    isOutside: attrs["TargetMode"] === "External",
  }));
}

/** Strict and transitional files have other addresses with the same last word. */
export function isOfType({ type }: Relationship, word: string): boolean {
  return type.slice(type.lastIndexOf("/") + 1) === word;
}

/** A target is relative to the folder of the part that names it, or begins at the root. */
export function resolved(part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const names: string[] = [];
  for (const name of (target.startsWith("/") ? target.slice(1) : folder + target).split("/")) {
    if (name === "..") names.pop();
    else if (name !== "." && name !== "") names.push(decodedName(name));
  }
  return names.join("/");
}

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Writes references, each with the whole path from the root. */
export function writeRelationships(parts: Parts, part: string, relationships: readonly Relationship[]): void {
  const name = relationshipsPart(part);
  if (relationships.length === 0) {
    parts.delete(name);
    return;
  }
  const children = relationships.map(({ id, type, target, isOutside }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: isOutside ? target : `/${target}`,
      TargetMode: isOutside ? "External" : null,
    }),
  );
  parts.set(name, document(element("Relationships", { xmlns: RELATIONSHIPS }, children)));
}

/** An id that is not among those that are there. */
export function freeId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id));
  for (let number = relationships.length + 1; ; number += 1) if (!taken.has(`rId${number}`)) return `rId${number}`;
}

/** Content types: those that a file had for parts that are still there, and those of the parts that we write. */
export function writeContentTypes(parts: Parts, own: ReadonlyMap<string, string>): void {
  const bytes = parts.get("[Content_Types].xml");
  const before: readonly XmlElement[] = bytes === undefined ? [] : childrenOf(readXml(bytes));
  const defaults = new Map([
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ]);
  const overrides = new Map<string, string>();
  for (const { local, attrs } of before) {
    if (local === "Default") defaults.set((attrs["Extension"] ?? "").toLowerCase(), attrs["ContentType"] ?? "");
    else if (local === "Override")
      overrides.set((attrs["PartName"] ?? "").replace(/^\//u, ""), attrs["ContentType"] ?? "");
  }
  for (const [name, type] of own) overrides.set(name, type);
  const children = [
    ...[...defaults].map(([Extension, ContentType]) => element("Default", { Extension, ContentType })),
    ...[...overrides].flatMap(([name, ContentType]) =>
      parts.has(name) ? [element("Override", { PartName: `/${name}`, ContentType })] : [],
    ),
  ];
  parts.set("[Content_Types].xml", document(element("Types", { xmlns: CONTENT_TYPES }, children)));
}
