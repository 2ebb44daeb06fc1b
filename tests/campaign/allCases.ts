import type { OrderCase } from "./campaignWorkbook";
import { bookCases } from "./bookCases";
import { checksCases } from "./checksCases";
import { changeCases, dwellings, firstHalfYear, halfYearCases, listCases, progressCases } from "./housingCases";
import { freezeCases } from "./freezeCases";
import { mapCases } from "./mapCases";
import { meetingCases } from "./meetingCases";
import { firstDecision, receptionCases } from "./orderCases";
import { regionCases } from "./regionCases";
import { sealCases } from "./sealCases";
import { supplyCases } from "./supplyCases";
import { update } from "./updateCase";

/** Orders that are tried in one file: a core that is ready takes the next file, so none may take much longer than the others. */
export const parts = {
  Reception: receptionCases,
  HalfYears: halfYearCases,
  Changes: changeCases,
  Lists: listCases,
  Progress: progressCases,
  Checks: checksCases,
  Freeze: [...freezeCases, ...meetingCases, ...mapCases],
  Seal: [...sealCases, update, ...regionCases],
  Book: bookCases,
  Supply: supplyCases,
} as const satisfies Readonly<Record<string, readonly OrderCase[]>>;

/** Every order that the pane can give. */
export const allCases: readonly OrderCase[] = Object.values(parts).flat();

/** Their batches are stopped at every single action. */
export const largestCases: readonly OrderCase[] = [firstDecision, firstHalfYear, dwellings];
