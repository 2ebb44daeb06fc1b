/** The sheet with a map: tiles in cells, the same numbers as a table, a legend, the map in words, checks and where it comes from. */
import texts from "../../text/nl/map.json";
import { fillIn } from "../../text/sentence";
import { blank, type CellContent, count, COUNT_FORMAT, formula, number, text } from "../cellContent";
import { datedSheetName } from "../datedSheet";
import type { DesiredBlock } from "../desiredState";
import { type Labelled, madeLines, paperChecks, paperOrigin } from "../meeting/paperLines";
import type { Order } from "../order";
import type { WorkbookContent } from "../workbookContent";
import type { MapChoice } from "./mapChoice";
import { decimalsOf, mapClasses } from "./mapClasses";
import { mapFacts, type MapFacts, type Tile } from "./mapFacts";
import * as formulas from "./mapFormulas";
import { mapLooks, mapRules, mapWidths } from "./mapLooks";
import { mapName } from "./mapNames";
import { FIRST_ABOUT, fixedCell, type MapPlaces, mapPlaces, tableSpot, tileSpot } from "./mapPlaces";

const SHARE_FORMAT = "0.0%";
const DIFFERENCE_FORMAT = "+#,##0;-#,##0;0";
/** Room between a number and the words beside it. */
const BEFORE_WORDS = '"  "';
const NUMBER_FORMATS = [COUNT_FORMAT, "#,##0.0", "#,##0.00"] as const;
const classNames = [texts.classLowest, texts.classLow, texts.classMiddle, texts.classHigh, texts.classHighest] as const;

/** Cells that hold something, and where. */
type Placed = readonly [row: number, column: number, cells: readonly CellContent[]];

interface Sheet {
  readonly facts: MapFacts;
  readonly places: MapPlaces;
  readonly cells: formulas.MapCells;
  readonly decimals: number;
  /** How its numbers look, in en-US codes. */
  readonly format: string;
}

/** The sheet of an order. */
export function mapSheetName({ id }: Pick<Order, "id">, choice: MapChoice, content: WorkbookContent): string {
  const day = choice.areas === "provinces" ? choice.paper.day : choice.day;
  const base = fillIn(texts.sheetName, { day });
  const places = mapPlaces(mapFacts(choice));
  // Of its last lines the second one says which order made it.
  const orderRow = places.firstCheck + checksOf(choice, places).length + 1;
  return datedSheetName({ orderId: id, anchor: mapName(id), base, orderRow }, content);
}

/** Everything on the sheet. Its figures are values; tiles, classes, sums and words are formulas that follow the table. */
export function mapBlock(order: Order, choice: MapChoice, sheet: string): DesiredBlock {
  const facts = mapFacts(choice);
  const places = mapPlaces(facts);
  const decimals = decimalsOf(facts.tiles.flatMap(({ value }) => (value === null ? [] : [value])));
  const format = NUMBER_FORMATS[decimals] ?? COUNT_FORMAT;
  const made: Sheet = { facts, places, cells: formulas.mapCells(places), decimals, format };
  const last = [
    ...checksOf(choice, places),
    ...madeLines(order),
    ...(choice.areas === "provinces" ? [paperOrigin(choice.paper)] : []),
  ];
  const placed: readonly Placed[] = [
    ...aboveCells(made),
    ...tableCells(made),
    ...facts.tiles.flatMap((tile, index) => tileCells(tile, index, made)),
    ...legendCells(made),
    ...last.map(([label, value], line): Placed => [places.firstCheck + line, 0, [text(label), value]]),
  ];
  return {
    sheet,
    anchor: mapName(order.id),
    row: 0,
    column: 0,
    contents: gridOf(placed, places.firstCheck + last.length, places.width),
    cells: [],
    widths: mapWidths(facts, places),
    looks: mapLooks(facts, places, decimals),
    rules: mapRules(facts, places),
    isWholeSheet: true,
    isOnePage: true,
  };
}

function gridOf(placed: readonly Placed[], rows: number, columns: number): readonly (readonly CellContent[])[] {
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => text("")));
  for (const [row, column, cells] of placed) grid[row]?.splice(column, cells.length, ...cells);
  return grid;
}

