/**
 * What a source or an earlier decision fills in. Only empty fields and those that a source filled before are filled: what a planner
 * typed stays, and the form says what the source has instead.
 */
import { coversCountry } from "../../intake/decision/coversCountry";
import type { DecisionDraft } from "../../intake/decision/draft";
import { draftOfDecision } from "../../intake/decision/draftOfDecision";
import type { SourceReading } from "../../intake/reading";
import type { CapacityDecision } from "../../reference/capacityDecision";
import { country } from "../../reference/regions";
import { dutchDate } from "../../text/dutchDate";
import { dutchInteger } from "../../text/dutchNumber";
import type { SourceForm } from "../source/sourceForm";
import { type DecisionFields, emptyForm, noFields, type OwnDecisionForm } from "./ownDecisionForm";

/** The form after a source was read, or after its text was changed. */
export function withSource(form: OwnDecisionForm, source: SourceForm): OwnDecisionForm {
  const { reading } = source;
  if (reading === form.source.reading) return { ...form, source };
  const decision = reading?.decision ?? null;
  if (reading === null || decision === null) return { ...form, source, rows: [], whole: null };
  const filled = fieldsOf(decision, kindOf(source, reading));
  return {
    ...form,
    source,
    fields: merged(form.fields, form.filled, filled),
    filled,
    rows: decision.regels.filter(({ gebied }) => gebied !== country.code),
    whole: reading.source.format === "json" ? decision : null,
    errors: [],
  };
}

/** The form for the correction of a decision. */
export function correctionOf(decision: CapacityDecision): Omit<OwnDecisionForm, "made"> {
  const draft = draftOfDecision(decision);
  const fields = fieldsOf(draft, "decision");
  return {
    ...emptyForm,
    isOpen: true,
    fields,
    filled: fields,
    rows: draft.regels.filter(({ gebied }) => gebied !== country.code),
    corrects: decision.id,
  };
}

/** A whole decision, a table in a file, or what has no name of its own. */
type Origin = "decision" | "file" | "nameless";

function kindOf({ input }: SourceForm, { source }: SourceReading): Origin {
  if (source.format === "json") return "decision";
  return input?.kind === "bytes" ? "file" : "nameless";
}

function fieldsOf(decision: DecisionDraft, origin: Origin): DecisionFields {
  const rows = decision.regels.filter(({ gebied }) => gebied !== country.code);
  // The total of a list about a part of the country is for the planner to tell.
  const isNational = origin === "decision" || rows.length === 0 || coversCountry(rows.map(({ gebied }) => gebied));
  const placesIn = (category: string): string => {
    const found = decision.regels.find(({ gebied, categorie }) => gebied === country.code && categorie === category);
    return found === undefined || !isNational ? "" : dutchInteger(found.plekken);
  };
  const [source] = decision.bronnen;
  const known = decision.status === "vervangen" ? "vastgesteld" : decision.status;
  return {
    ...noFields,
    title: decision.titel,
    kind: decision.soort,
    // A table never says whether it was decided.
    status: origin === "decision" ? known : "",
    precision: decision.nauwkeurigheid,
    decidedOn: dateText(decision.vastgesteldOp),
    decidedBy: decision.vastgesteldDoor ?? "",
    referenceDate: dateText(decision.regels[0]?.peildatum ?? null),
    total: placesIn("totaal"),
    minors: placesIn("amv"),
    source: origin === "nameless" ? "" : (source?.titel ?? ""),
    address: source?.url ?? "",
  };
}

function dateText(date: string | null): string {
  return date === null ? "" : dutchDate(date);
}

function merged(typed: DecisionFields, before: DecisionFields, filled: DecisionFields): DecisionFields {
  const field = <Name extends keyof DecisionFields>(name: Name): DecisionFields[Name] =>
    typed[name] === before[name] || typed[name] === "" ? filled[name] : typed[name];
  return {
    title: field("title"),
    kind: field("kind"),
    status: field("status"),
    precision: field("precision"),
    decidedOn: field("decidedOn"),
    decidedBy: field("decidedBy"),
    referenceDate: field("referenceDate"),
    total: field("total"),
    minors: field("minors"),
    source: field("source"),
    address: field("address"),
  };
}
