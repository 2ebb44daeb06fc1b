/**
 * What a map computes itself, in functions that Excel 2021 and LibreOffice compute alike and that know no language of a computer. It knows
 * the places and calls nothing else.
 */
import texts from "../../text/nl/map.json";
import { quoted } from "../checkSheet/check";
import { mapClasses, MIDDLE } from "./mapClasses";
import { fixedCell, type MapPlaces, type Spot, tableRanges } from "./mapPlaces";

/** Cells that other formulas look at. */
export interface MapCells {
  readonly highest: string;
  readonly lowest: string;
  readonly sum: string;
  readonly highestName: string;
  readonly lowestName: string;
}

const ADDED = "+";

export function mapCells({ parts, sum, legend }: MapPlaces): MapCells {
  const at = (row: number, column: number): string => fixedCell({ row, column: (parts[0]?.column ?? 0) + column });
  return {
    sum: at(sum, 1),
    highest: at(legend, 1),
    lowest: at(legend + 1, 1),
    highestName: at(legend, 2),
    lowestName: at(legend + 1, 2),
  };
}

export function numbersOf(places: MapPlaces): string {
  return tableRanges(1, places).join(",");
}

/** A part of the whole means nothing where a number is below zero, or where all are zero. */
export function shareFormula(own: string, { sum, lowest }: MapCells): string {
  return `IF(ISNUMBER(${own}),IF(AND(${lowest}>=0,${sum}>0),${own}/${sum},${quoted(texts.noShare)}),"")`;
}

/** The name of the class as the legend has it, its sign in front. */
export function labelFormula(own: string, places: MapPlaces, { highest, lowest }: MapCells): string {
  const found = `SUMPRODUCT((${legendRange(places, 1)}<=${own})*1)`;
  const place = `IF(${highest}=${lowest},${MIDDLE + 1},${found})`;
  return `IF(ISNUMBER(${own}),INDEX(${legendRange(places, 0)},${place}),${quoted(texts.noData)})`;
}

/** The name on a tile, behind the sign of its class. */
export function nameFormula(name: string, number: string, label: string): string {
  return `IF(ISNUMBER(${number}),LEFT(${label},1)&" ","")&${name}`;
}

/** The lowest number of a class: rounded up on whole numbers, so that no bound lies between what a number can be. */
export function boundFormula(index: number, decimals: number, { highest, lowest }: MapCells): string {
  const parts = mapClasses.length;
  const scale = decimals === 0 ? "" : `*${10 ** decimals}`;
  const whole = (cell: string): string => (decimals === 0 ? cell : `ROUND(${cell}${scale},0)`);
  return `-INT(-(${whole(lowest)}*${parts - index}+${whole(highest)}*${index})/${parts})${scale.replace("*", "/")}`;
}

/** The highest number that a class can hold; no number where it can hold none. */
export function upperFormula(index: number, decimals: number, places: MapPlaces, cells: MapCells): string {
  const { highest, lowest } = cells;
  const [own, next] = [index, index + 1].map((place) => fixedCell(legendSpot(place, 1, places)));
  const unit = decimals === 0 ? "1" : `1/${10 ** decimals}`;
  const isLast = index === mapClasses.length - 1;
  const apart = isLast ? highest : `IF(${next}>${own},${next}-${unit},${quoted(texts.noBound)})`;
  const equal = index === MIDDLE ? highest : quoted(texts.noBound);
  return `IF(${highest}=${lowest},${equal},${apart})`;
}

/** How many areas fall in a class. */
export function countFormula(index: number, places: MapPlaces): string {
  const label = fixedCell(legendSpot(index, 0, places));
  return tableRanges(places.columns.label, places)
    .map((range) => `SUMPRODUCT((${range}=${label})*1)`)
    .join(ADDED);
}

