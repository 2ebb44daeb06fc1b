/** How cells of a file look: xl/styles.xml as the formats that the model knows. What it does not know stays in the part itself. */
import { type CellBorders, type CellFormat, plainFormat } from "./fileWorkbook";
import { builtInFormats } from "../../src/intake/source/numberFormats";
import { childOf, childrenOf, type XmlElement } from "./xmlTree";

/** The formats of cells, in the order of the file. */
export function readFormats(styles: XmlElement | null): readonly CellFormat[] {
  if (styles === null) return [plainFormat];
  const own = new Map(
    childrenOf(childOf(styles, "numFmts")).map(({ attrs }) => [Number(attrs["numFmtId"]), attrs["formatCode"] ?? ""]),
  );
  const fonts = childrenOf(childOf(styles, "fonts"), "font").map(fontOf);
  const fills = childrenOf(childOf(styles, "fills"), "fill").map(fillOf);
  const borders = childrenOf(childOf(styles, "borders"), "border").map(bordersOf);
  const lists: Lists = { own, fonts, fills, borders };
  const formats = childrenOf(childOf(styles, "cellXfs"), "xf").map((xf) => formatOf(xf, lists));
  return formats.length === 0 ? [plainFormat] : formats;
}

interface Lists {
  readonly own: ReadonlyMap<number, string>;
  readonly fonts: readonly Font[];
  readonly fills: readonly (string | null)[];
  readonly borders: readonly CellBorders[];
}

function formatOf(xf: XmlElement, { own, fonts, fills, borders }: Lists): CellFormat {
  const numberOf = (name: string): number => Number(xf.attrs[name] ?? 0);
  const id = numberOf("numFmtId");
  return {
    ...plainFormat,
    numberFormat: own.get(id) ?? builtInFormats.get(id) ?? "General",
    ...saidOf(fonts[numberOf("fontId")] ?? plainFont, fonts[0] ?? plainFont),
    fill: fills[numberOf("fillId")] ?? null,
    borders: borders[numberOf("borderId")] ?? plainFormat.borders,
    ...alignmentOf(childOf(xf, "alignment")?.attrs ?? {}),
    isLocked: !isFalse(childOf(xf, "protection")?.attrs["locked"]),
  };
}

/** What every cell has by default is nothing that somebody said of this one. */
function saidOf(font: Font, first: Font): Font {
  return {
    ...font,
    color: font.color === first.color ? null : font.color,
    size: font.size === first.size ? null : font.size,
    font: font.font === first.font ? null : font.font,
  };
}

function alignmentOf(attrs: XmlElement["attrs"]): Pick<CellFormat, "horizontal" | "vertical" | "wrap" | "indent"> {
  return {
    horizontal: attrs["horizontal"] ?? null,
    vertical: attrs["vertical"] ?? null,
    wrap: isTrue(attrs["wrapText"]),
    indent: Number(attrs["indent"] ?? 0),
  };
}

type Font = Pick<CellFormat, "bold" | "italic" | "color" | "size" | "font">;

const plainFont: Font = { bold: false, italic: false, color: null, size: null, font: null };

function fontOf(font: XmlElement): Font {
  const isSet = (name: string): boolean => {
    const found = childOf(font, name);
    return found !== null && !isFalse(found.attrs["val"]);
  };
  const size = childOf(font, "sz")?.attrs["val"];
  return {
    bold: isSet("b"),
    italic: isSet("i"),
    color: colorOf(childOf(font, "color")),
    size: size === undefined ? null : Number(size),
    font: childOf(font, "name")?.attrs["val"] ?? null,
  };
}

function fillOf(fill: XmlElement): string | null {
  const pattern = childOf(fill, "patternFill");
  return pattern?.attrs["patternType"] === "solid" ? colorOf(childOf(pattern, "fgColor")) : null;
}

function bordersOf(border: XmlElement): CellBorders {
  const edge = (name: string): string | null => {
    const found = childOf(border, name);
    const style = found?.attrs["style"] ?? "none";
    return style === "none" ? null : (colorOf(childOf(found, "color")) ?? "#000000");
  };
  return {
    top: edge("top"),
    bottom: edge("bottom"),
    left: edge("left") ?? edge("start"),
    right: edge("right") ?? edge("end"),
  };
}

/** A colour that the file itself says; those of its theme stay in the part. */
export function colorOf(color: XmlElement | null): string | null {
  const rgb = color?.attrs["rgb"];
  return rgb !== undefined && /^[\dA-F]{6,8}$/iu.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : null;
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

export function isFalse(value: string | undefined): boolean {
  return value === "0" || value === "false" || value === "off" || value === "none";
}
