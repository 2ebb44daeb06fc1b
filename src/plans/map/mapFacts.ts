/** What a map shows, whatever it is about: titles, areas with their numbers, and where the tile of each stands. It knows no cells. */
import texts from "../../text/nl/map.json";
import { dutchDate } from "../../text/dutchDate";
import { fillIn } from "../../text/sentence";
import { type CellContent, count, text } from "../cellContent";
import { aboutPaper } from "../meeting/paperLines";
import type { MapChoice, MunicipalMap, ProvinceMap } from "./mapChoice";

export interface MapFacts {
  readonly title: string;
  readonly explanation: string;
  /** Label and value of what it is about. */
  readonly about: readonly (readonly [label: string, value: CellContent])[];
  /** What the column with names is called. */
  readonly area: string;
  /** What the column with numbers is called. */
  readonly number: string;
  readonly tiles: readonly Tile[];
  readonly tileColumns: number;
  /** The title of the decision before it, when the numbers of all areas under it are known; then tiles show the difference. */
  readonly before: string | null;
}

export interface Tile {
  readonly name: string;
  readonly value: number | null;
  /** Under the decision before it. */
  readonly before: number | null;
  /** Among the tiles, from 0. */
  readonly row: number;
  readonly column: number;
}

/** Neighbours as on the map where a grid allows; in the order of the provinces, from Groningen to Limburg. */
const provincePlaces = [
  [0, 3],
  [0, 2],
  [1, 3],
  [1, 2],
  [1, 1],
  [2, 2],
  [2, 1],
  [1, 0],
  [2, 0],
  [3, 0],
  [3, 1],
  [3, 2],
] as const;
const PROVINCE_COLUMNS = 4;
const MUNICIPAL_COLUMNS = 6;
/** As many signs of names as stand on one line. */
const LONGEST_LIST = 120;

export function mapFacts(choice: MapChoice): MapFacts {
  return choice.areas === "provinces" ? provinceFacts(choice) : municipalFacts(choice);
}

function provinceFacts({ paper }: ProvinceMap): MapFacts {
  const isKnown = paper.before !== null && paper.rows.every(({ before }) => before !== null);
  return {
    title: texts.provinceTitle,
    explanation: fillIn(texts.explanation, { day: dutchDate(paper.day) }),
    about: aboutPaper(paper),
    area: texts.province,
    number: texts.places,
    tiles: paper.rows.map(({ name, places, before }, index) => {
      const [row, column] = provincePlaces[index] ?? [0, 0];
      return { name, value: places, before: isKnown ? before : null, row, column };
    }),
    tileColumns: PROVINCE_COLUMNS,
    before: isKnown ? paper.before : null,
  };
}

function municipalFacts({ day, province, subject, source, isRounded, rows }: MunicipalMap): MapFacts {
  const missing = rows.flatMap(({ name, value }) => (value === null ? [name] : []));
  const explanation = fillIn(texts.explanation, { day: dutchDate(day) });
  const from = fillIn(texts.selected, { source });
  return {
    title: fillIn(texts.municipalTitle, { province }),
    explanation: isRounded ? `${explanation} ${texts.rounded}` : explanation,
    about: [
      [texts.numbers, text(subject === "" ? from : `${subject}, ${from}`)],
      [texts.municipalities, count(rows.length)],
      ...(missing.length === 0 ? [] : [[texts.missing, text(shortList(missing))] as const]),
    ],
    area: texts.municipality,
    number: texts.value,
    tiles: rows.map(({ name, value }, index) => ({
      name,
      value,
      before: null,
      row: Math.floor(index / MUNICIPAL_COLUMNS),
      column: index % MUNICIPAL_COLUMNS,
    })),
    tileColumns: MUNICIPAL_COLUMNS,
    before: null,
  };
}

/** The names that fit on a line, and how many there are besides: all of them stand in the table. */
function shortList(names: readonly string[]): string {
  const shown = names.filter((_name, index) => names.slice(0, index + 1).join(", ").length <= LONGEST_LIST);
  const more = names.length - shown.length;
  return more === 0 ? shown.join(", ") : fillIn(texts.andMore, { names: shown.join(", "), more });
}
