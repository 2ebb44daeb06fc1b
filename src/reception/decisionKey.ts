/**
 * The rows of a decision as a distribution key: their places are the weights. Where the rows add up to the total, dividing by this
 * key gives the rows back; where they do not, the total counts and the rows differ from the outcome, which is told.
 */
import type { CapacityDecision } from "../reference/capacityDecision";
import type { DistributionKey } from "../reference/distributionKey";
import type { RegionCode } from "../reference/region";
import { municipalitiesOf, provinces } from "../reference/regions";

type Places = ReadonlyMap<RegionCode, number>;

/** The id of the key that the rows of a decision make. */
export function decisionKeyId(decision: Pick<CapacityDecision, "id">): string {
  return `regels-${decision.id}`;
}

/**
 * Null when the rows do not cover all twelve provinces, themselves or by all their municipalities, or when all are 0: such rows
 * are kept and shown, but divide nothing. Municipal weights are those of provinces whose municipalities are all there.
 */
export function decisionKey(decision: CapacityDecision): DistributionKey | null {
  const places: Places = new Map(
    (decision.rows ?? []).flatMap(({ region, total }) => (total === null ? [] : [[region, total] as const])),
  );
  const provinceWeights = new Map(
    provinces.flatMap(({ code }) => {
      const weight = places.get(code) ?? sumOfMunicipalities(code, places);
      return weight === null ? [] : [[code, weight] as const];
    }),
  );
  if (provinceWeights.size < provinces.length || ![...provinceWeights.values()].some((weight) => weight > 0))
    return null;
  const municipalWeights = new Map(
    provinces.flatMap(({ code }) =>
      sumOfMunicipalities(code, places) === null
        ? []
        : municipalitiesOf(code).map(
            (municipality) => [municipality.code, places.get(municipality.code) ?? 0] as const,
          ),
    ),
  );
  return {
    id: decisionKeyId(decision),
    title: decision.title,
    referenceDate: decision.referenceDate,
    published: decision.decidedOn,
    source: decision.sources[0]?.title ?? "",
    note: null,
    provinceWeights,
    municipalWeights: municipalWeights.size > 0 ? municipalWeights : null,
  };
}

/** Null when a municipality of the province is lacking. */
function sumOfMunicipalities(province: RegionCode, places: Places): number | null {
  let sum = 0;
  for (const { code } of municipalitiesOf(province)) {
    const count = places.get(code);
    if (count === undefined) return null;
    sum += count;
  }
  return sum;
}
