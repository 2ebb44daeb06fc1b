import "../../text/regionSentences";
import type { Comparison } from "../../plans/comparison/comparison";
import { type OfferedSheet, sheetOfTable } from "../../plans/offeredSheets";
import { regionLayout } from "../../plans/reception/regionLayout";
import { workbookRegions } from "../../plans/reception/workbookRegions";
import type { ReceptionContext } from "../../reception/receptionContext";
import type { RegionLine } from "../../reception/regionOfEach";
import { type TwoStepAllocation, twoStepAllocation } from "../../reception/twoStepAllocation";
import { inhabitantsOf, newestInhabitantsYear } from "../../reference/inhabitants";
import type { RegionCode } from "../../reference/region";
import { municipalitiesOf } from "../../reference/regions";
import { safetyRegionNames } from "../../reference/safetyRegions";
import { parseDutchCount } from "../../text/parseDutchCount";
import { sentences } from "../../text/sentences";
import { methodNames } from "../../plans/formula/methodNames";
import type { PaneState } from "../section";
import { say } from "../texts";
import type { RegionsForm } from "./regionsForm";
import { tellRegions } from "./regionsTexts";

export interface RegionsPreview {
  readonly outcome:
    | { readonly ok: true; readonly allocation: TwoStepAllocation; readonly comparison: Comparison }
    | { readonly ok: false; readonly errors: readonly string[] };
  /** Where the regions of the workbook stand, or null. */
  readonly sheet: OfferedSheet | null;
  /** The regions are those of the workbook; else they are the safety regions. */
  readonly isOwn: boolean;
  /** Whether the workbook lacks municipalities of the province, so that the order would bring them. */
  readonly lacksLines: boolean;
}

/**
 * Divides a total over a province in two steps, by the active key and the regions of the workbook; where it has none of that province, by
 * the safety regions. A table of regions that cannot be read is refused, and never passed over for the safety regions.
 *
 * @param total As it was typed in the form.
 */
export function previewRegions(
  { province, method }: Pick<RegionsForm, "province" | "method">,
  total: string,
  { content, context }: Pick<PaneState, "content" | "context">,
): RegionsPreview {
  const sheet = sheetOfTable(regionLayout, content);
  const places = parseDutchCount(total);
  const read = workbookRegions(content.tables);
  const own = read.ok ? read.value.get(province) : undefined;
  const there = new Set((own ?? []).map(({ municipality }) => municipality));
  const lacksLines = read.ok && municipalitiesOf(province).some(({ code }) => !there.has(code));
  const about = { sheet, isOwn: !read.ok || own !== undefined, lacksLines };
  const refused = (errors: readonly string[]): RegionsPreview => ({ outcome: { ok: false, errors }, ...about });
  if (places === null)
    return refused([total.trim() === "" ? say("errorTotalMissing") : say("errorTotal", { text: total })]);
  if (!read.ok) return refused(sentences(read.problems));
  const lines = own ?? safetyLines(province);
  const divided = twoStepAllocation(context.key, { province, lines, total: places, method });
  if (!divided.ok) return refused(sentences(divided.problems));
  const allocation = { ...divided.value, municipalities: differingFirst(divided.value) };
  const key = context.key.id;
  const words = { key, method: methodNames[method], sheet: sheet?.name ?? "" };
  const comparison = {
    total: places,
    first: tellRegions("first", words),
    second: tellRegions(own === undefined ? "secondSafety" : "secondOwn", words),
    rows: comparedRows(allocation, context),
  };
  return { outcome: { ok: true, allocation, comparison }, ...about };
}

/** The largest differences first; for the rest as a reader looks them up. */
function differingFirst({ municipalities }: TwoStepAllocation): TwoStepAllocation["municipalities"] {
  return [...municipalities].sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
}

function safetyLines(province: RegionCode): readonly RegionLine[] {
  const names = safetyRegionNames();
  return municipalitiesOf(province).map(({ code }) => ({ municipality: code, region: names.get(code) ?? "" }));
}

function comparedRows({ municipalities }: TwoStepAllocation, context: ReceptionContext): Comparison["rows"] {
  return municipalities.map(({ municipality: { code, name }, oneStep, twoSteps }) => {
    const inhabitants = inhabitantsOf(code, newestInhabitantsYear, context.ownInhabitants);
    return { code, name, inhabitants: inhabitants.ok ? inhabitants.value : 0, first: oneStep, second: twoSteps };
  });
}
