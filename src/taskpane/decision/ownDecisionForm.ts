import type { DecisionDraft, DraftRow } from "../../intake/decision/draft";
import type { CapacityDecision } from "../../reference/capacityDecision";
import { noSource, type SourceForm } from "../source/sourceForm";
import { paneSlice } from "../slice";

/** The fields of a decision, exactly as typed. */
export interface DecisionFields {
  readonly title: string;
  readonly kind: DecisionDraft["soort"];
  readonly status: DecisionDraft["status"] | "";
  readonly precision: DecisionDraft["nauwkeurigheid"];
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly referenceDate: string;
  readonly total: string;
  readonly minors: string;
  readonly source: string;
  readonly address: string;
}

/** A decision that is not in the register, while it is being made. */
export interface OwnDecisionForm {
  readonly isOpen: boolean;
  readonly source: SourceForm;
  readonly fields: DecisionFields;
  /** What a source filled in; what the planner typed over it stays. */
  readonly filled: DecisionFields;
  readonly rows: readonly DraftRow[];
  /** A whole decision out of a file: used as it is when nothing was typed over it. */
  readonly whole: DecisionDraft | null;
  /** The id of the decision that this one corrects. */
  readonly corrects: string | null;
  /** What is wrong with the form, in sentences. */
  readonly errors: readonly string[];
  /** Decisions that were made in this session, newest first. */
  readonly made: readonly CapacityDecision[];
}

export const noFields: DecisionFields = {
  title: "",
  kind: "capaciteitsbesluit",
  status: "",
  precision: "exact",
  decidedOn: "",
  decidedBy: "",
  referenceDate: "",
  total: "",
  minors: "",
  source: "",
  address: "",
};

export const emptyForm = {
  source: noSource,
  fields: noFields,
  filled: noFields,
  rows: [],
  whole: null,
  corrects: null,
  errors: [],
} as const;

export const ownDecisionForm = paneSlice<OwnDecisionForm>(() => ({ ...emptyForm, isOpen: false, made: [] }));
