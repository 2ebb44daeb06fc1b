/**
 * xl/styles.xml: what a file had, with what is new behind it. Formats that were there keep their number, so that cells of which
 * nothing changed look as they did, also in what the model does not know.
 */
import { type CellBorders, type CellFormat, type ConditionalLook, plainFormat } from "./fileWorkbook";
import { builtInFormats, FIRST_OWN_FORMAT } from "../../src/intake/source/numberFormats";
import { childOf, childrenOf, element, type XmlElement } from "./xmlTree";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const DEFAULT_FONT = "Aptos Narrow";
const DEFAULT_SIZE = 11;

/** In the order that the schema asks for (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** The styles of a file that is new. */
function newStyles(): XmlElement {
  const xf = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const edges = ["left", "right", "top", "bottom", "diagonal"].map((name) => element(name));
  return element("styleSheet", { xmlns: MAIN }, [
    list("fonts", [fontElement(plainFormat, { name: DEFAULT_FONT, size: DEFAULT_SIZE })]),
    list("fills", [patternFill("none", null), patternFill("gray125", null)]),
    list("borders", [element("border", {}, edges)]),
    list("cellStyleXfs", [element("xf", xf)]),
    list("cellXfs", [element("xf", { ...xf, xfId: 0 })]),
    list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    list("dxfs", []),
    element("tableStyles", {
      count: 0,
      defaultTableStyle: "TableStyleMedium2",
      defaultPivotStyle: "PivotStyleLight16",
    }),
  ]);
}

/** A format that a file has, with its number. */
export interface KnownFormat {
  readonly number: number;
  readonly format: CellFormat;
}

const FONT = ["bold", "italic", "color", "size", "font"] as const;

/** Collects the looks that sheets need while they are written. */
export class StyleBook {
  readonly #root: XmlElement;
  readonly #lists = new Map<string, XmlElement[]>();
  readonly #known = new Map<string, number>();
  readonly #default: { readonly name: string; readonly size: number };
  #nextFormat = FIRST_OWN_FORMAT;

  constructor(styles: XmlElement | null) {
    this.#root = styles ?? newStyles();
    for (const name of ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"]) {
      this.#lists.set(name, [...childrenOf(childOf(this.#root, name))]);
    }
    const [font] = this.#list("fonts");
    this.#default = {
      name: childOf(font, "name")?.attrs["val"] ?? DEFAULT_FONT,
      size: Number(childOf(font, "sz")?.attrs["val"] ?? DEFAULT_SIZE),
    };
    // The first format of a file is that of a cell of which nothing was said.
    if (this.#list("cellXfs").length > 0) this.#known.set(keyOf(plainFormat, null), 0);
    for (const { attrs } of this.#list("numFmts")) {
      const id = Number(attrs["numFmtId"]);
      this.#known.set(`numFmt ${attrs["formatCode"] ?? ""}`, id);
      this.#nextFormat = Math.max(this.#nextFormat, id + 1);
    }
  }

  /**
   * The number of a format in the file.
   *
   * @param base The format that the cell had in the file, from which it takes what the model does not know.
   */
  formatNumber(format: CellFormat, base: KnownFormat | null = null): number {
    return this.#once(keyOf(format, base), "cellXfs", () => this.#newFormat(format, base));
  }

