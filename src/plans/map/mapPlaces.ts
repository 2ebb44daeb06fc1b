/** Where everything of a map stands on its sheet, from 0: tiles left, the same numbers as a table right, what explains them below. */
import { columnLetters } from "../address";
import { mapClasses } from "./mapClasses";
import type { MapFacts, Tile } from "./mapFacts";

/** Cells high. */
export const TILE_ROWS = 3;
/** A longer table goes on beside itself, so that the sheet fits on one page. */
const LONGEST_TABLE = 31;
/** Title, words and explanation. */
export const FIRST_ABOUT = 3;
const GAP = 1;

export interface MapPlaces {
  readonly header: number;
  /** The columns of the table after the name and the number. */
  readonly columns: { readonly before: number | null; readonly share: number; readonly label: number };
  /** How many columns the table has. */
  readonly tableWidth: number;
  /** The first column of each part of the table. */
  readonly parts: readonly TablePart[];
  readonly sum: number;
  /** The header of the legend, with a row below it for each class. */
  readonly legend: number;
  readonly note: number;
  readonly firstCheck: number;
  /** Columns of the whole sheet. */
  readonly width: number;
}

/** A part of the table: areas from `first` on. */
export interface TablePart {
  readonly column: number;
  readonly first: number;
  readonly rows: number;
}

export interface Spot {
  readonly row: number;
  readonly column: number;
}

export function mapPlaces({ tiles, tileColumns, about, before }: MapFacts): MapPlaces {
  const header = FIRST_ABOUT + about.length + GAP;
  const tableWidth = before === null ? 4 : 6;
  const count = Math.ceil(tiles.length / LONGEST_TABLE);
  const rows = Math.ceil(tiles.length / count);
  const parts = Array.from({ length: count }, (_none, part) => ({
    column: tileColumns + GAP + part * (tableWidth + GAP),
    first: part * rows,
    rows: Math.min(rows, tiles.length - part * rows),
  }));
  const sum = header + 1 + rows;
  const tileRows = TILE_ROWS * (1 + Math.max(...tiles.map(({ row }) => row)));
  const legend = Math.max(sum + 1, header + tileRows) + GAP;
  const note = legend + mapClasses.length + 1;
  return {
    header,
    columns: before === null ? { before: null, share: 2, label: 3 } : { before: 2, share: 4, label: 5 },
    tableWidth,
    parts,
    sum,
    legend,
    note,
    firstCheck: note + 1,
    width: tileColumns + count * (tableWidth + GAP),
  };
}

/** The first cell of an area in the table. */
export function tableSpot(index: number, { parts, header }: MapPlaces): Spot {
  const part = parts.find(({ first, rows }) => index < first + rows);
  return { row: header + 1 + index - (part?.first ?? 0), column: part?.column ?? 0 };
}

/** The first cell of a tile. */
export function tileSpot({ row, column }: Pick<Tile, "row" | "column">, { header }: MapPlaces): Spot {
  return { row: header + TILE_ROWS * row, column };
}

/** "$B$3", which stays what it is wherever it is copied to. */
export function fixedCell({ row, column }: Spot): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** The cells of one column of the table, in one range per part. */
export function tableRanges(column: number, { parts, header }: MapPlaces): readonly string[] {
  return parts.map((part) => {
    const [top, bottom] = [header + 1, header + part.rows].map((row) =>
      fixedCell({ row, column: part.column + column }),
    );
    return `${top}:${bottom}`;
  });
}
