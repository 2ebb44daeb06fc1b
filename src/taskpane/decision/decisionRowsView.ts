/** The rows of a decision beside its total: both are kept, and a difference is said. */
import { html, type TemplateResult } from "lit/html.js";
import { coversCountry } from "../../intake/decision/coversCountry";
import { provinces } from "../../reference/regions";
import type { CapacityDecision } from "../../reference/capacityDecision";
import { dutchDifference } from "../../text/dutchNumber";
import { parseDutchCount } from "../../text/parseDutchCount";
import { actionButton } from "../actionButton";
import { tellDecision } from "./decisionTexts";
import type { OwnDecisionForm } from "./ownDecisionForm";

interface Row {
  readonly region: string;
  readonly total: number | null;
}

export function rowsNotice({ rows, fields }: OwnDecisionForm, takeAway: () => void): TemplateResult {
  const own = rows
    .filter(({ categorie }) => categorie === "totaal")
    .map(({ gebied, plekken }) => ({ region: gebied, total: plekken }));
  if (own.length === 0) return html`<p class="hint" id="own-rows">${tellDecision("rowsNone")}</p>`;
  return html`<div class="card" id="own-rows">
    ${rowTexts(own, parseDutchCount(fields.total)).map((text) => html`<p>${text}</p>`)}
    ${actionButton({ id: "rows-away", label: tellDecision("rowsAway"), isEnabled: true, onClick: takeAway })}
  </div>`;
}

/** What the planner must know of the rows of a decision before dividing by them. */
export function rowsOfDecision({ rows = [], total }: CapacityDecision): readonly string[] {
  return rows.length === 0 ? [] : rowTexts(rows, total);
}

function rowTexts(rows: readonly Row[], total: number | null): readonly string[] {
  const isNational = coversCountry(rows.flatMap(({ region, total: places }) => (places === null ? [] : [region])));
  const sum = sumOf(rows);
  const counted = tellDecision("rowsProvinces", { rows: rows.length });
  if (!isNational) return [counted, tellDecision("rowsPart")];
  if (total === null) return [counted];
  if (sum === total) return [counted, tellDecision("rowsSame", { sum })];
  const difference = dutchDifference(total - sum);
  return [counted, tellDecision("rowsDiffer", { sum, total, difference }), tellDecision("rowsDivide", { total })];
}

/** A province that has a row itself counts once, also when rows of its municipalities stand beside it. */
function sumOf(rows: readonly Row[]): number {
  const own = new Set(rows.map(({ region }) => region));
  const isProvince = (region: string): boolean => provinces.some(({ code }) => code === region);
  const hasProvinces = provinces.every(({ code }) => own.has(code));
  return rows
    .filter(({ region }) => !hasProvinces || isProvince(region))
    .reduce((sum, { total }) => sum + (total ?? 0), 0);
}
