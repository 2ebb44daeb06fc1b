import { allocate } from "../allocation/allocate";
import type { AllocationRequest, Weight } from "../allocation/request";
import type { Fraction } from "../numbers/fraction";
import type { Region } from "../reference/region";
import { country, municipalitiesOf } from "../reference/regions";
import { fail, type Result, succeed, then } from "../text/result";
import { municipalWeights } from "./municipalWeights";
import type { ReceptionContext } from "./receptionContext";
import { shareOf } from "./shareOf";

export interface MunicipalPlaces {
  readonly region: Region;
  readonly places: number;
}

/**
 * Divides a total over the municipalities of a province, or of the country, in the order of `municipalitiesOf`: by the key's own
 * municipal weights where it has them, else by inhabitants within each province. For the country every municipality weighs
 * its share in the key, so that a key of provinces keeps its say.
 */
export function municipalAllocation(
  context: ReceptionContext,
  whole: Region,
  request: Omit<AllocationRequest, "weights">,
): Result<readonly MunicipalPlaces[]> {
  const weights = whole.code === country.code ? nationalWeights(context) : municipalWeights(context.key, whole.code);
  return then(weights, (values) =>
    then(allocate({ ...request, weights: values }), (places) =>
      succeed(municipalitiesOf(whole.code).map((region, index) => ({ region, places: places[index] ?? 0 }))),
    ),
  );
}

/** The shares of all municipalities, brought to whole numbers. */
function nationalWeights(context: ReceptionContext): Result<readonly Weight[]> {
  const shares: Fraction[] = [];
  for (const region of municipalitiesOf(country.code)) {
    const share = shareOf(context, context.key, region);
    if (!share.ok) return fail(...share.problems);
    shares.push(share.value);
  }
  const whole = [...new Set(shares.map(({ denominator }) => denominator))].reduce(
    (product, part) => product * part,
    1n,
  );
  return succeed(shares.map(({ numerator, denominator }) => String(numerator * (whole / denominator))));
}
