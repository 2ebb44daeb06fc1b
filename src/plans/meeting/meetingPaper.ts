import { fractionToNumber, fraction, type Fraction } from "../../numbers/fraction";
import { assignmentOf } from "../../reception/assignmentOf";
import { capacityOf } from "../../reception/capacityOf";
import { decisionKey, decisionKeyId } from "../../reception/decisionKey";
import type { ReceptionContext } from "../../reception/receptionContext";
import { shareOf } from "../../reception/shareOf";
import type { CapacityDecision } from "../../reference/capacityDecision";
import type { Region } from "../../reference/region";
import { provinces } from "../../reference/regions";
import { dutchDate } from "../../text/dutchDate";
import { combine, type Result, succeed, then } from "../../text/result";
import { fillIn } from "../../text/sentence";
import texts from "../../text/nl/meetingStatus.json";
import type { MeetingChoice, MeetingDivision, MeetingRow } from "./meetingChoice";

/**
 * What goes to a meeting: the active decision over the provinces, by the active key.
 *
 * @param before The decision before it, if it is known: its places are those under the same key.
 * @param day The day on the clock of the planner, "2026-11-30".
 * @returns Refused where the decision has no total, or the key does not divide it.
 */
export function meetingPaper(
  context: ReceptionContext,
  before: CapacityDecision | null,
  day: string,
): Result<MeetingChoice> {
  const { decision, key } = context;
  const capacity = capacityOf(context, "totaal");
  if (!capacity.ok) return capacity;
  const total = capacity.value;
  const earlier = before === null ? null : { ...context, decision: before };
  const rows: MeetingRow[] = [];
  for (const province of provinces) {
    const row = rowOf(context, earlier, province, total);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  const { id, title, unaccompaniedMinors, fingerprint } = decision;
  return succeed({
    day,
    decision: { id, title, status: statusOf(decision), total, unaccompaniedMinors, fingerprint },
    key: { id: key.id, title: key.title },
    division: divisionOf(context),
    before: before?.title ?? null,
    rows,
  });
}

function rowOf(
  context: ReceptionContext,
  earlier: ReceptionContext | null,
  province: Region,
  total: number,
): Result<MeetingRow> {
  const both = combine({
    places: assignmentOf(context, province, "totaal"),
    share: shareOf(context, context.key, province),
  });
  return then(both, ({ places, share }) => {
    const before = earlier === null ? null : assignmentOf(earlier, province, "totaal");
    return succeed({
      name: province.name,
      share: fractionToNumber(share),
      proportional: partOf(total, share),
      places,
      before: before?.ok === true ? before.value : null,
    });
  });
}

function partOf(total: number, { numerator, denominator }: Fraction): number {
  return fractionToNumber(fraction(BigInt(total) * numerator, denominator));
}

function divisionOf({ decision, key }: ReceptionContext): MeetingDivision {
  if (key.id === decisionKeyId(decision)) return "decision";
  return decisionKey(decision) === null ? "key" : "keyBesideDecision";
}

function statusOf({ kind, status, decidedOn, precision }: CapacityDecision): string {
  return [
    kind,
    status,
    decidedOn === null ? "" : dutchDate(decidedOn),
    precision === "exact" ? "" : fillIn(texts.precision, { precision }),
  ]
    .filter((part) => part !== "")
    .join(", ");
}
