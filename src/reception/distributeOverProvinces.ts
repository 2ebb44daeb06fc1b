import { allocate } from "../allocation/allocate";
import type { AllocationRequest, Method } from "../allocation/request";
import type { Region } from "../reference/region";
import { provinces } from "../reference/regions";
import { succeed, type Result } from "../text/result";
import { capacityOf } from "./capacityOf";
import { provinceWeights } from "./provinceWeights";
import type { ReceptionContext } from "./receptionContext";

export interface ProvincePlaces {
  readonly region: Region;
  readonly places: number;
}

/**
 * Distributes a total over the twelve provinces by the active key, in the order of CBS.
 *
 * @param total Places; default the total of the active decision.
 * @param method Default largest remainder, whose sum is exactly the total.
 * @param minima Fewest places per province, in the order of CBS; 0 is no bound.
 * @param maxima Most places per province; null is no bound.
 */
export function distributeOverProvinces(
  context: ReceptionContext,
  total?: number,
  method?: Method,
  minima?: readonly number[],
  maxima?: readonly (number | null)[],
): Result<readonly ProvincePlaces[]> {
  const wanted = total === undefined ? capacityOf(context, "totaal") : succeed(total);
  const weights = provinceWeights(context.key);
  if (!wanted.ok || !weights.ok) {
    return { ok: false, problems: [wanted, weights].flatMap((part) => (part.ok ? [] : part.problems)) };
  }
  const request: AllocationRequest = {
    total: wanted.value,
    weights: weights.value,
    ...(method === undefined ? {} : { method }),
    ...(minima === undefined ? {} : { minima }),
    ...(maxima === undefined ? {} : { maxima }),
  };
  const places = allocate(request);
  if (!places.ok) return places;
  return succeed(provinces.map((region, index) => ({ region, places: places.value[index] ?? 0 })));
}
