import { allocate } from "../../allocation/allocate";
import type { AllocationRequest } from "../../allocation/request";
import { checkAllocation } from "../../checks/checkAllocation";
import { findKey } from "../../reference/keys";
import { provinces } from "../../reference/regions";
import { provinceWeights } from "../../reception/provinceWeights";
import type { ReceptionContext } from "../../reception/receptionContext";
import { parseDutchCount } from "../../text/parseDutchCount";
import type { Problem } from "../../text/result";
import { sentence } from "../../text/sentence";
import type { DistributionKey } from "../../reference/distributionKey";
import type { FormulaChoice } from "../../plans/formula/formulaChoice";
import { formulaText } from "../../plans/formula/planFormula";
import { fingerprint } from "../../text/fingerprint";
import { say } from "../texts";
import type { AllocationForm } from "./allocationForm";
import { methodNames } from "./methodNames";
import { warningTexts } from "./warningTexts";

export interface AllocationPreview {
  readonly recipients: readonly { readonly name: string; readonly places: number }[];
  readonly sum: number;
  /** Every fault of the sum, or none when it is exactly the total. */
  readonly faults: readonly string[];
  /** What a planner should know of an outcome that is right by its method. */
  readonly warnings: readonly string[];
  /** What was divided, for the explanation. */
  readonly request: AllocationRequest;
  /** What goes to the sheet, but for the cell in which it comes. */
  readonly choice: UnplacedFormula;
  /** The formula as a Dutch Excel shows it. */
  readonly formula: string;
}

export type UnplacedFormula = Omit<FormulaChoice, "at">;

export interface FieldError {
  /** The id of the field that the planner must change. */
  readonly field: "total" | "minimum" | "maximum" | "weights";
  readonly text: string;
}

export type PreviewOutcome =
  | { readonly ok: true; readonly preview: AllocationPreview }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Computes what the form asks, or says per field what is wrong with it. */
export function previewAllocation(form: AllocationForm, context: ReceptionContext): PreviewOutcome {
  const recipients = readRecipients(form, context);
  const total = parseDutchCount(form.total);
  const minimum = readBound(form.minimum);
  const maximum = readBound(form.maximum);
  const errors: FieldError[] = [
    ...(total === null ? [totalError(form.total)] : []),
    ...(recipients.ok ? [] : recipients.errors),
    ...(minimum === undefined
      ? [{ field: "minimum" as const, text: say("errorMinimum", { text: form.minimum }) }]
      : []),
    ...(maximum === undefined
      ? [{ field: "maximum" as const, text: say("errorMaximum", { text: form.maximum }) }]
      : []),
    ...(form.maximum.trim() === "0" ? [{ field: "maximum" as const, text: say("errorMaximumZero") }] : []),
  ];
  if (errors.length > 0 || total === null || !recipients.ok || minimum === undefined || maximum === undefined) {
    return { ok: false, errors };
  }
  const { weights, names } = recipients;
  const request: AllocationRequest = {
    total,
    weights,
    method: form.method,
    ...(minimum !== null && { minima: weights.map(() => minimum) }),
    ...(maximum !== null && { maxima: weights.map(() => maximum) }),
  };
  const places = allocate(request);
  if (!places.ok) {
    return {
      ok: false,
      errors: errorsOf(places.problems),
    };
  }
  const choice = {
    total,
    weights: recipients.chosen,
    method: methodNames[form.method],
    minimum: boundText(minimum),
    maximum: boundText(maximum),
  };
  return {
    ok: true,
    preview: {
      recipients: names.map((name, index) => ({ name, places: places.value[index] ?? 0 })),
      sum: places.value.reduce((sum, count) => sum + count, 0),
      faults: checkAllocation({ places: places.value, total }).map(sentence),
      warnings: warningTexts(request, places.value, names, recipients.key),
      request,
      choice,
      formula: shownFormula(choice),
    },
  };
}

type Recipients =
  | {
      readonly ok: true;
      readonly names: readonly string[];
      readonly weights: readonly (number | string)[];
      readonly key: DistributionKey | null;
      readonly chosen: FormulaChoice["weights"];
    }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

function readRecipients(form: AllocationForm, context: ReceptionContext): Recipients {
  if (form.source === "selection") return readSelected(form);
  const key = findKey(form.keyId, context.ownKeys);
  const weights = key.ok ? provinceWeights(key.value) : key;
  if (!key.ok || !weights.ok) {
    const problems = key.ok ? (weights.ok ? [] : weights.problems) : key.problems;
    return { ok: false, errors: problems.map((found) => ({ field: "weights", text: sentence(found) })) };
  }
  const names = provinces.map(({ name }) => name);
  const rows = names.map((name, index) => ({ name, weight: Number(weights.value[index]) }));
  const chosen = { kind: "key" as const, keyId: key.value.id, rows };
  return { ok: true, names, weights: weights.value, key: key.value, chosen };
}

function readSelected({ selection }: AllocationForm): Recipients {
  if (selection === null) return { ok: false, errors: [{ field: "weights", text: say("errorWeights") }] };
  const cells = selection.values.flat();
  const wrong = cells.findIndex((cell) => cell !== "" && typeof cell !== "number");
  if (wrong >= 0) {
    const row = String(Math.floor(wrong / selection.columns) + 1);
    const text = say("errorWeightCell", { row, text: String(cells[wrong]).slice(0, 40) });
    return { ok: false, errors: [{ field: "weights", text }] };
  }
  const names = cells.map((_cell, index) =>
    selection.columns === 1
      ? say("recipientRow", { row: String(index + 1) })
      : say("recipientCell", {
          row: String(Math.floor(index / selection.columns) + 1),
          column: String((index % selection.columns) + 1),
        }),
  );
  const weights = cells.map((cell) => (typeof cell === "number" ? cell : 0));
  const { address, rows, columns, values } = selection;
  const seen = fingerprint(values.map((row) => row.map(String)));
  return { ok: true, names, weights, key: null, chosen: { kind: "selection", address, rows, columns, seen } };
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

/** One error for one cause: a bound counts for every recipient. */
function errorsOf(problems: readonly Problem[]): readonly FieldError[] {
  const errors = problems.map((found) => ({ field: fieldOf(found.code), text: sentence(found) }));
  return errors.filter(({ text }, index) => errors.findIndex((other) => other.text === text) === index);
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
