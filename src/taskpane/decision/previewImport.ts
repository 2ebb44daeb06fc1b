import type { CapacityDecision } from "../../reference/capacityDecision";
import { findKey } from "../../reference/keys";
import { distributeOverProvinces } from "../../reception/distributeOverProvinces";
import type { ReceptionContext } from "../../reception/receptionContext";
import { combine, type Result, succeed, then } from "../../text/result";

export interface ProvinceChange {
  readonly name: string;
  readonly before: number | null;
  readonly after: number;
}

/** What will change in the workbook when a decision and key become the active ones. */
export interface ImportPreview {
  readonly isSame: boolean;
  readonly totalBefore: number | null;
  readonly totalAfter: number;
  readonly keyBefore: string;
  readonly keyAfter: string;
  readonly provinces: readonly ProvinceChange[];
}

/** Compares the active decision and key with the chosen ones, province by province. */
export function previewImport(
  context: ReceptionContext,
  decision: CapacityDecision,
  keyId: string,
): Result<ImportPreview> {
  return then(findKey(keyId, context.ownKeys), (key) => {
    const before = distributeOverProvinces(context);
    const after = distributeOverProvinces({ ...context, decision, key });
    return then(combine({ after }), ({ after: places }) =>
      succeed({
        isSame: context.origin === "workbook" && context.decision.id === decision.id && context.key.id === key.id,
        totalBefore: context.decision.total,
        totalAfter: decision.total ?? 0,
        keyBefore: context.key.id,
        keyAfter: key.id,
        provinces: places.map(({ region, places: count }, index) => ({
          name: region.name,
          before: before.ok ? (before.value[index]?.places ?? null) : null,
          after: count,
        })),
      }),
    );
  });
}
