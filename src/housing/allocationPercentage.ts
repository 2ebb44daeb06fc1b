/**
 * The share of vacated dwellings that the quota needs: (persons − housed elsewhere) / persons per dwelling / dwellings.
 * Minister, 5 September 2022, ah-tk-20212022-3888: 2,2 persons per dwelling; hotel arrangements and the like are taken off
 * first.
 */
import { parseDecimal } from "../numbers/decimal";
import { fraction, fractionToNumber } from "../numbers/fraction";
import { scaleToIntegers } from "../numbers/scaleToIntegers";
import { fail, problem, type Problem, type Result, succeed } from "../text/result";

export interface DwellingNeed {
  readonly quota: number;
  readonly vacated: number;
  readonly personsPerDwelling: number;
  readonly elsewhere: number;
}

/**
 * Cost: the same for every need; numbers count by their digits.
 *
 * @returns The exact share, rounded once; or what is wrong: no dwellings, nobody per dwelling, a negative number housed elsewhere.
 */
export function allocationPercentage(need: DwellingNeed): Result<number> {
  const { quota, vacated, personsPerDwelling, elsewhere } = need;
  const problems: Problem[] = [];
  if (!(vacated > 0)) problems.push(problem("housing.noDwellings", { vacated }));
  if (!(personsPerDwelling > 0))
    problems.push(problem("housing.noPersonsPerDwelling", { persons: personsPerDwelling }));
  if (elsewhere < 0) problems.push(problem("housing.elsewhereNegative", { elsewhere }));
  if (problems.length > 0) return fail(...problems);
  const decimals = [quota, elsewhere, personsPerDwelling, vacated].map(parseDecimal).filter((part) => part !== null);
  const [persons = 0n, housed = 0n, perDwelling = 1n, dwellings = 1n] = scaleToIntegers(decimals);
  // All four carry the same scale; the denominator holds it once more than the numerator.
  const scale = decimals.reduce((largest, decimal) => Math.max(largest, decimal.scale), 0);
  const share = fractionToNumber(fraction((persons - housed) * 10n ** BigInt(scale), perDwelling * dwellings));
  return Number.isFinite(share)
    ? succeed(share)
    : fail(problem("housing.shareTooLarge", { vacated, persons: personsPerDwelling }));
}
