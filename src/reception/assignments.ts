/**
 * The assignment of every province and municipality under the active decision and key, computed once per context.
 *
 * Places for unaccompanied minors (amv) go by the same weights and stay within each region's total; regular places are
 * what is left. So regular + amv = total for the country and for every region, and the municipalities of a province add
 * up to that province in every category. How the amv part was really split over provinces is only known for two tables
 * of 2022 and 2023 (see the keys lrt-75500 and lrt-77100); by the same share is what the published figures of 2024 show.
 */
import { allocate } from "../allocation/allocate";
import type { Weight } from "../allocation/request";
import type { Region, RegionCode } from "../reference/region";
import { country, municipalitiesOf, provinces } from "../reference/regions";
import { fail, succeed, type Result } from "../text/result";
import { capacityOf, type PlaceCategory } from "./capacityOf";
import { municipalWeights } from "./municipalWeights";
import { provinceWeights } from "./provinceWeights";
import type { ReceptionContext } from "./receptionContext";

export type PlacesByRegion = ReadonlyMap<RegionCode, number>;

const computed = new WeakMap<ReceptionContext, Map<string, Result<PlacesByRegion>>>();

/**
 * Places per part of a region, in their own order: of the country its provinces, of a province its municipalities.
 * A decision that does not name the figure, or a key that lacks a part, is a problem.
 *
 * Cost: looking it up; the first time per context, region and category an allocation over its n parts.
 */
export function assignmentsWithin(
  context: ReceptionContext,
  whole: RegionCode,
  category: PlaceCategory,
): Result<PlacesByRegion> {
  const known = computed.get(context) ?? new Map<string, Result<PlacesByRegion>>();
  computed.set(context, known);
  const name = `${whole} ${category}`;
  const answer = known.get(name) ?? compute(context, whole, category);
  known.set(name, answer);
  return answer;
}

function compute(context: ReceptionContext, whole: RegionCode, category: PlaceCategory): Result<PlacesByRegion> {
  if (category === "regulier") return regularPlaces(context, whole);
  const places = placesOfWhole(context, whole, category);
  if (!places.ok) return places;
  const parts = whole === country.code ? provinces : municipalitiesOf(whole);
  const weights = whole === country.code ? provinceWeights(context.key) : municipalWeights(context.key, whole);
  if (!weights.ok) return weights;
  if (category === "totaal") return divide(places.value, parts, weights.value);
  const totals = assignmentsWithin(context, whole, "totaal");
  if (!totals.ok) return totals;
  return divide(
    places.value,
    parts,
    weights.value,
    parts.map(({ code }) => totals.value.get(code) ?? 0),
  );
}

function regularPlaces(context: ReceptionContext, whole: RegionCode): Result<PlacesByRegion> {
  const totals = assignmentsWithin(context, whole, "totaal");
  const minors = assignmentsWithin(context, whole, "amv");
  if (!minors.ok) return minors;
  if (!totals.ok) return totals;
  return succeed(new Map([...totals.value].map(([code, places]) => [code, places - (minors.value.get(code) ?? 0)])));
}

function placesOfWhole(context: ReceptionContext, whole: RegionCode, category: PlaceCategory): Result<number> {
  if (whole === country.code) return capacityOf(context, category);
  const shared = assignmentsWithin(context, country.code, category);
  return shared.ok ? succeed(shared.value.get(whole) ?? 0) : shared;
}

/** Nothing to divide gives everybody nothing, also where no part has a weight. */
function divide(
  total: number,
  parts: readonly Region[],
  weights: readonly Weight[],
  maxima?: readonly number[],
): Result<PlacesByRegion> {
  if (total === 0) return succeed(new Map(parts.map(({ code }) => [code, 0])));
  const places = allocate(maxima === undefined ? { total, weights } : { total, weights, maxima });
  if (!places.ok) return fail(...places.problems.map(({ code, parameters }) => ({ code, parameters })));
  return succeed(new Map(parts.map(({ code }, index) => [code, places.value[index] ?? 0])));
}