  /** The number of what a conditional format looks like. */
  lookNumber(look: ConditionalLook): number {
    return this.#once(`dxf ${JSON.stringify(look)}`, "dxfs", () =>
      element("dxf", {}, [
        element("font", {}, [
          ...(look.bold ? [element("b")] : []),
          ...(look.color === null ? [] : [colorElement("color", look.color)]),
        ]),
        ...(look.fill === null
          ? []
          : [element("fill", {}, [element("patternFill", {}, [colorElement("bgColor", look.fill)])])]),
      ]),
    );
  }

  written(): XmlElement {
    const children = new Map(childrenOf(this.#root).map((child) => [child.local, child]));
    for (const [name, items] of this.#lists)
      if (items.length > 0 || name === "dxfs") children.set(name, list(name, items));
    const ordered = [...children.values()].sort((one, other) => ORDER.indexOf(one.local) - ORDER.indexOf(other.local));
    return { ...this.#root, children: ordered };
  }

  #newFormat(format: CellFormat, base: KnownFormat | null): XmlElement {
    const before = base === null ? null : (this.#list("cellXfs")[base.number] ?? null);
    const isAsBefore = (...names: readonly (keyof CellFormat)[]): boolean =>
      base !== null && names.every((name) => JSON.stringify(base.format[name]) === JSON.stringify(format[name]));
    const keep = (attribute: string, names: readonly (keyof CellFormat)[], otherwise: () => number): string | number =>
      isAsBefore(...names) ? (before?.attrs[attribute] ?? 0) : otherwise();
    const alignment = {
      ...childOf(before, "alignment")?.attrs,
      ...(format.horizontal === null ? {} : { horizontal: format.horizontal }),
      ...(format.vertical === null ? {} : { vertical: format.vertical }),
      ...(format.wrap ? { wrapText: "1" } : {}),
      ...(format.indent > 0 ? { indent: String(format.indent) } : {}),
    };
    const isAligned = Object.keys(alignment).length > 0;
    return element(
      "xf",
      {
        ...before?.attrs,
        numFmtId: keep("numFmtId", ["numberFormat"], () => this.#numberFormat(format.numberFormat)),
        fontId: keep("fontId", FONT, () => this.#font(format)),
        fillId: keep("fillId", ["fill"], () => this.#fill(format.fill)),
        borderId: keep("borderId", ["borders"], () => this.#border(format.borders)),
        xfId: before?.attrs["xfId"] ?? 0,
        applyNumberFormat: 1,
        applyFont: 1,
        applyFill: 1,
        applyBorder: 1,
        ...(isAligned ? { applyAlignment: 1 } : {}),
        ...(format.isLocked ? {} : { applyProtection: 1 }),
      },
      [
        ...(isAligned ? [element("alignment", alignment)] : []),
        ...(format.isLocked ? [] : [element("protection", { locked: 0 })]),
      ],
    );
  }

  #font(format: CellFormat): number {
    const { color, size, font } = format;
    if (!format.bold && !format.italic && color === null && size === null && font === null) return 0;
    const key = `font ${JSON.stringify(FONT.map((name) => format[name]))}`;
    return this.#once(key, "fonts", () => fontElement(format, this.#default));
  }

  #fill(fill: string | null): number {
    return fill === null ? 0 : this.#once(`fill ${fill}`, "fills", () => patternFill("solid", fill));
  }

  #border(borders: CellBorders): number {
    if (Object.values(borders).every((color) => color === null)) return 0;
    return this.#once(`border ${JSON.stringify(borders)}`, "borders", () =>
      element("border", {}, [
        ...(["left", "right", "top", "bottom"] as const).map((edge) => {
          const color: string | null = borders[edge];
          return color === null ? element(edge) : element(edge, { style: "thin" }, [colorElement("color", color)]);
        }),
        element("diagonal"),
      ]),
    );
  }

  #numberFormat(format: string): number {
    const builtIn = [...builtInFormats].find(([, code]) => code === format)?.[0];
    if (builtIn !== undefined) return builtIn;
    const known = this.#known.get(`numFmt ${format}`);
    if (known !== undefined) return known;
    const numFmtId = this.#nextFormat;
    this.#nextFormat += 1;
    this.#list("numFmts").push(element("numFmt", { numFmtId, formatCode: format }));
    this.#known.set(`numFmt ${format}`, numFmtId);
    return numFmtId;
  }

  #once(key: string, name: string, make: () => XmlElement): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = make();
    const items = this.#list(name);
    items.push(made);
    this.#known.set(key, items.length - 1);
    return items.length - 1;
  }

  #list(name: string): XmlElement[] {
    const items = this.#lists.get(name);
    if (items === undefined) throw new Error(`There is no list of ${name}.`);
    return items;
  }
}

function list(name: string, items: readonly XmlElement[]): XmlElement {
  return element(name, { count: items.length }, items);
}

function keyOf(format: CellFormat, base: KnownFormat | null): string {
  return `xf ${base?.number ?? ""} ${JSON.stringify(format)}`;
}

function fontElement(
  { bold, italic, color, size, font }: CellFormat,
  otherwise: { readonly name: string; readonly size: number },
): XmlElement {
  return element("font", {}, [
    ...(bold ? [element("b")] : []),
    ...(italic ? [element("i")] : []),
    element("sz", { val: size ?? otherwise.size }),
    ...(color === null ? [] : [colorElement("color", color)]),
    element("name", { val: font ?? otherwise.name }),
    element("family", { val: 2 }),
  ]);
}

function patternFill(patternType: string, color: string | null): XmlElement {
  const colors = color === null ? [] : [colorElement("fgColor", color), element("bgColor", { indexed: 64 })];
  return element("fill", {}, [element("patternFill", { patternType }, colors)]);
}

export function colorElement(tag: string, color: string): XmlElement {
  return element(tag, { rgb: `FF${color.replace(/^#/u, "").toUpperCase()}` });
}
