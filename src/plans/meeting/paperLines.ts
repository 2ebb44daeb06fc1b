/** What every sheet with a distribution over the provinces says of it: the decision, whether it still counts, and where it comes from. */
import texts from "../../text/nl/meeting.json";
import { shortFingerprint } from "../../text/fingerprint";
import { fillIn } from "../../text/sentence";
import { type CellContent, count, formula, text } from "../cellContent";
import { quoted } from "../checkSheet/check";
import type { Order } from "../order";
import { pointerNames } from "../reception/pointers";
import { addInVersion } from "../version";
import type { MeetingChoice, MeetingDivision } from "./meetingChoice";

export type Labelled = readonly [label: string, value: CellContent];

const divisions: Readonly<Record<MeetingDivision, string>> = {
  decision: texts.byDecision,
  key: texts.byKey,
  keyBesideDecision: texts.byKeyBesideDecision,
};

/** The decision, its status, the key, the total in the fourth line and how it was divided. */
export function aboutPaper({ decision, key, division }: MeetingChoice): readonly Labelled[] {
  const { title, status, total } = decision;
  return [
    [texts.decision, text(title)],
    [texts.status, text(status)],
    [texts.key, text(key.title)],
    [texts.total, count(total)],
    [texts.divided, text(divisions[division])],
  ];
}

/** Computed by Excel itself, so that they hold without the add-in: the sum is the total, and the same decision and key still count. */
export function paperChecks({ decision, key }: MeetingChoice, sum: string, total: string): readonly Labelled[] {
  const ok = quoted(texts.ok);
  const sums = formula(`IF(${sum}=${total},${ok},${quoted(texts.otherSum)}&${sum})`);
  const active = `AND(${pointerNames.activeDecision}=${quoted(decision.id)},${pointerNames.activeKey}=${quoted(key.id)})`;
  const isActive = formula(`IFERROR(IF(${active},${ok},${quoted(texts.otherActive)}),${quoted(texts.notChecked)})`);
  return [
    [texts.checkSum, sums],
    [texts.checkActive, isActive],
  ];
}

/** When, by whom and with which version a sheet was made, and by which order. */
export function madeLines({ id, localTime, who }: Order): readonly Labelled[] {
  const made = who === "" ? localTime : `${localTime}, ${who}`;
  return [
    [texts.made, text(`${made}, LRT Verdeelhulp ${addInVersion}`)],
    [texts.order, text(id)],
  ];
}

/** The codes and the fingerprint by which the decision and the key are found again. */
export function paperOrigin({ decision, key }: MeetingChoice): Labelled {
  const print = shortFingerprint(decision.fingerprint);
  return [texts.origin, text(fillIn(texts.originCodes, { decision: decision.id, print, key: key.id }))];
}
