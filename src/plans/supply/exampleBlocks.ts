/** Lines that show a planner how place blocks are written. Everything in them is made up, and they say so themselves. */
import texts from "../../text/nl/supplySheet.json";
import type { Region } from "../../reference/region";
import { fillIn } from "../../text/sentence";
import { dateCell } from "../cellDate";
import { blank, type CellContent, count, DATE_FORMAT, number, text } from "../cellContent";
import { type DesiredRow, rowOf } from "../tableLayout";
import { blockHead, categories, certainties } from "./supplyHeads";

interface Example {
  readonly place: number;
  /** The municipality for which it counts, where that is another one. */
  readonly countsFor?: number;
  readonly category?: string;
  readonly places: number;
  readonly certainty: string;
  readonly isDurable: boolean;
  readonly from: string | null;
  readonly until: string | null;
  readonly told: string;
}

const { firm, tentative } = certainties;

/** One of each kind: without an end, not begun by a decision yet, of amv, lent to another municipality, and one that ended long ago. */
const examples: readonly Example[] = [
  { place: 0, places: 300, certainty: firm, isDurable: true, from: null, until: null, told: texts.exampleText },
  {
    place: 0,
    category: categories.minors,
    places: 40,
    certainty: firm,
    isDurable: true,
    from: null,
    until: null,
    told: fillIn(texts.exampleMinors, { number: 1 }),
  },
  {
    place: 1,
    places: 150,
    certainty: tentative,
    isDurable: true,
    from: "2025-01-01",
    until: "2036-01-01",
    told: texts.exampleText,
  },
  {
    place: 1,
    countsFor: 2,
    places: 60,
    certainty: firm,
    isDurable: false,
    from: "2024-07-01",
    until: "2030-07-01",
    told: texts.exampleLent,
  },
  {
    place: 2,
    places: 80,
    certainty: firm,
    isDurable: false,
    from: "2020-01-01",
    until: "2021-01-01",
    told: texts.exampleEnds,
  },
];

/** @param municipalities Those of a province: three of them are enough, and where there are fewer some come back. */
export function exampleRows(municipalities: readonly Region[]): readonly DesiredRow[] {
  const nameOf = (place: number): string => municipalities[place % municipalities.length]?.name ?? "";
  return examples.map((example, index) => {
    const { place, countsFor } = example;
    const other = countsFor === undefined ? null : nameOf(countsFor);
    return rowOf(blockHead, {
      Nr: number(index + 1),
      "Gemeente (invoer)": text(nameOf(place)),
      "Telt mee voor (invoer)": text(other),
      "Categorie (invoer)": text(example.category ?? categories.total),
      "Plekken (invoer)": count(example.places),
      "Zekerheid (invoer)": text(example.certainty),
      "Duurzaam (invoer)": text(example.isDurable ? texts.yes : texts.no),
      "Van (invoer)": day(example.from),
      "Tot (invoer)": day(example.until),
      "Locatie (invoer)": text(fillIn(texts.exampleLocation, { number: place + 1 })),
      "Toelichting (invoer)": text(fillIn(example.told, { place: nameOf(place), name: other ?? "" })),
    });
  });
}

function day(iso: string | null): CellContent {
  const serial = dateCell(iso);
  return typeof serial === "number" ? { kind: "date", serial } : blank(DATE_FORMAT);
}
