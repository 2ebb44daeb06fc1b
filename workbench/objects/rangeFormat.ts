import { type CellArea, intersection, LAST_ROW } from "../model/cellArea";
import type { CellStyle } from "../model/gridModel";
import type { WorkbookState } from "../model/workbookState";
import { HostError } from "../protocol/hostError";
import { type HostObject, hostObject, type Scalar, type WireValue } from "../protocol/hostObject";
import { countOf, textOf } from "./wireValues";

/** Widths of more columns than this are remembered, not drawn. */
const MOST_COLUMNS = 500;

type Remembered = (name: string, fallback: WireValue, apply?: (value: WireValue) => void, cells?: CellArea) => Scalar;

/** The looks of a range: handed to the grid and remembered, so that what was set can be read back. */
export function rangeFormatObject(state: WorkbookState, area: CellArea): HostObject {
  const remembered: Remembered = (name, fallback, apply = () => undefined, cells = area) => ({
    read: () => {
      const found = state.looks.look(cells, name);
      return found === undefined ? fallback : found;
    },
    write: (value) => {
      state.looks.setLook(cells, name, value);
      apply(value);
    },
  });
  const styled = (name: string, fallback: WireValue, style: (value: WireValue) => CellStyle): Scalar =>
    remembered(name, fallback, (value) => state.setStyle(area, style(value)));
  const font = hostObject("RangeFont", {
    scalars: {
      Bold: styled("Bold", false, (value) => ({ bold: value === true })),
      Italic: styled("Italic", false, (value) => ({ italic: value === true })),
      Color: styled("Color", "#000000", (value) => ({ color: textOf(value) })),
      Size: styled("Size", 11, (value) => ({ size: Number(value) })),
      Name: remembered("FontName", "Aptos Narrow"),
    },
  });
  const borders = borderCollectionObject(state, area, remembered);
  const protection = hostObject("FormatProtection", {
    scalars: { Locked: remembered("Locked", true), FormulaHidden: remembered("FormulaHidden", false) },
  });
  return hostObject("RangeFormat", {
    scalars: {
      ColumnWidth: remembered("ColumnWidth", 48, (value) => setWidth(state, area, Number(value))),
      RowHeight: remembered("RowHeight", 15),
      WrapText: styled("WrapText", false, (value) => ({ wrap: value === true })),
      HorizontalAlignment: styled("HorizontalAlignment", "General", alignment),
      VerticalAlignment: remembered("VerticalAlignment", "Bottom"),
      IndentLevel: remembered("IndentLevel", 0),
    },
    objects: {
      Font: () => font,
      Fill: () => fillObject(state, area, styled),
      Borders: () => borders,
      Protection: () => protection,
    },
    methods: {
      AutofitColumns: () => {
        fitColumns(state, area);
        return null;
      },
      AutofitRows: () => null,
    },
  });
}

function fillObject(
  state: WorkbookState,
  area: CellArea,
  styled: (name: string, fallback: WireValue, style: (value: WireValue) => CellStyle) => Scalar,
): HostObject {
  return hostObject("RangeFill", {
    scalars: { Color: styled("Fill", "#FFFFFF", (value) => ({ fill: textOf(value) })) },
    methods: {
      Clear: () => {
        state.looks.setLook(area, "Fill", "#FFFFFF");
        state.setStyle(area, { fill: "" });
        return null;
      },
    },
  });
}

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

/** A border is drawn again whenever one of its three properties changes. */
function borderCollectionObject(state: WorkbookState, area: CellArea, remembered: Remembered): HostObject {
  const border = (edge: string): HostObject => {
    if (!EDGES.includes(edge)) throw new HostError("InvalidArgument", `A range has no border ${edge}.`);
    const along = alongEdge(area, edge);
    const named = (name: string): string => `Border.${edge}.${name}`;
    const read = (name: string, fallback: string): string => {
      const found = state.looks.look(along, named(name));
      return typeof found === "string" ? found : fallback;
    };
    const draw = (): void => {
      const style = read("Style", "");
      if (style === "") return;
      const [weight, color] = [read("Weight", "Thin"), read("Color", "#000000")];
      state.grid.setBorder?.(area, { edge, style, weight, color });
    };
    return hostObject("RangeBorder", {
      identity: () => ({ Id: edge }),
      scalars: {
        Id: { read: () => edge },
        SideIndex: { read: () => edge },
        Style: remembered(named("Style"), "None", draw, along),
        Color: remembered(named("Color"), "#000000", draw, along),
        Weight: remembered(named("Weight"), "Thin", draw, along),
      },
    });
  };
  return hostObject("RangeBorderCollection", {
    scalars: { Count: { read: () => EDGES.length } },
    items: () => EDGES.map(border),
    methods: {
      GetItem: (edge) => border(textOf(edge)),
      GetItemAt: (index) => border(EDGES[countOf(index)] ?? ""),
    },
  });
}

/** An edge of a range is one of the cells along it; what lies between cells is of all of them. */
function alongEdge(area: CellArea, edge: string): CellArea {
  switch (edge) {
    case "EdgeTop":
      return { ...area, rows: 1 };
    case "EdgeBottom":
      return { ...area, row: area.row + area.rows - 1, rows: 1 };
    case "EdgeLeft":
      return { ...area, columns: 1 };
    case "EdgeRight":
      return { ...area, column: area.column + area.columns - 1, columns: 1 };
    default:
      return area;
  }
}

const CHARACTER_IN_PIXELS = 7;
const MARGIN_IN_PIXELS = 12;
const WIDEST_IN_PIXELS = 1790;

/** Excel fits to everything that stands in a column, also outside the range; a grid on a screen draws it in its own way. */
function fitColumns(state: WorkbookState, area: CellArea): void {
  const used = state.grid.usedArea(area.sheetId);
  const filled = used === null ? null : intersection({ ...area, row: 0, rows: LAST_ROW }, used);
  state.grid.autofitColumns?.(area);
  if (filled === null) return;
  for (let column = filled.column; column < filled.column + filled.columns; column += 1) {
    const texts = state.grid.values({ ...filled, column, columns: 1 }).map(([value = ""]) => String(value));
    const longest = Math.max(...texts.map((text) => text.length));
    if (longest === 0) continue;
    const pixels = Math.min(longest * CHARACTER_IN_PIXELS + MARGIN_IN_PIXELS, WIDEST_IN_PIXELS);
    state.looks.setLook({ ...filled, row: 0, rows: LAST_ROW, column, columns: 1 }, "ColumnWidth", (pixels * 3) / 4);
  }
}

/** Excel measures in points, a screen in pixels. */
function setWidth(state: WorkbookState, { sheetId, column, columns }: CellArea, points: number): void {
  for (let offset = 0; offset < Math.min(columns, MOST_COLUMNS); offset += 1) {
    state.grid.setColumnWidth(sheetId, column + offset, (points * 4) / 3);
  }
}

/** Other alignments are remembered, not drawn. */
function alignment(value: WireValue): CellStyle {
  return value === "Left"
    ? { align: "left" }
    : value === "Right"
      ? { align: "right" }
      : value === "Center"
        ? { align: "center" }
        : {};
}
