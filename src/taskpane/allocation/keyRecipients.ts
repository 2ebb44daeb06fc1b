import { provinceWeights } from "../../reception/provinceWeights";
import type { ReceptionContext } from "../../reception/receptionContext";
import { findKey } from "../../reference/keys";
import { provinces } from "../../reference/regions";
import { sentences } from "../../text/sentences";
import { type ReadRecipients, refuseWeights } from "./recipients";

/** The twelve provinces with what they weigh in a key. */
export function provinceRecipients(keyId: string, { ownKeys }: ReceptionContext): ReadRecipients {
  const key = findKey(keyId, ownKeys);
  if (!key.ok) return refuseWeights(...sentences(key.problems));
  const weights = provinceWeights(key.value);
  if (!weights.ok) return refuseWeights(...sentences(weights.problems));
  const names = provinces.map(({ name }) => name);
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