/** Who has a number, and how many others have it too. */
export function holderFormula(number: string, places: MapPlaces): string {
  const [names, numbers] = [0, 1].map((column) => tableRanges(column, places)) as [
    readonly string[],
    readonly string[],
  ];
  const found = names.map((range, part) => `INDEX(${range},MATCH(${number},${numbers[part] ?? ""},0))`);
  // A blank cell is as much as 0, and is no number.
  const same = numbers.map((range) => `SUMPRODUCT(ISNUMBER(${range})*(${range}=${number}))`);
  const times = `(${same.join(ADDED)})`;
  const first = found.reduceRight((rest, formula) => `IFERROR(${formula},${rest})`, '""');
  return `${first}&IF(${times}>1,${quoted(texts.andOthers)}&(${times}-1),"")`;
}

/** One line that says in words what the map shows. */
export function wordsFormula(decimals: number, places: MapPlaces, cells: MapCells): string {
  const { highest, lowest, sum, highestName, lowestName } = cells;
  const dutch = (cell: string): string => dutchFormula(cell, decimals);
  const numbers = `COUNT(${numbersOf(places)})`;
  const areas = `COUNTA(${tableRanges(0, places).join(",")})`;
  const all = `${quoted(texts.wordsEqual)}&${dutch(highest)}`;
  const apart =
    `${quoted(texts.wordsHighest)}&${highestName}&${quoted(texts.wordsWith)}&${dutch(highest)}` +
    `&${quoted(texts.wordsLowest)}&${lowestName}&${quoted(texts.wordsWith)}&${dutch(lowest)}`;
  const missing = `IF(${numbers}<${areas},${quoted(texts.wordsMissing)}&(${areas}-${numbers})&".","")`;
  const told = `IF(${highest}=${lowest},${all},${apart})&${quoted(texts.wordsSum)}&${dutch(sum)}&"."&${missing}`;
  return `IF(${numbers}=0,${quoted(texts.noNumbers)},${told})`;
}

/** Every area has a number. */
export function completeFormula(places: MapPlaces): string {
  const lacking = `(COUNTA(${tableRanges(0, places).join(",")})-COUNT(${numbersOf(places)}))`;
  return `IF(${lacking}=0,${quoted(texts.ok)},${quoted(texts.attention)}&${lacking}&${quoted(texts.withoutNumber)})`;
}

/** What the third line of a tile says. */
export function noteFormula(note: string, { lowest, sum }: MapCells): string {
  return `IF(${lowest}<0,${quoted(texts.noteNegative)},IF(${sum}=0,${quoted(texts.noteZero)},${quoted(note)}))`;
}

/**
 * A number as Dutch text, "-1.234,5", whatever the language of the computer: TEXT and FIXED write what that language has. Points stand up to
 * thousands of millions.
 */
function dutchFormula(cell: string, decimals: number): string {
  const scale = 10 ** decimals;
  const parts = decimals === 0 ? `ABS(${cell})` : `ROUND(ABS(${cell})*${scale},0)`;
  const whole = decimals === 0 ? parts : `INT(${parts}/${scale})`;
  const three = (number: string): string => `"."&RIGHT("00"&MOD(${number},1000),3)`;
  const thousands = `INT(${whole}/1000)`;
  const grouped =
    `IF(${whole}<1000,${whole}&"",IF(${whole}<1000000,${thousands}&${three(whole)},` +
    `INT(${whole}/1000000)&${three(thousands)}&${three(whole)}))`;
  const behind = decimals === 0 ? "" : `&","&RIGHT("0"&MOD(${parts},${scale}),${decimals})`;
  return `IF(${cell}<0,"-","")&${grouped}${behind}`;
}

export function legendSpot(index: number, column: number, { legend }: Pick<MapPlaces, "legend">): Spot {
  return { row: legend + 1 + index, column };
}

function legendRange(places: MapPlaces, column: number): string {
  const last = mapClasses.length - 1;
  return `${fixedCell(legendSpot(0, column, places))}:${fixedCell(legendSpot(last, column, places))}`;
}
