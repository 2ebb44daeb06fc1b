import { agreementLayout } from "./agreements/agreementLayout";
import { frozenLayout } from "./freeze/frozenLayout";
import { glossaryLayout } from "./glossary/glossaryLayout";
import { quotaLayouts } from "./housing/quotaLayouts";
import { taskLayouts } from "./housing/taskLayouts";
import { ignoredLayout } from "./ignore/ignoredLayout";
import { logLayout } from "./log";
import { decisionLayouts } from "./reception/decisionLayouts";
import { inhabitantsLayout } from "./reception/inhabitantsLayout";
import { regionLayout } from "./reception/regionLayout";
import { sealLayout } from "./seal/sealLayout";
import { supplyLayouts } from "./supply/supplyLayouts";
import type { TableLayout } from "./tableLayout";

/** Every table of which a workbook holds at most one. */
export const layouts: readonly TableLayout[] = [
  ...Object.values(decisionLayouts),
  inhabitantsLayout,
  regionLayout,
  ...Object.values(supplyLayouts),
  ...Object.values(quotaLayouts),
  ...Object.values(taskLayouts),
  agreementLayout,
  glossaryLayout,
  ignoredLayout,
  frozenLayout,
  sealLayout,
  logLayout,
];
