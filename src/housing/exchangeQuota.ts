/**
 * Exchange of quota between municipalities. Huisvestingswet 2014, art. 29 paragraph 2: executives of two or more
 * municipalities may change their quotas together, as long as the sum over those municipalities stays the same. That each
 * stays a whole number of at least 0, that anything changes, and that a reason is given, are checks of our own.
 */
import type { RegionCode } from "../reference/region";
import { regionOfCode } from "../reference/regions";
import { fail, problem, type Problem, type Result, succeed } from "../text/result";

export interface QuotaExchange {
  readonly parties: readonly ExchangeParty[];
  readonly reason: string;
}

export interface ExchangeParty {
  readonly code: RegionCode;
  /** Persons before and after, after rounding. */
  readonly before: number;
  readonly after: number;
}

/** @returns The new quota per municipality; or everything that is wrong, with by how much the sum changed. */
export function exchangeQuota({ parties, reason }: QuotaExchange): Result<ReadonlyMap<RegionCode, number>> {
  const problems: Problem[] = [];
  if (parties.length < 2) problems.push(problem("housing.exchangeNeedsTwo"));
  parties.forEach(({ code, before, after }, position) => {
    if (parties.findIndex((party) => party.code === code) < position) {
      problems.push(problem("housing.exchangePartyTwice", { name: regionOfCode(code)?.name ?? code }, position));
    }
    for (const persons of [before, after]) {
      if (!Number.isSafeInteger(persons) || persons < 0) {
        problems.push(problem("housing.personsNotACount", { persons }, position));
      }
    }
  });
  if (problems.length === 0) problems.push(...sumProblems(parties));
  if (reason.trim() === "") problems.push(problem("housing.exchangeNeedsReason"));
  return problems.length > 0 ? fail(...problems) : succeed(new Map(parties.map(({ code, after }) => [code, after])));
}

/** Something changes hands, and nothing is gained or lost. */
function sumProblems(parties: readonly ExchangeParty[]): readonly Problem[] {
  if (parties.every(({ before, after }) => before === after)) return [problem("housing.exchangeNothing")];
  const difference = parties.reduce((sum, { before, after }) => sum + after - before, 0);
  if (difference > 0) return [problem("housing.exchangeGains", { difference })];
  return difference < 0 ? [problem("housing.exchangeLoses", { difference: -difference })] : [];
}
