import type { ReadingAnswers, ReadingOrder, SourceReading } from "../../intake/reading";
import type { SourceInput } from "../../intake/source/sourceTables";
import type { PaneChange, PaneState } from "../section";

/** A source that a planner takes in, with what was understood of it. Nothing of it is in the workbook. */
export interface SourceForm {
  /** What was pasted, exactly. */
  readonly text: string;
  /** What was read last, to read it anew after an answer; null when nothing was read. */
  readonly input: SourceInput | null;
  readonly answers: ReadingAnswers;
  readonly reading: SourceReading | null;
  /** Answers that were given before for a source of the same shape were used. */
  readonly isRemembered: boolean;
  /** Names that the planner typed for lines, by line, as typed. */
  readonly lineNames: ReadonlyMap<number, string>;
}

export const noSource: SourceForm = {
  text: "",
  input: null,
  answers: {},
  reading: null,
  isRemembered: false,
  lineNames: new Map(),
};

/** Where in the pane a source is taken in: what is asked of it, and who keeps the form. */
export interface SourcePlace {
  /** In front of every id of its fields. */
  readonly id: string;
  readonly of: (state: PaneState) => SourceForm;
  /** Also what follows from a reading for the form around it. */
  readonly changed: (state: PaneState, source: SourceForm) => PaneChange;
  readonly order: (state: PaneState) => ReadingOrder;
}