function aboveCells({ facts, places, cells, decimals }: Sheet): readonly Placed[] {
  return [
    [0, 0, [text(facts.title)]],
    [1, 0, [text(texts.words), formula(formulas.wordsFormula(decimals, places, cells))]],
    [2, 0, [text(facts.explanation)]],
    ...facts.about.map(([label, value], line): Placed => [FIRST_ABOUT + line, 0, [text(label), value]]),
  ];
}

function tableCells(made: Sheet): readonly Placed[] {
  const { facts, places, cells, format } = made;
  const earlier = facts.before === null ? [] : [texts.before, texts.difference];
  const header = [facts.area, facts.number, ...earlier, `${texts.share}  `, texts.label].map((label) => text(label));
  const first = places.parts[0]?.column ?? 0;
  const holder = (cell: string): CellContent => formula(formulas.holderFormula(cell, places));
  const extreme = (name: "MAX" | "MIN"): CellContent =>
    formula(`${name}(${formulas.numbersOf(places)})`, `${format}${BEFORE_WORDS}`);
  return [
    ...places.parts.map(({ column }): Placed => [places.header, column, header]),
    ...facts.tiles.map((tile, index): Placed => {
      const { row, column } = tableSpot(index, places);
      return [row, column, areaCells(tile, index, made)];
    }),
    [places.sum, first, [text(texts.sum), formula(`SUM(${formulas.numbersOf(places)})`, format)]],
    [places.legend, first, [text(texts.highest), extreme("MAX"), holder(cells.highest)]],
    [places.legend + 1, first, [text(texts.lowest), extreme("MIN"), holder(cells.lowest)]],
  ];
}

function areaCells(
  { name, value, before }: Tile,
  index: number,
  { facts, places, cells, format }: Sheet,
): readonly CellContent[] {
  const own = tableCell(index, 1, places);
  const earlier =
    facts.before === null || before === null
      ? []
      : [count(before), formula(`${own}-${tableCell(index, 2, places)}`, DIFFERENCE_FORMAT)];
  return [
    text(name),
    // A cell of text would keep a number that somebody types there as text.
    value === null ? blank(format) : number(value, format),
    ...earlier,
    formula(formulas.shareFormula(own, cells), `${SHARE_FORMAT}${BEFORE_WORDS}`),
    formula(formulas.labelFormula(own, places, cells)),
  ];
}

function tableCell(index: number, column: number, places: MapPlaces): string {
  const spot = tableSpot(index, places);
  return fixedCell({ ...spot, column: spot.column + column });
}

/** Name, number and share or difference, one above the other. */
function tileCells(tile: Tile, index: number, { facts, places, format }: Sheet): readonly Placed[] {
  const { row, column } = tileSpot(tile, places);
  const { share, label, before } = places.columns;
  const [name, own, third, className] = [0, 1, before === null ? share : before + 1, label].map((place) =>
    tableCell(index, place, places),
  ) as [string, string, string, string];
  const thirdFormat = facts.before === null ? SHARE_FORMAT : DIFFERENCE_FORMAT;
  return [
    [row, column, [formula(formulas.nameFormula(name, own, className))]],
    [row + 1, column, [formula(`IF(ISNUMBER(${own}),${own},${className})`, format)]],
    [row + 2, column, [formula(third, thirdFormat)]],
  ];
}

function legendCells({ facts, places, cells, decimals, format }: Sheet): readonly Placed[] {
  const header = [texts.legend, texts.from, texts.until, texts.areas].map((label) => text(label));
  const note =
    facts.before === null
      ? formula(formulas.noteFormula(texts.noteShare, cells))
      : text(fillIn(texts.noteDifference, { title: facts.before }));
  return [
    [places.legend, 0, header],
    ...mapClasses.map(({ sign }, index): Placed => [
      places.legend + 1 + index,
      0,
      [
        text(`${sign} ${classNames[index] ?? ""}`),
        formula(formulas.boundFormula(index, decimals, cells), format),
        formula(formulas.upperFormula(index, decimals, places, cells), format),
        formula(formulas.countFormula(index, places), COUNT_FORMAT),
      ],
    ]),
    [places.note, 0, [text(texts.note), note]],
  ];
}

function checksOf(choice: MapChoice, places: MapPlaces): readonly Labelled[] {
  const { sum } = formulas.mapCells(places);
  if (choice.areas === "municipalities") return [[texts.checkComplete, formula(formulas.completeFormula(places))]];
  // The total is the fourth line of what it is about.
  return paperChecks(choice.paper, sum, fixedCell({ row: FIRST_ABOUT + 3, column: 1 }));
}
