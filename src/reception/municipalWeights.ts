import type { Weight } from "../allocation/request";
import type { DistributionKey } from "../reference/distributionKey";
import { inhabitantsOf, municipalWeightsYear } from "../reference/inhabitants";
import type { RegionCode } from "../reference/region";
import { municipalitiesOf } from "../reference/regions";
import { fail, problem, succeed, type Problem, type Result } from "../text/result";

/**
 * The weights of a province's municipalities, in the order of `municipalitiesOf`: the key's own municipal weights where
 * it has them for this province, else inhabitants on 1 January of one fixed year. A key that has some of them
 * and not all is refused, because a mixture of two measures weighs nothing.
 */
export function municipalWeights(key: DistributionKey, provinceCode: RegionCode): Result<readonly Weight[]> {
  const regions = municipalitiesOf(provinceCode);
  const own = key.municipalWeights ?? new Map<RegionCode, Weight>();
  const missing = regions.filter(({ code }) => !own.has(code));
  if (missing.length === 0) return succeed(regions.flatMap(({ code }) => own.get(code) ?? []));
  if (missing.length < regions.length) {
    const [first] = missing;
    const parameters = { key: key.id, missing: missing.length, name: first?.name ?? "", code: first?.code ?? "" };
    return fail(problem("reception.keyLacksMunicipalities", parameters));
  }
  const problems: Problem[] = [];
  const weights: Weight[] = [];
  for (const { code } of regions) {
    const count = inhabitantsOf(code, municipalWeightsYear);
    if (count.ok) weights.push(count.value);
    else problems.push(...count.problems);
  }
  return problems.length > 0 ? fail(...problems) : succeed(weights);
}
