import { agreementsOf } from "../plans/agreements/agreementChoices";
import type { OrderCase } from "./campaignWorkbook";

/** Agreements: one line, and the rest waits for a planner. */
export const agreements: OrderCase = {
  name: "afspraken",
  before: [],
  choice: () => agreementsOf([{ due: "2023-10-26" }], "2023-10-27"),
};

export const bookCases: readonly OrderCase[] = [agreements];
