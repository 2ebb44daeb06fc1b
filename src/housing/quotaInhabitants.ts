/**
 * The inhabitants on the reference date in the division of the half-year: a municipality with the parts that the table of that
 * date still counts apart (art. 30 Huisvestingswet 2014). Tables that were converted to the later division need nothing
 * added, such as the shipped one of 2022.
 */
import { inhabitantsInTable, inhabitantsOf, type OwnInhabitants } from "../reference/inhabitants";
import type { RegionCode } from "../reference/region";
import { isMerger } from "../reference/municipalChanges";
import { country, provinces } from "../reference/regions";
import { type Result, succeed, then } from "../text/result";
import { changesInto, constituentParts } from "./constituentParts";
import { type HalfYear, referenceYear } from "./halfYear";
import { municipalitiesIn } from "./municipalitiesIn";

type FigureOf = (code: RegionCode) => number | undefined;

export function municipalInhabitants(code: RegionCode, halfYear: HalfYear, own?: OwnInhabitants): Result<number> {
  const figureOf = tableOf(halfYear, own);
  return then(countedMunicipalities(code, halfYear, own), (codes) =>
    codes.some((part) => figureOf(part) === undefined)
      ? inhabitantsOf(code, referenceYear(halfYear), own)
      : succeed(sumOf(codes, figureOf)),
  );
}

/** The municipalities whose figures on the reference date together are a municipality of the half-year. */
export function countedMunicipalities(
  code: RegionCode,
  halfYear: HalfYear,
  own?: OwnInhabitants,
): Result<readonly RegionCode[]> {
  const figureOf = tableOf(halfYear, own);
  return then(
    constituentParts(code, halfYear, (part) => figureOf(part) !== undefined),
    // Where a figure is missing the municipality itself is looked up, so that the table tells what it lacks.
    ({ codes, isNew }) => succeed(countedApart(code, codes, isNew, figureOf) ?? [code]),
  );
}

/** Of a country that is not in the table itself: its provinces, or all that its municipalities are made of. */
export function nationalInhabitants(halfYear: HalfYear, own?: OwnInhabitants): Result<number> {
  const figureOf = tableOf(halfYear, own);
  const figure = figureOf(country.code);
  if (figure !== undefined) return succeed(figure);
  const counted = new Set<RegionCode>();
  for (const { code } of provinces) {
    const codes = figureOf(code) === undefined ? codesIn(code, halfYear, figureOf) : [code];
    if (codes === null) return inhabitantsOf(country.code, referenceYear(halfYear), own);
    codes.forEach((part) => counted.add(part));
  }
  return succeed(sumOf([...counted], figureOf));
}

/** Everything that the municipalities of a province are made of, or null when a figure is missing. */
function codesIn(province: RegionCode, halfYear: HalfYear, figureOf: FigureOf): readonly RegionCode[] | null {
  const all: RegionCode[] = [];
  for (const { code } of municipalitiesIn(province, halfYear)) {
    const changes = changesInto(code, halfYear);
    const codes = countedApart(
      code,
      changes.map(({ oldCode }) => oldCode),
      changes.some(isMerger),
      figureOf,
    );
    if (codes === null) return null;
    all.push(...codes);
  }
  return all;
}

/**
 * The codes whose figures together are a municipality, or null when one is missing. A table that has a figure for a
 * municipality that was not there yet was converted: that figure is the whole.
 */
function countedApart(
  code: RegionCode,
  parts: readonly RegionCode[],
  isNew: boolean,
  figureOf: FigureOf,
): readonly RegionCode[] | null {
  const counted = parts.filter((part) => figureOf(part) !== undefined);
  if (figureOf(code) !== undefined) return isNew ? [code] : [code, ...counted];
  return isNew && counted.length === parts.length ? counted : null;
}

function tableOf(halfYear: HalfYear, own: OwnInhabitants | undefined): FigureOf {
  return (code) => inhabitantsInTable(code, referenceYear(halfYear), own);
}

function sumOf(codes: readonly RegionCode[], figureOf: FigureOf): number {
  return codes.reduce((sum, code) => sum + (figureOf(code) ?? 0), 0);
}
