import { readWeights } from "../allocation/readWeights";
import type { Weight } from "../allocation/request";
import { type Fraction } from "../numbers/fraction";
import type { DistributionKey } from "../reference/distributionKey";
import type { Region, RegionCode } from "../reference/region";
import { country, municipalitiesOf, provinces } from "../reference/regions";
import { fail, problem, succeed, type Result } from "../text/result";
import { municipalWeights } from "./municipalWeights";
import { provinceWeights } from "./provinceWeights";
import type { ReceptionContext } from "./receptionContext";

type Shares = ReadonlyMap<RegionCode, Fraction>;

const computed = new WeakMap<DistributionKey, Map<RegionCode, Result<Shares>>>();

/**
 * The exact share of a region in a key: 1 for the country; for a province its weight over the sum of the weights; for a
 * municipality its province's share times its part of the province (own municipal weights, else inhabitants). For the
 * shipped keys with municipal weights that is its own weight over the sum, as their provinces are sums.
 *
 * Cost: looking it up; the first time for a key one pass over the provinces, and over the n municipalities of each province asked.
 */
export function shareOf(_context: ReceptionContext, key: DistributionKey, region: Region): Result<Fraction> {
  if (region.kind === "country" || region.provinceCode === null) return succeed({ numerator: 1n, denominator: 1n });
  const ofCountry = sharesWithin(key, country.code);
  if (!ofCountry.ok) return ofCountry;
  const province = ofCountry.value.get(region.provinceCode) ?? { numerator: 0n, denominator: 1n };
  if (region.kind === "province" || province.numerator === 0n) return succeed(province);
  const ofProvince = sharesWithin(key, region.provinceCode);
  if (!ofProvince.ok) return ofProvince;
  const part = ofProvince.value.get(region.code) ?? { numerator: 0n, denominator: 1n };
  return succeed({
    numerator: province.numerator * part.numerator,
    denominator: province.denominator * part.denominator,
  });
}

/** The shares of the parts of a region, computed once per key. */
function sharesWithin(key: DistributionKey, whole: RegionCode): Result<Shares> {
  const known = computed.get(key) ?? new Map<RegionCode, Result<Shares>>();
  computed.set(key, known);
  const answer = known.get(whole) ?? computeShares(key, whole);
  known.set(whole, answer);
  return answer;
}

function computeShares(key: DistributionKey, whole: RegionCode): Result<Shares> {
  const parts = whole === country.code ? provinces : municipalitiesOf(whole);
  const weights = whole === country.code ? provinceWeights(key) : municipalWeights(key, whole);
  return weights.ok ? sharesOf(key, parts, weights.value) : weights;
}

function sharesOf(key: DistributionKey, parts: readonly Region[], weights: readonly Weight[]): Result<Shares> {
  const exact = readWeights(weights);
  if (!exact.ok) return fail(...exact.problems.map(({ code, parameters }) => ({ code, parameters })));
  const denominator = BigInt(exact.value.sum);
  if (denominator === 0n) return fail(problem("reception.keyWithoutWeight", { key: key.id }));
  const numerators = exact.value.values.map(BigInt);
  return succeed(new Map(parts.map(({ code }, index) => [code, { numerator: numerators[index] ?? 0n, denominator }])));
}
