/** The areas that an order must look at before it writes: what stands below and beside tables, in blocks, at chosen places. */
import { agreementAreas } from "./agreements/agreementAreas";
import { BLOCK_COLUMNS, BLOCK_ROWS } from "./agreements/agreementBlock";
import { agreementNames } from "./agreements/agreementHead";
import { checkColumns, checkNames, CHECKS_SHEET, MOST_LINES } from "./checkSheet/checkNames";
import { comparisonColumns } from "./comparison/comparisonColumns";
import { cornerAreas } from "./cornerAreas";
import type { PlacedCells } from "./desiredState";
import { exampleCells } from "./formula/planExample";
import type { FreezeChoice, ThawChoice } from "./freeze/freezeChoices";
import { FIRST_FIGURE_ROW, FROZEN_SHEET, frozenName } from "./freeze/frozenNames";
import { placedCells } from "./formula/planFormula";
import { selectedAreas } from "./formula/selectedAreas";
import { firstRows } from "./formulaAreas";
import { columnsOf } from "./formulaCells";
import { quotaLayouts } from "./housing/quotaLayouts";
import { isFrame } from "./isFrame";
import { layouts } from "./layouts";
import { MAP_SHEET, MAP_SIZE, mapName } from "./map/mapNames";
import { MEETING_SHEET, MEETING_SIZE, meetingName } from "./meeting/meetingNames";
import type { OrderChoice, OrderKind } from "./order";
import { placedArea } from "./placedArea";
import { START_SHEET } from "./reception/pointers";
import { recogniseTable } from "./recogniseTable";
import { isComparison } from "./schema/namedTables";
import { updateAreas } from "./schema/updateAreas";
import { totalledColumns } from "./totals/totalledColumns";
import { totalsAnchor, totalsWidth } from "./totals/totalsBlock";
import { rowsAbove } from "./totals/withTotals";
import { quotaColumns } from "./typedOver";
import {
  areaOf,
  type FoundArea,
  type FoundSheet,
  type FoundTable,
  sheetNamed,
  type TablePlace,
  type WantedArea,
  type WorkbookContent,
} from "./workbookContent";

/** A block is smaller than this. */
const BLOCK = { rows: 40, columns: 4 } as const;
/** People may have put some columns of their own between those of the sheet Controles. */
const OWN_COLUMNS = 5;
const CHECKS = { rows: MOST_LINES, columns: checkColumns.length + OWN_COLUMNS } as const;
/** Blocks that are larger, or have their table right below them. */
const SIZES: Readonly<Record<string, Pick<FoundArea, "rows" | "columns">>> = {
  [checkNames.lines]: CHECKS,
  [agreementNames.block]: { rows: BLOCK_ROWS, columns: BLOCK_COLUMNS },
  ...Object.fromEntries(
    [...totalledColumns.values()].map((columns) => [
      totalsAnchor(columns.head),
      { rows: 1, columns: totalsWidth(columns) },
    ]),
  ),
};
/** How far to the right of a table a block or a new column may come. */
const COLUMNS_BESIDE = 24;
const ROWS_BESIDE = 60;
/** How many rows an order may put below a table at most. */
const ROWS_BELOW = 800;
/** Comparisons have sheets of their own, as many as people want. */
const COMPARISON = /^Vergelijk(?: \(\d+\))?$/u;
/** Of those that an order makes for itself, with a day in their name. */
const DATED: Partial<Record<OrderKind, RegExp>> = { freeze: FROZEN_SHEET, meeting: MEETING_SHEET, map: MAP_SHEET };
const ANCHOR = /^LRT_(?:Blok\w+|StartTitel|Leeswijzer|Vergelijk\w*_(?:Herkomst|Totalen))$/u;

const TOTALS_OF_COMPARISON = /^LRT_Vergelijk\w*_Totalen$/u;
const ABOVE_COMPARISON = { rows: 1, columns: comparisonColumns.length } as const;

/** @param orderId Of an order that makes a sheet of its own: what stands on it. */
export function areasOf(choice: OrderChoice, content: WorkbookContent, orderId = ""): readonly WantedArea[] {
  return [
    ...sheetsOfOurs(choice, content),
    ...cornerAreas(content),
    ...content.tables.flatMap((table, index) =>
      aroundTable(table, content.places[index], sheetNamed(content, table.sheet)),
    ),
    ...blocks(content),
    ...rowsAbove(content, layouts),
    ...(choice.kind === "formula" ? formulaAreas(placedCells(choice.formula)) : []),
    ...(choice.kind === "example" ? chosenPlaces(exampleCells(choice.example)) : []),
    ...(choice.kind === "freeze" ? frozenAreas(sizeOf(choice.freeze), content, frozenName(orderId)) : []),
    ...(choice.kind === "meeting" ? madeAreas(MEETING_SIZE, content, meetingName(orderId)) : []),
    ...(choice.kind === "map" ? madeAreas(MAP_SIZE, content, mapName(orderId)) : []),
    ...(choice.kind === "agreements" ? agreementAreas(content) : []),
    ...(choice.kind === "thaw" ? thawedAreas(choice.thaw, content) : []),
    ...(choice.kind === "update" ? updateAreas(content) : []),
    ...formulasOf(choice, content),
  ];
}

