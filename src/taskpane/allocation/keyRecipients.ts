import { municipalWeights } from "../../reception/municipalWeights";
import { provinceWeights } from "../../reception/provinceWeights";
import type { ReceptionContext } from "../../reception/receptionContext";
import type { Weight } from "../../allocation/request";
import type { DistributionKey } from "../../reference/distributionKey";
import { findKey } from "../../reference/keys";
import type { Region, RegionCode } from "../../reference/region";
import { municipalitiesOf, provinces } from "../../reference/regions";
import { sentences } from "../../text/sentences";
import { type Result } from "../../text/result";
import { municipalWeightsYear } from "../../reference/inhabitants";
import { tellAllocation } from "./allocationTexts";
import { warn } from "./paneWarning";
import { type ReadRecipients, refuseWeights } from "./recipients";

/** The twelve provinces with what they weigh in a key. */
export function provinceRecipients(keyId: string, context: ReceptionContext): ReadRecipients {
  return keyRecipients(keyId, context, provinces, provinceWeights);
}

/** The municipalities of a province with what they weigh in a key, as `LRT.VERDEEL` with the name of the province divides. */
export function municipalRecipients(keyId: string, province: RegionCode, context: ReceptionContext): ReadRecipients {
  if (province === "") return refuseWeights(tellAllocation("errorProvince"));
  const regions = municipalitiesOf(province);
  const read = keyRecipients(keyId, context, regions, (key) => municipalWeights(key, province));
  if (!read.ok || regions.some(({ code }) => read.recipients.key?.municipalWeights?.has(code))) return read;
  const text = tellAllocation("warnByInhabitants", { key: keyId, year: String(municipalWeightsYear) });
  return { ok: true, recipients: { ...read.recipients, warnings: [warn(text)] } };
}

function keyRecipients(
  keyId: string,
  { ownKeys }: ReceptionContext,
  regions: readonly Region[],
  weightsOf: (key: DistributionKey) => Result<readonly Weight[]>,
): ReadRecipients {
  const key = findKey(keyId, ownKeys);
  if (!key.ok) return refuseWeights(...sentences(key.problems));
  const weights = weightsOf(key.value);
  if (!weights.ok) return refuseWeights(...sentences(weights.problems));
  const names = regions.map(({ name }) => name);
  const rows = names.map((name, index) => ({ name, weight: Number(weights.value[index]) }));
  return {
    ok: true,
    recipients: {
      names,
      weights: weights.value,
      key: key.value,
      chosen: { kind: "key", keyId: key.value.id, rows },
      warnings: [],
    },
  };
}
