/** From the form to a decision like any other: the same checks as a file of the register, an id, and the key that goes with it. */
import { correctedDecision } from "../../intake/decision/correctedDecision";
import { decisionByHand } from "../../intake/decision/decisionByHand";
import type { DecisionDraft } from "../../intake/decision/draft";
import { draftOfDecision } from "../../intake/decision/draftOfDecision";
import { parseDecisionFile } from "../../intake/decision/parseDecisionFile";
import { decisionKey, decisionKeyId } from "../../reception/decisionKey";
import { advisedInhabitantsYear } from "../../reference/adviceReason";
import type { CapacityDecision } from "../../reference/capacityDecision";
import { readRegister } from "../../reference/decisions";
import { parseDutchCount } from "../../text/parseDutchCount";
import { fail, problem, type Result, succeed, then } from "../../text/result";
import { type DecisionFields, noFields, type OwnDecisionForm } from "./ownDecisionForm";

/**
 * @param known Decisions that exist already: the same content is the same decision, other content under an id of theirs is a correction.
 * @returns Everything that is wrong at once, or the decision; it is one of `known` when it was there already.
 */
export function makeDecision(form: OwnDecisionForm, known: readonly CapacityDecision[]): Result<CapacityDecision> {
  const draft =
    isUntouched(form) && form.whole !== null
      ? succeed(form.whole)
      : then(typed(form), (own) => succeed(completed(own, form)));
  return then(draft, (made) => {
    const dates = new Set(made.regels.map(({ peildatum }) => peildatum));
    if (dates.size > 1) return fail(problem("reading.decisionDates"));
    const corrected = correctedDecision(made, known.map(draftOfDecision), form.corrects ?? made.id);
    const same = known.find(({ id }) => id === corrected.id);
    if (same !== undefined) return succeed(same);
    return then(parseDecisionFile(withKey(corrected)), (read) => {
      const [decision] = readRegister(read);
      return decision === undefined ? fail(problem("reading.noRows")) : succeed(decision);
    });
  });
}

function isUntouched({ fields, filled }: OwnDecisionForm): boolean {
  return namesOf(fields).every((name) => fields[name] === filled[name]);
}

function namesOf(fields: DecisionFields): readonly (keyof DecisionFields)[] {
  return Object.keys(fields).filter((name): name is keyof DecisionFields => name in noFields);
}

function typed({ fields, rows }: OwnDecisionForm): Result<DecisionDraft> {
  const { status } = fields;
  const total = countOf(fields.total);
  const minors = countOf(fields.minors);
  const made = decisionByHand({
    title: fields.title,
    kind: fields.kind,
    status: status === "" ? "concept" : status,
    precision: fields.precision,
    decidedOn: fields.decidedOn,
    decidedBy: fields.decidedBy,
    referenceDate: fields.referenceDate,
    total: total ?? null,
    unaccompaniedMinors: minors ?? null,
    adviceKey: null,
    sourceTitle: fields.source,
    sourceAddress: fields.address,
    rows,
  });
  const missing = [
    ...(status === "" ? [problem("reading.decisionStatus")] : []),
    // Only a total can be divided; what was typed and is no number is said by the same sentence.
    ...(total === undefined || minors === undefined || (total === null && minors !== null)
      ? [problem("reading.decisionTotal")]
      : []),
  ];
  if (missing.length === 0) return made;
  const said = new Set(missing.map(({ code }) => code));
  return fail(...missing, ...(made.ok ? [] : made.problems.filter(({ code }) => !said.has(code))));
}

/** Null when nothing was typed, undefined when it is no whole number. */
function countOf(text: string): number | null | undefined {
  return text.trim() === "" ? null : (parseDutchCount(text) ?? undefined);
}

/** What a file says and no field shows stays with the decision. */
function completed(own: DecisionDraft, { whole }: OwnDecisionForm): DecisionDraft {
  if (whole === null) return own;
  const { geldigVan, geldigTot, bevestigt, toelichting } = whole;
  return { ...own, geldigVan, geldigTot, bevestigt, toelichting, bronnen: [...own.bronnen, ...whole.bronnen.slice(1)] };
}

/** The key of its own rows, where they cover the country; else the one that the reference date advises. */
function withKey(draft: DecisionDraft): DecisionDraft {
  if (draft.sleutelAdvies !== null) return draft;
  const [decision] = readRegister([draft]);
  const isOfRows = decision !== undefined && decisionKey(decision) !== null;
  const year = advisedInhabitantsYear(draft.regels[0]?.peildatum ?? null);
  return { ...draft, sleutelAdvies: isOfRows ? decisionKeyId(draft) : `inwoners-${year}` };
}
