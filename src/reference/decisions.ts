/**
 * The shipped register of capacity decisions and estimates 2021–2026. Figures that were never published stay unknown.
 *
 * Status: a decision is "vervangen" once another one names it as replaced, which a
 * later decision of the same kind for the same reference date does. An estimate under the Spreidingswet is not replaced
 * by a later capacity decision: the assignment of 96.000 stayed leading while the forecast rose.
 */
import register from "../../assets/decisions/register.json";
import { adviceReason } from "./adviceReason";
import type {
  CapacityDecision,
  DecisionKind,
  DecisionPrecision,
  DecisionRow,
  DecisionStatus,
} from "./capacityDecision";
import { once } from "./once";
import { decisionFingerprint } from "./decisionFingerprint";

/** A decision as a register file writes it, in the Dutch field names of the decision file. */
export interface RegisterEntry {
  readonly id: string;
  readonly soort: string;
  readonly status: string;
  readonly titel: string;
  readonly vastgesteldOp: string | null;
  readonly vastgesteldDoor: string | null;
  readonly vervangt: string | null;
  readonly sleutelAdvies: string | null;
  readonly nauwkeurigheid: string;
  readonly bronnen: readonly { readonly titel: string; readonly url: string | null; readonly kenmerk: string | null }[];
  readonly regels: readonly {
    readonly gebied: string;
    readonly categorie: string;
    readonly peildatum: string | null;
    readonly plekken: number;
  }[];
  readonly toelichting: string | null;
}

function placesOf(entry: RegisterEntry, category: string): number | null {
  return entry.regels.find(({ gebied, categorie }) => gebied === "NL" && categorie === category)?.plekken ?? null;
}

/** The rows for provinces and municipalities on the reference date, both categories of a region together. */
function rowsOf(entry: RegisterEntry, referenceDate: string | null): readonly DecisionRow[] {
  const own = entry.regels.filter(({ gebied, peildatum }) => gebied !== "NL" && peildatum === referenceDate);
  return [...new Set(own.map(({ gebied }) => gebied))].map((region) => {
    const placesIn = (category: string): number | null =>
      own.find(({ gebied, categorie }) => gebied === region && categorie === category)?.plekken ?? null;
    return { region, total: placesIn("totaal"), unaccompaniedMinors: placesIn("amv") };
  });
}

/** That one was replaced follows from the others, and is not read. */
function statusOf(text: string): DecisionStatus {
  return text === "concept" || text === "ingetrokken" ? text : "vastgesteld";
}

function precisionOf(text: string): DecisionPrecision {
  return text === "circa" || text === "ten minste" ? text : "exact";
}

function decisionOf(entry: RegisterEntry, replaced: ReadonlySet<string>): CapacityDecision {
  const kind: DecisionKind = entry.soort === "capaciteitsraming" ? "capaciteitsraming" : "capaciteitsbesluit";
  const referenceDate = entry.regels[0]?.peildatum ?? null;
  const rows = rowsOf(entry, referenceDate);
  const content = {
    id: entry.id,
    kind,
    title: entry.titel,
    decidedOn: entry.vastgesteldOp,
    decidedBy: entry.vastgesteldDoor,
    referenceDate,
    total: placesOf(entry, "totaal"),
    unaccompaniedMinors: placesOf(entry, "amv"),
    adviceKey: entry.sleutelAdvies,
    supersedes: entry.vervangt,
    ...(rows.length > 0 && { rows }),
  };
  const print = once(() => decisionFingerprint(content));
  return {
    ...content,
    status: replaced.has(entry.id) ? "vervangen" : statusOf(entry.status),
    precision: precisionOf(entry.nauwkeurigheid),
    adviceReason: adviceReason(kind, referenceDate, entry.sleutelAdvies),
    sources: entry.bronnen.map(({ titel, url, kenmerk }) => ({ title: titel, url, reference: kenmerk })),
    note: entry.toelichting,
    get fingerprint() {
      return print();
    },
  };
}

/** Newest first: by the date of the decision, then by the latest reference date, then by id. */
function newestFirst(left: CapacityDecision, right: CapacityDecision): number {
  const order = (decision: CapacityDecision) =>
    [decision.decidedOn ?? "", decision.referenceDate ?? "", decision.id].join(" ");
  return order(left) < order(right) ? 1 : -1;
}

/** The decisions of a register, newest first. */
export function readRegister(entries: readonly RegisterEntry[]): readonly CapacityDecision[] {
  const replaced = new Set(entries.flatMap(({ vervangt }) => vervangt ?? []));
  return entries.map((entry) => decisionOf(entry, replaced)).sort(newestFirst);
}

/** The day of the shipped register (ISO, as far as known): a feed that is older is refused. */
export const registerDate: string = register.datum;

export const capacityDecisions: readonly CapacityDecision[] = readRegister(register.besluiten);

/** The newest decision that names a total: what a new workbook starts with. */
export const defaultDecision: CapacityDecision = firstWithTotal(capacityDecisions);

function firstWithTotal(decisions: readonly CapacityDecision[]): CapacityDecision {
  const found = decisions.find(({ total }) => total !== null);
  if (found === undefined) throw new Error("The shipped register holds no decision with a total.");
  return found;
}
