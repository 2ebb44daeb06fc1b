/**
 * Which former municipalities a municipality took in between the reference date of the inhabitants and the half-year. After a
 * boundary change the inhabitants on the reference date come from the constituent parts. Art. 30 Huisvestingswet 2014.
 */
import { isMerger, isSplit, type MunicipalChange, municipalChanges } from "../reference/municipalChanges";
import type { RegionCode } from "../reference/region";
import { dutchDate } from "../text/dutchDate";
import { fail, problem, type Result, succeed } from "../text/result";
import { divisionDate } from "./endOfMunicipality";
import { type HalfYear, referenceYear } from "./halfYear";

export interface ConstituentParts {
  readonly codes: readonly RegionCode[];
  /** The municipality came of a merger: on the reference date it was not there, and it is the sum of its parts. */
  readonly isNew: boolean;
}

/**
 * @param isCounted Whether a former municipality is still counted apart on the reference date. A split is no problem once
 *   its figures were divided.
 * @returns The parts, or what was split: for that there is no formula, so the provincial executive gives the figure.
 */
export function constituentParts(
  code: RegionCode,
  halfYear: HalfYear,
  isCounted: (code: RegionCode) => boolean = () => true,
): Result<ConstituentParts> {
  const changes = changesInto(code, halfYear);
  const split = changes.find((change) => isSplit(change) && isCounted(change.oldCode));
  if (split !== undefined) {
    const { oldName: name, oldCode, date } = split;
    return fail(problem("housing.splitNeedsFigure", { name, code: oldCode, date: dutchDate(date) }));
  }
  const whole = changes.filter((change) => !isSplit(change));
  return succeed({ codes: whole.map(({ oldCode }) => oldCode), isNew: whole.some(isMerger) });
}

/** Every change into a municipality after the reference date of the inhabitants, up to the half-year; splits too. */
export function changesInto(code: RegionCode, halfYear: HalfYear): readonly MunicipalChange[] {
  const after = `${referenceYear(halfYear)}-01-01`;
  return municipalChanges.filter(
    ({ newCode, date }) => newCode === code && date > after && date <= divisionDate(halfYear),
  );
}
