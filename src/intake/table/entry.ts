/** A line of a list with all that was read in it. */
import type { Figure } from "../cells/readFigure";
import type { SourceLine } from "../cells/cell";
import type { Problem } from "../../text/result";
import type { Category, Message, Severity } from "../reading";
import type { LineSubject } from "./lineSubject";

export interface Entry {
  readonly line: SourceLine;
  readonly subject: LineSubject;
  readonly figure: Figure;
  /** What stands in the cell of the figure. */
  readonly figureText: string;
  readonly category: Category | null;
}

/** A region with its count, out of one line or more. */
export interface Counted {
  readonly region: string;
  readonly name: string;
  readonly count: number;
  readonly lines: readonly number[];
  readonly category: Category | null;
}

export function message(problem: Problem, severity: Severity, lines: readonly number[] = []): Message {
  return { problem, severity, lines };
}
