import type { Order } from "./order";
import type { WorkbookContent } from "./workbookContent";

/** What a plan is made from. The same content and the same order always give the same plan. */
export interface PlanInput {
  readonly content: WorkbookContent;
  readonly order: Order;
  /** True when the log knows the order: what it left behind is not in its own way. */
  readonly isContinued: boolean;
}
