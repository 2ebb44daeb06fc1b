import { decisionChange } from "../../plans/reception/decisionChange";
import type { WorkbookContent } from "../../plans/workbookContent";
import type { CapacityDecision } from "../../reference/capacityDecision";
import { distributeOverProvinces } from "../../reception/distributeOverProvinces";
import type { ReceptionContext } from "../../reception/receptionContext";
import { type Result, succeed, then } from "../../text/result";

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

/**
 * Compares what is active with what the import would make active, province by province. What the import refuses, its preview
 * refuses: both ask the same plan.
 */
export function previewImport(
  { context, content }: { readonly context: ReceptionContext; readonly content: WorkbookContent },
  decision: CapacityDecision,
  keyId: string,
): Result<ImportPreview> {
  return then(decisionChange(content, decision, keyId), ({ key }) => {
    const before = distributeOverProvinces(context);
    return then(distributeOverProvinces({ ...context, decision, key }), (places) =>
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
