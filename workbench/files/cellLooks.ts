/** What the workbench remembers of how cells look, as the format of a cell in a file, and back. */
import type { CellArea } from "../model/cellArea";
import type { CellStyle } from "../model/gridModel";
import type { WorkbookState } from "../model/workbookState";
import { type CellBorders, type CellFormat, plainFormat } from "./fileWorkbook";

const DEFAULT_SIZE = 11;
const DEFAULT_FONT = "Aptos Narrow";
const BLACK = "#000000";
const WHITE = "#FFFFFF";
const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
/** Lines between the cells of a range count for the cells on both sides. */
const INSIDE = {
  top: "InsideHorizontal",
  bottom: "InsideHorizontal",
  left: "InsideVertical",
  right: "InsideVertical",
} as const;

/** Looks that a file has under other names than the Excel API. */
const HORIZONTAL: Readonly<Record<string, string>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};
const VERTICAL: Readonly<Record<string, string>> = {
  Top: "top",
  Center: "center",
  Justify: "justify",
  Distributed: "distributed",
};

/** Names under which the workbench keeps looks of cells that a file can hold. */
export function isCellLook(name: string): boolean {
  return /^(?:Bold|Italic|Color|Size|FontName|Fill|Locked|HorizontalAlignment|VerticalAlignment|WrapText|IndentLevel|Border\..*)$/u.test(
    name,
  );
}

/** How one cell looks. */
export function formatAt(state: WorkbookState, sheetId: string, row: number, column: number): CellFormat {
  const { looks } = state;
  const look = (name: string): unknown => looks.lookAt(name, sheetId, row, column);
  const color = (name: string, none: string): string | null => {
    const found = look(name);
    return typeof found === "string" && /^#[\da-f]{6}$/iu.test(found) && found.toUpperCase() !== none
      ? found.toUpperCase()
      : null;
  };
  const size = Number(look("Size") ?? DEFAULT_SIZE);
  const font = look("FontName");
  return {
    ...plainFormat,
    numberFormat: state.numberFormat(sheetId, row, column),
    bold: look("Bold") === true,
    italic: look("Italic") === true,
    color: color("Color", BLACK),
    size: size === DEFAULT_SIZE ? null : size,
    font: typeof font === "string" && font !== DEFAULT_FONT ? font : null,
    fill: color("Fill", WHITE),
    horizontal: HORIZONTAL[String(look("HorizontalAlignment"))] ?? null,
    vertical: VERTICAL[String(look("VerticalAlignment"))] ?? null,
    wrap: look("WrapText") === true,
    indent: Number(look("IndentLevel") ?? 0),
    borders: bordersAt(look),
    isLocked: look("Locked") !== false,
  };
}

/** In Excel a colour alone makes a thin line. */
function bordersAt(look: (name: string) => unknown): CellBorders {
  const line = (edge: string): string | null => {
    const [style, color] = [look(`Border.${edge}.Style`), look(`Border.${edge}.Color`)];
    if (style === "None" || (style === undefined && color === undefined)) return null;
    return typeof color === "string" && color !== "" ? color.toUpperCase() : BLACK;
  };
  const either = (edge: keyof CellBorders): string | null => line(EDGES[edge]) ?? line(INSIDE[edge]);
  return { top: either("top"), bottom: either("bottom"), left: either("left"), right: either("right") };
}

/** Gives cells the looks of a format: what is as it is by default is not said. */
export function applyFormat(state: WorkbookState, area: CellArea, format: CellFormat): void {
  for (const [name, value] of saidBy(format)) state.looks.setLook(area, name, value);
  if (format.numberFormat !== "General") state.setNumberFormat(area, format.numberFormat);
  const style = styleOf(format);
  if (Object.keys(style).length > 0) state.setStyle(area, style);
}

type Said = readonly [name: string, value: string | number | boolean];

function saidBy(format: CellFormat): readonly Said[] {
  const flags: readonly (readonly [string, boolean])[] = [
    ["Bold", format.bold],
    ["Italic", format.italic],
    ["WrapText", format.wrap],
  ];
  const values: readonly (readonly [string, string | number | null | undefined])[] = [
    ["Color", format.color],
    ["Size", format.size],
    ["FontName", format.font],
    ["Fill", format.fill],
    ["IndentLevel", format.indent === 0 ? null : format.indent],
    ["HorizontalAlignment", keyOf(HORIZONTAL, format.horizontal)],
    ["VerticalAlignment", keyOf(VERTICAL, format.vertical)],
  ];
  const edges = Object.keys(EDGES) as (keyof CellBorders)[];
  return [
    ...flags.flatMap(([name, isSet]): Said[] => (isSet ? [[name, true]] : [])),
    ...values.flatMap(([name, value]): Said[] => (value == null ? [] : [[name, value]])),
    ...(format.isLocked ? [] : [["Locked", false] as const]),
    ...edges.flatMap((edge): Said[] => {
      const color = format.borders[edge];
      if (color === null) return [];
      return [
        [`Border.${EDGES[edge]}.Color`, color],
        [`Border.${EDGES[edge]}.Style`, "Continuous"],
      ];
    }),
  ];
}

function styleOf({ bold, italic, color, fill, size, wrap, horizontal }: CellFormat): CellStyle {
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(color === null ? {} : { color }),
    ...(fill === null ? {} : { fill }),
    ...(size === null ? {} : { size }),
    ...(wrap ? { wrap } : {}),
    ...(horizontal === "left" || horizontal === "center" || horizontal === "right" ? { align: horizontal } : {}),
  };
}

function keyOf(names: Readonly<Record<string, string>>, value: string | null): string | undefined {
  return Object.entries(names).find(([, stored]) => stored === value)?.[0];
}
