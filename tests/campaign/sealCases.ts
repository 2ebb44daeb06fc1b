import { sealChoice } from "../plans/seal/states";
import type { OrderCase } from "./campaignWorkbook";
import { checks } from "./checksCases";
import { firstDecision } from "./orderCases";

/** The first seal of a workbook makes the sheet Zegels. */
export const seal: OrderCase = {
  name: "verzegelen",
  before: [firstDecision],
  choice: () => ({ kind: "seal", seal: sealChoice }),
};

/** The next one is a row more, beside a sheet Controles that it must not change. */
export const secondSeal: OrderCase = {
  name: "tweede zegel",
  before: [firstDecision, seal, checks],
  choice: () => ({ kind: "seal", seal: { ...sealChoice, name: "Tweede versie" } }),
};

export const sealCases: readonly OrderCase[] = [seal, secondSeal];
