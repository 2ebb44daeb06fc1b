/**
 * Whether a quota or a number of places can be of so many inhabitants. No figures of them are shipped to compare with, but a point that was
 * read as a thousand makes them a thousand times too large. In the largest half-years the quota was one in 650 inhabitants.
 */
import type { Region } from "../../reference/region";
import { regionOfCode } from "../../reference/regions";
import { problem } from "../../text/result";
import type { Message, ReadingAnswers, ReadingKind } from "../reading";
import { type Counted, message } from "../table/entry";
import { knownInhabitants, nearestYear } from "./knownInhabitants";

/** More than one in so many inhabitants is no quota. */
const INHABITANTS_PER_PERSON = 50;
/** More places than one in so many inhabitants are more than any province or municipality has had to find. */
const INHABITANTS_PER_PLACE: Readonly<Record<Region["kind"], number>> = { country: 20, province: 20, municipality: 4 };

export interface PlausibleTask {
  readonly rows: readonly Counted[];
  /** Not taken by themselves; a decision keeps all rows, because its total rests on them. */
  readonly doubtful: readonly Counted[];
  readonly messages: readonly Message[];
}

/** @param year Of the date of the figures; null when nobody says. */
export function plausibleTask(
  rows: readonly Counted[],
  kind: ReadingKind,
  year: number | null,
  { confirmed }: Pick<ReadingAnswers, "confirmed">,
): PlausibleTask {
  const nearest = nearestYear(year);
  const most = (known: number, region: string): number =>
    known /
    (kind === "quota" ? INHABITANTS_PER_PERSON : INHABITANTS_PER_PLACE[regionOfCode(region)?.kind ?? "municipality"]);
  const off = rows.flatMap((row) => {
    const known = kind === "balance" ? null : knownInhabitants(row.region, nearest);
    return known !== null && row.count > most(known, row.region) ? [{ row, known }] : [];
  });
  const messages = off.map(({ row, known }) =>
    message(
      problem(kind === "quota" ? "reading.quotaImplausible" : "reading.placesImplausible", {
        name: row.name,
        count: row.count,
        known,
        line: String(row.lines[0] ?? ""),
      }),
      "warning",
      row.lines,
    ),
  );
  const isOpen = (row: Counted): boolean => !row.lines.some((line) => confirmed?.has(line) === true);
  const doubtful = kind === "quota" ? off.map(({ row }) => row).filter(isOpen) : [];
  return { rows: rows.filter((row) => !doubtful.includes(row)), doubtful, messages };
}
