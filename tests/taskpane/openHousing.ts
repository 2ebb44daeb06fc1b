import type { WorkbookPort } from "../../src/taskpane/workbookPort";
import { succeed } from "../../src/text/result";
import { emptyQuotaState, type QuotaState } from "../../src/workbook/housing/quotaState";
import { type OpenPane, openPane, settle, workbook } from "./openPane";

export interface OpenHousing extends OpenPane {
  readonly port: WorkbookPort;
  /** What was asked of the workbook last. */
  readonly order: () => unknown;
  /** Gives the workbook other content, as a colleague does. */
  readonly changeWorkbook: (answer: ReturnType<WorkbookPort["readQuota"]>) => Promise<void>;
}

/** Opens the pane at the section Huisvesting, on a workbook that holds this. */
export async function openHousing(
  quota: QuotaState = emptyQuotaState,
  change: Partial<WorkbookPort> = {},
): Promise<OpenHousing> {
  let answer: ReturnType<WorkbookPort["readQuota"]> = Promise.resolve(succeed(quota));
  let tellPane = (): void => undefined;
  const port = workbook({
    readQuota: () => answer,
    writeQuota: jest.fn(() => Promise.resolve(succeed(quota))),
    watch: (onChange) => {
      tellPane = onChange;
      return Promise.resolve();
    },
    ...change,
  });
  const pane = await openPane(port);
  await pane.click("#section-housing");
  return {
    ...pane,
    port,
    order: () => jest.mocked(port.writeQuota).mock.calls.at(-1)?.[0],
    changeWorkbook: async (changed) => {
      answer = changed;
      tellPane();
      await settle();
    },
  };
}
