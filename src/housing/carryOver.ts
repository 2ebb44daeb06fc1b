/**
 * Opening the next half-year: every balance goes over person for person, both ways, without limit and of itself.
 * gemeente.nu, April 2022; worked example of Alphen aan den Rijn 2023 (alphens.nl): lead 12, so 175 becomes 163.
 */
import type { RegionCode } from "../reference/region";
import { endBalance } from "./balance";
import type { HalfYear } from "./halfYear";

export interface ClosedHalfYear {
  readonly code: RegionCode;
  readonly quota: number;
  readonly realised: number;
  readonly beginBalance: number;
}

export interface OpenedHalfYear {
  readonly code: RegionCode;
  readonly quota: number;
  /** The balance at the end of the half-year before. */
  readonly beginBalance: number;
  /** What is to be done: quota minus the balance that was carried over; 0 or less when the lead covers it. */
  readonly corrected: number;
}

export function nextHalfYear({ year, half }: HalfYear): HalfYear {
  return half === 1 ? { year, half: 2 } : { year: year + 1, half: 1 };
}

/** @param nextQuota Persons per municipality in the half-year that opens. */
export function openNextHalfYear(
  closed: readonly ClosedHalfYear[],
  nextQuota: ReadonlyMap<RegionCode, number>,
): readonly OpenedHalfYear[] {
  return closed.map(({ code, quota, realised, beginBalance }) => {
    const balance = endBalance(quota, realised, beginBalance);
    const next = nextQuota.get(code) ?? 0;
    return { code, quota: next, beginBalance: balance, corrected: next - balance };
  });
}
