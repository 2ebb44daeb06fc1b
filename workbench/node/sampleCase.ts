/**
 * The case of the sample: the capacity decision of November 2023, and the letter of 5 October 2023 beside the outcome of the national table, as
 * the record of 27 October 2023 names them. Knows what is shipped; whoever makes the sample asks it for a context and for the sheets of a meeting.
 */
import "../../src/text/findingSentences";
import { findingsOf } from "../../src/findings/findingsOf";
import { findingPrint } from "../../src/findings/ignoredFindings";
import type { InspectedWorkbook } from "../../src/findings/inspectedWorkbook";
import { compareKeys } from "../../src/plans/comparison/compareKeys";
import { meetingPaper } from "../../src/plans/meeting/meetingPaper";
import type { OrderChoice } from "../../src/plans/order";
import type { ReceptionContext } from "../../src/reception/receptionContext";
import { capacityDecisions } from "../../src/reference/decisions";
import { findKey } from "../../src/reference/keys";
import { sentence } from "../../src/text/sentence";

const DECISION = "mpp-2023-2-for-2025";

/** The outcome of the national table of spring 2023, and the letter: no key is published of either. */
const COMPARED = {
  first: { keyId: "lrt-77100", method: "largestRemainder" },
  second: { keyId: "oproep-2023-10-05", method: "largestRemainder" },
} as const;

export const sampleContext: ReceptionContext = contextOf(DECISION);

function contextOf(id: string): ReceptionContext {
  const decision = capacityDecisions.find((one) => one.id === id);
  const key = findKey(decision?.adviceKey ?? "");
  if (decision === undefined || !key.ok)
    throw new Error(`The decision ${id} of the sample is not shipped with its key.`);
  return { decision, key: key.value, origin: "workbook", ownKeys: new Map(), ownInhabitants: new Map() };
}

/** Why the one finding of the sample does not count: the sheet Genegeerd shows how a planner says so. */
const WHY_OLD = {
  code: "VEROUDERD",
  reason:
    "Voorbeeld: deze werkmap laat met opzet het besluit van november 2023 zien. Het latere besluit telt hier niet.",
} as const;

/** The findings of the sample that are meant, left as they are with a reason. */
export function sampleIgnored(workbook: InspectedWorkbook): readonly OrderChoice[] {
  return findingsOf(workbook)
    .filter(({ code }) => code === WHY_OLD.code)
    .map((finding): OrderChoice => {
      const { code, where, what } = finding;
      const place = { sheet: where.sheet ?? "", cell: where.cell ?? "" };
      const print = findingPrint(finding, workbook);
      return { kind: "ignore", ignored: { code, ...place, what: sentence(what), reason: WHY_OLD.reason, print } };
    });
}

/**
 * The comparison of both keys, the map and the page for a meeting, as the pane makes them.
 *
 * @param day "2026-11-30": the map and the page carry it in their name.
 */
export function samplePapers(day: string): readonly OrderChoice[] {
  const { decision } = sampleContext;
  const before = capacityDecisions.find(({ id }) => id === decision.supersedes) ?? null;
  const paper = meetingPaper(sampleContext, before, day);
  const compared = compareKeys(COMPARED, decision.total ?? 0, sampleContext);
  return [
    ...(compared.ok ? [{ kind: "comparison", comparison: compared.value } as const] : []),
    ...(paper.ok
      ? [
          { kind: "map", map: { areas: "provinces", paper: paper.value } } as const,
          { kind: "meeting", meeting: paper.value } as const,
        ]
      : []),
  ];
}
