/**
 * Whether a quota or a number of places can be of so many inhabitants. No figures of them are shipped to compare with, but a point that was
 * read as a thousand makes them a thousand times too large. In the largest half-years the quota was one in 650 inhabitants,
 * and about the same for every municipality.
 */
import type { Region } from "../../reference/region";
import { regionOfCode } from "../../reference/regions";
import { type Problem, problem } from "../../text/result";
import type { Message, ReadingAnswers, ReadingKind } from "../reading";
import { type Counted, message } from "../table/entry";
import { knownInhabitants, nearestYear } from "./knownInhabitants";

/** More than one in so many inhabitants is no quota. */
const INHABITANTS_PER_PERSON = 50;
/** More than one in so many is none of a municipality that took nothing over, also where the quota is that of a year. */
const USUAL_PER_PERSON = 200;
/** A quota is divided by inhabitants: so many times what is usual in the list is that of something larger, such as the province of that name. */
const TIMES_USUAL = 3;
const FEWEST_TO_COMPARE = 3;
/** So much less than what is usual in the list are as likely thousands of which the zeros were lost: "9" among "3.553" and "1.469". */
const PART_OF_USUAL: Readonly<Record<"quota" | "decision", number>> = { quota: 20, decision: 100 };
const FEWEST_USUAL = 20;
/** Of a few persons rounding says too much. */
const FEW_PERSONS = 10;
/** Of fewer a quota may well be nought. */
const INHABITANTS_WITH_QUOTA = 5_000;
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
  const compared = rows.flatMap((row) => {
    const known = kind === "balance" ? null : knownInhabitants(row.region, nearest);
    return known === null ? [] : [{ row, known }];
  });
  const middle = usualShare(compared);
  const usual = kind === "quota" ? middle : Infinity;
  const isOff = kind === "quota" ? isLargeQuota : hasManyPlaces;
  const off = compared.filter((one) => isOff(one, usual));
  const small = kind === "quota" || kind === "decision" ? compared.filter((one) => isSmall(one, middle, kind)) : [];
  const noughts = kind === "quota" ? compared.filter(isNought) : [];
  const messages = [
    ...off.map((one) => said(one, codeOf(one, kind))),
    ...small.map((one) => said(one, "reading.zerosLost")),
    // Where most have none, nought is what is usual
    ...(2 * noughts.length > compared.length ? [] : noughts).map((one) => said(one, "reading.zeroTask")),
  ];
  const isOpen = (row: Counted): boolean => !row.lines.some((line) => confirmed?.has(line) === true);
  const doubtful =
    kind === "quota"
      ? off
          .filter(isNoQuota)
          .map(({ row }) => row)
          .filter(isOpen)
      : [];
  return { rows: rows.filter((row) => !doubtful.includes(row)), doubtful, messages };
}

interface Compared {
  readonly row: Counted;
  /** Its inhabitants. */
  readonly known: number;
}

function said({ row: { name, count, lines }, known }: Compared, code: Problem["code"]): Message {
  return message(problem(code, { name, count, known, line: String(lines[0] ?? "") }), "warning", lines);
}

function isNought({ row: { count }, known }: Compared): boolean {
  return count === 0 && known >= INHABITANTS_WITH_QUOTA;
}

/** Nothing at all is no number that lost its zeros. */
function isSmall({ row: { count }, known }: Compared, middle: number, kind: "quota" | "decision"): boolean {
  const usual = middle * known;
  return Number.isFinite(middle) && count > 0 && usual >= FEWEST_USUAL && count * PART_OF_USUAL[kind] < usual;
}

function codeOf(one: Compared, kind: ReadingKind): Problem["code"] {
  if (kind !== "quota") return "reading.placesImplausible";
  return isNoQuota(one) ? "reading.quotaImplausible" : "reading.quotaLarge";
}

function isNoQuota({ row: { count }, known }: Compared): boolean {
  return count > known / INHABITANTS_PER_PERSON;
}

function isLargeQuota({ row: { count }, known }: Compared, usual: number): boolean {
  return count > Math.max(FEW_PERSONS, Math.min(known / USUAL_PER_PERSON, TIMES_USUAL * usual * known));
}

function hasManyPlaces({ row: { count, region }, known }: Compared): boolean {
  return count > known / INHABITANTS_PER_PLACE[regionOfCode(region)?.kind ?? "municipality"];
}

/** The share of the inhabitants that half of the rows exceed; infinite where too few are there to say what is usual. */
function usualShare(compared: readonly Compared[]): number {
  const shares = compared.map(({ row: { count }, known }) => count / known).sort((one, other) => one - other);
  const middle = shares[Math.floor(shares.length / 2)] ?? 0;
  return shares.length < FEWEST_TO_COMPARE || middle === 0 ? Infinity : middle;
}