/** Formulas through which the figures of an order go: a row may hold something else in their place. */
function formulasOf({ kind }: OrderChoice, content: WorkbookContent): readonly WantedArea[] {
  const isThrough = kind === "exchange" || kind === "officialList" || kind === "revision" || kind === "inhabitants";
  return [...firstRows(content), ...(isThrough ? columnsOf(quotaLayouts.LRT_Taakstelling, quotaColumns, content) : [])];
}

/** Sheets that carry a name of ours: a first try may have left something there. */
function sheetsOfOurs({ kind }: OrderChoice, content: WorkbookContent): readonly WantedArea[] {
  const isOneOfMany = (name: string): boolean => COMPARISON.test(name) || DATED[kind]?.test(name) === true;
  const many = content.sheets.flatMap(({ name }) => (isOneOfMany(name) ? [name] : []));
  const names = [START_SHEET, CHECKS_SHEET, ...layouts.map(({ sheet }) => sheet), ...many];
  return [...new Set(names)].flatMap((name) => {
    const sheet = sheetNamed(content, name);
    if (sheet === undefined || sheet.used === null) return [];
    const hasTable = content.tables.some((table) => table.sheet === sheet.name && !isFrame(table));
    return hasTable && name !== START_SHEET ? [] : [{ ...sheet.used, name: areaOf.sheet(name), sheet: sheet.name }];
  });
}

function aroundTable(
  table: FoundTable,
  place: TablePlace | undefined,
  sheet: FoundSheet | undefined,
): readonly WantedArea[] {
  const used = sheet?.used;
  if (used == null || place === undefined || !isOurs(table)) return [];
  const nextRow = place.row + place.rows;
  const nextColumn = place.column + place.columns;
  const rowsBelow = Math.min(ROWS_BELOW, used.row + used.rows - nextRow);
  const columnsBeside = Math.min(COLUMNS_BESIDE, used.column + used.columns - nextColumn);
  return [
    ...(rowsBelow > 0
      ? [
          {
            name: areaOf.below(table),
            sheet: table.sheet,
            row: nextRow,
            column: table.column,
            rows: rowsBelow,
            columns: place.columns,
          },
        ]
      : []),
    ...(columnsBeside > 0
      ? [
          {
            name: areaOf.right(table),
            sheet: table.sheet,
            row: table.row,
            column: nextColumn,
            rows: Math.max(ROWS_BESIDE, place.rows),
            columns: columnsBeside,
          },
        ]
      : []),
  ];
}

function isOurs(table: FoundTable): boolean {
  const isOne = layouts.some((layout) => {
    const found = recogniseTable(layout, [table]);
    return found.ok && found.value !== null;
  });
  return isOne || isComparison(table);
}

function blocks({ pointers }: WorkbookContent): readonly WantedArea[] {
  return [...pointers].flatMap(([name, { sheet, row, column }]) =>
    ANCHOR.test(name)
      ? [
          {
            name: areaOf.block(name),
            sheet,
            row,
            column,
            ...(SIZES[name] ?? (TOTALS_OF_COMPARISON.test(name) ? ABOVE_COMPARISON : BLOCK)),
          },
        ]
      : [],
  );
}

function formulaAreas(cells: readonly PlacedCells[]): readonly WantedArea[] {
  return [...chosenPlaces(cells), ...selectedAreas(cells)];
}

function chosenPlaces(cells: readonly PlacedCells[]): readonly WantedArea[] {
  return cells.map((placed) => ({
    name: areaOf.placed(placed),
    sheet: placed.sheet,
    ...placedArea(placed),
    // A formula that stands may show that its answer has no room.
    withShown: true as const,
  }));
}

/** The cells in which formulas come back, and the sheet with the values that were kept of them. */
function thawedAreas({ frozen, sheet, area, formulas }: ThawChoice, content: WorkbookContent): readonly WantedArea[] {
  const shown = sheetNamed(content, sheet)?.name ?? sheet;
  return [
    ...formulas.map(({ row, column, rows, columns }) => {
      const name = areaOf.placed({ sheet: shown, row, column });
      return { name, sheet: shown, row, column, rows, columns, withFormats: true as const };
    }),
    { name: areaOf.selected({ ...area, sheet: shown }), sheet: shown, ...area, withShown: true as const },
    ...frozenAreas(area, content, frozenName(frozen)),
  ];
}

function sizeOf({ values }: FreezeChoice): Pick<FoundArea, "rows" | "columns"> {
  return { rows: values.length, columns: values[0]?.length ?? 0 };
}

/** The sheet with the values that an order kept. */
function frozenAreas(
  { rows, columns }: Pick<FoundArea, "rows" | "columns">,
  content: WorkbookContent,
  name: string,
): readonly WantedArea[] {
  return madeAreas({ rows: FIRST_FIGURE_ROW + rows, columns: Math.max(2, columns) }, content, name);
}

/** What an order made for itself. */
function madeAreas(
  size: Pick<FoundArea, "rows" | "columns">,
  { pointers }: WorkbookContent,
  name: string,
): readonly WantedArea[] {
  const found = pointers.get(name);
  if (found === undefined) return [];
  const { sheet, row, column } = found;
  return [{ name: areaOf.block(name), sheet, row, column, ...size }];
}
