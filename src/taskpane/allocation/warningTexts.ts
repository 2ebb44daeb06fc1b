import { allocationWarnings } from "../../allocation/allocationWarnings";
import { compareLevels } from "../../allocation/compareLevels";
import { detectHouseParadox } from "../../allocation/detectHouseParadox";
import { prepareRequest } from "../../allocation/prepareRequest";
import type { AllocationRequest } from "../../allocation/request";
import type { DistributionKey } from "../../reference/distributionKey";
import { regionOfCode } from "../../reference/regions";
import type { Problem } from "../../text/result";
import { sentence } from "../../text/sentence";
import { say } from "../texts";

/**
 * What a planner should know of an outcome that is right by its method, each in a sentence that names the recipient: a
 * quota that was broken, a place that somebody would lose with one place more, what the key itself says of its figures,
 * and how dividing in two steps differs from one.
 */
export function warningTexts(
  request: AllocationRequest,
  places: readonly number[],
  names: readonly string[],
  key: DistributionKey | null,
): readonly string[] {
  const prepared = prepareRequest(request);
  if (!prepared.ok) return [];
  const ofMethod = allocationWarnings(prepared.value, places).filter(
    // The check of the sum says this already.
    ({ code }) => code !== "allocation.sumDiffers",
  );
  const paradox = detectHouseParadox(request);
  const named = [...ofMethod, ...(paradox.ok ? paradox.value : [])].map((found) => about(found, names));
  return [...named, ...(key?.note ? [`${key.id}: ${key.note}`] : []), ...levels(request, key)];
}

function about(found: Problem, names: readonly string[]): string {
  const recipient = names[found.position ?? -1];
  return recipient === undefined ? sentence(found) : say("warningOf", { recipient, sentence: sentence(found) });
}

/** Over the municipalities of a key in one step, and by way of the provinces: bounds are for provinces, so not then. */
function levels({ total, method, minima, maxima }: AllocationRequest, key: DistributionKey | null): readonly string[] {
  // Rounded each on its own the sums differ already, and nothing can be said of places that lie elsewhere.
  if (!key?.municipalWeights || minima !== undefined || maxima !== undefined || method === "perRecipient") return [];
  const entries = [...key.municipalWeights];
  const compared = compareLevels({
    total,
    weights: entries.map(([, weight]) => weight),
    groups: entries.map(([code]) => regionOfCode(code)?.provinceCode ?? ""),
    ...(method && { method }),
  });
  return compared.ok && compared.value.moved > 0 ? [say("twoLevels", { moved: compared.value.moved })] : [];
}
