/**
 * The sheet Regio-indeling: per municipality of a province the region that it falls in. What people typed there stays: a table that is there
 * only gets the municipalities that it lacks.
 */
import "../../text/regionSentences";
import texts from "../../text/nl/regionSheet.json";
import type { Region, RegionCode } from "../../reference/region";
import { municipalitiesOf, regionOfCode } from "../../reference/regions";
import { safetyRegionNames } from "../../reference/safetyRegions";
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { blank, TEXT_FORMAT, text } from "../cellContent";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import { type DesiredRow, rowOf } from "../tableLayout";
import { regionHead, regionLayout } from "./regionLayout";
import type { RegionsChoice } from "./regionsChoice";

export function planRegions({ province }: RegionsChoice): Result<DesiredState> {
  const whole = regionOfCode(province);
  if (whole?.kind !== "province") return fail(problem("regions.notAProvince", { name: province }));
  const municipalities = municipalitiesOf(province);
  const { rows, told } = startRows(municipalities, safetyRegionNames());
  return succeed({
    ...nothingDesired,
    tables: [{ layout: regionLayout, rows }],
    ...(told !== null && { told }),
    log: logEntry(texts.logAction, whole.name, { remark: fillIn(texts.logRemark, { count: municipalities.length }) }),
  });
}

/**
 * The rows with which municipalities come in the table.
 *
 * @param names What each begins with, by code; one that is lacking waits for input.
 * @returns The rows, and what the planner must know of municipalities that begin without a region.
 */
export function startRows(
  municipalities: readonly Region[],
  names: ReadonlyMap<RegionCode, string>,
): { readonly rows: readonly DesiredRow[]; readonly told: Problem | null } {
  const rows = municipalities.map(({ code, name, provinceCode }) => {
    const start = names.get(code);
    return rowOf(regionHead, {
      Gebied: text(code),
      Naam: text(name),
      Provincie: text(provinceCode),
      "Regio (invoer)": start === undefined ? blank(TEXT_FORMAT) : text(start),
    });
  });
  const [first, ...others] = municipalities.filter(({ code }) => !names.has(code));
  if (first === undefined) return { rows, told: null };
  return { rows, told: problem("regions.withoutStart", { count: 1 + others.length, name: first.name }) };
}
