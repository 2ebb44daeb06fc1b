import type { OrderCase } from "./campaignWorkbook";
import { dwellings, firstHalfYear, nextHalfYear } from "./housingCases";
import { firstDecision, secondDecision } from "./orderCases";

/** The sheet Controles over every table that a decision and a half-year bring. */
export const checks: OrderCase = {
  name: "controles",
  before: [firstDecision, firstHalfYear],
  choice: () => ({ kind: "checks" }),
};

/** A finding that is left as it is: the first one in a workbook makes its sheet. */
export const ignore: OrderCase = {
  name: "bevinding negeren",
  before: [firstDecision],
  choice: () => ({
    kind: "ignore",
    ignored: {
      code: "W8",
      sheet: "Besluit",
      cell: "A5:F9",
      what: "De tabel LRT_Besluit heeft een totaalrij.",
      reason: "Zo gewild.",
      print: `sha256:${"0".repeat(64)}`,
    },
  }),
};

/** Orders that bring the checks of what they make. */
const withChecks = ({ name, before, people, choice }: OrderCase): OrderCase => ({
  name: `${name} met controles`,
  before: [...before, checks],
  choice,
  isRepeated: true,
  ...(people !== undefined && { people }),
});

export const checksCases: readonly OrderCase[] = [
  checks,
  ignore,
  withChecks(ignore),
  withChecks(secondDecision),
  withChecks(nextHalfYear),
  withChecks(dwellings),
];
