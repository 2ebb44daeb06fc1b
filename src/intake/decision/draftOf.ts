/** A decision out of the tables that were read: the printed totals beside the sums, and the rows when there are any. */
import { coversCountry } from "./coversCountry";
import { country, regionOfCode } from "../../reference/regions";
import { problem } from "../../text/result";
import { listRegion } from "../regions/listRegion";
import type { Category, Message, PrintedTotal, ReadRow, SourceReading } from "../reading";
import { type Counted, message } from "../table/entry";
import type { TableReading } from "../understandTable";
import { decisionId } from "./decisionId";
import type { DecisionDraft, DraftRow } from "./draft";
import { draftSource, emptyDraft } from "./emptyDraft";
import { printedTotal } from "./printedTotal";
import type { NamedPlaces } from "./sentenceFigures";
import { sentenceTotal } from "./sentenceTotal";

const CATEGORIES: readonly Category[] = ["totaal", "amv"];
const LONGEST_TITLE = 200;
const KIND_OF_ESTIMATE = /raming|spreidingswet/iu;

/** @param sentences What a letter says beside the rows; empty for any other source. */
export function draftOf(base: SourceReading, reading: TableReading, sentences: string): SourceReading {
  const rows = reading.rows.filter(({ region }) => region !== country.code);
  const found = CATEGORIES.map((category) => totalOf(category, reading.totals, rows));
  const sums = found.map(({ total }) => total);
  const open = found.flatMap(({ said }) => said ?? []);
  const wrong = minorsAboveTotal(rows, sums);
  if (wrong !== null) return { ...base, outcome: "refused", messages: [wrong, ...reading.messages] };
  const named = sentenceTotal(sentences, unprintedSum(sums));
  const totals = sums.map((total) => withNamed(total, named.total));
  if (rows.length === 0 && totals.every((total) => total === null)) {
    const reasons = open.length > 0 ? open : [message(problem("reading.noRows"), "error")];
    return { ...base, outcome: "refused", messages: [...reasons, ...reading.messages] };
  }
  const unprinted = totals.flatMap((total) =>
    total !== null && !total.isPrinted
      ? [message(problem("reading.noTotal", { sum: total.places }), "information")]
      : [],
  );
  return {
    ...base,
    outcome: "read",
    rows: rows.map(rowOf),
    decision: draft(
      reading,
      rows,
      totals.flatMap((total) => total ?? []),
      base,
      named.total?.precision ?? "exact",
    ),
    messages: [...open, ...reading.messages, ...named.messages, ...unprinted, ...partOfCountry(rows)],
  };
}

/** The total of a list that is about a part of the country is no national number. */
function partOfCountry(rows: readonly Counted[]): readonly Message[] {
  if (rows.length === 0 || coversCountry(rows.map(({ region }) => region))) return [];
  return [message(problem("reading.partOfCountry"), "warning")];
}

interface Total {
  readonly category: Category;
  readonly places: number;
  readonly isPrinted: boolean;
}

interface FoundTotal {
  readonly total: Total | null;
  /** Why none of the printed ones was taken. */
  readonly said: Message | null;
}

/** The printed total counts; only where none is printed the sum stands in, and that is said. */
function totalOf(category: Category, totals: readonly PrintedTotal[], rows: readonly Counted[]): FoundTotal {
  const own = rows.filter((row) => row.category === category);
  const sum = own.length === 0 ? null : own.reduce((all, { count }) => all + count, 0);
  const printed = printedTotal(totals, category, sum);
  if (printed.kind === "several") return { total: null, said: printed.message };
  if (printed.kind === "one") return { total: { category, places: printed.places, isPrinted: true }, said: null };
  return { total: sum === null ? null : { category, places: sum, isPrinted: false }, said: null };
}

/** What the rows add up to where no total of all is printed. */
function unprintedSum(totals: readonly (Total | null)[]): number | null {
  const all = totals.find((total) => total?.category === "totaal");
  return all?.isPrinted === false ? all.places : null;
}

function withNamed(total: Total | null, named: NamedPlaces | null): Total | null {
  if (named === null || total === null || total.category !== "totaal") return total;
  return { ...total, places: named.places, isPrinted: true };
}

function draft(
  reading: TableReading,
  rows: readonly Counted[],
  totals: readonly Total[],
  { source }: SourceReading,
  nauwkeurigheid: DecisionDraft["nauwkeurigheid"],
): DecisionDraft {
  const title = titleOf(reading.titles);
  const date = reading.period === null ? null : (reading.period.day ?? null);
  const kind = KIND_OF_ESTIMATE.test(reading.titles.join(" ")) ? "capaciteitsraming" : "capaciteitsbesluit";
  const total = totals.find(({ category }) => category === "totaal") ?? null;
  const national = totals.map(({ category, places }) => line(country.code, category, date, places));
  return {
    ...emptyDraft,
    id: decisionId(kind, date, total?.places ?? null),
    soort: kind,
    titel: title.slice(0, LONGEST_TITLE),
    nauwkeurigheid,
    bronnen: [draftSource(source, "bestand")],
    categorieen: CATEGORIES.filter((category) => [...totals, ...rows].some((one) => one.category === category)),
    regels: [...national, ...rows.map((row) => line(row.region, row.category ?? "totaal", date, row.count))],
    controle: totals.map(({ category, places }) => ({ peildatum: date, categorie: category, plekken: places })),
  };
}

/** A region, a salutation or the begin of a letter above a list is no name of a decision. */
const NO_TITLE =
  /^(?:geachte|beste|hallo|hoi|dag|goede(?:morgen|middag|navond)|hierbij|bijgaand|hieronder|onderstaand)(?!\p{L})/iu;

function titleOf(titles: readonly string[]): string {
  const isTitle = (title: string): boolean =>
    !NO_TITLE.test(title) && ["unknown", "total"].includes(listRegion(title).kind);
  return titles.find(isTitle) ?? "";
}

function line(gebied: string, categorie: Category, peildatum: string | null, plekken: number): DraftRow {
  return { gebied, categorie, peildatum, plekken };
}

/** Amv is part of the total, in every row and as a whole. */
function minorsAboveTotal(rows: readonly Counted[], totals: readonly (Total | null)[]): Message | null {
  const of = (category: Category): ReadonlyMap<string, number> =>
    new Map([
      ...rows.filter((row) => row.category === category).map((row) => [row.region, row.count] as const),
      ...totals.flatMap((total) =>
        total?.category === category && total.isPrinted ? [[country.code, total.places] as const] : [],
      ),
    ]);
  const all = of("totaal");
  for (const [region, minors] of of("amv")) {
    const total = all.get(region);
    if (total === undefined || minors <= total) continue;
    return message(
      problem("reading.minorsAboveTotal", { name: regionOfCode(region)?.name ?? region, minors, total }),
      "error",
    );
  }
  return null;
}

function rowOf({ region, name, count, lines, category }: Counted): ReadRow {
  return { region, name, count, lines, category };
}
