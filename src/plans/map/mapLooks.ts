/** How a map looks: widths, letters, and the fill of each class, which follows the sign on the tile. It knows the places and calls no order. */
import { columnLetters } from "../address";
import type { PlacedFormat, PlacedRule } from "../placedFormat";
import { classBounds, classOf, mapClasses } from "./mapClasses";
import type { MapFacts, Tile } from "./mapFacts";
import { FIRST_ABOUT, type MapPlaces, TILE_ROWS, tableSpot, tileSpot } from "./mapPlaces";

const TILE_WIDTH = 106;
const GAP_WIDTH = 10;
/** Name, number, share and class; with the decision before it also those two. */
const TABLE_WIDTHS = { 4: [120, 62, 68, 72], 6: [100, 58, 78, 58, 68, 72] } as const;
/** Of a table in parts, in smaller letters. */
const PART_WIDTHS = [104, 52, 56, 64] as const;
const OUTLINE = "#7F7F7F";
const NO_DATA_COLOR = "#595959";
const NAME_SIZE = 9;
/** Letters of a name that fit on a tile at 9 points, in bold and behind a sign. */
const NAME_LETTERS = 18;
/** Letters that fit in the column with names of the table, and how large they are there. */
const TABLE_LETTERS = 20;
const TABLE_SIZE = 11;
const SMALLEST_SIZE = 6;

/** In points. */
export function mapWidths({ tileColumns }: MapFacts, { parts, tableWidth }: MapPlaces): readonly number[] {
  const table = parts.length > 1 ? PART_WIDTHS : TABLE_WIDTHS[tableWidth === 4 ? 4 : 6];
  return [...Array.from({ length: tileColumns }, () => TILE_WIDTH), ...parts.flatMap(() => [GAP_WIDTH, ...table])];
}

export function mapLooks(facts: MapFacts, places: MapPlaces, decimals: number): readonly PlacedFormat[] {
  const { header, tableWidth, parts, sum, legend } = places;
  const bold = { font: { bold: true } } as const;
  const left = { horizontalAlignment: "Left" } as const;
  const right = { horizontalAlignment: "Right" } as const;
  const first = parts[0]?.column ?? 0;
  return [
    { row: FIRST_ABOUT, column: 1, rows: facts.about.length, columns: 1, format: left },
    ...parts.flatMap(({ column, rows }): readonly PlacedFormat[] => [
      ...(parts.length > 1
        ? [{ row: header, column, rows: rows + 1, columns: tableWidth, format: { font: { size: NAME_SIZE } } }]
        : []),
      { row: header, column, rows: 1, columns: tableWidth, format: bold },
      { row: header, column: column + 1, rows: rows + 1, columns: tableWidth - 2, format: right },
    ]),
    { row: sum, column: first, rows: 1, columns: 2, format: bold },
    { row: legend, column: 0, rows: 1, columns: 4, format: bold },
    { row: legend, column: 1, rows: mapClasses.length + 1, columns: 3, format: right },
    ...mapClasses.map(({ fill, color }, index): PlacedFormat => ({
      row: legend + 1 + index,
      column: 0,
      rows: 1,
      columns: 1,
      format: { fill: { color: fill }, font: { color } },
      outline: OUTLINE,
    })),
    ...tileLooks(facts, places, decimals),
    ...facts.tiles.flatMap(({ name }, index) =>
      longName(name, tableSpot(index, places), parts.length > 1 ? NAME_SIZE : TABLE_SIZE, TABLE_LETTERS),
    ),
  ];
}

/**
 * The fill that a tile has on the day that it is made stands in its cells as well: some programs draw no rules. Where a rule is drawn, it comes
 * before this fill.
 */
function tileLooks(facts: MapFacts, places: MapPlaces, decimals: number): readonly PlacedFormat[] {
  const values = facts.tiles.flatMap(({ value }) => (value === null ? [] : [value]));
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const bounds = classBounds(lowest, highest, decimals);
  return facts.tiles.flatMap((tile): readonly PlacedFormat[] => {
    const spot = tileSpot(tile, places);
    const look = tile.value === null ? undefined : mapClasses[classOf(tile.value, bounds, lowest === highest)];
    const area = { ...spot, columns: 1 };
    return [
      {
        ...area,
        rows: TILE_ROWS,
        format: {
          horizontalAlignment: "Left",
          font: { color: look?.color ?? NO_DATA_COLOR, size: NAME_SIZE },
          ...(look !== undefined && { fill: { color: look.fill } }),
        },
        outline: OUTLINE,
      },
      { ...area, rows: 2, format: { font: { bold: true } } },
      { row: spot.row + 1, column: spot.column, rows: 1, columns: 1, format: { font: { size: NAME_SIZE + 2 } } },
      ...longName(tile.name, spot, NAME_SIZE, NAME_LETTERS),
    ];
  });
}

/** A long name gets smaller letters, so that it is not cut off. */
function longName(
  name: string,
  spot: Pick<PlacedFormat, "row" | "column">,
  usual: number,
  letters: number,
): readonly PlacedFormat[] {
  const fitting = Math.floor((usual * letters) / name.length);
  if (fitting >= usual) return [];
  return [{ ...spot, rows: 1, columns: 1, format: { font: { size: Math.max(SMALLEST_SIZE, fitting) } } }];
}

/** Every row of tiles looks at the sign of its own first line, so that a tile whose number changes changes its fill. */
export function mapRules({ tiles, tileColumns }: MapFacts, places: MapPlaces): readonly PlacedRule[] {
  const rows = [...new Set(tiles.map(({ row }: Tile) => row))];
  return rows.flatMap((row) => {
    const spot = tileSpot({ row, column: 0 }, places);
    const sign = `LEFT(${columnLetters(0)}$${spot.row + 1},1)`;
    return mapClasses.map((look) => ({
      ...spot,
      rows: TILE_ROWS,
      columns: tileColumns,
      look: {
        rule: { formula: `=${sign}="${look.sign}"` },
        format: { fill: { color: look.fill }, font: { color: look.color } },
      },
    }));
  });
}
