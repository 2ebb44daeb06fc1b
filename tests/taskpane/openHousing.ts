import type { OrderChoice } from "../../src/plans/order";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import type { WorkbookPort } from "../../src/taskpane/workbookPort";
import { type OpenPane, openPane, orders, workbookHolding } from "./openPane";

export interface OpenHousing extends OpenPane {
  readonly port: WorkbookPort;
  /** What was chosen in the order that was given last. */
  readonly order: () => OrderChoice | undefined;
  /** Gives the workbook other content, as a colleague does. */
  readonly changeWorkbook: (content: WorkbookContent) => Promise<void>;
}

/** Opens the pane at the section Huisvesting, on a workbook that holds this. */
export async function openHousing(
  content: WorkbookContent = emptyWorkbook,
  change: Partial<WorkbookPort> = {},
): Promise<OpenHousing> {
  const { port, tell } = workbookHolding(content, change);
  const pane = await openPane(port);
  await pane.click("#section-housing");
  return {
    ...pane,
    port,
    order: () => orders(port).at(-1)?.choice,
    changeWorkbook: (changed) => tell({ damaged: [] }, changed),
  };
}
