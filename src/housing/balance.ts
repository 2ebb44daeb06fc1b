/**
 * The balance at the end of a half-year: person for person, both ways, without limit. Positive is a lead, negative a
 * backlog. Worked example (alphens.nl, 2023): 114 to do, 126 housed, lead 12; next half-year 175 − 12 = 163.
 *
 * Cost: the same for all numbers. Numbers up to 2^53 − 1 in: a safe integer that comes out is exact, because the two counts are subtracted first.
 */
export function endBalance(quota: number, realised: number, beginBalance: number): number {
  return beginBalance + (realised - quota);
}
