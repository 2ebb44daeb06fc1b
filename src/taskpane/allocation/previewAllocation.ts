import type { AllocationRequest } from "../../allocation/request";
import { checkAllocation } from "../../checks/checkAllocation";
import type { ReceptionContext } from "../../reception/receptionContext";
import { parseDutchCount } from "../../text/parseDutchCount";
import type { Problem } from "../../text/result";
import { sentence } from "../../text/sentence";
import type { FormulaChoice } from "../../plans/formula/formulaChoice";
import { methodNames } from "../../plans/formula/methodNames";
import { formulaText } from "../../plans/formula/planFormula";
import { say } from "../texts";
import type { AllocationForm } from "./allocationForm";
import { tellAllocation } from "./allocationTexts";
import { dividePlaces, type Division } from "./dividePlaces";
import { fewNames } from "./fewNames";
import { groupedProblems } from "./groupedProblems";
import { municipalRecipients, provinceRecipients } from "./keyRecipients";
import type { PaneWarning } from "./paneWarning";
import type { FieldError, ReadRecipients, Recipients } from "./recipients";
import { selectedRecipients } from "./selectedRecipients";
import { warningTexts } from "./warningTexts";

export interface AllocationPreview {
  readonly recipients: readonly { readonly name: string; readonly places: number }[];
  readonly sum: number;
  /** Every fault of the sum, or none when it is exactly the total. */
  readonly faults: readonly string[];
  /** What a planner should know of an outcome that is right by its method. */
  readonly warnings: readonly PaneWarning[];
  /** What was agreed and what was divided, for the explanation. */
  readonly division: Division;
  /** What goes to the sheet, but for the cell in which it comes. */
  readonly choice: UnplacedFormula;
  /** The formula as a Dutch Excel shows it. */
  readonly formula: string;
}

export type UnplacedFormula = Omit<FormulaChoice, "at">;

export type PreviewOutcome =
  | { readonly ok: true; readonly preview: AllocationPreview }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** The numbers of the form that hold for everybody; null is no bound. */
