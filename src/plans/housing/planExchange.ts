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
import { type DesiredRow, rowOf } from "../tableLayout";
import type { ExchangeRow } from "./exchangeRows";
import type { ExchangeChoice, ExchangeParty } from "./housingChoices";
import type { QuotaInput } from "./housingInput";
import { exchangeHead } from "./quotaHeads";
import { quotaLayouts } from "./quotaLayouts";
import { type QuotaState, rowsOf } from "./quotaState";
import { isWrittenAs } from "../withoutMark";

/** @param replacedBy The moment of the lost exchange whose place one with this line in the log takes, or empty. */
export function planExchange(
  input: QuotaInput,
  choice: ExchangeChoice,
  replacedBy: (subject: string) => string,
): Result<DesiredState> {
  const { state, stamp } = input;
  const written = writtenNumber(input, choice);
  const problems = partyProblems(state, choice, written !== null);
  if (problems.length > 0) return fail(...problems);
  return then(exchangeQuota(choice), () => {
    const exchange = written ?? nextNumber(state.exchanges);
    return succeed({
      ...nothingDesired,
      tables: [
        {
          layout: quotaLayouts.LRT_Taakruil,
          rows: choice.parties.map((party) => exchangeRow(exchange, choice, party, stamp)),
        },
      ],
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
 * The number under which this very exchange stands in the workbook, whole or in part. No other line stands under that number; and what
 * stands there whole while the log does not know the order is another one of the same moment.
 */
function writtenNumber({ state, stamp, isContinued }: QuotaInput, choice: ExchangeChoice): number | null {
  const { halfYear, parties, reason } = choice;
  const isOurs = ({ halfYear: name, recordedAt, reason: given, code, persons }: ExchangeRow): boolean =>
    name === halfYearName(halfYear) &&
    recordedAt === stamp &&
    isWrittenAs(reason, given) &&
    parties.some((party) => party.code === code && party.after - party.before === persons);
  const numbers = new Set(state.exchanges.filter(isOurs).map(({ number: found }) => found));
  const isThisOne = (found: number | null): boolean => {
    const rows = state.exchanges.filter((row) => row.number === found);
    return rows.every(isOurs) && (isContinued || rows.length < parties.length);
  };
  return [...numbers].find(isThisOne) ?? null;
}

function nextNumber(exchanges: readonly ExchangeRow[]): number {
  return 1 + Math.max(0, ...exchanges.map((row) => row.number ?? 0));
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
