import { allocationWarnings } from "../../allocation/allocationWarnings";
import { compareLevels } from "../../allocation/compareLevels";
import { detectHouseParadox } from "../../allocation/detectHouseParadox";
import { prepareRequest } from "../../allocation/prepareRequest";
import type { AllocationRequest } from "../../allocation/request";
import type { DistributionKey } from "../../reference/distributionKey";
import { regionOfCode } from "../../reference/regions";
import { type AllocationText, tellAllocation } from "./allocationTexts";
import type { DividedPart } from "./dividePlaces";
import { fewNames } from "./fewNames";
import { groupedProblems, type ProblemGroup } from "./groupedProblems";
import { type PaneWarning, warn } from "./paneWarning";

const groupTexts: ReadonlyMap<string, AllocationText> = new Map([
  ["allocation.aboveQuota", "groupAboveQuota"],
  ["allocation.belowQuota", "groupBelowQuota"],
  ["allocation.houseParadox", "groupHouseParadox"],
]);

/**
 * What a planner should know of an outcome that is right by its method, one sentence for one cause with the names of the
 * recipients: a quota that was broken, a place that somebody would lose with one place more, what the key itself says of its figures,
 * and, over provinces, how dividing in two steps differs from one.
 */
export function warningTexts(
  { request, places, names }: DividedPart,
  key: DistributionKey | null,
  isOverProvinces: boolean,
): readonly PaneWarning[] {
  const prepared = prepareRequest(request);
  if (!prepared.ok) return [];
  const ofMethod = allocationWarnings(prepared.value, places).filter(
    // The check of the sum says this already.
    ({ code }) => code !== "allocation.sumDiffers",
  );
  const paradox = detectHouseParadox(request);
  const groups = groupedProblems([...ofMethod, ...(paradox.ok ? paradox.value : [])], names);
  const ofKey = [...(key?.note ? [`${key.id}: ${key.note}`] : []), ...(isOverProvinces ? levels(request, key) : [])];
  return [...groups.flatMap(ofGroup), ...ofKey.map((text) => warn(text))];
}

function ofGroup({ code, names, sentences }: ProblemGroup): readonly PaneWarning[] {
  const text = groupTexts.get(code);
  if (text === undefined || names.length === 1) return sentences.map((each) => warn(each));
  return [warn(tellAllocation(text, { count: names.length, names: fewNames(names) }), sentences)];
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
  return compared.ok && compared.value.moved > 0 ? [tellAllocation("twoLevels", { moved: compared.value.moved })] : [];
}
