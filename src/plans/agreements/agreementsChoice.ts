/** What was said of it, in the words of the column Status. */
export const agreementStatuses = ["open", "loopt", "gereed", "vervallen"] as const;

/** One agreement or action; what is not known is "" or null. Days are ISO dates. */
export interface AgreementLine {
  readonly date: string | null;
  readonly municipality: string;
  readonly agreement: string;
  readonly places: number | null;
  /** A role or an organisation, never a person. */
  readonly owner: string;
  readonly due: string | null;
  readonly status: (typeof agreementStatuses)[number];
  readonly remark: string;
}

/** With which lines the sheet begins; without lines all of them wait for input. */
export interface AgreementsChoice {
  readonly lines: readonly AgreementLine[];
  /** The day on which is judged what is late, as an ISO date; null where a person fills it in. */
  readonly referenceDate: string | null;
}
