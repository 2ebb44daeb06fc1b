import { problem } from "../text/result";
import { failure } from "./failure";
import type { Notice, PaneStore } from "./section";

/** One action at a time; a defect of ours becomes a sentence too, and the pane goes on. */
export async function whileBusy(store: PaneStore, action: () => Promise<Notice | null>): Promise<void> {
  if (store.read().isBusy) return;
  store.change({ isBusy: true, notice: null, others: [] });
  const notice = await action().catch((caught: unknown) =>
    failure([problem("workbook.refused", { detail: caught instanceof Error ? caught.message : "?" })]),
  );
  store.change({ isBusy: false, progress: null, notice });
}
