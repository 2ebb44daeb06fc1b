/** What is asked of a source, what the planner answered to questions, and what was understood. */
import type { HalfYear } from "../housing/halfYear";
import type { RegionCode } from "../reference/region";
import type { Problem } from "../text/result";
import type { DecisionDraft } from "./decision/draft";
import type { Encoding } from "./source/decodeBytes";
import type { Separator } from "./source/separatorOf";
import type { SourceFacts } from "./source/sourceTables";

export type ReadingKind = "inhabitants" | "quota" | "balance" | "decision";
/** "18.750" is eighteen thousand to a Dutch reader, "18,750" to an English one. */
export type NumberNotation = "dutch" | "english";
export type Category = "totaal" | "amv";

export interface ReadingOrder {
  readonly kind: ReadingKind;
  /** 1 January of this year for inhabitants; the year of the reference date for a decision. */
  readonly year: number | null;
  readonly halfYear: HalfYear | null;
  /** Only the municipalities of this province. */
  readonly province: RegionCode | null;
}

export interface ReadingAnswers {
  readonly encoding?: Encoding;
  readonly separator?: Separator;
  readonly sheet?: string;
  /** How numbers are written, where the column itself does not tell rightly. */
  readonly notation?: NumberNotation;
  /** Of several periods the one that counts, as the source writes it. */
  readonly period?: string;
  /** The header of the column with the figure. */
  readonly column?: string;
  /** Of a column the one value that counts, by header. */
  readonly values?: ReadonlyMap<string, string>;
  /** Lines that a planner gave a region, left out, or took although they look wrong. */
  readonly mapped?: ReadonlyMap<number, RegionCode>;
  readonly leftOut?: ReadonlySet<number>;
  readonly confirmed?: ReadonlySet<number>;
}

export type Severity = "error" | "warning" | "information";

export interface Message {
  readonly problem: Problem;
  readonly severity: Severity;
  readonly lines: readonly number[];
}

export interface Question {
  readonly about: "column" | "value" | "period";
  /** The column whose value is asked for; "blad" for a sheet. */
  readonly column: string | null;
  readonly choices: readonly string[];
}

export interface ReadRow {
  readonly region: RegionCode;
  readonly name: string;
  readonly count: number;
  readonly lines: readonly number[];
  readonly category: Category | null;
}

export interface PrintedTotal {
  readonly region: RegionCode | null;
  readonly printed: number;
  readonly sum: number;
  readonly category: Category | null;
  readonly line: number;
}

/** What each column was taken for, by its header as the source has it. */
export interface ReadColumns {
  readonly region: string;
  readonly count: string;
  readonly period: string | null;
  /** How the numbers of the column were read; null when it was not read. */
  readonly notation: NumberNotation | null;
}

export interface SourceReading {
  readonly outcome: "read" | "question" | "refused";
  readonly source: SourceFacts & { readonly sheet: string | null; readonly sheets: readonly string[] };
  readonly columns: ReadColumns | null;
  /** What would be written, no more and no less; empty unless the outcome is "read". */
  readonly rows: readonly ReadRow[];
  /** Rows that were understood and look wrong: written only when the planner confirms their lines. */
  readonly doubtful: readonly ReadRow[];
  readonly decision: DecisionDraft | null;
  readonly totals: readonly PrintedTotal[];
  readonly messages: readonly Message[];
  readonly questions: readonly Question[];
  /** The period that was taken: "2025", "2024-1" or a day; null when the source names none. */
  readonly period: string | null;
  /** The same for sources of the same shape, so that answers can be remembered. */
  readonly shape: string;
}