interface TypedNumbers {
  readonly total: number;
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/** Computes what the form asks, or says per field what is wrong with it. */
export function previewAllocation(form: AllocationForm, context: ReceptionContext): PreviewOutcome {
  const read = readRecipients(form, context);
  const typed = readTyped(form);
  const errors = [
    ...("errors" in typed ? typed.errors : []),
    ...(read.ok ? limitErrors(form, read.recipients) : read.errors),
  ];
  if (errors.length > 0 || "errors" in typed || !read.ok) return { ok: false, errors };
  return previewOf(form, read.recipients, typed);
}

function readTyped(form: AllocationForm): TypedNumbers | { readonly errors: readonly FieldError[] } {
  const total = parseDutchCount(form.total);
  const minimum = readBound(form.minimum);
  const maximum = readBound(form.maximum);
  const error = (field: FieldError["field"], text: string): FieldError => ({ field, text });
  const errors = [
    ...(total === null ? [totalError(form.total)] : []),
    ...(minimum === undefined ? [error("minimum", say("errorMinimum", { text: form.minimum }))] : []),
    ...(maximum === undefined ? [error("maximum", say("errorMaximum", { text: form.maximum }))] : []),
    ...(form.maximum.trim() === "0" ? [error("maximum", say("errorMaximumZero"))] : []),
  ];
  const isWrong = errors.length > 0 || total === null || minimum === undefined || maximum === undefined;
  return isWrong ? { errors } : { total, minimum, maximum };
}

function previewOf({ method, source }: AllocationForm, recipients: Recipients, typed: TypedNumbers): PreviewOutcome {
  const { names, agreed } = recipients;
  const request = requestOf(recipients, typed, method);
  const divided = dividePlaces(request, names, agreed?.values ?? null);
  if (!divided.ok) return { ok: false, errors: errorsOf(divided.problems, names) };
  const division = divided.value;
  const { places } = division;
  const choice: UnplacedFormula = {
    total: typed.total,
    weights: recipients.chosen,
    method: methodNames[method],
    minimum: recipients.minimum?.address ?? boundText(typed.minimum),
    maximum: recipients.maximum?.address ?? boundText(typed.maximum),
    ...(agreed && { agreed: agreed.address }),
  };
  const ofMethod = division.divided === null ? [] : warningTexts(division.divided, recipients.key, source === "key");
  return {
    ok: true,
    preview: {
      recipients: names.map((name, index) => ({ name, places: places[index] ?? 0 })),
      sum: places.reduce((sum, count) => sum + count, 0),
      faults: checkAllocation({ places, total: typed.total }).map(sentence),
      warnings: [...recipients.warnings, ...ofMethod],
      division,
      choice,
      formula: shownFormula(choice),
    },
  };
}

function requestOf(
  { weights, minimum, maximum }: Recipients,
  typed: TypedNumbers,
  method: AllocationForm["method"],
): AllocationRequest {
  const minima = minimum?.values.map((bound) => bound ?? 0) ?? forEach(weights, typed.minimum);
  const maxima = maximum?.values ?? forEach(weights, typed.maximum);
  return {
    total: typed.total,
    weights,
    method,
    ...(minima !== null && { minima }),
    ...(maxima !== null && { maxima }),
  };
}

function readRecipients(form: AllocationForm, context: ReceptionContext): ReadRecipients {
  if (form.source === "selection") return selectedRecipients(form.selection, form.chosen);
  if (form.source === "province") return municipalRecipients(form.keyId, form.province, context);
  return provinceRecipients(form.keyId, context);
}

/** A limit is given in one place: for everybody in the form, or for each in a column. Agreements know no bounds. */
function limitErrors(form: AllocationForm, { minimum, maximum, agreed }: Recipients): readonly FieldError[] {
  return (
    [
      ["minimum", minimum],
      ["maximum", maximum],
    ] as const
  ).flatMap(([field, column]) => {
    const isTyped = form[field].trim() !== "";
    if (column !== undefined && isTyped) {
      return [{ field, text: tellAllocation("errorBoundTwice", { letter: column.letter }) }];
    }
    const isBounded = column !== undefined || isTyped;
    return agreed !== undefined && isBounded ? [{ field, text: tellAllocation("errorAgreedWithBounds") }] : [];
  });
}

function forEach<Value>(weights: readonly unknown[], bound: Value | null): readonly Value[] | null {
  return bound === null ? null : weights.map(() => bound);
}

/** Null is no bound, a number is one for all; undefined is a text that is neither. */
function readBound(text: string): number | null | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === "" || plain === "0") return null;
  return plain === "geen" ? 0 : (parseDutchCount(plain) ?? undefined);
}

function totalError(text: string): FieldError {
  return { field: "total", text: text.trim() === "" ? say("errorTotalMissing") : say("errorTotal", { text }) };
}

function fieldOf(code: string): FieldError["field"] {
  if (/minim/iu.test(code)) return "minimum";
  if (/maxim|bounds/iu.test(code)) return "maximum";
  return /weight|recipients/iu.test(code) ? "weights" : "total";
}

/** One error for one cause, with whom it is about; what holds for everybody needs no names. */
function errorsOf(problems: readonly Problem[], names: readonly string[]): readonly FieldError[] {
  return groupedProblems(problems, names).flatMap(({ code, names: about, first, sentences }) => {
    const field = fieldOf(code);
    if (about.length <= 1) return sentences.map((text) => ({ field, text }));
    if (about.length === names.length) return [{ field, text: first }];
    const count = about.length;
    return [{ field, text: tellAllocation("errorGroup", { count, names: fewNames(about), sentence: first }) }];
  });
}

function boundText(bound: number | null): string | null {
  return bound === null ? null : bound === 0 ? "geen" : String(bound);
}

/** As a Dutch Excel shows it. Where the weights of a key come is not known before there is a cell. */
function shownFormula(choice: UnplacedFormula): string {
  const { weights } = choice;
  const words = { kind: "selection" as const, address: say("weightsBeside"), rows: 1, columns: 1, seen: "" };
  const shown = weights.kind === "key" ? words : weights;
  return `=${formulaText({ ...choice, weights: shown, at: { sheet: "", row: 0, column: 0 } }, "; ")}`;
}
