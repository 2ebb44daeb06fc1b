/**
 * Reads XML from begin to end in one pass: as much of it as OOXML uses (no document type, no processing instructions that matter).
 * What is not well-formed is an error, never read as something else.
 */
export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  readonly onOpen: (tag: string, attributes: Attributes) => void;
  readonly onClose: (tag: string) => void;
  readonly onText: (text: string) => void;
}

export class XmlProblem extends Error {}

const CDATA = "<![CDATA[";
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/giu;
const NAME = /^[\p{L}_][\p{L}\p{N}_.:-]*$/u;
const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;

export function scanXml(xml: string, handlers: XmlHandlers): void {
  const open: string[] = [];
  let at = 0;
  let hasRoot = false;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    readText(next < 0 ? xml.slice(at) : xml.slice(at, next), open, handlers);
    if (next < 0) break;
    const sign = xml.charAt(next + 1);
    if (sign === "?" || sign === "!") {
      at = readAside(xml, next, open, handlers);
      continue;
    }
    const end = endOfTag(xml, next);
    at = end + 1;
    if (sign === "/") {
      readClosing(xml.slice(next + 2, end).trim(), open, handlers);
      continue;
    }
    if (open.length === 0 && hasRoot) throw new XmlProblem("There is a second root.");
    hasRoot = true;
    const isClosed = xml.charAt(end - 1) === "/";
    const { tag, attributes } = tagOf(xml.slice(next + 1, isClosed ? end - 1 : end));
    handlers.onOpen(tag, attributes);
    if (isClosed) handlers.onClose(tag);
    else open.push(tag);
  }
  if (open.length > 0 || !hasRoot) throw new XmlProblem(`${open.at(-1) ?? "The root"} is not closed.`);
}

function readText(text: string, open: readonly string[], { onText }: XmlHandlers): void {
  if (text === "") return;
  if (open.length > 0) onText(withoutEntities(text));
  else if (text.trim() !== "") throw new XmlProblem("Text stands outside the root.");
}

/** Comments and instructions say nothing; in a marked part no sign means anything but itself. */
function readAside(xml: string, from: number, open: readonly string[], { onText }: XmlHandlers): number {
  if (xml.startsWith("<!--", from)) return after(xml, "-->", from);
  if (xml.startsWith("<?", from)) return after(xml, "?>", from);
  if (!xml.startsWith(CDATA, from)) throw new XmlProblem("A document type is refused.");
  const end = after(xml, "]]>", from);
  if (open.length > 0) onText(xml.slice(from + CDATA.length, end - 3));
  return end;
}

function readClosing(tag: string, open: string[], { onClose }: XmlHandlers): void {
  if (open.pop() !== tag) throw new XmlProblem(`${tag} closes what is not open.`);
  onClose(tag);
}

function after(xml: string, end: string, from: number): number {
  const found = xml.indexOf(end, from);
  if (found < 0) throw new XmlProblem(`${end} is missing.`);
  return found + end.length;
}

/** Attributes may hold the sign that closes a tag. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let at = from + 1; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
    else if (code === 60) break;
  }
  throw new XmlProblem("A tag is not closed.");
}

function tagOf(inside: string): { readonly tag: string; readonly attributes: Attributes } {
  const end = inside.search(/\s/u);
  const tag = end < 0 ? inside : inside.slice(0, end);
  if (!NAME.test(tag)) throw new XmlProblem(`${tag.slice(0, 40)} is no name.`);
  const attributes = Object.create(null) as Record<string, string>;
  if (end < 0) return { tag, attributes };
  ATTRIBUTE.lastIndex = end;
  let read = end;
  for (let match = ATTRIBUTE.exec(inside); match !== null; match = ATTRIBUTE.exec(inside)) {
    const [, name = "", double, single] = match;
    attributes[name] = withoutEntities(double ?? single ?? "");
    read = ATTRIBUTE.lastIndex;
  }
  if (inside.slice(read).trim() !== "") throw new XmlProblem(`The attributes of ${tag} cannot be read.`);
  return { tag, attributes };
}

function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(ENTITY, (whole, hexadecimal?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return point > 0x10ffff ? whole : String.fromCodePoint(point);
  });
}

/** A tag or attribute without the prefix of its namespace. */
export function localName(name: string): string {
  const at = name.indexOf(":");
  return at < 0 ? name : name.slice(at + 1);
}
