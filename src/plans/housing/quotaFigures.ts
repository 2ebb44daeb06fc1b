/**
 * What every row of the quota comes to, from what is entered: the sheet shows the same by its formulas, but Excel computes
 * those later than it answers, and here a number must never be a stale one. Art. 28–30 Huisvestingswet 2014.
 */
import texts from "../../text/nl/quotaSheet.json";
import { endBalance } from "../../housing/balance";
import { halfYearName, sequenceOf } from "../../housing/halfYear";
import { housingQuota } from "../../housing/housingQuota";
import { predecessorsIn } from "../../housing/predecessorsIn";
import type { OwnInhabitants } from "../../reference/inhabitants";
import { regionOfCode } from "../../reference/regions";
import { monthSum } from "./checkMonths";
import type { EnteredRow, ListedRow, NationalRow } from "./enteredRows";

export interface QuotaFigures {
  /** Persons by art. 29; null when the national number or the inhabitants are not there. */
  readonly computed: number | null;
  readonly exchanged: number;
  /** What counts: computed or by the official list, plus what was exchanged. */
  readonly quota: number | null;
  readonly beginBalance: number | null;
  /** Null when a month holds something else than persons. */
  readonly realised: number | null;
  readonly endBalance: number | null;
}

export interface FigureSources {
  readonly nationalNumbers: readonly NationalRow[];
  readonly listed: readonly ListedRow[];
  /** Persons that were exchanged, by `placeKey`; null where a row of the exchange holds no number. */
  readonly exchanged: ReadonlyMap<string, number | null>;
  readonly ownInhabitants: OwnInhabitants;
}

/** A municipality in a half-year, as one text. */
export function placeKey(code: string, halfYear: string): string {
  return `${code} ${halfYear}`;
}

/** @returns The rows with their figures, in the order given. */
export function withFigures<Row extends EnteredRow>(
  rows: readonly Row[],
  sources: FigureSources,
): readonly (Row & QuotaFigures)[] {
  const balances = new Map<string, number | null>();
  const done = new Map<Row, Row & QuotaFigures>();
  let opened = -1;
  let predecessors: ReadonlyMap<string, readonly string[]> = new Map();
  for (const row of [...rows].sort((one, other) => sequenceOf(one.halfYear) - sequenceOf(other.halfYear))) {
    const sequence = sequenceOf(row.halfYear);
    if (sequence !== opened) predecessors = takenOver(rows, balances, row.halfYear);
    opened = sequence;
    const { computed, exchanged, quota } = quotaOf(row, sources);
    const before = takeBalances(balances, [row.code, ...(predecessors.get(row.code) ?? [])]);
    const beginBalance = before === null || row.startBalance === null ? null : before + row.startBalance;
    const realised = monthSum(row.months);
    const isKnown = quota !== null && realised !== null && beginBalance !== null;
    const end = isKnown ? endBalance(quota, realised, beginBalance) : null;
    balances.set(row.code, end);
    done.set(row, { ...row, computed, exchanged, quota, beginBalance, realised, endBalance: end });
  }
  return rows.flatMap((row) => done.get(row) ?? []);
}

/** Whose balances go over in a half-year: by the law, and by what the column Opvolger says. */
function takenOver(
  rows: readonly EnteredRow[],
  balances: ReadonlyMap<string, number | null>,
  halfYear: EnteredRow["halfYear"],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map(predecessorsIn(balances.keys(), halfYear));
  for (const { code, successor } of rows) {
    if (successor === null || successor.from > sequenceOf(halfYear)) continue;
    found.set(successor.code, [...new Set([...(found.get(successor.code) ?? []), code])]);
  }
  return found;
}

/** What these municipalities come with; it is then in the balance of the one that goes on. */
function takeBalances(balances: Map<string, number | null>, codes: readonly string[]): number | null {
  return codes.reduce<number | null>((sum, code) => {
    const balance = balances.get(code);
    balances.delete(code);
    return sum === null || balance === null ? null : sum + (balance ?? 0);
  }, 0);
}

function quotaOf(
  { code, halfYear, rounding }: EnteredRow,
  { nationalNumbers, listed, exchanged, ownInhabitants }: FigureSources,
): Pick<QuotaFigures, "computed" | "exchanged" | "quota"> {
  const name = halfYearName(halfYear);
  const national = newestOf(nationalNumbers, name)?.persons;
  const region = regionOfCode(code);
  const result =
    national === undefined || region === undefined
      ? null
      : housingQuota(region, {
          halfYear,
          national,
          rounding: rounding === texts.statutory ? "statutory" : "published",
          own: ownInhabitants,
        });
  const computed = result?.ok === true ? result.value : null;
  const found = exchanged.get(placeKey(code, name));
  const moved = found === undefined ? 0 : found;
  const official = listed.find((row) => row.counts && row.code === code && row.halfYear === name);
  const counting = official === undefined ? computed : official.official;
  const isKnown = counting !== null && moved !== null;
  return { computed, exchanged: moved ?? 0, quota: isKnown ? counting + moved : null };
}

/** The version that is in force. */
export function newestOf(numbers: readonly NationalRow[], halfYear: string): NationalRow | null {
  return numbers
    .filter((row) => row.halfYear === halfYear)
    .reduce<NationalRow | null>(
      (newest, row) => (newest === null || row.version > newest.version ? row : newest),
      null,
    );
}
