import type { Finding } from "../../findings/finding";
import type { IgnoredFinding } from "../../findings/ignoredFindings";
import type { WorkbookContent } from "../../plans/workbookContent";
import { paneSlice } from "../slice";

/** What was found when the planner had the workbook checked. */
export interface Inspected {
  readonly counted: readonly PrintedFinding[];
  readonly ignored: readonly IgnoredFinding[];
  /** What was not looked at, in sentences. */
  readonly unseen: readonly string[];
  /** The clock on the wall. */
  readonly time: string;
  /** The workbook as the pane knew it then: with another one the findings may be out of date. */
  readonly content: WorkbookContent;
}

/** A finding with its fingerprint, under which it can be ignored. */
export interface PrintedFinding {
  readonly finding: Finding;
  readonly print: string;
}

interface FindingsForm {
  /** Null until the planner asks for a check. */
  readonly inspected: Inspected | null;
  /** The finding for which a reason is typed, by its place in the list. */
  readonly ignoring: number | null;
  readonly reason: string;
  readonly isReasonMissing: boolean;
}

export const findingsForm = paneSlice<FindingsForm>(() => ({
  inspected: null,
  ignoring: null,
  reason: "",
  isReasonMissing: false,
}));
