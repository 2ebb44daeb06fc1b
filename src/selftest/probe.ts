/** What one step of the self-test is: something that is tried in the Excel that is open, and what was seen. */

/** Plain values, so that they can be kept as JSON and be laid beside those of another Excel. */
export type Seen = string | number | boolean | null | readonly Seen[] | { readonly [name: string]: Seen };

export interface Probe {
  readonly id: string;
  /** The open questions of docs/beheer.md that it answers, such as "C14". */
  readonly questions: readonly string[];
  /** Whether another Excel should show the same; facts about this Excel itself differ by nature. */
  readonly isCompared: boolean;
  /** Tries it on sheets of its own, which it leaves standing. Throws what Excel throws. */
  readonly run: () => Promise<Seen>;
}
