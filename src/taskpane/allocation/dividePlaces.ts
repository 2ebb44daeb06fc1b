import { allocate } from "../../allocation/allocate";
import { allocateResidual } from "../../allocation/allocateResidual";
import type { AllocationRequest } from "../../allocation/request";
import { type Result, succeed, then } from "../../text/result";

/** A recipient whose number was agreed. */
export interface AgreedPlaces {
  readonly name: string;
  readonly places: number;
}

/** What weights decided: everything, or what agreements left. */
export interface DividedPart {
  readonly request: AllocationRequest;
  readonly names: readonly string[];
  readonly places: readonly number[];
}

export interface Division {
  /** One number per recipient. */
  readonly places: readonly number[];
  /** Null when everybody has an agreement. */
  readonly divided: DividedPart | null;
  readonly agreed: readonly AgreedPlaces[];
}

/**
 * Places for everybody: by weight, or with agreements kept and the rest by weight.
 *
 * @param agreed One per recipient, null where nothing was agreed; null when the planner gave no agreements at all.
 */
export function dividePlaces(
  request: AllocationRequest,
  names: readonly string[],
  agreed: readonly (number | null)[] | null,
): Result<Division> {
  if (agreed === null) {
    return then(allocate(request), (places) => succeed({ places, divided: { request, names, places }, agreed: [] }));
  }
  const { total, weights, method } = request;
  return then(allocateResidual({ total, weights, agreed, ...(method && { method }) }), (places) => {
    const free = agreed.flatMap((count, index) => (count === null ? [index] : []));
    const rest: DividedPart = {
      request: {
        total: agreed.reduce<number>((left, count) => left - (count ?? 0), total),
        weights: free.map((index) => weights[index] ?? 0),
        ...(method && { method }),
      },
      names: free.map((index) => names[index] ?? ""),
      places: free.map((index) => places[index] ?? 0),
    };
    return succeed({
      places,
      divided: free.length === 0 ? null : rest,
      agreed: agreed.flatMap((count, index) => (count === null ? [] : [{ name: names[index] ?? "", places: count }])),
    });
  });
}
