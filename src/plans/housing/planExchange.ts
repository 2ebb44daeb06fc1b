/**
 * Exchange of quota between municipalities of the workbook, with its reason; the rule itself is `exchangeQuota`.
 * Huisvestingswet 2014, art. 29 lid 2.
 */
import "../../text/writingSentences";
import texts from "../../text/nl/quotaSheet.json";
import { exchangeQuota } from "../../housing/exchangeQuota";
import { halfYearName } from "../../housing/halfYear";
import { regionOfCode } from "../../reference/regions";
import { dutchNumber } from "../../text/dutchNumber";
import { fail, problem, type Problem, type Result, succeed, then } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { count, number, text } from "../cellContent";
import { type DesiredState, type LogEntry, logEntry, nothingDesired } from "../desiredState";
import { changedCells } from "../keepChanged";
import { type DesiredRow, rowOf } from "../tableLayout";
import type { ExchangeRow } from "./exchangeRows";
import type { ExchangeChoice, ExchangeParty } from "./housingChoices";
import type { QuotaInput } from "./housingInput";
import { exchangeHead } from "./quotaHeads";
import { quotaLayouts } from "./quotaLayouts";
import { type QuotaState, rowsOf } from "./quotaState";
import { isWrittenAs } from "../withoutMark";

/** What the log says of other exchanges. */
export interface OtherExchanges {
  /** The moment of the lost exchange whose place one with this line in the log takes, or empty. */
  readonly replacedBy: (subject: string) => string;
  /** No row of the same second can be of another one. */
  readonly isAlone: boolean;
}

export function planExchange(
  input: QuotaInput,
  choice: ExchangeChoice,
  { replacedBy, isAlone }: OtherExchanges,
): Result<DesiredState> {
  const { state, stamp } = input;
  const written = writtenRows(input, choice, isAlone);
  const problems = partyProblems(state, choice, written.length > 0);
  if (problems.length > 0) return fail(...problems);
  return then(exchangeQuota(choice), () => {
    const exchange = numberOf(written) ?? nextNumber(state.exchanges);
    // A row to which people gave another number is there: a second one would exchange the same persons twice.
    const isElsewhere = ({ code }: ExchangeParty): boolean =>
      written.some((row) => row.code === code) &&
      !written.some((row) => row.code === code && row.number === String(exchange));
    const rows = choice.parties
      .filter((party) => !isElsewhere(party))
      .map((party) => exchangeRow(exchange, choice, party, stamp));
    const changed = changedPersons(written, choice);
    const isWhole = choice.parties.every(({ code }) => written.some((row) => row.code === code));
    // What is left of it no longer closes with what people made of the rest.
    if (!isWhole && (changed.length > 0 || hasMoved(input, choice, written)))
      return fail(problem("workbook.changedByColleague"));
    return succeed({
      ...nothingDesired,
      ...(changed.length > 0 && { changed: changedCells(changed) }),
      tables: [{ layout: quotaLayouts.LRT_Taakruil, rows }],
      basis: [
        quotaLayouts.LRT_Taakstelling,
        quotaLayouts.LRT_Landelijk,
        quotaLayouts.LRT_OfficieleLijst,
        quotaLayouts.LRT_Taakruil,
      ],
      log: withReplaced(exchangeLog(choice), replacedBy),
    });
  });
}

/** The parties stand in the half-year, each with the quota that the planner saw: a colleague may have changed it since. */
function partyProblems(
  state: QuotaState,
  { halfYear, parties }: ExchangeChoice,
  isWritten: boolean,
): readonly Problem[] {
  const present = new Map(rowsOf(state, halfYear).map((row) => [row.code, row.quota]));
  const missing = parties.flatMap(({ code }, position) =>
    present.has(code)
      ? []
      : [problem("quota.partyNotInHalfYear", { name: nameOf(code), halfYear: halfYearName(halfYear) }, position)],
  );
  const isChanged = parties.some(({ code, before }) => present.has(code) && present.get(code) !== before);
  return isChanged && !isWritten ? [...missing, problem("workbook.changedByColleague")] : missing;
}

/**
 * The rows of this very exchange that stand in the workbook, whole or in part. Of an order that the log knows they are known by its moment:
 * whatever people made of their number, persons or reason since, they are there, and a second row would exchange once more. Without its line,
 * and where two are of one moment, they are known by all that they say; without its line what stands there whole is another one.
 */
