/** XML as a tree and back. */
import { type Attributes, scanXml, XmlProblem } from "../../src/intake/source/xmlScan";

export interface XmlElement {
  readonly tag: string;
  /** The name without its prefix, and the prefix. */
  readonly local: string;
  readonly prefix: string;
  readonly attrs: Attributes;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Signs that XML cannot hold; Excel writes them as _xHHHH_. */
// eslint-disable-next-line no-control-regex -- these signs are what must be found
const FORBIDDEN = /[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/gu;
const LIKE_ESCAPE = /_(?=x[\dA-F]{4}_)/giu;

export function readXml(bytes: Uint8Array): XmlElement {
  return parseXml(decoded(bytes));
}

/** The whole of a part as a tree: for parts without many cells. */
export function parseXml(xml: string): XmlElement {
  const roots: XmlElement[] = [];
  const open: XmlNode[][] = [roots];
  scanXml(xml, {
    onOpen: (tag, attrs) => {
      const children: XmlNode[] = [];
      open.at(-1)?.push({ ...namesOf(tag), attrs, children });
      open.push(children);
    },
    onClose: () => void open.pop(),
    onText: (text) => void open.at(-1)?.push(text),
  });
  const [root] = roots;
  if (root === undefined) throw new XmlProblem("There is no root.");
  return withoutLayout(root);
}

/** Blanks between elements go; a text of blanks only stays. */
function withoutLayout(node: XmlElement): XmlElement {
  const hasElements = node.children.some(isElement);
  const children = hasElements
    ? node.children.filter((child) => isElement(child) || child.trim() !== "")
    : node.children;
  return { ...node, children: children.map((child) => (isElement(child) ? withoutLayout(child) : child)) };
}

function namesOf(tag: string): Pick<XmlElement, "tag" | "local" | "prefix"> {
  const at = tag.indexOf(":");
  return at < 0 ? { tag, local: tag, prefix: "" } : { tag, local: tag.slice(at + 1), prefix: tag.slice(0, at) };
}

export function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/u, "");
}

export function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

type GivenAttributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element; attributes without a value are left out. */
export function element(tag: string, attrs: GivenAttributes = {}, children: readonly XmlNode[] = []): XmlElement {
  const kept = Object.entries(attrs).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, String(value)] as const],
  );
  return { ...namesOf(tag), attrs: Object.fromEntries(kept), children };
}

/** Attributes without some of them. */
export function withoutAttributes(attrs: Attributes | undefined, ...names: readonly string[]): Attributes {
  return Object.fromEntries(Object.entries(attrs ?? {}).filter(([name]) => !names.includes(name)));
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}

export function childrenOf(parent: XmlElement | null | undefined, local?: string): readonly XmlElement[] {
  const elements = (parent?.children ?? []).filter(isElement);
  return local === undefined ? elements : elements.filter((child) => child.local === local);
}

export function childOf(parent: XmlElement | null | undefined, local: string): XmlElement | null {
  return childrenOf(parent, local)[0] ?? null;
}

export function textOf(node: XmlElement | null | undefined): string {
  return (node?.children ?? []).map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

/** Parts of the text without blanks between elements. */
export function written(node: XmlElement): string {
  const attrs = Object.entries(node.attrs)
    .map(([name, value]) => ` ${name}="${attributeText(value)}"`)
    .join("");
  if (node.children.length === 0) return `<${node.tag}${attrs}/>`;
  const inside = node.children
    .map((child) => (typeof child === "string" ? contentText(child) : written(child)))
    .join("");
  return `<${node.tag}${attrs}>${inside}</${node.tag}>`;
}

export function document(root: XmlElement): Uint8Array {
  return encoded(DECLARATION + written(root));
}

/** Text between tags, with nothing that XML cannot hold. */
export function contentText(text: string): string {
  return text
    .replaceAll(FORBIDDEN, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}

export function attributeText(text: string): string {
  return contentText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

// eslint-disable-next-line no-control-regex -- these signs are what must be found
const ESCAPED = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu;

/** Text of a cell or header as OOXML writes it: signs that XML cannot hold, and line ends, as _xHHHH_. */
export function cellEscapes(text: string): string {
  return text
    .replaceAll(LIKE_ESCAPE, "_x005F_")
    .replaceAll(ESCAPED, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** Elements of the main namespace without a prefix, so that they can stand in a part that we write. */
export function withoutPrefix(node: XmlElement, prefix: string): XmlElement {
  if (prefix === "") return node;
  return {
    ...node,
    tag: node.prefix === prefix ? node.local : node.tag,
    prefix: node.prefix === prefix ? "" : node.prefix,
    children: node.children.map((child) => (typeof child === "string" ? child : withoutPrefix(child, prefix))),
  };
}
