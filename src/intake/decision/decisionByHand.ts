/** A decision that a planner types, with or without the rows of a table: the same form as one of the register. */
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import { entryOf } from "../../text/catalogue";
import { dutchDate, dutchMonths } from "../../text/dutchDate";
import { fillIn } from "../../text/sentence";
import { parseDutchDate } from "../../text/parseDutchDate";
import { decisionId } from "./decisionId";
import type { DecisionDraft, DraftRow } from "./draft";

export interface DecisionForm {
  readonly title: string;
  readonly kind: DecisionDraft["soort"];
  readonly status: DecisionDraft["status"];
  readonly precision: DecisionDraft["nauwkeurigheid"];
  /** As typed: "1-1-2027"; empty when it is not known. */
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly referenceDate: string;
  readonly total: number | null;
  readonly unaccompaniedMinors: number | null;
  readonly adviceKey: string | null;
  readonly sourceTitle: string;
  readonly sourceAddress: string;
  /** Of provinces or municipalities, from a table; empty when a key divides the total. */
  readonly rows: readonly DraftRow[];
}

const LONGEST_TEXT = 200;

/** Everything that is wrong at once, or the decision. */
export function decisionByHand(form: DecisionForm): Result<DecisionDraft> {
  const decidedOn = dateOf(form.decidedOn);
  const referenceDate = dateOf(form.referenceDate);
  const problems = problemsOf(form, decidedOn, referenceDate);
  if (problems.length > 0) return fail(...problems);
  const date = referenceDate ?? null;
  const national = [...placesOf("totaal", form.total, date), ...placesOf("amv", form.unaccompaniedMinors, date)];
  return succeed({
    schemaVersie: 1,
    id: decisionId(form.kind, date ?? decidedOn ?? null, form.total ?? form.unaccompaniedMinors),
    soort: form.kind,
    status: form.status,
    titel: form.title.trim().normalize("NFC"),
    vastgesteldOp: decidedOn ?? null,
    vastgesteldDoor: form.decidedBy.trim() || null,
    geldigVan: null,
    geldigTot: null,
    vervangt: null,
    bevestigt: null,
    sleutelAdvies: form.adviceKey,
    nauwkeurigheid: form.precision,
    bronnen: form.sourceTitle.trim() === "" ? [] : [sourceOf(form)],
    categorieen: national.map(({ categorie }) => categorie),
    regels: [...national, ...form.rows.map((row) => ({ ...row, peildatum: date }))],
    controle: national.map(({ categorie, peildatum, plekken }) => ({ categorie, peildatum, plekken })),
    toelichting: null,
  });
}

function problemsOf(
  form: DecisionForm,
  decidedOn: string | null | undefined,
  referenceDate: string | null | undefined,
): readonly Problem[] {
  const { total, unaccompaniedMinors: minors } = form;
  const isAddress = form.sourceAddress.trim() === "" || /^https:\/\/[^\s"<>]+$/u.test(form.sourceAddress.trim());
  return [
    ...(form.title.trim() === "" ? [problem("reading.decisionTitle")] : []),
    ...(form.title.length > LONGEST_TEXT || form.decidedBy.length > LONGEST_TEXT
      ? [problem("reading.decisionTextLong", { most: LONGEST_TEXT })]
      : []),
    ...(decidedOn === undefined || referenceDate === undefined ? [problem("reading.decisionDate")] : []),
    ...(total === null && minors === null ? [problem("reading.decisionTotal")] : []),
    ...([total, minors].some((count) => count !== null && (!Number.isSafeInteger(count) || count < 0))
      ? [problem("reading.decisionTotal")]
      : []),
    ...(total !== null && minors !== null && minors > total
      ? [problem("reading.minorsAboveTotal", { name: form.title, minors, total })]
      : []),
    ...(isAddress ? [] : [problem("reading.decisionAddress")]),
    ...rowsOfOtherDate(form.rows, referenceDate),
  ];
}

/** Rows without a date are of the date of the decision; a table of another day is not silently made one of this day. */
function rowsOfOtherDate(rows: readonly DraftRow[], date: string | null | undefined): readonly Problem[] {
  if (date === undefined) return [];
  const other = rows.find(({ peildatum }) => peildatum !== null && peildatum !== date)?.peildatum ?? null;
  if (other === null) return [];
  const shown = date === null ? fillIn(entryOf("reading.noDate"), {}) : dutchDate(date);
  return [problem("reading.decisionRowsDate", { found: dutchDate(other), date: shown })];
}

/** Null when nothing was typed, undefined when it is no date. A month or a year is as much as some publications say. */
function dateOf(text: string): string | null | undefined {
  const typed = text.trim().toLowerCase();
  if (typed === "") return null;
  if (/^(?:19|20)\d{2}$/u.test(typed)) return typed;
  const [, name = "", year = ""] = /^([a-z]+) ((?:19|20)\d{2})$/u.exec(typed) ?? [];
  const month = dutchMonths.indexOf(name);
  if (month !== -1) return `${year}-${String(month + 1).padStart(2, "0")}`;
  return parseDutchDate(typed) ?? undefined;
}

function placesOf(
  categorie: DraftRow["categorie"],
  plekken: number | null,
  peildatum: string | null,
): readonly DraftRow[] {
  return plekken === null ? [] : [{ gebied: "NL", categorie, peildatum, plekken }];
}

function sourceOf({ sourceTitle, sourceAddress }: DecisionForm): DecisionDraft["bronnen"][number] {
  const url = sourceAddress.trim() || null;
  return { titel: sourceTitle.trim(), soort: "eigen invoer", kenmerk: null, url, geraadpleegdOp: null, sha256: null };
}
