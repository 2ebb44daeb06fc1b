import type { Seen } from "./probe";

/** What came of one step. */
export interface StepReport {
  readonly id: string;
  readonly c: readonly string[];
  /** What the workbench showed; null where another Excel may show something else. */
  readonly expected: Seen;
  readonly seen: Seen;
  /** Whether both are the same; null where nothing is compared, or the step did not come to an end. */
  readonly ok: boolean | null;
  readonly ms: number;
  readonly error: StepError | null;
}

export interface StepError {
  readonly code: string;
  readonly message: string;
  /** The call on which Excel stopped, as its client tells. */
  readonly location: string;
}

/** What a person saw: yes, no, or not looked at. */
export interface Answer {
  readonly c: readonly string[];
  readonly answer: "ja" | "nee" | "niet bekeken";
}

/** The whole outcome, to be kept beside that of another Excel. No names of people and no path of a file. */
export interface SelfTestReport {
  readonly schema: 1;
  readonly addInVersion: string;
  /** The moment, ISO in UTC. */
  readonly at: string;
  readonly steps: readonly StepReport[];
  /** What the policy of the page refused since it opened, by directive; null where this Excel does not tell. */
  readonly csp: readonly string[] | null;
  readonly answers: readonly Answer[];
}
