import type { Weight } from "../allocation/request";
import type { DistributionKey } from "../reference/distributionKey";
import { provinces } from "../reference/regions";
import { fail, problem, succeed, type Result } from "../text/result";

/** The weights of the twelve provinces in the order of CBS; a key that lacks a province names every one it lacks. */
export function provinceWeights(key: DistributionKey): Result<readonly Weight[]> {
  const missing = provinces.filter(({ code }) => !key.provinceWeights.has(code));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(", ");
    return fail(problem("reception.keyLacksProvinces", { key: key.id, names }));
  }
  return succeed(provinces.flatMap(({ code }) => key.provinceWeights.get(code) ?? []));
}
