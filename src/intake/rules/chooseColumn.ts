/**
 * Which column holds the figure. The one that certainly names it; where two might, or none does for certain, the planner is
 * asked. A column of another period, a ratio, a part, a change or a result is never taken.
 */
import { apartName, placeName } from "../headers/columnName";
import { keyOf, shownPeriod } from "../cells/period";
import type { HeaderVerdict, Unfit } from "../headers/figureHeader";
import type { ColumnHeader } from "../table/blockHeaders";
import { mayMeanHalf } from "./borderDays";
import { type AskedPeriod, isPeriodAsked, periodFits } from "./periodFits";

export interface JudgedColumn {
  readonly header: ColumnHeader;
  readonly verdict: HeaderVerdict;
  /** Whether numbers stand in it. */
  readonly hasNumbers: boolean;
  /** Whether it names one of several versions of the figure: "oorspronkelijke", "na bijstelling". */
  readonly isVersion: boolean;
}

export interface ChoiceContext {
  readonly asked: AskedPeriod;
  /** The header that the planner chose, or null. */
  readonly answer: string | null;
  /** Whether a title above the table names the figure. */
  readonly isNamedAbove: boolean;
  /** Whether the numbers of a column agree with figures that are known. */
  readonly agrees: (column: number) => boolean;
  /** Whether a column may be the figure as well as the one that certainly is called so, and holds other numbers. */
  readonly isRival: (sure: ColumnHeader, other: JudgedColumn) => boolean;
}

export type ColumnChoice =
  | {
      readonly kind: "chosen";
      readonly judged: JudgedColumn;
      readonly factor: number;
      readonly why: "header" | "title" | "figures" | "answer";
    }
  | { readonly kind: "ask"; readonly among: readonly JudgedColumn[] }
  | { readonly kind: "otherPeriod"; readonly among: readonly JudgedColumn[] }
  | { readonly kind: "unfit"; readonly judged: JudgedColumn; readonly reason: Unfit }
  | { readonly kind: "unknownAnswer" }
  | { readonly kind: "none" };

export function chooseColumn(columns: readonly JudgedColumn[], context: ChoiceContext): ColumnChoice {
  const filled = columns.filter(({ hasNumbers }) => hasNumbers);
  if (context.answer !== null) return answered(columns, context.answer, context.asked);
  const fitting = filled.filter((column) => fitsPeriod(column, context.asked));
  const sure = ofFit(fitting, "sure");
  const versions = fitting.filter(({ isVersion }) => isVersion);
  const known = inOrder(columns, [...sure, ...versions]);
  const [certain] = sure;
  if (certain !== undefined) {
    const rivals = fitting.filter((other) => context.isRival(certain.header, other));
    const among = inOrder(columns, [...known, ...rivals]);
    return among.length === 1 ? chosen(certain, "header") : { kind: "ask", among };
  }
  const late = ofFit(filled, "sure", "unsure").filter((column) => !fitsPeriod(column, context.asked));
  const open = inOrder(columns, [...ofFit(fitting, "unsure", "multiple"), ...versions]);
  const bare = ofFit(fitting, "bare");
  if (open.length === 0 && bare.length > 0) return ofBare(bare, filled, context);
  const isNamed = open.some(({ verdict: { fit, periods } }) => fit === "multiple" || periods.length > 0);
  if (late.length > 0 && !isNamed) return { kind: "otherPeriod", among: late };
  if (open.length > 0) return { kind: "ask", among: inOrder(columns, [...open, ...bare]) };
  return withoutCandidate(filled, context);
}

/** Each once, as they stand in the source. */
function inOrder(columns: readonly JudgedColumn[], among: readonly JudgedColumn[]): readonly JudgedColumn[] {
  return columns.filter((column) => among.includes(column));
}

/** A header that only says "aantal": the title or the numbers themselves must tell of what. */
function ofBare(bare: readonly JudgedColumn[], filled: readonly JudgedColumn[], context: ChoiceContext): ColumnChoice {
  const [only, second] = bare;
  if (only !== undefined && second === undefined) {
    if (context.isNamedAbove) return chosen(only, "title");
    if (context.agrees(only.header.column)) return chosen(only, "figures");
  }
  // Of those none fits, or it would have been chosen
  const late = ofFit(filled, "sure");
  return late.length > 0 ? { kind: "otherPeriod", among: late } : { kind: "ask", among: bare };
}

function withoutCandidate(filled: readonly JudgedColumn[], context: ChoiceContext): ColumnChoice {
  const lateBare = ofFit(filled, "bare");
  if (lateBare.length > 0) return { kind: "otherPeriod", among: lateBare };
  for (const judged of filled) {
    const { reason } = judged.verdict;
    if (reason !== null) return { kind: "unfit", judged, reason };
  }
  const nameless = filled.filter(({ header }) => header.text === "");
  const [only, second] = nameless;
  if (only === undefined) return { kind: "none" };
  if (second === undefined && context.isNamedAbove) return chosen(only, "title");
  if (second === undefined && context.agrees(only.header.column)) return chosen(only, "figures");
  return { kind: "ask", among: nameless };
}

function answered(columns: readonly JudgedColumn[], answer: string, asked: AskedPeriod): ColumnChoice {
  const wanted = folded(answer);
  const named = columns.filter(({ header }) => namesOf(header).some((name) => folded(name) === wanted));
  // "Opgave" below 2026 and below 2027: that of the asked year
  const ofPeriod = named.filter((one) => one.verdict.periods.length > 0 && fitsPeriod(one, asked));
  const found = named.length > 1 && isPeriodAsked(asked) ? ofPeriod : named;
  const [only, second] = found;
  if (only === undefined || second !== undefined) return { kind: "unknownAnswer" };
  const { reason } = only.verdict;
  if (reason !== null && !only.isVersion) return { kind: "unfit", judged: only, reason };
  return chosen(only, "answer");
}

/** By which a planner may name a column: its header, the last row of it, or its number. */
export function namesOf({ text, own, column }: ColumnHeader): readonly string[] {
  const names = [text, own, own.split("/").at(-1) ?? "", placeName(column), apartName(text, column)];
  return [...new Set(names)].filter((name) => name !== "");
}

export function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

function chosen(judged: JudgedColumn, why: "header" | "title" | "figures" | "answer"): ColumnChoice {
  // The year above it may be that of the column beside it
  if (judged.header.isOpen === true && why !== "answer") return { kind: "ask", among: [judged] };
  return { kind: "chosen", judged, factor: judged.verdict.factor, why };
}

function ofFit(columns: readonly JudgedColumn[], ...fits: readonly HeaderVerdict["fit"][]): readonly JudgedColumn[] {
  return columns.filter(({ verdict }) => fits.includes(verdict.fit));
}

function fitsPeriod({ verdict: { periods } }: JudgedColumn, asked: AskedPeriod): boolean {
  if (!isPeriodAsked(asked) || periods.every((period) => mayMeanHalf(period, asked))) return true;
  const year = asked.halfYear?.year ?? asked.year;
  const halves = asked.halfYear === null ? [] : periods.filter(({ half }) => half !== null);
  // Of two halves the figure may be their sum; "2024/2025" may be either year, or what lies between them
  if (halves.length > 0) return halves.every((period) => periodFits(period, asked));
  return periods.some((period) => periodFits(period, asked)) && periods.every((period) => period.year === year);
}

/** The periods that headers name, each once. */
export function periodsOf(columns: readonly JudgedColumn[]): readonly string[] {
  return [
    ...new Map(
      columns.flatMap(({ verdict }) => verdict.periods).map((period) => [keyOf(period), shownPeriod(period)]),
    ).values(),
  ];
}
