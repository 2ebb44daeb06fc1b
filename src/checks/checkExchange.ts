/**
 * An exchange of places or of housing quota leaves the sum as it was: Huisvestingswet 2014, art. 29 paragraph 2 (the
 * sum over the municipalities stays the same); for reception places a trade within the province's assignment.
 * That nobody ends below 0 is a check of our own.
 */
import { catalogue } from "../text/catalogue";
import { problem, type Problem } from "../text/result";
import { fillIn } from "../text/sentence";
import { type ExchangeParty, explainExchange } from "./explainExchange";

export interface Exchange {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** More names than this are counted, not listed: the sentence must fit in a cell's message. */
const LONGEST_LIST = 8;

/**
 * Everything that is wrong with an exchange: numbers that are no whole number of at least 0, and a sum that changed,
 * with who gives and who takes. A sound exchange is an empty list.
 *
 * Cost: a few passes over the n who take part.
 */
export function checkExchange({ before, after }: Exchange): readonly Problem[] {
  if (before.length !== after.length) {
    return [problem("checks.exchangeCountDiffers", { before: before.length, after: after.length })];
  }
  const problems = [...before, ...after].flatMap((places, index): readonly Problem[] => {
    const position = index % before.length;
    if (Number.isSafeInteger(places) && places >= 0) return [];
    const isCount = Number.isInteger(places) && places >= 0;
    const code = isCount ? "checks.placesTooLarge" : "checks.exchangeNotACount";
    return [problem(code, { recipient: position + 1, places }, position)];
  });
  return problems.length > 0 ? problems : sumProblems(before, after);
}

function sumProblems(before: readonly number[], after: readonly number[]): readonly Problem[] {
  const difference = sumOf(after) - sumOf(before);
  if (difference === 0n) return [];
  const { givers, takers } = explainExchange(before, after);
  const change =
    difference > 0n
      ? problem("checks.exchangeGains", { difference })
      : problem("checks.exchangeLoses", { difference: -difference });
  return [
    change,
    givers.length === 0 ? problem("checks.nobodyGives") : problem("checks.givers", { parties: listOf(givers) }),
    takers.length === 0 ? problem("checks.nobodyTakes") : problem("checks.takers", { parties: listOf(takers) }),
  ];
}

function sumOf(values: readonly number[]): bigint {
  return values.reduce((sum, value) => sum + BigInt(value), 0n);
}

function listOf(parties: readonly ExchangeParty[]): string {
  const shown = parties
    .slice(0, LONGEST_LIST)
    .map(({ position, places }) => fillIn(catalogue["checks.party"], { recipient: position + 1, places }));
  const more = parties.length - shown.length;
  if (more > 0) shown.push(fillIn(catalogue["checks.moreParties"], { more }));
  return shown.join(", ");
}
