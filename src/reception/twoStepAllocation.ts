import { compareLevels, type LevelsRequest } from "../allocation/compareLevels";
import { readWeights } from "../allocation/readWeights";
import type { Weight } from "../allocation/request";
import { type Fraction, fraction } from "../numbers/fraction";
import type { DistributionKey } from "../reference/distributionKey";
import type { Region, RegionCode } from "../reference/region";
import { municipalitiesOf } from "../reference/regions";
import { combine, type Result, succeed, then } from "../text/result";
import { municipalWeights } from "./municipalWeights";
import { type RegionLine, regionOfEach } from "./regionOfEach";

export interface TwoStepRequest extends Pick<LevelsRequest, "total" | "method"> {
  /** The code of the province whose municipalities receive. */
  readonly province: RegionCode;
  readonly lines: readonly RegionLine[];
}

export interface RegionPlaces {
  readonly name: string;
  readonly places: number;
  /** In the order of `municipalitiesOf`. */
  readonly municipalities: readonly Region[];
  /** Its part of the weights of the province; exact and not reduced. */
  readonly share: Fraction;
}

export interface MunicipalSteps {
  readonly municipality: Region;
  /** The name of its region. */
  readonly region: string;
  readonly oneStep: number;
  readonly twoSteps: number;
  /** `twoSteps` minus `oneStep`. */
  readonly difference: number;
}

export interface TwoStepAllocation {
  /** In the order of their first municipality. */
  readonly regions: readonly RegionPlaces[];
  /** In the order of `municipalitiesOf`. */
  readonly municipalities: readonly MunicipalSteps[];
  /** Places that lie with another municipality than in one step. */
  readonly moved: number;
}

/**
 * A total over the municipalities of one province by way of regions, beside the same total in one step. First each region gets its part by
 * the sum of the weights of its municipalities, then it divides that over them by the same weights: those of `municipalAllocation`. Rounding
 * happens twice, so a municipality may differ by a few places; neither outcome is wrong.
 *
 * In numbers: 4 places over A (3), B (3), C (1), D (1) and E (1). In one step 4 × 3/9 = 1.33 and 4 × 1/9 = 0.44: A and B get 1, and C and D
 * one of the two places that are left. By way of {A, B} = 6 and {C, D, E} = 3: 2.67 and 1.33 become 3 and 1; 3 over A and B is 2 and 1, and 1
 * over C, D and E is 1, 0 and 0. So one place lies with A instead of D.
 *
 * Both sum to the total, and the municipalities of a region to its places. The order of the lines says nothing: equal claims go by the order
 * of the municipalities. A region without any weight gets nothing, as its municipalities do in one step.
 *
 * @returns Every problem of the lines (`regionOfEach`), of the key and of the total together; a province without any weight is one of them.
 *
 * Cost: two allocations over the municipalities, one over the regions.
 */
export function twoStepAllocation(
  key: DistributionKey,
  { province, lines, total, method = "largestRemainder" }: TwoStepRequest,
): Result<TwoStepAllocation> {
  const known = combine({ groups: regionOfEach(province, lines), weights: municipalWeights(key, province) });
  return then(known, ({ groups, weights }) =>
    then(combine({ levels: compareLevels({ total, weights, groups, method }), exact: exactParts(weights) }), (both) => {
      const { oneLevel, twoLevel, difference, moved } = both.levels;
      const municipalities = municipalitiesOf(province).map((municipality, index): MunicipalSteps => {
        return {
          municipality,
          region: groups[index] ?? "",
          oneStep: oneLevel[index] ?? 0,
          twoSteps: twoLevel[index] ?? 0,
          difference: difference[index] ?? 0,
        };
      });
      return succeed({ regions: regionsOf(municipalities, both.exact), municipalities, moved });
    }),
  );
}

function exactParts(weights: readonly Weight[]): Result<readonly bigint[]> {
  return then(readWeights(weights), ({ values }) => succeed(values.map(BigInt)));
}

function regionsOf(municipalities: readonly MunicipalSteps[], weights: readonly bigint[]): readonly RegionPlaces[] {
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  const names = [...new Set(municipalities.map(({ region }) => region))];
  return names.map((name) => {
    const isMember = (_value: unknown, index: number): boolean => municipalities[index]?.region === name;
    const members = municipalities.filter(isMember);
    return {
      name,
      places: members.reduce((places, { twoSteps }) => places + twoSteps, 0),
      municipalities: members.map(({ municipality }) => municipality),
      share: fraction(
        weights.filter(isMember).reduce((part, weight) => part + weight, 0n),
        sum === 0n ? 1n : sum,
      ),
    };
  });
}
