/** What the page and the thread beside it tell each other: one task, and then how far it is and what came of it. Plain values only. */
import type { ReadingAnswers, ReadingOrder, SourceReading } from "../../intake/reading";
import type { SourceInput } from "../../intake/source/sourceTables";

export interface ReadingTask {
  readonly input: SourceInput;
  readonly order: ReadingOrder;
  readonly answers: ReadingAnswers;
}

export type ThreadNews =
  /** The script of the thread was loaded; from now on a failure is one of reading. */
  | { readonly kind: "ready" }
  /** From 0 to 1. */
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly reading: SourceReading }
  /** A defect of ours. */
  | { readonly kind: "failed"; readonly detail: string };
