import type { OrderCase } from "./campaignWorkbook";
import { dwellings, firstHalfYear, nextHalfYear } from "./housingCases";
import { firstDecision, secondDecision } from "./orderCases";

/** The sheet Controles over every table that a decision and a half-year bring. */
export const checks: OrderCase = {
  name: "controles",
  before: [firstDecision, firstHalfYear],
  choice: () => ({ kind: "checks" }),
};

/** Orders that bring the checks of what they make. */
const withChecks = ({ name, before, people, choice }: OrderCase): OrderCase => ({
  name: `${name} met controles`,
  before: [...before, checks],
  choice,
  ...(people !== undefined && { people }),
});

export const checksCases: readonly OrderCase[] = [
  checks,
  withChecks(secondDecision),
  withChecks(nextHalfYear),
  withChecks(dwellings),
];