function writtenRows(
  { state, stamp, isContinued }: QuotaInput,
  { halfYear, parties, reason }: ExchangeChoice,
  isAlone: boolean,
): readonly ExchangeRow[] {
  const ofMoment = state.exchanges.filter(
    ({ halfYear: name, recordedAt, code }) =>
      name === halfYearName(halfYear) && recordedAt === stamp && parties.some((party) => party.code === code),
  );
  if (isContinued && isAlone) return ofMoment;
  const isOurs = (row: ExchangeRow): boolean =>
    ofMoment.includes(row) && isWrittenAs(reason, row.reason) && hasItsPersons(row, parties);
  const under = ({ number: found }: ExchangeRow): readonly ExchangeRow[] =>
    state.exchanges.filter((row) => row.number === found);
  // Another exchange of the same moment may share a municipality.
  const isOfAnother = (row: ExchangeRow): boolean =>
    under(row).some((other) => other.recordedAt === stamp && !isOurs(other));
  const own = state.exchanges.filter((row) => isOurs(row) && !isOfAnother(row));
  if (isContinued) return own;
  const number = own.find((row) => under(row).every(isOurs) && under(row).length < parties.length)?.number;
  return own.filter((row) => row.number === number);
}

/**
 * People gave a row of an exchange that is continued to another municipality or half-year: of its moment, with the persons and reason of one
 * of its parties. Under another number than the rest it is a copy that somebody made.
 */
function hasMoved(
  { state, stamp, isContinued }: QuotaInput,
  { halfYear, parties, reason }: ExchangeChoice,
  written: readonly ExchangeRow[],
): boolean {
  const isParty = (row: ExchangeRow): boolean =>
    row.halfYear === halfYearName(halfYear) && parties.some(({ code }) => code === row.code);
  const isBesideRest = ({ number: found }: ExchangeRow): boolean =>
    written.length === 0 || written.some((row) => row.number === found);
  return (
    isContinued &&
    state.exchanges.some(
      (row) =>
        row.recordedAt === stamp &&
        !isParty(row) &&
        isBesideRest(row) &&
        isWrittenAs(reason, row.reason) &&
        parties.some(({ before, after }) => after - before === row.persons),
    )
  );
}

/** Where people gave a party other persons since. */
function changedPersons(written: readonly ExchangeRow[], { parties }: ExchangeChoice): readonly string[] {
  return written.flatMap((row) =>
    hasItsPersons(row, parties) ? [] : [`${quotaLayouts.LRT_Taakruil.sheet}, ${nameOf(row.code)} (Personen)`],
  );
}

/** Whether a row says of its municipality what the order gave it. */
function hasItsPersons({ code, persons }: ExchangeRow, parties: readonly ExchangeParty[]): boolean {
  return parties.some((party) => party.code === code && party.after - party.before === persons);
}

/** The number under which the rest of an exchange comes. */
function numberOf(written: readonly ExchangeRow[]): number | null {
  return written.map((row) => countOf(row.number)).find((found) => found !== null) ?? null;
}

function nextNumber(exchanges: readonly ExchangeRow[]): number {
  return 1 + Math.max(0, ...exchanges.map((row) => countOf(row.number) ?? 0));
}

function countOf(written: string): number | null {
  return /^(?:0|[1-9]\d{0,8})$/u.test(written) ? Number(written) : null;
}

function exchangeRow(
  exchange: number,
  { halfYear, reason }: ExchangeChoice,
  { code, before, after }: ExchangeParty,
  stamp: string,
): DesiredRow {
  return rowOf(exchangeHead, {
    Nummer: number(exchange),
    Halfjaar: text(halfYearName(halfYear)),
    Gebied: text(code),
    Naam: text(nameOf(code)),
    Personen: count(after - before),
    Reden: text(reason.trim()),
    "Vastgelegd op (UTC)": text(stamp),
  });
}

/** "Zwolle 218→223, Kampen 94→89", and each side by itself. */
function exchangeLog({ halfYear, parties, reason }: ExchangeChoice): LogEntry {
  const each = (shown: (party: ExchangeParty) => string): string =>
    parties.map((party) => `${nameOf(party.code)} ${shown(party)}`).join(", ");
  const changes = each(({ before, after }) => `${dutchNumber(before)}→${dutchNumber(after)}`);
  return logEntry(
    texts.logExchange,
    fillIn(texts.logExchangeSubject, { halfYear: halfYearName(halfYear), parties: changes }),
    {
      before: each(({ before }) => dutchNumber(before)),
      after: each(({ after }) => dutchNumber(after)),
      remark: reason.trim(),
    },
  );
}

/** The fingerprint of an exchange is its moment: the rows of the lost one carried that. */
function withReplaced(entry: LogEntry, replacedBy: (subject: string) => string): LogEntry {
  return { ...entry, fingerprintBefore: replacedBy(entry.subject) };
}

function nameOf(code: string): string {
  return regionOfCode(code)?.name ?? code;
}
